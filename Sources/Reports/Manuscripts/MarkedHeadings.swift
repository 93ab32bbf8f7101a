import Formats
import Prose

/// The headings that a Markdown text marks, with `#` or an underline. If a text marks any, all its
/// others are guesses, which a document made from it should not set as headings.
struct MarkedHeadings {
  /// Their levels, by the lines on which they begin, from 1.
  private var levels: [Int: Int] = [:]

  init(_ source: String?) {
    var (line, former, isAlone) = (0, Substring(), false)
    for text in source?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
      line += 1
      let marks = text.prefix { $0 == "#" }.utf8.count
      if (1...6).contains(marks), text.utf8.dropFirst(marks).first == UInt8(ascii: " ") {
        levels[line] = marks
      } else if text.isUnderline, isAlone {
        levels[line - 1] = text.hasPrefix("=") ? 1 : 2
      }
      isAlone = former.isEmpty && !text.isEmpty
      former = text
    }
  }

  /// Returns the style of a heading on a line: body if it is unmarked; nil if the text marks none.
  func style(onLine line: Int) -> Manuscript.Style? {
    guard !levels.isEmpty else { return nil }
    return levels[line].map { .heading($0) } ?? .body
  }
}

extension Substring {
  fileprivate var isUnderline: Bool {
    utf8.count > 1
      && (utf8.allSatisfy { $0 == UInt8(ascii: "=") }
        || utf8.allSatisfy { $0 == UInt8(ascii: "-") })
  }
}

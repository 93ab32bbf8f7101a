import Prose

/// The lines of a Markdown text as typed: what precedes and follows their labels.
struct TypedLines {
  private let lines: [Substring]

  init(_ source: String?) {
    lines = source?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
  }

  /// Returns the white space between a clause's label and wording; a tab if it is not found.
  func gap(in clause: Clause) -> String {
    guard let line = line(of: clause), let place = line.firstRange(of: clause.label) else {
      return "\t"
    }
    let rest = line[place.upperBound...].drop { $0 == "*" || $0 == "_" }
    let gap = rest.prefix(while: \.isWhitespace)
    return gap.isEmpty || gap.endIndex == rest.endIndex ? "\t" : String(gap)
  }

  /// Returns the number of the line on which a clause's wording begins, if that is below its label
  /// and a blank line; nil otherwise.
  func lineBelowLabel(of clause: Clause) -> Int? {
    guard !clause.label.isEmpty, !clause.text.isEmpty, clause.lines.count > 2,
      let line = line(of: clause), let label = line.firstRange(of: clause.label),
      line[label.upperBound...].allSatisfy({ $0.isWhitespace || $0 == "*" || $0 == "_" })
    else { return nil }
    let below = clause.lines.lowerBound..<clause.lines.upperBound
    guard lines[below.lowerBound].isBlank else { return nil }
    return below.first { !lines[$0].isBlank }.map { $0 + 1 }
  }

  /// Returns the white space before a clause, with a heading's marks; nil if the line is not found.
  func opening(of clause: Clause) -> String? {
    guard let line = line(of: clause) else { return nil }
    let spaces = line.prefix { $0 == " " || $0 == "\t" }
    let marks = line[spaces.endIndex...].prefix { $0 == "#" }
    let gap = line[marks.endIndex...].prefix { $0 == " " }
    return String(marks.isEmpty || gap.isEmpty ? spaces : line[..<gap.endIndex])
  }

  private func line(of clause: Clause) -> Substring? {
    let line = clause.lines.lowerBound - 1
    return lines.indices.contains(line) ? lines[line] : nil
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

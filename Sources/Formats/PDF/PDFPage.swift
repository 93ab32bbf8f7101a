/// A page as its words stand on it; lengths in points, from the upper left corner.
struct PDFPage {
  let height: Double
  var words: [PDFWord] = []
}

struct PDFWord: Hashable {
  let text: String
  let box: PDFBox
}

/// A rectangle on a page.
struct PDFBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  func joined(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// A line of a column.
struct PDFLine: Hashable {
  var words: [PDFWord]
  let box: PDFBox
  /// From 0.
  let page: Int
  /// The edges of its column.
  var column: ClosedRange<Double> = 0...0

  init(_ words: [PDFWord], page: Int) {
    let isRightToLeft = words.count { $0.text.isRightToLeft } * 2 > words.count
    self.words = words.sorted {
      isRightToLeft ? $0.box.right > $1.box.right : $0.box.left < $1.box.left
    }
    box = words.dropFirst().reduce(words[0].box) { $0.joined($1.box) }
    self.page = page
  }

  var text: String { words.dropFirst().reduce(words[0].text) { $0.joined(toWord: $1.text) } }
}

extension PDFLine {
  /// The words as lines, from top to bottom: those whose middle lies within another's height stand on
  /// one line with it.
  static func lines(_ words: [PDFWord], page: Int) -> [PDFLine] {
    var lines: [(box: PDFBox, words: [PDFWord])] = []
    for word in words.sorted(by: { $0.box.middle < $1.box.middle }) {
      if let last = lines.last, abs(last.box.middle - word.box.middle) < last.box.height / 2 {
        // The tallest word gives the line its place.
        let box = word.box.height > last.box.height ? word.box : last.box
        lines[lines.count - 1] = (box, last.words + [word])
      } else {
        lines.append((word.box, [word]))
      }
    }
    return lines.map { PDFLine($0.words, page: page) }
  }
}

extension String {
  /// This text and the word after it: with a space between, but for the scripts that have none.
  func joined(toWord word: String) -> String {
    let isClose =
      (unicodeScalars.last?.isWrittenClose ?? false)
      && (word.unicodeScalars.first?.isWrittenClose ?? false)
    return isClose ? self + word : self + " " + word
  }

  var isRightToLeft: Bool { unicodeScalars.contains { (0x590..<0x900).contains($0.value) } }
}

extension Unicode.Scalar {
  /// Whether words of its script stand side by side without spaces: Chinese, Japanese.
  fileprivate var isWrittenClose: Bool {
    (0x2E80..<0xA4D0).contains(value) || (0xF900..<0xFB00).contains(value)
      || (0xFF00..<0xFFF0).contains(value) || value >= 0x20000
  }
}

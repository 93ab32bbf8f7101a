/// A page with its positioned words; lengths are in points from the upper left corner.
struct PDFPage {
  let height: Double
  var words: [PDFWord] = []
}

struct PDFWord: Hashable {
  let text: String
  let box: PDFBox
  /// Whether it is the mark of a note, which belongs to the word before it.
  var isMark = false
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
  /// The page's index, from 0.
  let page: Int
  /// The edges of all lines of its column.
  var column: ClosedRange<Double> = 0...0 { didSet { measure = column } }
  /// The edges of the text that it is part of, within the column.
  var measure: ClosedRange<Double> = 0...0
  let isRightToLeft: Bool

  init(_ words: [PDFWord], page: Int) {
    let isRightToLeft = words.count { $0.text.isRightToLeft } * 2 > words.count
    self.isRightToLeft = isRightToLeft
    self.words = words.sorted {
      isRightToLeft ? $0.box.right > $1.box.right : $0.box.left < $1.box.left
    }
    box = words.dropFirst().reduce(words[0].box) { $0.joined($1.box) }
    self.page = page
  }

  var text: String { text(words[...]) }

  /// Some of its words in reading order.
  func text(_ words: ArraySlice<PDFWord>) -> String {
    words.reduce("") { text, word in
      let isBackwards = isRightToLeft || word.text.isRightToLeft
      let own = isBackwards && !word.isMark ? word.text.inReadingOrder : word.text
      return text.isEmpty ? own : word.isMark ? text + own : text.joined(toWord: own)
    }
  }
}

extension PDFLine {
  /// Groups words into lines, from top to bottom: words whose middle lies within another's height
  /// share its line.
  static func lines(_ words: [PDFWord], page: Int) -> [PDFLine] {
    var lines: [(box: PDFBox, words: [PDFWord])] = []
    for word in words.sorted(by: { $0.box.middle < $1.box.middle }) {
      if let last = lines.last, abs(last.box.middle - word.box.middle) < last.box.height / 2 {
        // The tallest word determines the line's position.
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
  /// This text and the word after it, with a space between, except in scripts without spaces.
  func joined(toWord word: String) -> String {
    let isClose =
      (unicodeScalars.last?.isWrittenClose ?? false)
      && (word.unicodeScalars.first?.isWrittenClose ?? false)
    return isClose ? self + word : self + " " + word
  }

  var isRightToLeft: Bool {
    unicodeScalars.contains {
      (0x590..<0x900).contains($0.value) || (0xFB1D..<0xFE00).contains($0.value)
        || (0xFE70..<0xFF00).contains($0.value)
    }
  }

  /// The characters of a right-to-left word, which `pdftotext` gives in their order on the page.
  /// Numbers and Latin words in it are read from left to right.
  var inReadingOrder: String {
    var runs: [Substring] = []
    var rest = self[...]
    while let first = rest.first {
      let run = first.isReadForwards ? rest.forwardRun : rest.prefix(1)
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    // Lam with alef is one glyph, which is reported as two characters in the opposite order. It is
    // recognized after an alef, where no other can be.
    return runs.reversed().joined().replacing(#/ا([اأإآ])ل/#) { "ال\($0.1)" }
  }
}

extension Substring {
  /// The leading numbers and Latin words, with single separators between two of them.
  fileprivate var forwardRun: Substring {
    var end = startIndex
    var next = startIndex
    while next < endIndex {
      let isSign = ".,:/%-–'’".contains(self[next])
      guard self[next].isReadForwards || isSign && next == end else { break }
      next = index(after: next)
      if !isSign || self[index(before: next)] == "%" { end = next }
    }
    return self[..<end]
  }
}

extension Character {
  fileprivate var isReadForwards: Bool {
    isNumber || isLetter && !String(self).isRightToLeft
  }
}

extension Unicode.Scalar {
  /// Whether words of its script are written without spaces: Chinese, Japanese.
  fileprivate var isWrittenClose: Bool {
    (0x2E80..<0xA4D0).contains(value) || (0xF900..<0xFB00).contains(value)
      || (0xFF00..<0xFFF0).contains(value) || value >= 0x20000
  }
}

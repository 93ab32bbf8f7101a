/// Footnotes.
extension ClauseReader {
  /// Whether a line starts with `[^1]:`, a superscript number, or a `[1]` that the text refers to.
  func isFootnote(_ index: Int) -> Bool { footnoteLabel(index) != nil }

  func footnoteLabel(_ index: Int) -> LabelMatch? {
    let start = quoted(index)
    let run = source.bytes[start..<source.lines[index].content.upperBound]
    guard let first = run.first, !first.isLetter, !first.isDigit else { return nil }
    if run.starts(with: "[^".utf8), let close = run.firstIndex(of: UInt8(ascii: "]")) {
      guard close + 1 < run.endIndex, run[close + 1] == UInt8(ascii: ":") else { return nil }
      return footnote(start..<close + 1, textFrom: close + 2, run.endIndex)
    }
    if first == UInt8(ascii: "["), let label = labels[index], noteMarks.contain(label, source) {
      return footnote(label.label, textFrom: label.label.upperBound, run.endIndex)
    }
    var end = start
    while let mark = Self.superscripts.first(where: {
      source.bytes[end..<run.endIndex].starts(with: $0)
    }) {
      end += mark.count
    }
    return end > start ? footnote(start..<end, textFrom: end, run.endIndex) : nil
  }

  private func footnote(_ label: Range<Int>, textFrom: Int, _ end: Int) -> LabelMatch? {
    guard label.count <= LabelScanner.longestLabel else { return nil }
    var text = textFrom
    while text < end, source.bytes[text].isSpace { text += 1 }
    return LabelMatch(
      label: label, textStart: text, style: .otherScript(0), values: [], isPlain: true)
  }

  private static let superscripts: [[UInt8]] = "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.map {
    Array(String($0).utf8)
  }
}

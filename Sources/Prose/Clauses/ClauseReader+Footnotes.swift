/// Recognizes footnotes.
extension ClauseReader {
  /// Whether a line starts with `[^1]:`, `1/`, a superscript number, a `[1]` that the text refers
  /// to or, below a line of underscores, a number or asterisks.
  func isFootnote(_ index: Int) -> Bool { footnoteLabel(index) != nil }

  func footnoteLabel(_ index: Int) -> LabelMatch? {
    let start = quoted(index)
    let run = source.bytes[start..<source.lines[index].content.upperBound]
    guard let first = run.first, !first.isLetter else { return nil }
    if first.isDigit || first == UInt8(ascii: "*") { return plainFootnote(run) }
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

  /// Returns the label of a footnote `1/` or, below a line of underscores, `1` or `**`.
  private func plainFootnote(_ run: ArraySlice<UInt8>) -> LabelMatch? {
    let digits = run.prefix(4).prefix(while: \.isDigit)
    let marks = digits.isEmpty ? run.prefix(4).prefix { $0 == UInt8(ascii: "*") } : digits
    guard (1...3).contains(marks.count) else { return nil }
    let isSlashed = !digits.isEmpty && run.dropFirst(marks.count).first == UInt8(ascii: "/")
    guard isSlashed || isBelowLine else { return nil }
    let end = marks.endIndex + (isSlashed ? 1 : 0)
    guard digits.isEmpty || end < run.endIndex && run[end].isSpace else { return nil }
    return footnote(run.startIndex..<end, textFrom: end, run.endIndex)
  }

  private func footnote(_ label: Range<Int>, textFrom: Int, _ end: Int) -> LabelMatch? {
    guard label.count <= LabelScanner.longestLabel else { return nil }
    var text = textFrom
    while text < end, source.bytes[text].isSpace { text += 1 }
    return LabelMatch(
      label: label, textStart: text, style: .otherScript(0), values: .empty, isPlain: true)
  }

  private static let superscripts: [[UInt8]] = "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.map {
    Array(String($0).utf8)
  }
}

/// Recognizes footnotes.
extension ClauseReader {
  /// Whether a line starts with `[^1]:`, `1/`, a superscript number, a `[1]` that the text refers
  /// to or, below a line of underscores, a number of a footnote or asterisks.
  func isFootnote(_ index: Int) -> Bool { footnoteLabel(index) != nil }

  func footnoteLabel(_ index: Int) -> LabelMatch? {
    let start = quoted(index)
    let run = source.bytes[start..<source.lines[index].content.upperBound]
    guard let first = run.first, !first.isLetter else { return nil }
    if first.isDigit || first == UInt8(ascii: "*") { return plainFootnote(run, index) }
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
  private func plainFootnote(_ run: ArraySlice<UInt8>, _ line: Int) -> LabelMatch? {
    let digits = run.prefix(4).prefix(while: \.isDigit)
    if (1...3).contains(digits.count), run.dropFirst(digits.count).first == UInt8(ascii: "/") {
      let end = digits.endIndex + 1
      guard end < run.endIndex, run[end].isSpace else { return nil }
      return footnote(run.startIndex..<end, textFrom: end, run.endIndex)
    }
    guard isBelowNoteRule, noteLines.contains(line), let mark = NoteLines.mark(run) else {
      return nil
    }
    return footnote(run.startIndex..<mark.end, textFrom: mark.end, run.endIndex)
  }

  private func footnote(_ label: Range<Int>, textFrom: Int, _ end: Int) -> LabelMatch? {
    guard label.count <= LabelScanner.longestLabel else { return nil }
    var text = textFrom
    while text < end, source.bytes[text].isSpace { text += 1 }
    return LabelMatch(
      label: label, textStart: text, style: .otherScript(0), values: .empty, isPlain: true)
  }

  static let superscripts: [[UInt8]] = "⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.map {
    Array(String($0).utf8)
  }
}

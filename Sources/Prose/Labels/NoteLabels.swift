/// The labels of footnotes: `[^1]:`, `1/`, a superscript number, a `[1]` that the text refers to
/// or, below a line of underscores, the number of a footnote or asterisks.
struct NoteLabels {
  private let source: SourceLines
  private let labels: LineLabels
  private let references: NoteMarks
  private let numbered: NoteLines

  init(_ source: SourceLines, _ labels: LineLabels) {
    self.source = source
    self.labels = labels
    references = NoteMarks(source, labels)
    numbered = NoteLines(source)
  }

  /// Returns the label of the footnote that begins on a line; nil where none does.
  func label(_ line: Int, isBelowRule: Bool) -> LabelMatch? {
    let run = source.wording(line)
    guard let first = run.first, !first.isLetter else { return nil }
    switch Unicode.Scalar(first) {
    case "0"..."9", "*":
      if let end = run.shortNumber?.end, run[end...].first == UInt8(ascii: "/") {
        return run[(end + 1)...].first?.isSpace == true ? label(run, to: end + 1) : nil
      }
      guard isBelowRule, numbered.contains(line), let mark = NoteLines.mark(run) else { return nil }
      return label(run, to: mark.end)
    case "[":
      if run.starts(with: "[^".utf8), let close = run.firstIndex(of: UInt8(ascii: "]")) {
        return run[close...].starts(with: "]:".utf8) ? label(run, to: close + 1, before: 1) : nil
      }
      guard let label = labels[line], references.isMark(label, source) else { return nil }
      return self.label(run[label.label.lowerBound...], to: label.label.upperBound)
    default:
      return source.bytes.span.raisedNumber(run.startIndex).flatMap { label(run, to: $0.end) }
    }
  }

  /// Returns the label that a run begins with, up to a byte, before as many bytes that belong
  /// neither to it nor to the wording.
  private func label(_ run: ArraySlice<UInt8>, to end: Int, before mark: Int = 0) -> LabelMatch? {
    let label = run.startIndex..<end
    guard label.count <= LabelScanner.longestLabel else { return nil }
    let text = run[(end + mark)...].drop(while: \.isSpace).startIndex
    return LabelMatch(
      label: label, textStart: text, style: .otherScript(0), values: .empty, isPlain: true)
  }
}

/// What the lines of a source are, as far as they and those around them show, found once for all
/// of them and before any clause is read.
struct Layout {
  let source: SourceLines
  let labels: LineLabels
  let wrapping: Wrapping
  let series: NumberSeries
  let divisions: DivisionSeries
  let notes: NoteLabels
  private let marks: [LineMark?]

  init(_ text: String) {
    source = SourceLines(text)
    let measure = Measure(source)
    labels = LineLabels(source, measure)
    wrapping = Wrapping(source, labels, measure)
    series = NumberSeries(source, labels)
    divisions = DivisionSeries(source, labels)
    notes = NoteLabels(source, labels)
    marks = source.lines.indices.map(source.mark)
  }

  /// The mark of a line; nil for prose.
  func mark(_ line: Int) -> LineMark? { marks[line] }

  /// Returns the level of a heading underlined with `=` or `-` on the next line, or nil.
  func underlinedLevel(_ line: Int) -> Int? {
    guard source.isUnderline(line + 1), source.lines[line].width <= Self.widestUnderlined,
      line == 0 || source.lines[line - 1].isBlank || mark(line - 1)?.level != nil
    else { return nil }
    return source.content(line + 1).first == UInt8(ascii: "=") ? 1 : 2
  }

  private static let widestUnderlined = 200

  /// Whether a line is followed by a blank line, the end or a label, or ends a heading found
  /// without one.
  func isFollowedByBreak(_ line: Int) -> Bool {
    let next = line + 1
    guard next < source.lines.count, !source.lines[next].isBlank else { return true }
    return labels[next] != nil || labels.endsHeading(line)
  }

  /// Whether a line of prose may be a title: it has neither a label nor a mark of any kind.
  func mayBeTitle(_ line: Int, below read: ClausesRead) -> Bool {
    labels[line] == nil && !source.isMarked(line) && underlinedLevel(line) == nil
      && mark(line) == nil && notes.label(line, isBelowRule: read.isBelowNoteRule) == nil
  }
}

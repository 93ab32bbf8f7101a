/// Finds the headings of lists in drafts without blank lines: `recognizing` between the end of a clause
/// and `a)`.
struct LeadLines {
  let source: SourceLines
  let labels: LineLabels

  init(_ source: SourceLines, _ labels: LineLabels) {
    self.source = source
    self.labels = labels
  }

  /// The lines that are such headings. One that fills its line may have been wrapped there: it must
  /// be set off by emphasis or by the list that goes on below it.
  var lines: [Int] {
    source.blocks().filter { $0.count > 1 }.flatMap { block in
      let width = source.lines[block].map(\.width).filter { $0 <= Wrapping.widest }.max() ?? 0
      return block.dropFirst().filter { isLead($0, width) }
    }
  }

  private func isLead(_ line: Int, _ width: Int) -> Bool {
    guard labels[line] == nil, line + 1 < source.lines.count else { return false }
    let list = listBelow(line)
    guard list != nil || standsOut(line, width) else { return false }
    guard source.endsClause(line - 1) || !isFull(line - 1, width) else { return false }
    let run = source.bytes[source.wording(source.lines[line])]
    guard ClauseReader.mayBeHeading(run), ClauseReader.leads(run) else { return false }
    return !isFull(line, width) || ClauseReader.isEmphasized(run)
      || list.map { labels.opensSeries($0, source) } == true
  }

  /// Whether a line below the end of a clause and above another line has a third of it empty, as no
  /// wrapped line has.
  private func standsOut(_ line: Int, _ width: Int) -> Bool {
    !source.isEmpty(line + 1) && source.endsClause(line - 1) && reach(line) * 3 <= width * 2
  }

  /// The line of the label below a line that opens a list of numbers or letters, or nil.
  private func listBelow(_ line: Int) -> Int? {
    let next = line + 1 < source.lines.count && source.isEmpty(line + 1) ? line + 2 : line + 1
    guard next < source.lines.count, let label = labels[next], label.opens else { return nil }
    let hasWords = label.textStart < source.lines[next].content.upperBound
    return hasWords && !label.style.isBullet ? next : nil
  }

  private func isFull(_ line: Int, _ width: Int) -> Bool {
    Double(reach(line)) > Double(width) * Wrapping.ragged.segment
  }

  /// Columns of a line with the first word of the next.
  private func reach(_ line: Int) -> Int {
    source.lines[line].width + 1 + source.firstWordColumns(source.lines[line + 1])
  }
}

/// Finds where clauses of prose end: at a blank line, at what cannot be prose, before the next item,
/// and where a line was not wrapped.
struct ClauseEnds {
  private let layout: Layout
  private let source: SourceLines
  private let labels: ClauseLabels
  private let titles: DivisionTitles

  init(_ layout: Layout, _ labels: ClauseLabels, _ titles: DivisionTitles) {
    self.layout = layout
    self.labels = labels
    self.titles = titles
    source = layout.source
  }

  /// Returns the line after the prose that begins on a line: the next blank one or block of another
  /// kind, or other depth of quotation.
  func endOfProse(from first: Int) -> Int {
    let depth = source.quoteDepth(first)
    return source.lines.indices[(first + 1)...].first { line in
      if source.isEmpty(line) { return true }
      let quotes = source.quoteDepth(line)
      if quotes != depth, quotes != 0 { return true }
      let mark = layout.mark(line)
      return mark != nil && !(mark == .rule && layout.underlinedLevel(line - 1) != nil)
    } ?? source.lines.count
  }

  /// Returns the last line of the clause that starts on a line with a label or without, in prose
  /// that ends before `end`.
  func lastLine(
    from first: Int, before end: Int, _ label: LabelMatch?, _ read: ClausesRead
  ) -> Int {
    let opening = label.map { source.lastLine(of: $0, from: first) } ?? first
    let isLabelAlone = label?.textStart == source.lines[opening].content.upperBound
    if isLabelAlone, label?.style.isDivision == true {
      return titles.line(below: first, read) ?? first
    }
    if label == nil, let last = layout.labels.heading(from: first) { return last }
    let mayHang = label != nil || isNote(first, read)
    var last = opening
    while last + 1 < end {
      let next = last + 1
      if layout.underlinedLevel(next) != nil
        || last == first && layout.underlinedLevel(first) != nil
      {
        break
      }
      let runsOn = layout.wrapping.runsOn(after: last)
      if startsItem(next, isWrapped: runsOn, after: label, read) { break }
      let hangs = mayHang && source.lines[next].indent > source.lines[first].indent
      guard runsOn || hangs || isLabelAlone && last == opening else { break }
      if last > opening, abs(source.lines[next].indent - source.lines[last].indent) > 1 { break }
      last = next
    }
    return last
  }

  /// Whether a line in the middle of a block opens an item. Where the line before it may have been
  /// wrapped, a label must carry a list on, or open one that continues below or follows the end of
  /// a sentence; any other label must be plain and do both.
  private func startsItem(
    _ line: Int, isWrapped: Bool, after current: LabelMatch?, _ read: ClausesRead
  ) -> Bool {
    if isNote(line, read) || layout.labels.heading(from: line) != nil
      || layout.labels.endsHeading(line - 1)
    {
      return true
    }
    guard let label = labels.label(line, below: read) else { return false }
    if label.style.isDivision, source.endsSentence(line - 1) || source.isDivisionAlone(line, label)
    {
      return true
    }
    guard isWrapped else { return label.isPlain || source.endsClause(line - 1) }
    if read.list.goesOn(with: label) || current.map(label.follows) == true { return true }
    guard label.opens else {
      return label.isPlain && source.endsSentence(line - 1)
        && layout.labels.goesOnBelow(line, source)
    }
    return source.endsSentence(line - 1) || layout.labels.opensSeries(line, source)
  }

  private func isNote(_ line: Int, _ read: ClausesRead) -> Bool {
    layout.notes.label(line, isBelowRule: read.isBelowNoteRule) != nil
  }
}

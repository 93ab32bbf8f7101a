/// Reads paragraphs, list items, footnotes and unmarked headings.
extension ClauseReader {
  /// Reads lines up to the next blank line or block of another kind.
  mutating func readProse() {
    let end = endOfProse()
    guard quoted(at) < source.lines[at].content.upperBound else {
      at += 1
      return
    }
    while at < end {
      let label = acceptedLabel(at)
      let last = lastLine(from: at, to: end, label)
      if last == at, at + 1 < end, let level = underlinedLevel(at) {
        let range = quoted(at)..<source.lines[at].content.upperBound
        appendHeading(markedLabel(range), lines: at...at, level: level, from: range.lowerBound)
        at += 2
      } else {
        appendProse(at...last, label)
        at = last + 1
      }
    }
  }

  private func endOfProse() -> Int {
    var end = at + 1
    let depth = source.quoteDepth(at)
    while end < source.lines.count, !source.lines[end].isBlank,
      source.quoteDepth(end) == depth || source.quoteDepth(end) == 0, fence(end) == nil,
      !isRow(end),
      headingMarks(end) == nil, !isRule(end) || underlinedLevel(end - 1) != nil,
      quoted(end) < source.lines[end].content.upperBound
    {
      end += 1
    }
    return end
  }

  /// Returns the last line of the clause that starts on line `first`.
  private func lastLine(from first: Int, to end: Int, _ label: LabelMatch?) -> Int {
    let opening = label.map { labelEnd($0, from: first) } ?? first
    var last = opening
    let isLabelAlone = label?.textStart == source.lines[opening].content.upperBound
    if isLabelAlone, label?.style.isDivision == true {
      return titleLine(below: first) ?? first
    }
    if let last = labels.heading(from: first), label == nil { return last }
    let mayHang = label != nil || isFootnote(first)
    while last + 1 < end {
      let next = last + 1
      if underlinedLevel(next) != nil || last == first && underlinedLevel(first) != nil { break }
      let runsOn = wrapping.runsOn(after: last)
      if startsItem(next, isWrapped: runsOn, after: last, label) { break }
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
    _ index: Int, isWrapped: Bool, after previous: Int, _ current: LabelMatch?
  ) -> Bool {
    if isFootnote(index) || labels.heading(from: index) != nil || labels.endsHeading(previous) {
      return true
    }
    guard let label = acceptedLabel(index) else { return false }
    if label.style.isDivision,
      source.endsSentence(previous) || source.isDivisionAlone(index, label)
    {
      return true
    }
    guard isWrapped else { return label.isPlain || source.endsClause(previous) }
    if list.goesOn(with: label) || current.map(label.follows) == true { return true }
    guard label.opens else {
      return label.isPlain && source.endsSentence(previous)
        && labels.goesOnBelow(index, source)
    }
    return source.endsSentence(previous) || labels.opensSeries(index, source)
  }

  /// Whether a number is the one after that of the section whose parts are open: `4.` below `3.2`.
  private func passesPaths(_ label: LabelMatch) -> Bool {
    guard case .number(let close) = label.style, close != UInt8(ascii: "("),
      let path = list.path(above: label), let section = ListNumber(source, path).first
    else { return false }
    return section > 0 && ListNumber(source, label).first == section + 1
  }

  // MARK: - Kinds

  /// Returns the depth of a paragraph: 1, or more where it is indented under an item or a footnote.
  func depth(_ lines: ClosedRange<Int>) -> Int {
    let first = lines.lowerBound
    guard first > 0, let last = clauses.last else { return 1 }
    let indent = lines.lazy.map { source.lines[$0].indent }.min() ?? 0
    guard source.isEmpty(first - 1) else {
      return last.kind == .paragraph && !isInFootnote && list.isInBody(indent) ? last.level : 1
    }
    if isInFootnote { return (2...Self.noteIndent).contains(indent) ? 2 : 1 }
    let isOutside = last.kind == .paragraph && last.level == 1 && !list.isInBody(indent)
    return isOutside ? 1 : list.depth(ofParagraph: indent)
  }

  /// The most columns by which further paragraphs of a footnote are indented.
  private static let noteIndent = 8

  private mutating func appendProse(_ lines: ClosedRange<Int>, _ label: LabelMatch?) {
    let start = quoted(lines.lowerBound)
    if let mark = footnoteLabel(lines.lowerBound) {
      append(.footnote, mark, lines: lines, text: text(lines, from: mark.textStart))
      return
    }
    if let level = headingLevel(lines, label) {
      appendHeading(label, lines: lines, level: level, from: start)
      return
    }
    guard let label else {
      append(.paragraph, level: depth(lines), lines: lines, text: text(lines, from: start))
      return
    }
    if passesPaths(label) { list.leavePaths() }
    let isTitle = isTitleOfBody(lines, label)
    let before = (clauses.last?.lines.upperBound ?? 0) - 1
    let level = list.enter(
      label, indent: source.lines[lines.lowerBound].indent,
      afterEnd: before >= 0 && source.endsClause(before) && !source.endsWithColon(before))
    if isTitle { list.markTitle() }
    if let part = labels.part(lines.lowerBound) {
      _ = list.enter(part.label, indent: part.indent, afterEnd: false)
    }
    append(.item, label, level: level, lines: lines, text: text(lines, without: label, from: start))
  }
}

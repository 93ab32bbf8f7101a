/// Finds the headings of a draft without blank lines: `recognizing` between the end of a clause and
/// `a)`, `Principles` between the end of a sentence and `8.`
struct HeadingLines {
  private let source: SourceLines
  private let labels: LineLabels
  private let measure: Measure
  /// The last line of each heading, by its first.
  private(set) var ends: [Int: Int] = [:]

  init(_ source: SourceLines, _ labels: LineLabels, _ measure: Measure) {
    self.source = source
    self.labels = labels
    self.measure = measure
    for block in measure.blocks where block.count > 1 && !labels.isInParagraph(block.lowerBound) {
      let width = source.widestWrapped(block)
      var line = block.lowerBound + 1
      while line < block.upperBound {
        let last = isBelowEnd(line, width) ? headingEnd(line, block, width) : nil
        if let last { ends[line] = last }
        line = (last ?? line) + 1
      }
    }
  }

  private func isBelowEnd(_ line: Int, _ width: Int) -> Bool {
    labels[line] == nil && (source.endsClause(line - 1) || !isFull(line - 1, width))
  }

  /// Returns the last line of a heading that starts on a line; nil where none does.
  private func headingEnd(_ line: Int, _ block: Range<Int>, _ width: Int) -> Int? {
    var last = line
    while listBelow(last) == nil, last + 1 < block.upperBound,
      last < line + HeadingWords.mostLines - 1,
      isFull(last, width), labels[last + 1] == nil
    {
      last += 1
    }
    if isLead(line...last, width) { return last }
    return isTitle(line, width) ? line : nil
  }

  // MARK: - Lead lines

  /// Whether some lines open a list with a lead word. Where their last line is full, it may be a
  /// wrapped one: they must then be set off by emphasis or by the list that continues below.
  private func isLead(_ lines: ClosedRange<Int>, _ width: Int) -> Bool {
    let last = lines.upperBound
    let list = listBelow(last)
    guard last + 1 < source.lines.count, list != nil || standsOut(lines, width) else {
      return false
    }
    let words = HeadingWords(source, lines)
    let hasComma = words.leadWithComma && list.map { !labels.leadsOn($0, source) } ?? false
    guard words.mayLead && words.leads || words.isEmphasized || words.isLeadAlone || hasComma,
      !words.holdsSentence
    else { return false }
    if hasComma && !words.isLeadAlone || words.endsWithColon, goesOn(lines.lowerBound, width) {
      return false
    }
    return !isFull(last, width) || words.isEmphasized
      || list.map { labels.opensSeries($0, source) } == true
  }

  /// Whether a line may continue the clause above, which ends without a stop on a full line.
  private func goesOn(_ line: Int, _ width: Int) -> Bool {
    !source.endsSentence(line - 1) && isFull(line - 1, width)
  }

  /// Returns the line of the label below a line that opens a list of numbers or letters, or nil.
  private func listBelow(_ line: Int) -> Int? {
    let next = line + 1 < source.lines.count && source.isEmpty(line + 1) ? line + 2 : line + 1
    guard next < source.lines.count, let label = labels[next], label.opens else { return nil }
    let hasWords = label.textStart < source.lines[next].content.upperBound
    return hasWords && !label.style.isBullet ? next : nil
  }

  /// Whether a single line below the end of a clause leaves a third of its width empty, as no
  /// wrapped line does.
  private func standsOut(_ lines: ClosedRange<Int>, _ width: Int) -> Bool {
    let line = lines.lowerBound
    guard lines.count == 1, !source.isEmpty(line + 1), source.endsClause(line - 1) else {
      return false
    }
    return source.reach(line) * 3 <= width * 2
  }

  // MARK: - Titles

  /// Whether a short line without a stop at its end is between the end of a sentence and a label.
  /// Above bullets and below a full line, it may as well be the last line of a paragraph.
  private func isTitle(_ line: Int, _ width: Int) -> Bool {
    guard source.endsWithFullStop(line - 1), line + 1 < source.lines.count,
      let below = labels[line + 1], below.isPlain, !isFull(line, width),
      !below.style.isBullet || !isFull(line - 1, width)
    else { return false }
    let words = HeadingWords(source, line...line)
    return words.mayBeHeading && !words.endsWithColon && !words.startsLower
      && !(words.isField && HeadingWords(source, line - 1...line - 1).isField)
  }

  private func isFull(_ line: Int, _ width: Int) -> Bool { measure.isFull(line, beside: width) }
}

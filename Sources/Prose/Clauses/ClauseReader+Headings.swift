/// Recognizes headings that only their wording and place show.
extension ClauseReader {
  /// Returns the level of an unmarked heading, or nil. It may have been wrapped, or be a division's
  /// label with a title below it.
  func headingLevel(_ lines: ClosedRange<Int>, _ label: LabelMatch?) -> Int? {
    if lines.count > 1, let label, case .division(let rank) = label.style,
      label.textStart == source.lines[lines.lowerBound].content.upperBound
    {
      return rank
    }
    let isEmphasized = isEmphasized(lines, label)
    guard isEmphasized || lines.count == 1 || mayEndHeading(lines.upperBound),
      let words = heading(lines, from: label?.textStart ?? quoted(lines.lowerBound))
    else { return nil }
    if let label, case .division(let rank) = label.style {
      return words.endsSentence || words.endsWithColon || words.holdsSentence ? nil : rank
    }
    if isEmphasized {
      return words.leads ? Clause.leadLevel : words.areSentences ? nil : levelOfEmphasis
    }
    if label == nil, words.isLeadAlone || words.mayLead && words.leads,
      words.mayBeHeading ? isFollowedByBreak(lines.upperBound) : opensList(after: lines.upperBound)
    {
      return Clause.leadLevel
    }
    if label == nil, words.leadWithComma, !words.holdsSentence, opensItems(after: lines.upperBound)
    {
      return Clause.leadLevel
    }
    guard words.mayBeHeading else { return nil }
    if label?.style.isBullet != true,
      words.isCapitals || words.isShortCapitals && isAmongCapitals(lines.lowerBound)
    {
      return clauses.isEmpty ? 1 : 2
    }
    guard label == nil, words.run.first?.isDigit == false, isFollowedByBreak(lines.upperBound)
    else {
      return nil
    }
    let isName =
      isNameOfList(words, above: lines.upperBound) && depth(lines) == 1 && !isAmongFields(words)
    return isName ? Clause.leadLevel : nil
  }

  /// The level of a heading in emphasis: 3 or, if deeper, that of the heading right above it, plus
  /// one where that has a label.
  private var levelOfEmphasis: Int {
    guard let above = clauses.last, above.kind == .heading, above.level < Clause.leadLevel else {
      return 3
    }
    let level = above.label.isEmpty ? above.level : above.level + 1
    return min(max(3, level), Clause.leadLevel - 1)
  }

  /// Whether a line can be the last of a wrapped heading: most lines end a sentence or a part of
  /// one, and of headings only lead words do. Cheaper than joining the lines.
  private func mayEndHeading(_ line: Int) -> Bool {
    let words = HeadingWords(source, line...line)
    return !words.endsSentence || words.hasAtMost(HeadingWords.longestLeadAlone)
      || words.run.last == UInt8(ascii: ",") && opensList(after: line)
  }

  /// Returns the words of some lines if they are no longer than a heading can be, however they were
  /// wrapped.
  private func heading(_ lines: ClosedRange<Int>, from start: Int) -> HeadingWords? {
    guard lines.count <= HeadingWords.mostLines else { return nil }
    let columns = source.lines[lines].reduce(0) { $0 + $1.width + 1 - $1.indent } - 1
    guard columns <= Measure.widest * 2 else { return nil }
    let end = source.lines[lines.lowerBound].content.upperBound
    return HeadingWords(
      lines.count == 1 ? source.bytes[start..<end] : Array(text(lines, from: start).utf8)[...])
  }

  /// Whether some lines, with their label if they have one, are emphasized from end to end.
  private func isEmphasized(_ lines: ClosedRange<Int>, _ label: LabelMatch?) -> Bool {
    if let label, isEmphasisClosed(label) { return false }
    let end = source.lines[lines.upperBound].content.upperBound
    return HeadingWords.isEmphasized(source.bytes[quoted(lines.lowerBound)..<end])
  }

  /// Whether at most six words name the list that begins below a line.
  private func isNameOfList(_ words: HeadingWords, above line: Int) -> Bool {
    words.hasAtMost(6) && opensList(after: line) && !words.endsWithColon
      && !words.goOnFromTerm && words.run.contains { $0.isLetter || $0 >= 0x80 }
      && !words.run.contains { $0.isDigit || $0 == UInt8(ascii: ",") }
  }

  /// Whether some words are a field below another: `Apologies: none` below `Present: all members`.
  private func isAmongFields(_ words: HeadingWords) -> Bool {
    guard words.isField, let above = clauses.last, above.kind == .paragraph else { return false }
    return HeadingWords(Array(above.text.utf8.prefix(Self.longestField))[...]).isField
  }

  /// Bytes within which a field has its colon.
  private static let longestField = 60

  /// Whether the label of a line goes on from that of a heading in capitals or the other way round,
  /// those of a few capitals between set aside.
  private func isAmongCapitals(_ line: Int) -> Bool {
    guard let label = labels[line] else { return false }
    return [-1, 1].contains { leadsToCapitals(from: line, label, step: $0) }
  }

  /// Whether the labels above or below a line that go on from its own lead to a heading in capitals.
  private func leadsToCapitals(from line: Int, _ label: LabelMatch, step: Int) -> Bool {
    var last = label
    for at in stride(from: line + step, through: line + step * Self.farthestHeading, by: step) {
      guard source.lines.indices.contains(at) else { return false }
      guard let next = labels[at], next.style == label.style else { continue }
      guard next.values != last.values, step < 0 ? last.follows(next) : next.follows(last) else {
        return false
      }
      let words = HeadingWords(source.wording(at, after: next))
      if words.isCapitals { return words.mayBeHeading }
      guard words.isShortCapitals else { return false }
      last = next
    }
    return false
  }

  /// Lines beyond which the heading before or after one is not looked for; a ceiling on cost.
  private static let farthestHeading = 200

  // MARK: - Titles

  /// Returns the line of the title below a division's label that is alone on a line (`Article 7`,
  /// then `Definitions`), with or without a blank line between them; or nil. Below a blank line, a
  /// title in emphasis needs `mayStandApart`, as it may be a heading by itself.
  func titleLine(below line: Int, mayStandApart: Bool = false) -> Int? {
    let isNext = line + 1 < source.lines.count && !source.lines[line + 1].isBlank
    let title = isNext ? line + 1 : line + 2
    guard title < source.lines.count, labels[title] == nil, !source.isMarked(title),
      underlinedLevel(title) == nil, !isRow(title), !isRule(title), !isFootnote(title)
    else { return nil }
    let words = HeadingWords(source, title...title)
    guard words.mayBeHeading, !words.leads, !words.startsLower, !words.endsWithColon,
      isNext || mayStandApart || !words.isEmphasized
    else { return nil }
    return isFollowedByBreak(title) || mayStandApart || isNext && isAboveSentence(title, words)
      ? title : nil
  }

  /// Whether a few words appear right above a line that begins a sentence.
  private func isAboveSentence(_ line: Int, _ words: HeadingWords) -> Bool {
    words.hasAtMost(Self.longestTitle)
      && source.firstScalar(line + 1)?.isUpper == true
  }

  /// The most words of a title that is distinguished from a sentence by the line below it.
  private static let longestTitle = 8

  // MARK: - What follows

  /// Whether a line is followed by a blank line, the end or a label, or ends a heading found
  /// without one.
  private func isFollowedByBreak(_ index: Int) -> Bool {
    let next = index + 1
    guard next < source.lines.count, !source.lines[next].isBlank else { return true }
    return labels[next] != nil || labels.endsHeading(index)
  }

  /// Whether a list is below a line whose items go on from it, unlike those that open with a lead
  /// word of their own.
  private func opensItems(after index: Int) -> Bool {
    opensList(after: index) && lineBelow(index).map { labels.leadsOn($0, source) } == false
  }

  private func lineBelow(_ index: Int) -> Int? {
    let limit = min(index + 4, source.lines.count)
    return (index + 1..<limit).first { !source.lines[$0].isBlank }
  }

  private func opensList(after index: Int) -> Bool {
    guard let next = lineBelow(index), let label = labels[next] else { return false }
    return label.opens && !label.style.isBullet && (label.style != .degree || series.contains(next))
      && label.textStart < source.lines[next].content.upperBound
  }
}

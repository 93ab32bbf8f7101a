/// Recognizes headings that only their wording and place show.
struct UnmarkedHeadings {
  private let layout: Layout
  private let source: SourceLines
  private let wordings: Wordings

  init(_ layout: Layout, _ wordings: Wordings) {
    self.layout = layout
    self.wordings = wordings
    source = layout.source
  }

  /// Returns the level of an unmarked heading, or nil. It may have been wrapped, or be a division's
  /// label with a title below it.
  func level(
    _ lines: ClosedRange<Int>, _ label: LabelMatch?, below read: ClausesRead
  ) -> Int? {
    let (first, last) = (lines.lowerBound, lines.upperBound)
    if lines.count > 1, let label, let rank = label.style.rank,
      label.textStart == source.lines[first].content.upperBound
    {
      return rank
    }
    let isEmphasized = isEmphasized(lines, label)
    guard isEmphasized || lines.count == 1 || mayEndHeading(last),
      let words = words(lines, from: label?.textStart ?? source.lines[first].wording.lowerBound)
    else { return nil }
    if let rank = label?.style.rank {
      return words.endsSentence || words.endsWithColon || words.holdsSentence ? nil : rank
    }
    if isEmphasized {
      return words.leads
        ? Clause.leadLevel : words.areSentences ? nil : Self.levelOfEmphasis(below: read.last)
    }
    if label == nil, leads(words, above: last) { return Clause.leadLevel }
    guard words.mayBeHeading else { return nil }
    if label?.style.isBullet != true,
      words.isCapitals || words.isShortCapitals && isAmongCapitals(first)
    {
      return read.all.isEmpty ? 1 : 2
    }
    guard label == nil, words.run.first?.isDigit == false, layout.isFollowedByBreak(last),
      isNameOfList(words, above: last), read.depth(ofParagraph: lines, source) == 1,
      !isAmongFields(words, below: read.last)
    else { return nil }
    return Clause.leadLevel
  }

  /// Whether words without a label open with a lead word and stand above a list or a break.
  private func leads(_ words: HeadingWords, above line: Int) -> Bool {
    if words.isLeadAlone || words.mayLead && words.leads,
      words.mayBeHeading ? layout.isFollowedByBreak(line) : opensList(after: line)
    {
      return true
    }
    return words.leadWithComma && !words.holdsSentence && opensItems(after: line)
  }

  /// The level of a heading in emphasis: 3 or, if deeper, that of the heading right above it, plus
  /// one where that has a label.
  private static func levelOfEmphasis(below above: Clause?) -> Int {
    guard let above, above.kind == .heading, above.level < Clause.leadLevel else {
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
  private func words(_ lines: ClosedRange<Int>, from start: Int) -> HeadingWords? {
    guard lines.count <= HeadingWords.mostLines else { return nil }
    let columns = source.lines[lines].reduce(0) { $0 + $1.width + 1 - $1.indent } - 1
    guard columns <= Measure.widest * 2 else { return nil }
    let end = source.lines[lines.lowerBound].content.upperBound
    return HeadingWords(
      lines.count == 1
        ? source.bytes[start..<end] : Array(wordings.text(lines, from: start).utf8)[...])
  }

  /// Whether some lines, with their label if they have one, are emphasized from end to end.
  private func isEmphasized(_ lines: ClosedRange<Int>, _ label: LabelMatch?) -> Bool {
    if label?.closesEmphasis(source.bytes) == true { return false }
    let start = source.lines[lines.lowerBound].wording.lowerBound
    return HeadingWords.isEmphasized(
      source.bytes[start..<source.lines[lines.upperBound].content.upperBound])
  }

  /// Whether at most six words name the list that begins below a line.
  private func isNameOfList(_ words: HeadingWords, above line: Int) -> Bool {
    words.hasAtMost(6) && opensList(after: line) && !words.endsWithColon
      && !words.goOnFromTerm && words.run.contains { $0.isLetter || $0 >= 0x80 }
      && !words.run.contains { $0.isDigit || $0 == UInt8(ascii: ",") }
  }

  /// Whether some words are a field below another: `Apologies: none` below `Present: all members`.
  private func isAmongFields(_ words: HeadingWords, below above: Clause?) -> Bool {
    guard words.isField, let above, above.kind == .paragraph else { return false }
    return HeadingWords(Array(above.text.utf8.prefix(Self.longestField))[...]).isField
  }

  /// Bytes within which a field has its colon.
  private static let longestField = 60

  /// Whether the label of a line goes on from that of a heading in capitals or the other way round,
  /// those of a few capitals between set aside.
  private func isAmongCapitals(_ line: Int) -> Bool {
    guard let label = layout.labels[line] else { return false }
    return [-1, 1].contains { leadsToCapitals(from: line, label, step: $0) }
  }

  /// Whether the labels above or below a line that go on from its own lead to a heading in capitals.
  private func leadsToCapitals(from line: Int, _ label: LabelMatch, step: Int) -> Bool {
    var last = label
    for at in stride(from: line + step, through: line + step * Self.farthestHeading, by: step) {
      guard source.lines.indices.contains(at) else { return false }
      guard let next = layout.labels[at], next.style == label.style else { continue }
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

  // MARK: - What follows

  /// Whether a list is below a line whose items go on from it, unlike those that open with a lead
  /// word of their own.
  private func opensItems(after index: Int) -> Bool {
    opensList(after: index) && lineBelow(index).map { layout.labels.leadsOn($0, source) } == false
  }

  private func lineBelow(_ index: Int) -> Int? {
    let limit = min(index + 4, source.lines.count)
    return (index + 1..<limit).first { !source.lines[$0].isBlank }
  }

  private func opensList(after index: Int) -> Bool {
    guard let next = lineBelow(index), let label = layout.labels[next] else { return false }
    return label.opens && !label.style.isBullet
      && (label.style != .degree || layout.series.contains(next))
      && label.textStart < source.lines[next].content.upperBound
  }
}

/// Finds apparent labels that are words of a sentence which a line break put at the start of a
/// line: "as in paragraph" / "7 above", "the Chair," / "I. Petrov", "under the" / "2030 Agenda".
///
/// A wrapped line is full, so a label below a line that is blank, short or more indented begins a
/// clause. Below a full line it does so only where a clause can end and its form shows a label, or
/// where it fits between the labels above and below it.
struct StrayLabels {
  private var places: [Place] = []

  /// The least width of a block whose full lines are evidence, in columns.
  private static let narrowest = 30

  fileprivate struct Place {
    let line: Int
    let label: LabelMatch
    let number: ListNumber
    let above: Above
    let block: Range<Int>
    /// Whether it names a division in the sentence that it begins: `Article 7 of the Convention`.
    let isReference: Bool
    /// Whether a path is followed by a word that may begin a sentence: `4.3 The`, not `4.3 per`.
    let opensSentence: Bool
    /// Whether the line above asks for a number that is only a reference: `3.1, 3.2 and` /
    /// `4 of the annex`.
    let isAskedFor: Bool

    /// The style shared by labels that can be in one list.
    var family: LabelStyle { number.first == nil ? label.style : .number(.nothing) }

    var opensBlock: Bool { line == block.lowerBound }
  }

  /// What precedes a label.
  fileprivate enum Above { case end, colon, stop, sentence }

  init(_ source: SourceLines, _ labels: LineLabels, _ measure: Measure) {
    for block in measure.blocks where !labels.isInParagraph(block.lowerBound) {
      let width = Self.width(source, block)
      for line in block {
        guard let label = labels[line] else { continue }
        let isFirst =
          line == block.lowerBound || labels.endsHeading(line - 1) || source.isMarked(line - 1)
          || source.isDivisionAlone(line, label)
        let goesOn = places.last.map { label.follows($0.label) && label.values != $0.label.values }
        let breaksWord = !isFirst && goesOn != true && Self.breaksWord(source, line)
        let above =
          breaksWord
          ? .sentence : isFirst || width == 0 ? .end : Self.above(source, line, width, measure)
        let number = ListNumber(source, label)
        places.append(
          Place(
            line: line, label: label, number: number, above: above, block: block,
            isReference: Self.isReference(source, line, label),
            opensSentence: number.isPath && Self.opensSentence(source, line, label),
            isAskedFor: breaksWord || !isFirst && Self.isAskedFor(source, line, label, above)))
      }
    }
  }

  /// Whether a number that carries on no list is the rest of a word that the line above breaks:
  /// `COVID-` / `19.`
  private static func breaksWord(_ source: SourceLines, _ line: Int) -> Bool {
    source.firstByte(line)?.isDigit == true
      && source.content(line - 1).last == UInt8(ascii: "-")
      && source.endsInHyphen(line - 1)
  }

  /// Whether the line above asks for a number, or ends with a word before one and this number is
  /// all of the line or is followed by a preposition: `paragraph` / `2.`, `under subparagraph` /
  /// `(b) of this article`.
  private static func isAskedFor(
    _ source: SourceLines, _ line: Int, _ label: LabelMatch, _ above: Above
  ) -> Bool {
    if !label.isPlain, source.endsWithOpenWord(line - 1) { return true }
    guard source.asksForMore(line - 1) else { return false }
    return label.textStart == source.lines[line].content.upperBound
      || above == .sentence && source.opensWithOpenWord(line, at: label.textStart)
  }

  private static func isReference(
    _ source: SourceLines, _ line: Int, _ label: LabelMatch
  ) -> Bool {
    let end = source.lines[line].content.upperBound
    return label.style.isDivision
      && DivisionLinks.isLower(after: label, in: source.bytes, before: end)
  }

  /// Whether the word after a label begins with a capital, or a letter without case.
  private static func opensSentence(
    _ source: SourceLines, _ line: Int, _ label: LabelMatch
  ) -> Bool {
    guard label.textStart < source.lines[line].content.upperBound else { return false }
    let first = source.bytes.span.scalar(label.textStart)
    return first.isLetter && !first.properties.isLowercase
  }

  /// Returns the width, in columns, of the widest line of a block that may have been wrapped; 0
  /// where the block is no evidence, as it is narrow or does not end like a clause.
  private static func width(_ source: SourceLines, _ block: Range<Int>) -> Int {
    guard source.endsClause(block.upperBound - 1) else { return 0 }
    let width = source.widestWrapped(block)
    return width < narrowest ? 0 : width
  }

  private static func above(
    _ source: SourceLines, _ line: Int, _ width: Int, _ measure: Measure
  ) -> Above {
    let isFull = measure.isFull(line - 1, beside: width)
    guard isFull, source.lines[line].indent >= source.lines[line - 1].indent else { return .end }
    guard source.endsSentence(line - 1), !source.leavesBracketOpen(line - 1),
      !source.asksForMore(line - 1)
    else {
      return .sentence
    }
    return source.endsWithColon(line - 1) ? .colon : .stop
  }

  /// Returns the lines whose labels are words, and whether the line above each stops in
  /// mid-sentence.
  func lines() -> [(line: Int, isInSentence: Bool)] {
    guard places.contains(where: { $0.above != .end || $0.isAskedFor }) else { return [] }
    var above: [LabelStyle: Int] = [:]
    var apart: Set<LabelStyle> = []
    let below = nextEnds()
    return places.indices.compactMap { index in
      let place = places[index]
      let last = above[place.family].map { places[$0] }
      let next = below[index].map { places[$0] }
      guard place.isLabel(last, next, isApart: apart.contains(place.family)) else {
        return (place.line, place.above == .sentence)
      }
      let isApart =
        place.opensBlock && last?.opensBlock == true && place.goesOn(last)
        && !place.number.opensLevel
      if isApart { apart.insert(place.family) } else { apart.remove(place.family) }
      if !place.isReference { above[place.family] = index }
      return nil
    }
  }

  /// Returns, by place, the next one of its family that is not in mid-sentence.
  private func nextEnds() -> [Int?] {
    var next: [LabelStyle: Int] = [:]
    let reversed = places.indices.reversed().map { index -> Int? in
      let place = places[index]
      defer { if place.above != .sentence { next[place.family] = index } }
      return next[place.family]
    }
    return reversed.reversed()
  }
}

extension StrayLabels.Place {
  /// Whether the label begins a clause, given the label above and the next certain one of its
  /// family. In a list whose items are separated by blank lines, none follows a full line but such
  /// as `4.3` below the end of a sentence.
  fileprivate func isLabel(
    _ last: StrayLabels.Place?, _ next: StrayLabels.Place?, isApart: Bool
  ) -> Bool {
    if isAskedFor { return false }
    switch above {
    case .end: return true
    case .colon where label.isPlain || label.opens, .stop where mayStand(below: last): return true
    default: break
    }
    if label.opens, let next, next.block == block, next.goesOn(self) {
      return last.map { !next.goesOn($0) || goesOn($0) } ?? true
    }
    guard !isApart || above == .stop && opensSentence, goesOn(last) else { return false }
    guard let next, next.goesOn(last) else { return true }
    return next.goesOn(self)
  }

  /// Whether the label is plain and, if it names a division, is not out of order; such ones begin
  /// sentences: `§ 94 (1) does not apply.`
  private func mayStand(below last: StrayLabels.Place?) -> Bool {
    label.isPlain && (!label.style.isDivision || label.opens || last == nil || goesOn(last))
  }

  fileprivate func goesOn(_ last: StrayLabels.Place?) -> Bool {
    guard let last, last.label.style == label.style || label.isPlain else { return false }
    if label.style.isBullet { return block == last.block }
    if number.first != nil { return number.follows(last.number, within: 1) }
    let isLonger = label.label.count > last.label.label.count
    return label.follows(last.label) && (isLonger || label.values != last.label.values)
  }
}

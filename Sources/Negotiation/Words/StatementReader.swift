/// Reads what a wording says, one kind of thing after another; words read as one are not read as
/// the next.
struct StatementReader {
  private var scan: Scan
  private let part: Statement.Part
  private var statement: Statement

  /// Takes the scan over, whose record of taken words is not copied.
  init(_ scan: consuming Scan, _ part: Statement.Part) {
    let lead = part.isOpening ? Lead(copy scan) : nil
    // The verb of an infinitive may also be a qualifier: `to consider convening`.
    if let lead, !lead.isInfinitive, !scan.isQualifier(lead.words) { scan.take(lead.words) }
    for range in part.carried { scan.take(within: range) }
    self.scan = scan
    self.part = part
    statement = Statement(lead: lead)
  }

  mutating func read() -> Statement {
    takeNames()
    takeAddresses()
    takeCitations()
    for range in part.quotations { scan.take(within: range) }
    takeTimes()
    findOpposites()
    takeNumbers()
    takeTerms()
    return statement
  }

  /// Takes the names of persons, whose words say nothing else: `Mr. Will May`.
  private mutating func takeNames() {
    for at in scan.words.indices where scan.found[at]?.term.category == .title {
      let end = scan.words.indices[(at + 1)...].first {
        !scan.words[$0].isCapital || !scan.isNear($0, ".")
      }
      scan.take(at..<(end ?? scan.words.count))
    }
  }

  /// Takes addresses and names of files, whose figures say nothing: `/rules#4-tugs`, `map-7.jpg`.
  private mutating func takeAddresses() {
    for at in scan.words.indices where scan.words[at].isNumber {
      if let address = scan.address(at) { scan.take(within: address) }
    }
  }

  private mutating func takeCitations() {
    for at in scan.words.indices where !scan.isTaken[at] {
      // Both signs of `§§ 5-7` cite the same numbers.
      for citation in scan.citations(at) where !scan.isTaken[citation.words.lowerBound] {
        let key = Item.key(scan.meaning(citation))
        add(.citation, key, citation.words)
        scan.take(citation.words)
      }
    }
  }

  private mutating func takeTimes() {
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let deadline = scan.deadline(at) else { continue }
      add(.deadline, Item.key(scan.meaning(deadline)), deadline)
      scan.take(deadline)
    }
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let end = scan.date(at) else { continue }
      add(.date, Item.key(scan.parts(at..<end)), at..<end)
      scan.take(at..<end)
    }
  }

  /// Finds words that have opposites; the verb that opens the wording may be one, and a negation. What
  /// has flags of its own, as `voluntary`, is left out, and so are options.
  private mutating func findOpposites() {
    var end = 0
    for at in scan.words.indices where at >= end {
      let found = scan.term(at, .opposite)
      if let other = scan.found[at], Self.toldAnyway.contains(other.term.category.set) {
        end = other.words.upperBound
      } else if let found, !scan.isTaken[at] || statement.lead?.words.contains(at) == true,
        !isOption(scan.extent(found.words))
      {
        statement.opposites.append(Opposite(found.term, scan.extent(found.words)))
        end = found.words.upperBound
      }
    }
  }

  private static let toldAnyway = Categories(.qualifier, .scope)

  private mutating func takeNumbers() {
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let numeral = scan.numeral(at) else { continue }
      guard let figure = scan.figure(numeral) else {
        statement.ones.append(scan.extent(numeral.words))
        continue
      }
      takeJunction(at)
      add(
        .number, Item.key(numeral.value + figure.measure), figure.words,
        isMeasured: !figure.measure.isEmpty, isLight: numeral.isLight)
      scan.take(figure.words)
    }
  }

  private mutating func takeTerms() {
    for at in scan.words.indices where !scan.isTaken[at] {
      takeJunction(at)
      if let found = scan.found[at] { take(found) }
    }
  }

  /// Adds the "and" written together with a word, if there is one.
  private mutating func takeJunction(_ at: Int) {
    guard scan.words[at].sense.isJoinedByAnd else { return }
    statement.junctions.append(Junction(kind: .and, range: scan.extent(at..<at + 1)))
  }

  private mutating func take(_ found: Scan.Found) {
    let term = found.term
    switch term.category {
    case .modal where scan.isName(found.words) || scan.opensCondition(found.words): break
    case .modal:
      let range = scan.extent(found.words)
      let negation = scan.negation(of: found.words)
      if let negation, found.words.contains(negation.lowerBound) {
        add(.negation, 0, negation)
      }
      statement.modals.append(
        Rung(
          scale: .modal, step: term.step, line: term.line, range: range,
          denied: negation.map { scan.extent(found.words.union($0)) },
          isNegated: negation != nil || scan.isDeniedBySubject(found.words),
          isOption: isOption(range), isKeyword: scan.isKeyword(found.words)))
    case .negation where scan.isNumberSign(found.words): break
    case .negation:
      if let words = scan.restriction(found.words.lowerBound) {
        add(.scope, Item.key([term.key]), words)
      } else {
        add(.negation, 0, found.words)
      }
    case .by, .since, .within:
      // Where no time follows, its negation denies as any: `not before the vote`.
      if let negation = scan.term(found.words.lowerBound, .negation) { take(negation) }
    case .scope:
      add(.scope, Item.key([term.key]), found.words, isLight: scan.countsTime(found.words))
    case .qualifier: add(.qualifier, Item.key([term.key]), found.words)
    case .actor: add(.actor, Item.key([term.key]), found.words)
    case .and, .or, .either:
      statement.junctions.append(Junction(kind: term.category, range: scan.extent(found.words)))
    default: break
    }
  }

  private mutating func add(
    _ kind: Item.Kind, _ key: UInt64, _ words: Range<Int>, isMeasured: Bool = false,
    isLight: Bool = false
  ) {
    let range = scan.closed(scan.extent(words))
    statement.items.append(
      Item(
        kind: kind, key: key, range: range, isOption: isOption(range),
        digits: scan.digits(words, isMeasured: isMeasured), isLight: isLight))
  }

  private func isOption(_ range: Range<Int>) -> Bool {
    part.options.contains { $0.overlaps(range) }
  }
}

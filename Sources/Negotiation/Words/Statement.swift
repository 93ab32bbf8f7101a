import ProseDiff

/// What a wording says, as far as the terms of its language show.
struct Statement: Sendable {
  /// In the order of the wording.
  private(set) var modals: [Rung] = []
  private(set) var items: [Item] = []
  /// The verb that the wording opens with.
  let lead: Lead?
  /// Its "and", "or" and "and/or".
  private(set) var junctions: [Junction] = []

  /// The part of a text to be read, in UTF-8 offsets.
  struct Part {
    let range: Range<Int>
    /// Whether it is the opening of the wording.
    let isOpening: Bool
    var options: [Range<Int>] = []
    /// What the text only quotes.
    let quotations: [Range<Int>]
    /// What is in another clause on the other side.
    var carried: [Range<Int>] = []
  }

  init(_ text: String, _ part: Part, _ reader: inout WordReader) {
    var scan = Scan(text, reader.words(text, part.range), reader)
    lead = part.isOpening ? Lead(scan) : nil
    // The verb of an infinitive may also be a qualifier: `to consider convening`.
    if let lead, !lead.isInfinitive { scan.take(lead.words) }
    let isOption = { (range: Range<Int>) in part.options.contains { $0.overlaps(range) } }
    for range in part.carried { scan.take(within: range) }
    takeNames(&scan)
    takeAddresses(&scan)
    takeCitations(&scan, isOption)
    for range in part.quotations { scan.take(within: range) }
    takeTimes(&scan, isOption)
    takeNumbers(&scan, isOption)
    takeTerms(scan, isOption)
  }

  /// Whether two wordings have the same items in the same order.
  func saysTheSame(as other: Statement) -> Bool {
    items.count == other.items.count
      && zip(items, other.items).allSatisfy { $0.says($1) }
  }

  /// Takes the names of persons, whose words say nothing else: `Mr. Will May`.
  private func takeNames(_ scan: inout Scan) {
    for at in scan.words.indices where scan.found[at]?.term.category == .title {
      let end = scan.words.indices[(at + 1)...].first {
        !scan.words[$0].isCapital || !scan.isNear($0, ".")
      }
      scan.take(at..<(end ?? scan.words.count))
    }
  }

  /// Takes addresses and names of files, whose figures say nothing: `/rules#4-tugs`, `map-7.jpg`.
  private func takeAddresses(_ scan: inout Scan) {
    for at in scan.words.indices where scan.words[at].isNumber {
      if let address = scan.address(at) { scan.take(within: address) }
    }
  }

  private mutating func takeCitations(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      // Both signs of `§§ 5-7` cite the same numbers.
      for citation in scan.citations(at) where !scan.isTaken[citation.words.lowerBound] {
        let key = Item.key(scan.meaning(citation))
        add(.citation, key, citation.words, scan, isOption)
        scan.take(citation.words)
      }
    }
  }

  private mutating func takeTimes(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let deadline = scan.deadline(at) else { continue }
      add(.deadline, Item.key(scan.meaning(deadline)), deadline, scan, isOption)
      scan.take(deadline)
    }
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let end = scan.date(at) else { continue }
      add(.date, Item.key(scan.parts(at..<end)), at..<end, scan, isOption)
      scan.take(at..<end)
    }
  }

  private mutating func takeNumbers(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let numeral = scan.numeral(at), let figure = scan.figure(numeral)
      else { continue }
      takeJunction(at, scan)
      add(
        .number, Item.key(numeral.value + figure.measure), figure.words, scan, isOption,
        isMeasured: !figure.measure.isEmpty, isLight: numeral.isLight)
      scan.take(figure.words)
    }
  }

  private mutating func takeTerms(_ scan: Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      takeJunction(at, scan)
      if let found = scan.found[at] { take(found, scan, isOption) }
    }
  }

  /// Adds the "and" written together with a word, if there is one.
  private mutating func takeJunction(_ at: Int, _ scan: Scan) {
    guard scan.words[at].sense.isJoinedByAnd else { return }
    junctions.append(Junction(kind: .and, range: scan.extent(at..<at + 1)))
  }

  private mutating func take(_ found: Scan.Found, _ scan: Scan, _ isOption: (Range<Int>) -> Bool) {
    let term = found.term
    switch term.category {
    case .modal where scan.isName(found.words): break
    case .modal:
      let range = scan.extent(found.words)
      let negation = scan.negation(of: found.words)
      if let negation, found.words.contains(negation.lowerBound) {
        add(.negation, 0, negation, scan, isOption)
      }
      modals.append(
        Rung(
          scale: .modal, step: term.step, line: term.line, range: range,
          denied: negation.map { scan.extent(found.words.union($0)) },
          isNegated: negation != nil || scan.isDeniedBySubject(found.words),
          isOption: isOption(range), isKeyword: scan.isKeyword(found.words)))
    case .negation where scan.isNumberSign(found.words): break
    case .negation:
      if let words = scan.restriction(found.words.lowerBound) {
        add(.scope, Item.key([term.key]), words, scan, isOption)
      } else {
        add(.negation, 0, found.words, scan, isOption)
      }
    case .qualifier, .scope, .actor:
      add(Self.kind(term.category), Item.key([term.key]), found.words, scan, isOption)
    case .and, .or, .either:
      junctions.append(Junction(kind: term.category, range: scan.extent(found.words)))
    default: break
    }
  }

  private static func kind(_ category: Category) -> Item.Kind {
    switch category {
    case .scope: .scope
    case .actor: .actor
    default: .qualifier
    }
  }

  private mutating func add(
    _ kind: Item.Kind, _ key: UInt64, _ words: Range<Int>, _ scan: Scan,
    _ isOption: (Range<Int>) -> Bool, isMeasured: Bool = false, isLight: Bool = false
  ) {
    let range = scan.closed(scan.extent(words))
    items.append(
      Item(
        kind: kind, key: key, range: range, isOption: isOption(range),
        digits: scan.digits(words, isMeasured: isMeasured), isLight: isLight))
  }
}

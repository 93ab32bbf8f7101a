import ProseDiff

/// What a wording says, as far as the terms of its language tell.
struct Statement: Sendable {
  /// In the order of the wording.
  private(set) var modals: [Rung] = []
  private(set) var items: [Item] = []
  /// The verb that the wording opens with.
  let lead: Lead?
  /// Where "and" and "or" stand, and both of them.
  private(set) var junctions: [Junction] = []

  /// What of a text is to be read: UTF-8 offsets.
  struct Part {
    let range: Range<Int>
    /// Whether it is the opening of the wording.
    let isOpening: Bool
    var options: [Range<Int>] = []
    /// What the text only quotes.
    let quotations: [Range<Int>]
  }

  init(_ text: String, _ part: Part, _ reader: inout WordReader) {
    var scan = Scan(text, reader.words(text, part.range), reader)
    lead = part.isOpening ? Lead(scan) : nil
    if let lead { scan.take(lead.words) }
    let isOption = { (range: Range<Int>) in part.options.contains { $0.overlaps(range) } }
    takeNames(&scan)
    takeCitations(&scan, isOption)
    for range in part.quotations { scan.take(within: range) }
    takeTimes(&scan, isOption)
    takeTerms(&scan, isOption)
  }

  /// Whether two wordings name the same things in the same order.
  func saysTheSame(as other: Statement) -> Bool {
    items.count == other.items.count
      && zip(items, other.items).allSatisfy { $0.key == $1.key && $0.kind == $1.kind }
  }

  /// Takes the names of persons for words that say nothing else: `Mr. Will May`.
  private func takeNames(_ scan: inout Scan) {
    for at in scan.words.indices where scan.found[at]?.term.category == .title {
      let end = scan.words.indices[(at + 1)...].first {
        !scan.words[$0].isCapital || !scan.isNear($0, ".")
      }
      scan.take(at..<(end ?? scan.words.count))
    }
  }

  private mutating func takeCitations(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      for citation in scan.citations(at) {
        let key = Item.key([citation.kind] + citation.words.map(scan.value))
        add(.citation, key, citation.words, scan, isOption)
        scan.take(citation.words)
      }
    }
  }

  private mutating func takeTimes(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let deadline = scan.deadline(at) else { continue }
      add(.deadline, Item.key(scan.words[deadline].lazy.map(\.number)), deadline, scan, isOption)
      scan.take(deadline)
    }
    for at in scan.words.indices where !scan.isTaken[at] {
      guard let end = scan.date(at) else { continue }
      add(.date, Item.key(scan.words[at..<end].lazy.map(\.number)), at..<end, scan, isOption)
      scan.take(at..<end)
    }
  }

  private mutating func takeTerms(_ scan: inout Scan, _ isOption: (Range<Int>) -> Bool) {
    for at in scan.words.indices where !scan.isTaken[at] {
      if scan.words[at].sense.isJoinedByAnd {
        junctions.append(Junction(kind: .and, range: scan.extent(at..<at + 1)))
      }
      if scan.words[at].isNumber {
        add(.number, Item.key([scan.words[at].number]), at..<at + 1, scan, isOption)
      } else if let found = scan.found[at] {
        take(found, scan, isOption)
      }
    }
  }

  private mutating func take(_ found: Scan.Found, _ scan: Scan, _ isOption: (Range<Int>) -> Bool) {
    let term = found.term
    switch term.category {
    case .modal where scan.isName(found.words): break
    case .modal:
      let range = scan.extent(found.words)
      modals.append(
        Rung(
          scale: .modal, step: term.step, line: term.line, range: range,
          isNegated: scan.isNegated(found.words), isOption: isOption(range)))
    case .negation:
      if let words = scan.restriction(found.words.lowerBound) {
        add(.scope, Item.key([term.key]), words, scan, isOption)
      } else {
        add(.negation, 0, found.words, scan, isOption)
      }
    case .qualifier, .scope, .actor, .number:
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
    case .number: .number
    default: .qualifier
    }
  }

  private mutating func add(
    _ kind: Item.Kind, _ key: UInt64, _ words: Range<Int>, _ scan: Scan,
    _ isOption: (Range<Int>) -> Bool
  ) {
    let range = scan.closed(scan.extent(words))
    items.append(Item(kind: kind, key: key, range: range, isOption: isOption(range)))
  }
}

extension Scan {
  /// A range with the round bracket that closes one inside of it.
  fileprivate func closed(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: ")"),
      bytes[range].contains(UInt8(ascii: "("))
    else { return wideClosed(range) }
    return range.lowerBound..<range.upperBound + 1
  }

  /// The same of the brackets of Chinese: `第41号决议（2017年）`.
  private func wideClosed(_ range: Range<Int>) -> Range<Int> {
    let close = Array("）".utf8)
    guard bytes[range.upperBound...].starts(with: close), holds("（", range) else { return range }
    return range.lowerBound..<range.upperBound + close.count
  }

  private func holds(_ mark: String, _ range: Range<Int>) -> Bool {
    bytes[range].split(separator: mark.utf8.first ?? 0, omittingEmptySubsequences: false)
      .dropFirst().contains { $0.starts(with: mark.utf8.dropFirst()) }
  }

  /// Whether a negation stands right before some words, or within two words after them.
  fileprivate func isNegated(_ words: Range<Int>) -> Bool {
    (max(0, words.lowerBound - 2)..<words.lowerBound).contains { isNegation($0) }
      || (words.upperBound..<min(self.words.count, words.upperBound + 2)).contains {
        isNegation($0)
      }
  }

  /// Whether words that can be a modal are a name: `the May meeting`, `Will Brown`, but neither `May` that
  /// opens a sentence nor one among capitals: `MAY`, `What States Should Do`.
  fileprivate func isName(_ words: Range<Int>) -> Bool {
    let at = words.lowerBound
    guard words.count == 1, at > 0, self.words[at].isCapital else { return false }
    let isCapitals = bytes[self.words[at].end - 1] < UInt8(ascii: "a")
    let isTitle =
      self.words[at - 1].isCapital && at + 1 < self.words.count && self.words[at + 1].isCapital
    return !isCapitals && !isTitle && !gap(before: at).contains(where: ".:?!".utf8.contains)
  }

  private func isNegation(_ at: Int) -> Bool {
    found[at]?.term.category == .negation && restriction(at) == nil
  }
}

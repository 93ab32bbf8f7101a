/// The verb that a clause or its chapeau opens with, and whom it addresses.
struct Lead: Sendable, Hashable {
  let verb: Rung
  /// The verb that this one leads to: the `invite` of `resolves to invite`.
  let inner: Rung?
  /// The actor that the verb addresses; nil where none is near it.
  let addressee: Item?
  /// The range of the verb's words.
  let words: Range<Int>
  /// Whether the verb is an infinitive, as in an item below "invites Member States".
  let isInfinitive: Bool

  /// The most words that may precede the verb.
  private static let mostWordsBefore = 6
  /// Words after the verb within which its addressee begins.
  private static let reach = 6

  /// Finds the verb; nil where the words do not open with one.
  init?(_ scan: Scan) {
    var at = 0
    var (stress, opensInfinitive): (Int?, Bool) = (nil, false)
    while at < min(Self.mostWordsBefore, scan.words.count) {
      if let found = scan.term(at, .verb) {
        guard let scale = found.term.scale else { return nil }
        let end = scan.stressed(after: found.words.upperBound)
        verb = Rung(
          scale: scale, step: found.term.step, line: found.term.line,
          range: scan.extent((stress ?? at)..<(end ?? found.words.upperBound)),
          isStressed: stress != nil || end != nil)
        inner = scan.directing(after: end ?? found.words.upperBound)
        addressee = scan.addressee(after: found.words.upperBound, reach: Self.reach)
        isInfinitive = opensInfinitive
        words = found.words
        return
      }
      guard let before = scan.term(at, .opening) else { return nil }
      stress = before.term.category == .stress ? stress ?? at : nil
      opensInfinitive = opensInfinitive || before.term.category == .infinitive
      at = before.words.upperBound
    }
    return nil
  }
}

extension Scan {
  /// Returns the end of a word right after the verb that strengthens it.
  fileprivate func stressed(after at: Int) -> Int? {
    term(at, .stress)?.words.upperBound
  }

  /// Returns a verb that directs others, as an infinitive right after another verb.
  fileprivate func directing(after at: Int) -> Rung? {
    guard isNear(at), let infinitive = term(at, .infinitive),
      let verb = term(infinitive.words.upperBound, .verb), verb.term.scale == .directing
    else { return nil }
    return Rung(
      scale: .directing, step: verb.term.step, line: verb.term.line, range: extent(verb.words))
  }

  fileprivate func addressee(after start: Int, reach: Int) -> Item? {
    for at in start..<min(start + reach, words.count) {
      guard let actor = found[at], actor.term.category == .actor else { continue }
      return Item(
        kind: .actor, key: Item.key([actor.term.key]), range: extent(actor.words), isOption: false,
        digits: nil)
    }
    return nil
  }
}

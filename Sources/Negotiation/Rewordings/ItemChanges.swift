import ProseDiff

/// Items that only one of two wordings has, or that say something else where they are now.
struct ItemChanges {
  private let pair: ReadPair
  private let denied: DeniedWords
  private let opposites: Opposites
  /// The items that say something else because of where they are or what they replaced.
  private let elsewhere: Mentions

  init(_ pair: ReadPair, _ prefixes: DenyingPrefixes, _ opposites: Opposites) {
    self.pair = pair
    self.opposites = opposites
    denied = pair.asSets ? DeniedWords() : DeniedWords(pair, prefixes)
    elsewhere = pair.asSets ? Mentions() : Displacements(pair: pair).mentions + denied.denying
  }

  /// A flag for each kind of items.
  var flags: [Change.Flag] {
    let (old, new) = (pair.old, pair.new)
    guard
      pair.hasOtherChapeau || !elsewhere.isEmpty || !old.statement.saysTheSame(as: new.statement)
    else { return [] }
    let said = Mentions(old: said(.old), new: said(.new))
    let light = LightNumbers(pair)
    let gone = Replacements(pair: pair).withYearsAsNumbers(
      Mentions(old: gone(.old, of: said, light), new: gone(.new, of: said, light)))
    return Item.Kind.allCases.compactMap { kind in
      var (went, came) = (old.placed(gone.old, kind), new.placed(gone.new, kind))
      if kind == .citation { (went, came) = CitationList.of(went, came) }
      guard !went.isEmpty || !came.isEmpty else { return nil }
      let others = others(kind, gone, said)
      return Change.Flag(
        kind.flag,
        old: (went.isEmpty ? old.options(said.old, kind) : []) + went.with(others.old),
        new: (came.isEmpty ? new.options(said.new, kind) : []) + came.with(others.new))
    }
  }

  /// Returns the words in the place of items of a kind that are none themselves.
  private func others(
    _ kind: Item.Kind, _ gone: Mentions, _ said: Mentions
  ) -> (old: [ReadClause.Placed], new: [ReadClause.Placed]) {
    switch kind {
    case .actor:
      let names = ActorNames(pair: pair, gone: gone, said: said)
      return (names[.old], names[.new])
    case .number: return Replacements(pair: pair).ones(gone)
    default: return ([], [])
    }
  }

  /// Returns all that a side says, without what says the same in another form or is told as an
  /// opposite.
  private func said(_ side: Side) -> [Mention] {
    pair[side].mentions(pair.hasOtherChapeau).excluding(denied.equivalents[side])
      .filter { !opposites.isTold($0, of: side) } + pair.governing[side]
  }

  /// Returns what the other side does not say, with what says something else there.
  private func gone(_ side: Side, of said: Mentions, _ light: LightNumbers) -> [Mention] {
    let (own, others) = (said[side], said[side.other])
    return own.without(others, pair.asSets, pair[side].keeps(pair.changed.map { $0[side] }))
      .adding(elsewhere[side] + own.regrouped(from: others))
      .filter { light.isReported($0, of: side) && !opposites.isTold($0, of: side) }
  }
}

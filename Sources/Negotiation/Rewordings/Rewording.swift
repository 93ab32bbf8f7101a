import ProseDiff

/// What one wording says differently from another, as flags with the words that each rests on.
struct Rewording {
  let old: ReadClause
  let new: ReadClause
  let changed: [ChangedRun]
  /// Whether repeated items count once, as where one clause became several.
  private let asSets: Bool
  private(set) var flags: [Change.Flag] = []

  init(
    _ old: ReadClause, _ new: ReadClause, _ changed: [ChangedRun], asSets: Bool,
    _ opposites: Opposites
  ) {
    self.old = old
    self.new = new
    self.changed = changed
    self.asSets = asSets
    compareLeads()
    compareModals()
    compareGoverningModals()
    let denied = denied(asSets ? Opposites(openings: [], copulas: []) : opposites)
    let elsewhere = asSets ? denied.opposites : displaced + denied.opposites
    if hasOtherChapeau || !elsewhere.isEmpty || !old.statement.saysTheSame(as: new.statement) {
      compareItems(elsewhere, but: denied.equivalents)
    }
    flags = flags.gathered
  }

  // MARK: - Verbs and modals

  private mutating func compareLeads() {
    guard let from = old.lead, let to = new.lead, !old.mayLead(as: to.lead),
      !new.mayLead(as: from.lead)
    else { return }
    // A clause's own verb is compared with a chapeau's only where another chapeau governs.
    guard from.isOwn == to.isOwn || hasOtherChapeau else { return }
    let (old, new) = (from.lead.addressee?.key, to.lead.addressee?.key)
    let isComparable = old == nil || new == nil || old == new
    add(
      from.lead.verb, to.lead.verb, (from.quote, to.quote), otherwise: .verb,
      isComparable: isComparable)
    guard let before = from.lead.inner, let after = to.lead.inner else { return }
    add(
      before, after, (from.text.slice(before.range), to.text.slice(after.range)), otherwise: .verb,
      isComparable: isComparable)
  }

  /// Whether another verb, addressee or number of negations governs the clause.
  private var hasOtherChapeau: Bool {
    let (from, to) = (old.chapeau?.lead, new.chapeau?.lead)
    return from?.verb.line != to?.verb.line || from?.addressee?.key != to?.addressee?.key
      || governing.old.count != governing.new.count
  }

  /// The negations of both chapeaux, where each has a modal.
  private var governing: Mentions {
    guard old.chapeau?.modal != nil, new.chapeau?.modal != nil else { return Mentions() }
    return Mentions(old: old.governingNegations, new: new.governingNegations)
  }

  /// Compares the modals of the two chapeaux, where these are different clauses.
  private mutating func compareGoverningModals() {
    guard let before = old.chapeau, let after = new.chapeau else { return }
    guard let from = before.modal, let to = after.modal else { return }
    add(from, to, (before.text.slice(from.range), after.text.slice(to.range)), otherwise: .modal)
  }

  private mutating func compareModals() {
    let pairs = Alignment.changed(old.statement.modals, new.statement.modals, changed)
    for (from, to) in pairs.flatMap(withoutUnrelated) {
      let quotes = (from.map { old.quote($0.range) }, to.map { new.quote($0.range) })
      if let from, let to {
        let (before, after) = (from.denied ?? from.range, to.denied ?? to.range)
        add(from, to, (old.quote(before), new.quote(after)), otherwise: .modal)
      } else if !isOption(from, to), !asSets || !isRepeated(from, to) {
        let offered = (to == nil ? [] : old.options, from == nil ? [] : new.options)
        flags.append(
          Change.Flag(
            .modal, old: quotes.0.map { [$0] } ?? offered.0,
            new: quotes.1.map { [$0] } ?? offered.1))
      }
    }
  }

  /// Whether a modal of one side alone is one of the options of the other.
  private func isOption(_ from: Rung?, _ to: Rung?) -> Bool {
    func offers(_ side: ReadClause, _ rung: Rung) -> Bool {
      side.statement.modals.contains { $0.isOption && $0.says(rung) }
    }
    return from.map { offers(new, $0) } ?? to.map { offers(old, $0) } ?? false
  }

  /// Flags two rungs that differ: two steps or more on one scale are stronger or weaker, less is
  /// only a change.
  private mutating func add(
    _ from: Rung, _ to: Rung, _ quotes: (String, String), otherwise name: Change.Flag.Name,
    isComparable: Bool = true
  ) {
    guard !from.says(to) else { return }
    // Of a modal said in both, only the case of a keyword matters here.
    if from.line == to.line, from.isStressed == to.isStressed, from.isKeyword == to.isKeyword {
      return
    }
    let steps = to.step - from.step
    // A permission is not a weaker form of a duty where both are denied: `may not`, `shall not`.
    let isAlike = !from.isNegated && !to.isNegated || from.deniesDuty && to.deniesDuty
    let isRanked = isComparable && from.scale == to.scale && isAlike && abs(steps) >= 2
    let flag = !isRanked ? name : steps > 0 ? .stronger : .weaker
    flags.append(Change.Flag(flag, old: [quotes.0], new: [quotes.1]))
  }

  // MARK: - Items

  /// Flags the items of one side alone, with those that say something else where they are now
  /// (`elsewhere`), but without those that only say the same in another form.
  private mutating func compareItems(_ elsewhere: Mentions, but equivalents: Mentions) {
    let from = old.mentions(hasOtherChapeau).excluding(equivalents.old) + governing.old
    let to = new.mentions(hasOtherChapeau).excluding(equivalents.new) + governing.new
    let light = LightNumbers(old, new, changed)
    let struck = from.without(to, asSets, old.keeps(changed.map(\.old)))
      .adding(elsewhere.old + from.regrouped(from: to))
      .filter { light.isReported($0, of: .old) }
    let putIn = to.without(from, asSets, new.keeps(changed.map(\.new)))
      .adding(elsewhere.new + to.regrouped(from: from))
      .filter { light.isReported($0, of: .new) }
    for kind in Item.Kind.allCases {
      let (went, came) = (old.placed(struck, kind), new.placed(putIn, kind))
      guard !went.isEmpty || !came.isEmpty else { continue }
      let names = kind == .actor ? names(replaced: struck, by: putIn, of: from, to) : ([], [])
      flags.append(
        Change.Flag(
          kind.flag, old: (went.isEmpty ? old.options(from, kind) : []) + went.with(names.0),
          new: (came.isEmpty ? new.options(to, kind) : []) + came.with(names.1)))
    }
  }
}

extension [Change.Flag] {
  /// The flags with those of one name merged, except `optionAdopted`: each choice has its own
  /// options.
  var gathered: [Change.Flag] {
    var joined: [(name: Change.Flag.Name, old: [String], new: [String])] = []
    for flag in self {
      if flag.name != .optionAdopted,
        let place = joined.firstIndex(where: { $0.name == flag.name })
      {
        joined[place].old += flag.old
        joined[place].new += flag.new
      } else {
        joined.append((flag.name, flag.old, flag.new))
      }
    }
    return joined.map { Change.Flag($0.name, old: $0.old, new: $0.new) }
  }
}

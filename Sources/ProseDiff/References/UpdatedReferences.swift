import Prose

/// Recognizes references that only follow a renumbering: "paragraph 7" became "paragraph 8" where
/// clause 7 really is clause 8 now.
struct UpdatedReferences: Sendable {
  let references: CrossReferences
  let context: MatchContext

  /// Whether any clause was renumbered, so that references may follow.
  var mayFollow: Bool { !references.fates.renumbered.isEmpty }

  /// Returns where the clauses of a change are, if the old ones may cite what was renumbered;
  /// several old clauses must be in one section.
  private func site(_ passages: Sides<Passage>) -> [CitedSection]? {
    guard mayFollow, let site = references.site(passages),
      context.citedNumbers.contain(
        context.words.old.words(passages.old.clauses), where: references.fates.renumbered.contains)
    else { return nil }
    return site
  }

  // MARK: - Whole wordings

  /// Whether the wordings of a change differ only in references that follow the renumbering, leaving
  /// aside the `also` or `further` of a lead verb.
  func onlyFollow(_ passages: Sides<Passage>) -> Bool {
    guard let site = site(passages), differInFew(passages),
      let places = changedNumbers(passages), !places.isEmpty,
      Marks(passages.old.text).areSame(as: Marks(passages.new.text))
    else { return false }
    let targets = CitedTargets(references, CitingWordings(passages, at: site))
    let words = targets.wordings.words
    // A list in which one number stayed although its clause did not was not renumbered with its
    // clauses.
    var seen = Set(places.map(\.old))
    let beside = places.flatMap { place in
      words.old.numbers(ofList: place.old).filter { seen.insert($0).inserted }
        .map { Sides($0, $0 + place.new - place.old) }
    }
    return places.allSatisfy { update($0, targets) == .follows }
      && beside.prefix(Ceilings.references).allSatisfy { update($0, targets) != .departs }
  }

  private func differInFew(_ passages: Sides<Passage>) -> Bool {
    let adverbs = context.sequenceAdverbs
    let from = adverbs.removed(from: context.words.old.words(passages.old.clauses))
    let to = adverbs.removed(from: context.words.new.words(passages.new.clauses))
    return from.count == to.count
      && zip(from, to).count(where: { $0 != $1 }) <= Ceilings.references
  }

  /// Returns the places of the words that differ, if each may be a number that clauses no longer
  /// bear.
  private func changedNumbers(_ passages: Sides<Passage>) -> [Sides<Int>]? {
    let (old, new) = (passages.old.text.utf8Span.span, passages.new.text.utf8Span.span)
    var olds = CountedWords(but: adverb(.old, passages))
    var news = CountedWords(but: adverb(.new, passages))
    var changed: [Sides<Int>] = []
    while true {
      let (next, other) = (olds.next(old), news.next(new))
      guard let from = next, let to = other else { return next == other ? changed : nil }
      let isSame = from.count == to.count && old.holds(from, as: new, to.lowerBound)
      if !isSame, case let word = old.lowercased(from), word != new.lowercased(to) {
        let root = CitedLabel.Number(word).root
        guard references.fates.renumbered.contains(root) else { return nil }
        changed.append(Sides(olds.place, news.place))
      }
    }
  }

  /// Returns the place of the `also` or `further` of a lead verb, or nil.
  private func adverb(_ side: Side, _ passages: Sides<Passage>) -> Int? {
    context.sequenceAdverbs.place(in: context.words[side].words(passages[side].clauses))
  }

  // MARK: - References among other changes

  /// Returns the references that follow the renumbering, in wordings that also differ elsewhere.
  ///
  /// Cost: looks at every word of the old clauses once, and reads those that cite.
  func followed(_ passages: Sides<Passage>) -> FollowedReferences? {
    guard let site = site(passages) else { return nil }
    let wordings = CitingWordings(passages, at: site)
    let targets = CitedTargets(references, wordings)
    let places = wordings.lists
      .filter { references.mayBeReference($0.old.elements[0], wordings.words.old) }
      .prefix(Ceilings.references)
      .flatMap { $0.groups.flatMap { following($0, targets) } }
    guard !places.isEmpty else { return nil }
    return FollowedReferences(
      old: CitedWords.ranges(of: Set(places.map(\.old)), in: passages.old.text),
      new: CitedWords.ranges(of: Set(places.map(\.new)), in: passages.new.text))
  }

  /// Returns the places of corresponding numbers that follow the renumbering, unless one beside
  /// them was left behind.
  private func following(_ group: Sides<[Int]>, _ targets: CitedTargets) -> [Sides<Int>] {
    guard group.old.count == group.new.count, group.old.count <= Ceilings.references else {
      return []
    }
    let places = zip(group.old, group.new).map(Sides.init)
    let updates = places.map { update($0, targets) }
    guard !updates.contains(.departs) else { return [] }
    return zip(places, updates).filter { $1 == .follows }.map(\.0)
  }

  // MARK: - Numbers

  /// How a new number stands to the clause that the old one in its place cited.
  private enum Update { case follows, departs, unrelated }

  /// Returns whether the clause cited by the old number at a place now bears the new number there;
  /// a clause of another section qualifies only if the section has no other clause with that
  /// number. Unrelated is a number that cites no clause with another number now.
  private func update(_ places: Sides<Int>, _ targets: CitedTargets) -> Update {
    let words = targets.wordings.words
    guard let target = targets.target(places),
      let (section, fate) = references.fates.fate(of: words.old.number(places.old), target),
      let searched = section.searched, case .labelled(let new) = fate.now
    else { return .unrelated }
    let kind = context.old.clauses[fate.old].citedLabel.kind
    let now = CitedLabel(kind: kind, citing: words.new.number(places.new))
    let own = context.new.clauses[new].citedLabel
    let isOwn =
      own == now || own.kind == now.kind && own.number.without(target.prefix) == now.number
    guard isOwn else { return .departs }
    let isFound =
      .below(context.headings.new[new]) == searched
      || (references.bearer(of: now, in: searched) ?? new) == new
    return isFound ? .follows : .departs
  }
}

import Prose
import Workers

/// Makes the changes of a comparison out of a pairing: every clause of both sides is in exactly
/// one.
struct Account: Sendable {
  let context: MatchContext
  let pairing: Pairing
  private let groups: ChangeGroups
  /// For each group, whether it moved.
  private let moved: [Bool]
  /// For each old clause, whether its partner has another label.
  private let renumbered: [Bool]
  let updated: UpdatedReferences
  private let stale: StaleReferences
  private let notes: NoteReferences

  /// Computes what all changes need.
  init(_ context: MatchContext, _ pairing: Pairing, _ workers: Workers) {
    self.context = context
    self.pairing = pairing
    let groups = ChangeGroups(context, pairing)
    let references: CrossReferences
    ((renumbered, references), (moved, notes)) = workers.both(
      { (Self.renumbered(context, pairing), CrossReferences(context, pairing)) },
      { (groups.moved(), NoteReferences(context, pairing)) })
    updated = UpdatedReferences(references: references, context: context)
    stale = StaleReferences(references: references, context: context, pairing: pairing)
    self.groups = groups
  }

  /// Returns the changes in the order of the new document, each removed clause after what preceded
  /// it.
  func changes(_ workers: Workers) -> [Change] {
    let runs = workers.runs(groups.indices, atLeast: Self.shortestRun, with: { WordDiff() }) {
      words, run in
      run.compactMap { place -> (place: Int, change: Change)? in
        let group = groups[place]
        guard isSame(group) else { return (place, change(group, moved[place], &words)) }
        let flags = staleReferences(group)
        return flags.isEmpty ? nil : (place, unchanged(group, moved[place], flags))
      }
    }
    return changes(noted: runs.joined())
  }

  /// The fewest changes that are worth a thread of their own.
  static let shortestRun = 200

  private static func renumbered(_ context: MatchContext, _ pairing: Pairing) -> [Bool] {
    var renumbered = [Bool](repeating: false, count: context.old.clauses.count)
    for (old, new) in pairing.pairs {
      renumbered[old] =
        !context.old.clauses[old].label.isSameNumber(as: context.new.clauses[new].label)
    }
    return renumbered
  }

  // MARK: - Changes

  /// Whether a group is two clauses with exactly the same wording.
  private func isSame(_ group: ChangeGroups.Group) -> Bool {
    guard group.old.count == 1, group.new.count == 1 else { return false }
    return context.old.clauses[group.old[0]].text.isSame(
      as: context.new.clauses[group.new[0]].text)
  }

  /// Returns the change for two clauses with exactly the same wording.
  private func unchanged(
    _ group: ChangeGroups.Group, _ moved: Bool, _ flags: [Change.Flag] = []
  ) -> Change {
    let link = group.pair.flatMap { pairing.links[$0] }
    return Change(
      kind: .unchanged, old: group.old, new: group.new, moved: moved,
      renumbered: group.pair.map { renumbered[$0] } ?? false, similarity: 1,
      confidence: link?.confidence ?? 1, by: link?.by ?? .text, flags: flags)
  }

  /// Returns the references left behind in two clauses with exactly the same wording.
  private func staleReferences(_ group: ChangeGroups.Group) -> [Change.Flag] {
    stale.flags(context.passages(group.old, group.new))
  }

  /// Returns the change for a group whose wordings differ.
  private func change(_ group: ChangeGroups.Group, _ moved: Bool, _ words: inout WordDiff) -> Change
  {
    if group.old.isEmpty { return Change(kind: .added, old: [], new: group.new, similarity: 0) }
    let (olds, news) = PartOrder.ordered(group.old, group.new, context)
    let passages = context.passages(olds, news)
    let isOne = group.old.count == 1 && group.new.count == 1
    let kind: Change.Kind =
      group.new.count > 1 ? .split : group.old.count > 1 ? .merged : .reworded
    let link = group.pair.flatMap { pairing.links[$0] }
    let editorial = isOne ? editorial(passages) : nil
    let isEditorial = editorial?.sayTheSame == true
    let isCounted = isOne && context.runningNumbers.onlyDiffer(group.old[0], group.new[0])
    let hasOtherCount = isOne && context.runningNumbers.changed(group.old[0], group.new[0]) != nil
    return Change(
      kind: kind, old: olds, new: news, moved: moved,
      renumbered: hasOtherCount || group.pair.map { renumbered[$0] } == true,
      editorial: isEditorial, similarity: similarity(group, link, isEditorial: isEditorial),
      confidence: link?.confidence ?? 1, by: link?.by ?? .text,
      edits: words.edits(from: passages.old.text, to: passages.new.text),
      flags: flags(isCounted, editorial, passages))
  }

  /// Returns how two wordings of the same words differ; nil where note marks in them refer to
  /// different notes.
  private func editorial(_ passages: Sides<Passage>) -> Editorial? {
    let editorial = Editorial(context, passages.old.clauses[0], passages.new.clauses[0])
    return editorial.areOfSameWords && !notes.agree(passages.old.text, passages.new.text)
      ? nil : editorial
  }

  /// Returns the similarity of the wordings of a group. Pairs are measured by the stems of their
  /// words, in any order, and so may reach 1 although the wordings differ; these are reported
  /// slightly lower.
  private func similarity(_ group: ChangeGroups.Group, _ link: Pairing.Link?, isEditorial: Bool)
    -> Double
  {
    let isOne = group.old.count == 1 && group.new.count == 1
    let weighed = Double(
      isOne ? link?.similarity ?? 0 : context.overlaps.dice(group.old, group.new))
    guard !isEditorial, weighed > Self.mostAlike, !haveSameWords(group) else { return weighed }
    return Self.mostAlike
  }

  /// The highest similarity of wordings with different words: the last reported value below 1.
  private static let mostAlike = 0.999

  private func haveSameWords(_ group: ChangeGroups.Group) -> Bool {
    context.words.old.words(group.old) == context.words.new.words(group.new)
  }

  /// Returns the flags of two wordings: what they differ in, where that is all, and the references
  /// left behind.
  private func flags(
    _ isCounted: Bool, _ editorial: Editorial?, _ passages: Sides<Passage>
  ) -> [Change.Flag] {
    let stale = stale.flags(passages)
    if isCounted { return [Change.Flag(.runningNumber)] + stale }
    if editorial?.showAnotherState == true { return [Change.Flag(.marks)] + stale }
    guard stale.isEmpty else { return stale }
    return updated.onlyFollow(passages) ? [Change.Flag(.followsRenumbering)] : []
  }

  // MARK: - Removed clauses

  /// Returns the old clauses in no group, each with the group that it follows, or -1 for none; in
  /// the order of the groups.
  private func removed() -> [(after: Int32, old: Int32)] {
    var places = [Int32](repeating: -1, count: context.old.clauses.count)
    for place in groups.indices {
      for old in groups[place].old { places[old] = Int32(place) }
    }
    var last: Int32 = -1
    var removed: [(after: Int32, old: Int32)] = []
    for (old, place) in places.enumerated() {
      if place < 0 { removed.append((last, Int32(old))) } else { last = place }
    }
    return removed.sorted { $0 < $1 }
  }

  /// Returns the changes of all groups, with each removed clause in its old place. Changes with
  /// more to report are passed in; the others are many, and are made as they are appended.
  private func changes(
    noted: some Sequence<(place: Int, change: Change)>
  ) -> [Change] {
    let removed = removed()
    var changes: [Change] = []
    changes.reserveCapacity(groups.indices.count + removed.count)
    var rest = removed[...]
    func appendRemoved(after place: Int) {
      while let next = rest.first, next.after == place {
        let old = Places(Int(next.old))
        changes.append(Change(kind: .removed, old: old, new: [], similarity: 0))
        rest.removeFirst()
      }
    }
    appendRemoved(after: -1)
    var others = noted.makeIterator()
    var next = others.next()
    for place in groups.indices {
      if let own = next, own.place == place {
        changes.append(own.change)
        next = others.next()
      } else {
        changes.append(unchanged(groups[place], moved[place]))
      }
      appendRemoved(after: place)
    }
    return changes
  }
}

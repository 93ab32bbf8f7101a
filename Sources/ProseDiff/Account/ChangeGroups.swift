import Prose

/// The clauses of a pairing grouped by change, and which groups moved; removed clauses are in none.
struct ChangeGroups: Sendable {
  private let context: MatchContext
  private let pairing: Pairing
  /// The first new clause of each group, in order.
  private let firsts: [Int32]

  /// Clauses that make one change, ascending.
  struct Group: Sendable {
    let old: Places
    let new: Places
    /// The old clause of the pair that the group is made around.
    let pair: Int?
  }

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    firsts = context.new.clauses.indices.lazy.filter { new in
      let run = pairing.old(of: new).flatMap { pairing.runs[$0] }
      return run.map { $0.new[0] == new } ?? true
    }.map { Int32($0) }
  }

  var indices: Range<Int> { firsts.indices }

  subscript(place: Int) -> Group {
    let new = Int(firsts[place])
    guard let old = pairing.old(of: new) else {
      return Group(old: [], new: Places(new), pair: nil)
    }
    guard let run = pairing.runs[old] else {
      return Group(old: Places(old), new: Places(new), pair: old)
    }
    return Group(old: Places(run.old), new: Places(run.new), pair: old)
  }

  /// Returns, for each group, whether it moved. Notes move only among notes, as where they are
  /// printed says nothing.
  func moved() -> [Bool] {
    var moved = [Bool](repeating: false, count: firsts.count)
    var paired = inOldOrder()
    let notes = paired.filter { areNotes(self[Int($0)]) }
    markCrossed(notes, in: &moved)
    if !notes.isEmpty { paired.removeAll { areNotes(self[Int($0)]) } }
    markCrossed(paired, in: &moved)
    let sections = Sections(context, pairing)
    for place in paired.lazy.map(Int.init) where !moved[place] {
      let group = self[place]
      moved[place] = sections.differ(group.old[0], group.new[0])
    }
    return moved
  }

  /// Marks those of some groups, which are in the order of the old document, that left this order.
  private func markCrossed(_ places: [Int32], in moved: inout [Bool]) {
    let news = places.lazy.map { Int(firsts[Int($0)]) }
    let crossed = Moves.moved(news, newCount: context.new.clauses.count) {
      weight(of: self[Int(places[$0])])
    }
    for (place, isCrossed) in zip(places, crossed) where isCrossed { moved[Int(place)] = true }
  }

  private func areNotes(_ group: Group) -> Bool {
    context.old.clauses[group.old[0]].kind == .footnote
      && context.new.clauses[group.new[0]].kind == .footnote
  }

  /// Returns the weight of leaving a group, which has clauses on both sides, where it is.
  private func weight(of group: Group) -> Moves.Weight {
    let (old, new) = (group.old[0], group.new[0])
    let (one, other) = (context.old.clauses[old], context.new.clauses[new])
    // A clause that went to another level of a list moved, rather than one that stayed at its own.
    let keepsLevel = one.kind == other.kind && one.level == other.level
    let words = context.words.old.range(old).count + context.words.new.range(new).count
    return Moves.Weight(
      old: old, new: new, words: keepsLevel ? words : 0,
      tieBreak: (one.text.utf8.count + other.text.utf8.count) << MatchContext.tieBreakBits
        + context.tieBreak(old, new),
      isHeading: one.kind == .heading || other.kind == .heading,
      isMovedByHand: context.settled.moved.contains(old))
  }

  /// Returns the groups with old clauses, ordered by the first of these.
  private func inOldOrder() -> [Int32] {
    var places = [Int32](repeating: -1, count: context.old.clauses.count)
    for place in indices {
      if let first = self[place].old.first { places[first] = Int32(place) }
    }
    places.removeAll { $0 < 0 }
    return places
  }
}

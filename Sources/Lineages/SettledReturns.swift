/// What people have settled about clauses of versions that do not follow each other.
package struct SettledReturns: Sendable, Hashable {
  /// A clause of a version and a clause of a later one.
  package struct Pair: Sendable, Hashable {
    package let old: Appearance
    package let new: Appearance

    package init(old: Appearance, new: Appearance) {
      self.old = old
      self.new = new
    }
  }

  /// The pairs whose later clause is the earlier one come back.
  package let together: [Pair]
  /// The pairs whose later clause is not.
  package let apart: Set<Pair>

  /// No settled pairs.
  package static let none = SettledReturns(together: [], apart: [])

  package init(together: [Pair], apart: Set<Pair>) {
    self.together = together
    self.apart = apart
  }

  /// Returns the same pairs moved to where each older clause last was and where each later one
  /// first came.
  ///
  /// Pairs that were never gone in between are left to what is settled of each version and the
  /// next.
  func atRemovals(in steps: [Step]) -> SettledReturns {
    SettledReturns(
      together: together.flatMap { $0.atRemovals(in: steps) },
      apart: Set(apart.flatMap { $0.atRemovals(in: steps) }))
  }
}

extension SettledReturns.Pair {
  fileprivate func atRemovals(in steps: [Step]) -> [SettledReturns.Pair] {
    let starts = steps.starts(of: new)
    return steps.ends(of: old).flatMap { end in
      starts.filter { end.version + 1 < $0.version }
        .map { SettledReturns.Pair(old: end, new: $0) }
    }
  }
}

extension [Step] {
  /// Returns where a clause was last; where it was split, each part.
  fileprivate func ends(of clause: Appearance) -> [Appearance] {
    follow(clause) { place in
      guard place.version < count else { return nil }
      return self[place.version].heirs(of: place.clause).map {
        Appearance(version: place.version + 1, clause: $0)
      }
    }
  }

  /// Returns where a clause first came; where several were merged into it, each of them.
  fileprivate func starts(of clause: Appearance) -> [Appearance] {
    follow(clause) { place in
      guard place.version > 0 else { return nil }
      return self[place.version - 1].forebears(of: place.clause).map {
        Appearance(version: place.version - 1, clause: $0)
      }
    }
  }

  /// Returns the places from which a step leads nowhere. A path that leads out of all versions,
  /// where `next` is nil, ends in none.
  private func follow(
    _ clause: Appearance, _ next: (Appearance) -> [Appearance]?
  ) -> [Appearance] {
    var (pending, ends): ([Appearance], [Appearance]) = ([clause], [])
    var seen: Set<Appearance> = []
    while let place = pending.popLast() {
      guard seen.insert(place).inserted, let further = next(place) else { continue }
      if further.isEmpty { ends.append(place) }
      pending += further
    }
    return ends
  }
}

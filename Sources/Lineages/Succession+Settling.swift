extension Succession {
  /// What comes of settling that a clause of a version belongs together with one of a later version that
  /// does not follow at once.
  package enum Outlook: Sendable, Hashable {
    /// The older clause went and the later one came: it can have come back, or not.
    case open
    /// What is settled or found of the versions between makes the one the other.
    case joined
    /// One of them has another place in the versions between.
    case parted
  }

  package func outlook(of pair: SettledReturns.Pair) -> Outlook {
    if leads(pair.old, to: pair.new) { return .joined }
    let settled = SettledReturns(together: [pair], apart: []).atRemovals(in: steps)
    return settled.together.isEmpty ? .parted : .open
  }

  /// Whether other pairs that are settled take either clause of a pair for what went or came back.
  package func isTaken(_ pair: SettledReturns.Pair, by others: [SettledReturns.Pair]) -> Bool {
    let own = SettledReturns(together: [pair], apart: []).atRemovals(in: steps).together
    let taken = SettledReturns(together: others.filter { $0 != pair }, apart: [])
      .atRemovals(in: steps).together
    return own.contains { one in
      taken.contains { $0 != one && ($0.old == one.old || $0.new == one.new) }
    }
  }

  /// Whether a clause became another from version to version, without having been gone.
  private func leads(_ old: Appearance, to new: Appearance) -> Bool {
    var places: Set<Int> = [old.clause]
    for version in old.version..<new.version {
      places = Set(places.flatMap { steps[version].heirs(of: $0) })
    }
    return places.contains(new.clause)
  }
}

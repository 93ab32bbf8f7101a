extension Succession {
  /// The effect of settling that a clause of a version belongs together with one of a later version
  /// that does not follow directly.
  package enum Outlook: Sendable, Hashable {
    /// The older clause was removed and the later one added: it can have come back, or not.
    case open
    /// The versions in between already make the one the other.
    case joined
    /// One of them has another partner in the versions in between.
    case parted
  }

  package func outlook(of pair: SettledReturns.Pair) -> Outlook {
    if leads(pair.old, to: pair.new) { return .joined }
    let settled = SettledReturns(together: [pair], apart: []).atRemovals(in: steps)
    return settled.together.isEmpty ? .parted : .open
  }

  /// Whether other settled pairs already use either clause of a pair as one that went or came back.
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

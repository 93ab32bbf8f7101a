import Prose
package import ProseDiff

/// What became of the clauses of a version in the next one.
///
/// Only what happened is kept: clauses in no change stayed as they were and pair in order. So a
/// step takes no more memory than its changes and one index for each clause of both versions.
package struct Step: Sendable, Hashable {
  /// The changes, in the order of the newer version and without edits: a `Succession` adds these.
  package let changes: [Change]
  /// For each clause, its partner in the other version, or `~` of the index of its change.
  private let toNew: [Int32]
  private let toOld: [Int32]

  /// The number of clauses of the older version, and of the newer.
  package var counts: (old: Int, new: Int) { (toNew.count, toOld.count) }

  /// Keeps from a comparison only what happened.
  package init(_ comparison: Comparison) {
    let changes = comparison.changes.filter { !$0.isPlain }.map(\.withoutEdits)
    let counts = (comparison.old.clauses.count, comparison.new.clauses.count)
    guard let step = Step(changes, old: counts.0, new: counts.1) else {
      preconditionFailure("a comparison accounts for every clause")
    }
    self = step
  }

  /// Returns nil for changes that leave a different number of clauses in each version, or that name
  /// a clause twice or one that does not exist.
  package init?(_ changes: [Change], old: Int, new: Int) {
    guard let toOld = Self.places(changes, new, \.new), let toNew = Self.places(changes, old, \.old)
    else { return nil }
    self.changes = changes
    guard let pairs = Self.pairingRest(toNew, toOld) else { return nil }
    (self.toNew, self.toOld) = pairs
  }

  /// Pairs the clauses in no change in order; nil where the two versions have different numbers of
  /// them.
  private static func pairingRest(
    _ toNew: [Int32], _ toOld: [Int32]
  ) -> (toNew: [Int32], toOld: [Int32])? {
    var pairs = (toNew: toNew, toOld: toOld)
    var new = 0
    for old in toNew.indices where toNew[old] == unpaired {
      while new < toOld.count, toOld[new] != unpaired { new += 1 }
      guard new < toOld.count else { return nil }
      (pairs.toNew[old], pairs.toOld[new]) = (Int32(new), Int32(old))
      new += 1
    }
    return toOld[new...].contains(unpaired) ? nil : pairs
  }

  /// Returns, for each clause of a side, `~` of the index of its change, or `unpaired`; nil for
  /// changes that name a clause twice or one that does not exist.
  private static func places(
    _ changes: [Change], _ count: Int, _ side: (Change) -> Places
  ) -> [Int32]? {
    var places = [Int32](repeating: unpaired, count: count)
    for (index, change) in changes.enumerated() {
      for place in side(change) {
        guard places.indices.contains(place), places[place] == unpaired else { return nil }
        places[place] = ~Int32(index)
      }
    }
    return places
  }

  private static let unpaired = Int32.max

  /// Returns the change of a clause of the older version; nil where it stayed as it was.
  package func change(old: Int) -> Change? { toNew[old] < 0 ? changes[Int(~toNew[old])] : nil }

  /// Returns the change of a clause of the newer version; nil where it stayed as it was.
  package func change(new: Int) -> Change? { toOld[new] < 0 ? changes[Int(~toOld[new])] : nil }

  /// Returns what a clause of the older version became.
  package func heirs(of old: Int) -> Places {
    change(old: old)?.new ?? Places([Int(toNew[old])])
  }

  /// Returns what a clause of the newer version was.
  package func forebears(of new: Int) -> Places {
    change(new: new)?.old ?? Places([Int(toOld[new])])
  }
}

extension Change {
  /// Whether the clauses stayed as they were, in order.
  fileprivate var isPlain: Bool {
    kind == .unchanged && !moved && !renumbered && !editorial && by != .hand && edits.isEmpty
      && flags.isEmpty
  }

  fileprivate var withoutEdits: Change { edits.isEmpty ? self : with(edits: []) }
}

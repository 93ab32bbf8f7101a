/// One clause through the versions that had it.
///
/// Where a clause was split, its lineage continues in the longest part, and the others begin their
/// own; where clauses were merged, the lineage of the longest continues, and the others end.
package struct Lineage: Sendable, Hashable {
  /// The first version that had it.
  package let first: Int
  /// The lineage that it was split from.
  package let parent: Int?
  /// The lineage that it was merged into.
  package private(set) var heir: Int?
  /// The clause's index in each version from the first on; -1 in versions that did not have it.
  private var places: [Int32]

  init(first: Int, clause: Int, parent: Int? = nil) {
    self.first = first
    self.parent = parent
    places = [Int32(clause)]
  }

  /// The last version that had it.
  package var last: Int { first + places.count - 1 }

  /// Returns the index of its clause in a version; nil where the version did not have it.
  package func clause(in version: Int) -> Int? {
    guard version >= first, version <= last, places[version - first] >= 0 else { return nil }
    return Int(places[version - first])
  }

  /// Returns its clause in a version, as a place in the succession.
  package func appearance(in version: Int) -> Appearance? {
    clause(in: version).map { Appearance(version: version, clause: $0) }
  }

  mutating func stand(_ clause: Int, in version: Int) {
    places += repeatElement(-1, count: version - last - 1)
    places.append(Int32(clause))
  }

  mutating func end(in heir: Int) { self.heir = heir }
}

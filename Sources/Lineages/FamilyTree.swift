import Prose
package import ProseDiff

/// The lineages of all clauses of a succession.
package struct FamilyTree: Sendable, Hashable {
  package private(set) var lineages: [Lineage] = []
  /// The lineage of each clause, by version.
  private var members: [[Int32]] = []

  package init(_ succession: Succession) {
    for version in succession.documents.indices {
      var own = [Int32](repeating: -1, count: succession.documents[version].clauses.count)
      for clause in own.indices where own[clause] < 0 {
        let appearance = Appearance(version: version, clause: clause)
        enter(appearance, succession, &own)
      }
      members.append(own)
    }
  }

  /// Returns the lineage of a clause, as an index into `lineages`.
  package func lineage(of appearance: Appearance) -> Int {
    Int(members[appearance.version][appearance.clause])
  }

  private mutating func enter(
    _ appearance: Appearance, _ succession: Succession, _ own: inout [Int32]
  ) {
    let forebears = succession.forebears(of: appearance)
    guard let main = succession.longest(of: forebears) else { return begin(appearance, &own) }
    let heirs = succession.heirs(of: main)
    let next = succession.longest(of: heirs) ?? appearance
    let line = lineage(of: main)
    own[next.clause] = Int32(line)
    lineages[line].stand(next.clause, in: next.version)
    for heir in heirs where heir != next { begin(heir, &own, parent: line) }
    for other in forebears where other != main { lineages[lineage(of: other)].end(in: line) }
  }

  private mutating func begin(
    _ appearance: Appearance, _ own: inout [Int32], parent: Int? = nil
  ) {
    own[appearance.clause] = Int32(lineages.count)
    lineages.append(
      Lineage(first: appearance.version, clause: appearance.clause, parent: parent))
  }
}

extension FamilyTree {
  /// The lineages in reading order: that of the last version, each ended lineage right after the
  /// one that it followed.
  package var inReadingOrder: [Int] {
    var followers = [[Int]](repeating: [], count: lineages.count)
    var first: [Int] = []
    let end = members.count - 1
    for (index, lineage) in lineages.enumerated() where lineage.last < end {
      let clause = lineage.clause(in: lineage.last) ?? 0
      guard clause > 0 else {
        first.append(index)
        continue
      }
      followers[Int(members[lineage.last][clause - 1])].append(index)
    }
    var order: [Int] = []
    var pending = (first + (members.last ?? []).map(Int.init)).reversed() as [Int]
    while let next = pending.popLast() {
      order.append(next)
      pending += followers[next].reversed()
    }
    return order
  }
}

/// What happened to a lineage in a version.
package enum Event: Sendable, Hashable {
  /// It was in the first version of all.
  case given
  /// Nothing: it is as it was.
  case kept
  case changed(Change)
  case added
  /// It was split from another lineage.
  case splitOff(from: Int)
  case removed
  /// It was merged into another lineage.
  case mergedInto(Int)
  /// Its words came back after they were gone.
  case returned
}

extension FamilyTree {
  /// Returns what happened to a lineage in a version; nil where it is in neither that version nor
  /// the one before.
  package func event(
    of index: Int, in version: Int, _ succession: Succession
  ) -> Event? {
    let lineage = lineages[index]
    guard let appearance = lineage.appearance(in: version) else {
      guard lineage.clause(in: version - 1) != nil else { return nil }
      return version > lineage.last ? lineage.heir.map(Event.mergedInto) ?? .removed : .removed
    }
    if version == lineage.first {
      return version == 0 ? .given : lineage.parent.map(Event.splitOff) ?? .added
    }
    if succession.returned(appearance) != nil { return .returned }
    return succession.change(to: appearance).map(Event.changed) ?? .kept
  }
}

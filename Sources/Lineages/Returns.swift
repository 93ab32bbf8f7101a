import Prose
import ProseDiff

/// Words that were removed and came back in a later version, at most once per removal.
///
/// Words come back unchanged, or nearly so, unless people have settled otherwise.
/// Cost: reads each clause that was added or removed, and compares the few that are alike.
struct Returns: Sendable, Hashable {
  /// Where words last were, by where they came back.
  private(set) var earlier: [Appearance: Appearance] = [:]
  /// Where words came back, by where they last were.
  private(set) var later: [Appearance: Appearance] = [:]

  init() {}

  init(_ documents: [Document], _ steps: [Step], _ settled: SettledReturns) {
    let settled = settled.atRemovals(in: steps)
    for pair in settled.together { join(pair.old, pair.new) }
    var gone = GoneClauses()
    for (version, step) in steps.enumerated() {
      let added = step.changes.filter { $0.kind == .added }.flatMap(\.new)
        .map { documents[version + 1].clause($0, in: version + 1) }
        .filter { earlier[$0.place] == nil }
      for (from, to) in Self.pairs(gone.alike(added), added, apart: settled.apart) {
        join(from, to)
        gone.remove(from)
      }
      let removed = step.changes.filter { $0.kind == .removed }.flatMap(\.old)
        .map { documents[version].clause($0, in: version) }
      for clause in removed where later[clause.place] == nil { gone.add(clause) }
    }
  }

  /// Records where words came back; returns false where either place is already taken.
  @discardableResult
  mutating func join(_ from: Appearance, _ to: Appearance) -> Bool {
    guard earlier[to] == nil, later[from] == nil else { return false }
    earlier[to] = from
    later[from] = to
    return true
  }

  /// Returns the part up to and including a version.
  func prefix(through version: Int) -> Returns {
    var prefix = Returns()
    for (to, from) in earlier where to.version <= version { prefix.join(from, to) }
    return prefix
  }

  private static func pairs(
    _ gone: [PlacedClause], _ added: [PlacedClause], apart: Set<SettledReturns.Pair>
  ) -> [(from: Appearance, to: Appearance)] {
    guard !gone.isEmpty else { return [] }
    let comparison = Comparison(
      Document(name: "", clauses: gone.map(\.clause)),
      Document(name: "", clauses: added.map(\.clause)),
      settled: settlement(gone, added, apart))
    return comparison.changes.compactMap { change in
      guard change.old.count == 1, change.new.count == 1, change.isReturn else { return nil }
      return (gone[change.old[0]].place, added[change.new[0]].place)
    }
  }

  /// Returns what is settled of removed and added clauses, in the differ's form.
  private static func settlement(
    _ gone: [PlacedClause], _ added: [PlacedClause], _ apart: Set<SettledReturns.Pair>
  ) -> Settlement {
    guard !apart.isEmpty else { return .none }
    var pairs: Set<Settlement.Pair> = []
    for (old, from) in gone.enumerated() {
      for (new, to) in added.enumerated()
      where apart.contains(SettledReturns.Pair(old: from.place, new: to.place)) {
        pairs.insert(Settlement.Pair(old: old, new: new))
      }
    }
    return Settlement(together: [], apart: pairs)
  }
}

extension Change {
  /// Whether an added clause is a removed one. Among few clauses any two words in common are rare,
  /// so the differ's confidence alone is not enough.
  fileprivate var isReturn: Bool {
    kind == .unchanged || editorial
      || confidence >= Self.certain && edits.similarity >= Self.near
  }

  /// The confidence below which reports call a pairing uncertain.
  private static let certain = 0.7

  /// The least share of both wordings that is kept, 0...1.
  private static let near = 0.8
}

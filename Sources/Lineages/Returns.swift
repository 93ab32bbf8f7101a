import Prose
import ProseDiff

/// Words that were removed and came back in a later version, at most once for each removal.
///
/// Words come back as they were but for presentation, or at least the differ would have paired them in
/// two versions that follow each other.
struct Returns: Sendable, Hashable {
  /// Where words last stood, by where they came back.
  private(set) var earlier: [Appearance: Appearance] = [:]
  /// Where words came back, by where they last stood.
  private(set) var later: [Appearance: Appearance] = [:]

  init(_ documents: [Document], _ steps: [Step]) {
    var gone: [Appearance] = []
    for (version, step) in steps.enumerated() {
      let added = step.changes.filter { $0.kind == .added }.flatMap(\.new)
      if !added.isEmpty, !gone.isEmpty {
        let found = Self.pairs(gone, added, documents, version + 1)
        for (from, to) in found {
          earlier[to] = from
          later[from] = to
        }
        gone.removeAll { later[$0] != nil }
      }
      let removed = step.changes.filter { $0.kind == .removed }.flatMap(\.old)
      gone += removed.map { Appearance(version: version, clause: $0) }
      gone = gone.suffix(Self.most)
    }
  }

  /// Removed clauses that are remembered, those removed last; a ceiling on cost.
  private static let most = 400

  /// How sure it must be that a clause is one that was removed, 0...1, if the words are not the same: as
  /// sure as reports must be of a pairing not to call it uncertain.
  private static let certain = 0.7

  private static func pairs(
    _ gone: [Appearance], _ added: [Int], _ documents: [Document], _ version: Int
  ) -> [(from: Appearance, to: Appearance)] {
    let old = gone.map { documents[$0.version].clauses[$0.clause] }
    let new = added.map { documents[version].clauses[$0] }
    let comparison = Comparison(
      Document(name: "", clauses: old), Document(name: "", clauses: new))
    return comparison.changes.compactMap { change in
      guard change.old.count == 1, change.new.count == 1,
        change.kind == .unchanged || change.confidence >= certain
      else { return nil }
      return (gone[change.old[0]], Appearance(version: version, clause: added[change.new[0]]))
    }
  }
}

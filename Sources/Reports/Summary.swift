import Negotiation
package import ProseDiff

/// Returns the counts of a summary in words, without those that are zero:
///
/// `3 added, 9 reworded (2 editorial), 40 unchanged; 4 moved, 12 renumbered`
///
/// Every clause counts once before the semicolon; moves and new numbers are counted separately,
/// since a moved clause may be reworded as well.
func counts(_ summary: Comparison.Summary) -> String {
  let order: [Change.Kind] = [.added, .removed, .reworded, .split, .merged, .unchanged]
  let kinds = order.filter { summary[$0] > 0 }.map { kind in
    let editorial = kind == .reworded && summary.editorial > 0
    return "\(summary[kind]) \(kind.rawValue)"
      + (editorial ? " (\(summary.editorial) editorial)" : "")
  }
  if kinds.isEmpty { return "nothing to compare" }
  let counts =
    [
      (summary.moved, Fact.moved.rawValue), (summary.renumbered, Fact.renumbered.rawValue),
    ] + [Change.Flag.Name.stronger, .weaker].map { (summary[$0], $0.rawValue) }
  let stale = summary[.staleReference]
  let facts =
    counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    + (stale > 0 ? ["\(stale) with references left behind"] : [])
  let line = kinds.joined(separator: ", ")
  return facts.isEmpty ? line : line + "; " + facts.joined(separator: ", ")
}

/// Returns a count with its noun: `1 clause`, `12 clauses`.
func clauses(_ count: Int, _ quality: String = "") -> String {
  (quality.isEmpty ? "\(count)" : "\(count) \(quality)") + (count == 1 ? " clause" : " clauses")
}

extension Comparison.Summary {
  /// The changes, counted under the signs of the reports: `+2 −1 ~5 ⇄3`; `=` if there are none.
  /// Editorial changes are among the reworded.
  package var signed: String {
    let counts: [(Outcome, Int)] = [
      (.added, self[.added]), (.removed, self[.removed]), (.reworded, self[.reworded]),
      (.split, self[.split]), (.merged, self[.merged]), (.moved, moved), (.renumbered, renumbered),
    ]
    let shown = counts.filter { $0.1 > 0 }.map { "\($0.0.sign)\($0.1)" }
    return shown.isEmpty ? "=" : shown.joined(separator: " ")
  }
}

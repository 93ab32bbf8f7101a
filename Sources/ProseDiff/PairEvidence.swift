/// What speaks for two clauses being a pair, and what against it.
struct PairEvidence: Sendable, Hashable {
  /// Share of the lighter clause's words that the other holds, weighted, 0...1.
  let containment: Float
  /// The same of its phrases of two words, 0...1.
  let phrases: Float
  /// The likeness of the clauses less that of the nearest rival, -1...1.
  let lead: Float
  /// How many of the neighbours right above and right below are a pair, 0...2.
  let adjacent: Int
  /// Whether on either side the nearest pairs are each other's partners.
  let isInGap: Bool
  /// Whether one clause is a heading and the other none.
  let isOtherKind: Bool
  /// Whether the clauses open by citing different instruments.
  let isOtherCitation: Bool
}

extension PairWeights {
  /// The log-odds that two clauses are a pair.
  func logOdds(_ evidence: PairEvidence) -> Float {
    base + containment * evidence.containment + phrases * evidence.phrases + lead * evidence.lead
      + adjacent * Float(evidence.adjacent) + (evidence.isInGap ? inGap : 0)
      + (evidence.isOtherKind ? otherKind : 0) + (evidence.isOtherCitation ? otherCitation : 0)
  }
}

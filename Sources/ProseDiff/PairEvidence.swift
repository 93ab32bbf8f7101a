/// What speaks for two clauses being a pair, and what against it.
package struct PairEvidence: Sendable, Hashable {
  /// Share of the lighter clause's words that the other holds, weighted, 0...1.
  package let containment: Float
  /// The same of its phrases of two words, 0...1.
  package let phrases: Float
  /// The likeness of the clauses less that of the nearest rival, -1...1.
  package let lead: Float
  /// How many of the neighbours right above and right below are a pair, 0...2.
  package let adjacent: Int
  /// Whether on either side the nearest pairs are each other's partners.
  package let isInGap: Bool
  /// Whether one clause is a heading and the other none.
  package let isOtherKind: Bool
  /// Whether the clauses open by citing different instruments.
  package let isOtherCitation: Bool
}

extension PairEvidence {
  /// Each piece of evidence as a number, by the name of its weight.
  package var values: [(String, Float)] {
    [
      ("containment", containment), ("phrases", phrases), ("lead", lead),
      ("adjacent", Float(adjacent)), ("inGap", isInGap ? 1 : 0),
      ("otherKind", isOtherKind ? 1 : 0), ("otherCitation", isOtherCitation ? 1 - phrases : 0),
    ]
  }
}

extension PairWeights {
  /// The log-odds that two clauses are a pair.
  func logOdds(_ evidence: PairEvidence) -> Float {
    base + containment * evidence.containment + phrases * evidence.phrases + lead * evidence.lead
      + adjacent * Float(evidence.adjacent) + (evidence.isInGap ? inGap : 0)
      + (evidence.isOtherKind ? otherKind : 0)
      + (evidence.isOtherCitation ? otherCitation * (1 - evidence.phrases) : 0)
  }
}

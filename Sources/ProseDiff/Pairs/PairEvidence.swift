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
  /// What their labels speak for the pair where it stands between two others, in bits.
  package let labels: Float
  /// Whether one clause is a heading and the other none.
  package let isOtherKind: Bool
  /// How much of the clauses is that they open by naming different instruments or terms, or stand under
  /// different titles, 0...1; 0 where they do not.
  package let otherName: Float
}

extension PairEvidence {
  /// Words that two clauses share in phrases, from which on what they open by naming is no matter: those
  /// of a long sentence; range 20...40, within which no text of those that were scored is told otherwise
  /// but for one.
  private static let sentence: Float = 30

  /// How much the name of another thing tells of clauses that share so many words.
  static func otherName(sharing words: Float) -> Float { max(0, 1 - words / sentence) }
}

extension PairEvidence {
  /// Each piece of evidence as a number, by the name of its weight.
  package var values: [(String, Float)] {
    [
      ("containment", containment), ("phrases", phrases), ("lead", lead),
      ("adjacent", Float(adjacent)), ("inGap", isInGap ? 1 : 0),
      ("labels", labels), ("otherKind", isOtherKind ? 1 : 0), ("otherName", otherName),
    ]
  }
}

extension PairWeights {
  /// The log-odds that two clauses are a pair.
  func logOdds(_ evidence: PairEvidence) -> Float {
    base + containment * evidence.containment + phrases * evidence.phrases + lead * evidence.lead
      + adjacent * Float(evidence.adjacent) + (evidence.isInGap ? inGap : 0)
      + labels * evidence.labels + (evidence.isOtherKind ? otherKind : 0)
      + otherName * evidence.otherName
  }
}

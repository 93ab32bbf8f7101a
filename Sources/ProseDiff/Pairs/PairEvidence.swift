/// The evidence for and against two clauses being a pair.
package struct PairEvidence: Sendable, Hashable {
  /// Share of the lighter clause's words that the other holds, weighted, 0...1.
  package let containment: Float
  /// The same for two-word phrases, 0...1.
  package let phrases: Float
  /// The similarity of the clauses, weighted Dice 0...1.
  package let similarity: Float
  /// The similarity of the best other choice of each clause, 0...1; 0 where it has none.
  package let oldRival: Float
  package let newRival: Float
  /// On how many sides, above and below, a pair or an end is right next to both clauses, 0...2.
  package let adjacent: Int
  /// Whether the nearest paired clauses above, or those below, are each other's partners.
  package let isInGap: Bool
  /// How far their labels speak for the pair where it is between two others, in bits.
  package let labels: Float
  /// Whether exactly one clause is a heading.
  package let isOtherKind: Bool
  /// How much it weighs that the clauses open by naming different instruments or terms, or are
  /// under different titles, 0...1; 0 where they do not.
  package let otherName: Float
}

extension PairEvidence {
  /// The lead over the best other choice of either clause, -1...1, counted for the most part as a
  /// share of what the less similar choice differs in, as a small difference tells more between near
  /// twins.
  var lead: Float { (similarity - rival) / (1 - Self.nearness * min(similarity, rival)) }

  /// How far the lead is a share of what differs. Set by hand; range 0.5...0.8: with 0, one in four
  /// clauses that moved and changed beside a near twin was removed and added; with 1, of two near
  /// twins the wrong one moves more often.
  private static let nearness: Float = 0.6

  /// The similarity of the best other choice of either clause, 0...1.
  package var rival: Float { max(oldRival, newRival) }

  /// How similar the best other choices of both clauses are at least, 0...1: where only one has
  /// another choice, the other is what remains for it.
  var contest: Float { min(oldRival, newRival) }

  /// Words shared in phrases from which the names that two clauses open with no longer matter:
  /// those of a long sentence. Range 20...40, within which only one scored text is reported
  /// differently.
  private static let sentence: Float = 30

  /// How many words shared in phrases weigh as much as one that no other clause has.
  private static let own: Float = 10

  /// Returns how much different names weigh for clauses that share this many words, some of which
  /// no other clause has.
  static func otherName(sharing words: Float, own: Int = 0) -> Float {
    max(0, 1 - (words + Float(own) * self.own) / sentence)
  }
}

extension PairEvidence {
  /// Each piece of evidence as a number, by the name of its weight.
  package var values: [(String, Float)] {
    [
      ("containment", containment), ("phrases", phrases), ("lead", lead),
      ("contest", contest), ("adjacent", Float(adjacent)), ("inGap", isInGap ? 1 : 0),
      ("labels", labels), ("otherKind", isOtherKind ? 1 : 0), ("otherName", otherName),
    ]
  }
}

extension PairWeights {
  /// Returns the log-odds that two clauses are a pair.
  func logOdds(_ evidence: PairEvidence) -> Float {
    base + containment * evidence.containment + phrases * evidence.phrases + lead * evidence.lead
      + contest * evidence.contest + adjacent * Float(evidence.adjacent)
      + (evidence.isInGap ? inGap : 0)
      + labels * evidence.labels + (evidence.isOtherKind ? otherKind : 0)
      + otherName * evidence.otherName
  }
}

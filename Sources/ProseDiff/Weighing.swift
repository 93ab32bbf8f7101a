package import Prose
import Workers

/// What a comparison weighed: the clauses that belong together, and those that might have done.
package struct Weighing: Sendable {
  package let comparison: Comparison
  /// The pairs and parts that were accepted, each as weighed at that moment.
  package let accepted: Weighed
  /// All candidates, accepted or not, weighed next to all pairs found in the end, but against the
  /// rivals that there were before any reworded pair was found. A part is weighed next to its own
  /// pair only.
  package let possible: Weighed

  /// Compares two documents clause by clause and keeps what was weighed.
  package init(_ old: Document, _ new: Document, settled: Settlement = .none) {
    let matching = Matching(MatchContext(old, new, settled: settled), .one)
    let (context, similarities) = (matching.context, matching.similarities)
    let rivals = Rivals(context, matching.candidates, beside: Matching.exact(context))
    comparison = Comparison(matching, .one)
    accepted = matching.accepted
    let pairs = RewordedPairs(
      matching.pairing, rivals, LabelHabit(context, matching.pairing), similarities)
    var parts = Parts(matching.pairing, rivals, similarities)
    possible = Weighed(pairs: pairs.possible(), parts: parts.possible())
  }
}

/// Pairs of clauses and their further parts, with the evidence for each.
package struct Weighed: Sendable {
  package var pairs: [WeighedPair] = []
  package var parts: [WeighedPart] = []
}

/// Two clauses, and the evidence for their being a pair at the moment they were weighed.
package struct WeighedPair: Sendable {
  package let old: Int
  package let new: Int
  package let evidence: PairEvidence
  /// The most similar other choice for either clause, against which the lead of the pair is
  /// measured.
  package let rival: (old: Int, new: Int)?
  let logOdds: Float

  /// Confidence of the model, 0...1. A clause goes to its best pair, so another pair above a half
  /// may be rejected.
  package var confidence: Double { Confidence.of(logOdds: logOdds) }
}

/// A clause, and the evidence for its being a further part of a pair at the moment it was weighed.
package struct WeighedPart: Sendable {
  package let pair: (old: Int, new: Int)
  package let part: Int
  let side: Side
  package let evidence: PartEvidence
  let logOdds: Float

  /// Whether the part is a clause of the new document (a split), or of the old one (a merge).
  package var isNew: Bool { side == .new }

  /// Confidence of the model, 0...1.
  package var confidence: Double { Confidence.of(logOdds: logOdds) }
}

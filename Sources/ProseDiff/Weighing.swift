package import Prose
import Workers

/// What a comparison weighed: the clauses that belong together, and those that might have.
package struct Weighing: Sendable {
  package let comparison: Comparison
  /// The pairs and parts that were taken, each as it was weighed when it was.
  package let accepted: Weighed
  /// All that there might be, taken or not, beside all pairs that were found in the end, but against
  /// the rivals that there were before any. A part is weighed beside its pair alone.
  package let possible: Weighed

  /// Compares two documents clause by clause and keeps what was weighed.
  package init(_ old: Document, _ new: Document, settled: Settlement = .none) {
    let matching = Matching(MatchContext(old, new, settled: settled), .one)
    let (context, candidates, similarities) = (
      matching.context, matching.candidates, matching.similarities
    )
    let rivals = Rivals(context, candidates, settled: Matching.exact(context))
    comparison = Comparison(matching, .one)
    accepted = matching.accepted
    let pairs = RewordedPairs(context, matching.pairing, candidates, rivals, similarities)
    var parts = Parts(context, matching.pairing, candidates, rivals, similarities)
    possible = Weighed(pairs: pairs.possible(), parts: parts.possible())
  }
}

/// Pairs of clauses and further parts of them, with what spoke for each.
package struct Weighed: Sendable {
  package var pairs: [WeighedPair] = []
  package var parts: [WeighedPart] = []
}

/// Two clauses, and what spoke for their being a pair when they were weighed.
package struct WeighedPair: Sendable {
  package let old: Int
  package let new: Int
  package let evidence: PairEvidence
  /// The likest other choice for either clause, which the lead of the pair is measured by.
  package let rival: (old: Int, new: Int)?
  let logOdds: Float

  /// How sure the model is of it, 0...1. A clause goes to its best pair, so another above a half may
  /// not be taken.
  package var confidence: Double { Confidence.of(logOdds: logOdds) }
}

/// A clause, and what spoke for its being a further part of a pair when it was weighed.
package struct WeighedPart: Sendable {
  package let pair: (old: Int, new: Int)
  package let part: Int
  let side: Side
  package let evidence: PartEvidence
  let logOdds: Float

  /// Whether the part is one of the new document: a split; else a merge.
  package var isNew: Bool { side == .new }

  /// How sure the model is of it, 0...1.
  package var confidence: Double { Confidence.of(logOdds: logOdds) }
}

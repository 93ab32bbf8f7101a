package import Prose
import Workers

/// What a comparison weighed: the clauses that might have belonged together, and what spoke for each
/// pair and part beside the pairs that were found.
package struct Weighing: Sendable {
  package struct Pair: Sendable {
    package let old: Int
    package let new: Int
    package let evidence: PairEvidence
    /// The likest other choice for either clause, which the lead of the pair is measured by.
    package let rival: (old: Int, new: Int)?
    /// How sure the model would be of it beside all pairs that were found, 0...1. A clause goes to its
    /// best pair, so another above a half may not be taken.
    package let confidence: Double
  }

  /// A clause that might have been a further part of a pair.
  package struct Part: Sendable {
    package let pair: (old: Int, new: Int)
    /// The clause, and whether it is one of the new document: a split; else a merge.
    package let part: Int
    package let isNew: Bool
    package let evidence: PartEvidence
    package let confidence: Double
  }

  package let comparison: Comparison
  package let pairs: [Pair]
  package let parts: [Part]

  /// Compares two documents clause by clause and keeps what was weighed.
  package init(_ old: Document, _ new: Document, settled: Settlement = .none) {
    let matching = Matching(MatchContext(old, new, settled: settled), .one)
    let (context, candidates, scale) = (matching.context, matching.candidates, matching.scale)
    let rivals = Rivals(context, candidates, settled: Matching.equal(context))
    comparison = Comparison(matching, .one)
    pairs = RewordedPairs(context, matching.pairing, candidates, rivals, scale).weighed()
    var parts = Parts(context, matching.pairing, candidates, rivals, scale)
    self.parts = parts.weighed()
  }
}

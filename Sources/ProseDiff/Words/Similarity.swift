/// The similarity of two clauses.
struct Similarity: Sendable, Hashable {
  let words: Overlap
  /// Share of the phrase weight of the clause with lighter phrases that the other has too, 0...1.
  let phrases: Float
}

/// Measures the similarity of clauses.
struct Similarities {
  private(set) var words: WordOverlaps
  private(set) var phrases: PhraseOverlaps

  /// Prepares to measure the clauses that are free in a pairing.
  init(_ context: MatchContext, free pairing: Pairing) {
    words = context.overlaps
    phrases = PhraseOverlaps(context.overlaps, free: pairing)
  }

  /// Returns the similarity of two clauses; nil where they share too few words to be a pair.
  mutating func similarity(_ from: Int, _ to: Int, _ thresholds: Thresholds) -> Similarity? {
    let overlap = words.overlap(from, to)
    guard
      overlap.dice >= thresholds.leastSimilarity
        || overlap.containment >= thresholds.leastContainment
    else { return nil }
    return Similarity(words: overlap, phrases: phrases.containment(from, to))
  }
}

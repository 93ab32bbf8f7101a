/// How alike two clauses are.
struct Similarity: Sendable, Hashable {
  let words: Overlap
  /// Share of the phrases of the clause with the lighter ones that the other holds too, 0...1.
  let phrases: Float
}

/// Measures how alike clauses are.
struct Similarities {
  private(set) var words: WordOverlaps
  private(set) var phrases: PhraseOverlaps

  /// Measures the clauses that are free in a pairing.
  init(_ context: MatchContext, free pairing: Pairing) {
    words = context.overlaps
    phrases = PhraseOverlaps(context.overlaps, free: pairing)
  }

  /// How alike two clauses are; nil where they share fewer words than any pair.
  mutating func similarity(_ from: Int, _ to: Int, _ thresholds: Thresholds) -> Similarity? {
    let overlap = words.overlap(from, to)
    guard
      overlap.dice >= thresholds.leastSimilarity
        || overlap.containment >= thresholds.leastContainment
    else { return nil }
    return Similarity(words: overlap, phrases: phrases.containment(from, to))
  }
}

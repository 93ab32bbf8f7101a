/// How alike two clauses are.
struct Likeness: Sendable, Hashable {
  let words: Overlap
  /// Share of the phrases of the clause with the lighter ones that the other holds too, 0...1.
  let phrases: Float
}

/// Measures how alike clauses are.
struct ClauseScale {
  private(set) var words: OverlapScale
  private(set) var phrases: PhraseScale

  /// Measures the clauses that are free in a pairing.
  init(_ context: MatchContext, free pairing: Pairing) {
    words = context.scale
    phrases = PhraseScale(context.scale, free: pairing)
  }

  /// How alike two clauses are; nil where they share fewer words than any pair.
  mutating func likeness(_ from: Int, _ to: Int, _ thresholds: Thresholds) -> Likeness? {
    let overlap = words.overlap(from, to)
    guard overlap.dice >= thresholds.least || overlap.containment >= thresholds.leastContained
    else { return nil }
    return Likeness(words: overlap, phrases: phrases.containment(from, to))
  }
}

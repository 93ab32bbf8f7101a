/// What speaks for a clause being a further part of what a whole was split into or merged from.
package struct PartEvidence: Sendable, Hashable {
  /// Share of the part's words that are among what the whole has left, weighted, 0...1.
  package let share: Float
  /// How much more alike in their phrases the part makes both sides, weighted Dice -1...1.
  package let gain: Float
  /// The likeness of the part and its nearest other clause, weighted Dice 0...1.
  package let rival: Float
  /// Whether the part's words stand in the whole on the side of the others' on which the part stands.
  package let isInOrder: Bool
  /// Clauses that stand between the part and the others.
  package let distance: Int
}

extension PartEvidence {
  /// Each piece of evidence as a number, by the name of its weight.
  package var values: [(String, Float)] {
    [
      ("share", share), ("gain", gain), ("rival", rival), ("inOrder", isInOrder ? 1 : 0),
      ("apart", distance > 0 ? 1 : 0),
    ]
  }
}

extension PartWeights {
  /// The log-odds that a clause is a further part.
  func logOdds(_ evidence: PartEvidence) -> Float {
    base + share * evidence.share + gain * evidence.gain + rival * evidence.rival
      + (evidence.isInOrder ? inOrder : 0) + (evidence.distance > 0 ? apart : 0)
  }
}

/// Measures parts of the wholes of one document by their words and by their phrases.
struct PartMeasure {
  private var words: PartScale
  private var phrases: PartScale

  init(_ scale: ClauseScale, whole side: Side) {
    words = PartScale(scale.words, whole: side)
    phrases = PartScale(scale.phrases, whole: side)
  }

  mutating func evidence(
    _ part: Int, beside run: [Int], of whole: Int, rival: Float
  ) -> PartEvidence {
    let words = words.overlap(part, beside: run, of: whole)
    let phrases = phrases.overlap(part, beside: run, of: whole)
    return PartEvidence(
      share: words.share, gain: phrases.gain, rival: rival,
      isInOrder: part * run.count > run.reduce(0, +) ? words.shift > 0 : words.shift < 0,
      distance: run.reduce(Int.max) { min($0, abs($1 - part) - 1) })
  }
}

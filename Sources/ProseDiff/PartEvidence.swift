/// What speaks for a clause being a further part of what a whole was split into or merged from.
package struct PartEvidence: Sendable, Hashable {
  package let words: PartOverlap
  package let phrases: PartOverlap
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
      ("share", words.share), ("gain", words.gain), ("dice", words.dice),
      ("cover", phrases.cover), ("rival", rival), ("inOrder", isInOrder ? 1 : 0),
      ("apart", distance > 0 ? 1 : 0),
    ]
  }
}

extension PartWeights {
  /// The log-odds that a clause is a further part.
  func logOdds(_ evidence: PartEvidence) -> Float {
    base + share * evidence.words.share + gain * evidence.words.gain + dice * evidence.words.dice
      + cover * evidence.phrases.cover + rival * evidence.rival
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
    return PartEvidence(
      words: words, phrases: phrases.overlap(part, beside: run, of: whole), rival: rival,
      isInOrder: part * run.count > run.reduce(0, +) ? words.shift > 0 : words.shift < 0,
      distance: run.reduce(Int.max) { min($0, abs($1 - part) - 1) })
  }
}

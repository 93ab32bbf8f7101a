/// The evidence for a clause being a further part of what a whole was split into or merged from.
package struct PartEvidence: Sendable, Hashable {
  /// Share of the part's words that are among those the whole has left, weighted, 0...1.
  package let share: Float
  /// How much the part raises the phrase similarity of both sides, weighted Dice -1...1.
  package let gain: Float
  /// The number of consecutive phrases, from the part's beginning or up to its end, that are among
  /// those the whole has left.
  package let run: Int
  /// The similarity of the part and its best other match, weighted Dice 0...1.
  package let rival: Float
  /// Whether the part is on the same side of the other parts as its words are in the whole.
  package let isInOrder: Bool
  /// Clauses between the part and the nearest other part.
  package let distance: Int
  /// Whether these are more than are usually inserted between the parts of one clause.
  package let isFar: Bool
}

extension PartEvidence {
  /// The number of consecutive phrases beyond which more add nothing: a sentence that was carried
  /// over. Set by hand; the weight of a run was fitted with it. With 10, essays are reported worse,
  /// by 0.005; with 40, no set by more than 0.001.
  private static let longestRun = 20

  /// The run as a share of the longest that adds anything, 0...1.
  fileprivate var runShare: Float { Float(min(run, Self.longestRun)) / Float(Self.longestRun) }

  /// Each piece of evidence as a number, by the name of its weight.
  package var values: [(String, Float)] {
    [
      ("share", share), ("gain", gain), ("run", runShare), ("rival", rival),
      ("inOrder", isInOrder ? 1 : 0), ("apart", distance > 0 ? 1 : 0), ("far", isFar ? 1 : 0),
    ]
  }
}

extension PartWeights {
  /// Returns the log-odds that a clause is a further part.
  func logOdds(_ evidence: PartEvidence) -> Float {
    base + share * evidence.share + gain * evidence.gain + run * evidence.runShare
      + rival * evidence.rival + (evidence.isInOrder ? inOrder : 0)
      + (evidence.distance > 0 ? apart : 0) + (evidence.isFar ? far : 0)
  }
}

/// Measures parts of the wholes of one document by words and by phrases.
struct PartMeasure {
  private let similarities: Similarities
  private let side: Side
  /// How far the next part is from the others in most splits, in clauses.
  private let farthest: Int
  private var words = PartOverlaps()
  private var phrases = PartOverlaps()
  private var numbers = PhraseNumbers()

  init(_ similarities: Similarities, whole side: Side, _ thresholds: Thresholds) {
    self.similarities = similarities
    self.side = side
    farthest = thresholds.farthestPart
  }

  mutating func evidence(
    _ part: Int, beside run: [Int], of whole: Int, rival: Float
  ) -> PartEvidence {
    let words = overlapOfWords(part, beside: run, of: whole)
    let phrases = overlapOfPhrases(part, beside: run, of: whole)
    let distance = run.reduce(Int.max) { min($0, abs($1 - part) - 1) }
    return PartEvidence(
      share: words.share, gain: phrases.gain, run: phrases.run, rival: rival,
      isInOrder: part * run.count > run.reduce(0, +) ? words.shift > 0 : words.shift < 0,
      distance: distance, isFar: distance >= farthest)
  }

  private mutating func overlapOfWords(_ part: Int, beside run: [Int], of whole: Int)
    -> PartOverlap
  {
    let stems = similarities.words.words
    let (wholes, parts) = (stems[side], stems[side.other])
    return words.overlap(
      parts.words(part), beside: run.map { parts.words($0) }, of: (whole, wholes.words(whole)),
      similarities.words.rarity.weights)
  }

  private mutating func overlapOfPhrases(_ part: Int, beside run: [Int], of whole: Int)
    -> PartOverlap
  {
    let own = numbers.phrases(of: part, side.other, in: similarities.phrases)
    let others = run.map { numbers.phrases(of: $0, side.other, in: similarities.phrases) }
    let all = numbers.phrases(of: whole, side, in: similarities.phrases)
    return phrases.overlap(own, beside: others, of: (whole, all), numbers.weights)
  }
}

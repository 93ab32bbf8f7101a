/// Where the differ draws its lines. Likenesses are weighted Dice coefficients, 0...1.
struct Thresholds: Sendable, Hashable {
  /// From here wording alone makes a pair.
  /// Range 0.35...0.55; unrelated clauses of one body of texts stay below it in 999 of 1,000 pairs.
  var alone: Float = 0.42
  /// From here a pair needs its neighbours or its label to speak for it.
  var supported: Float = 0.22
  /// From this share of the shorter clause found in the other, it is cut-down text.
  var containment: Float = 0.72
  /// What cut-down text scores at least.
  var contained: Float = 0.45
  /// Words that cut-down text has at least.
  var shortest = 6
  /// What a paired neighbour adds.
  var neighbour: Float = 0.1
  /// What an equal label adds; little, as drafts keep numbers over new wording.
  var sameLabel: Float = 0.03
  /// What a heading loses against what is none.
  var otherKind: Float = 0.3
  /// What clauses lose that open by citing different instruments.
  var otherCitation: Float = 0.25
  /// Clauses of a gap that are all compared with each other; a ceiling on cost.
  var widestGap = 24
  /// Share of a part's words that its whole must hold, for a split or merge.
  var part: Float = 0.6
  /// Clauses looked at on each side for parts of a split or merge.
  var widestSplit = 8
}

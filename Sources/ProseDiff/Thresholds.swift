/// Where the differ draws its lines.
struct Thresholds: Sendable, Hashable {
  /// What speaks for a pair, and for a further part of a split or merge.
  var pair = PairWeights()
  var part = PartWeights()
  /// Likeness below which two clauses are no pair whatever stands next to them: a new clause in the
  /// place of an old one is not the old one reworded. Weighted Dice, range 0.15...0.30. Source: 99 of
  /// 100 unrelated clauses of one body of resolutions stay below it.
  var least: Float = 0.22
  /// Likeness from which wording alone is said to make a pair. Weighted Dice, range 0.35...0.55. Source:
  /// 999 of 1,000 unrelated clauses of one body of resolutions stay below it.
  var alone: Float = 0.42
  /// Clauses of a gap that are all compared with each other; a ceiling on cost.
  var widestGap = 24
  /// Clauses that one may be split into or merged from; a ceiling on cost.
  var mostParts = 8
  /// Share of a clause's words that its whole must hold for it to be a part whatever else speaks for
  /// it: a clause that was dropped is no part of its neighbour. Weighted, 0...1.
  var leastShare: Float = 0.3
  /// Words of the shortest clause taken for a part.
  var shortestPart = 3
}

/// The weights of a logistic model: what each piece of evidence adds to the log-odds that two clauses
/// are a pair. Above zero they are taken for one.
///
/// Source: logistic regression on human alignments of specifications, essays and simplified texts
/// and on generated revisions of resolutions, each set weighing alike; with any one set left out the
/// weights stay within a third of these. They move together or not at all; see CONTRIBUTING.
struct PairWeights: Sendable, Hashable {
  var base: Float = -5.7
  /// For the likeness, weighted Dice 0...1.
  var dice: Float = 2.2
  /// For the share of the lighter clause that the other holds, 0...1.
  var containment: Float = 2.75
  /// For the likeness less that of the nearest rival, -1...1.
  var lead: Float = 6.1
  /// For each neighbour right above and right below that is a pair, 0...2.
  var adjacent: Float = 1.75
  /// For each side on which the nearest pairs are each other's partners, 0...2.
  var gap: Float = 1.25
  /// Where one clause is a heading and the other none. Drawn, not fitted: too rare.
  var otherKind: Float = -2.5
  /// Where the clauses open by citing different instruments. Drawn, not fitted: too rare.
  var otherCitation: Float = -2.5
}

/// The same for a free clause next to a pair: the log-odds that it is a further part of what one side
/// of the pair was split into or merged from.
struct PartWeights: Sendable, Hashable {
  var base: Float = -1.15
  /// For the share of the part that is among what the whole has left, 0...1.
  var share: Float = 4.05
  /// For what the part adds to the likeness of both sides, weighted Dice -1...1.
  var gain: Float = 4.3
  /// For the likeness without the part, 0...1.
  var dice: Float = -3.3
  /// For the share of what the whole has left that the part holds, 0...1.
  var cover: Float = 2.75
  /// For the likeness of the part and its nearest other clause, 0...1.
  var rival: Float = -3.4
  /// Where the shared words stand in the whole on the side on which the part stands.
  var inOrder: Float = 1.35
}

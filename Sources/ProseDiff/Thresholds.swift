/// The thresholds of the differ.
struct Thresholds: Sendable, Hashable {
  /// The weights of the evidence for a pair, and for a further part of a split or merge.
  var pair = PairWeights()
  var part = PartWeights()
  /// The confidence of pairs that no model weighs.
  var plain = PlainConfidence()
  /// Similarity below which two clauses are not a pair whatever is next to them, unless one holds
  /// half of the other: a new clause in the place of an old one is not the old one reworded.
  /// Weighted Dice of stems, range 0.22...0.30.
  /// Source: 97 of 100 pairs of different clauses of one resolution stay below it.
  var leastSimilarity: Float = 0.28
  /// Similarity from which a pair is said to rest on its wording. Weighted Dice of stems, range
  /// 0.35...0.55.
  /// Source: 995 of 1,000 pairs of different clauses of one resolution stay below it.
  var textSimilarity: Float = 0.42
  /// Clauses of a gap that are all compared with each other; a ceiling on cost, beyond which only
  /// those in the same place are. Set by hand; range 12...48, within which no scored text is
  /// reported differently.
  var widestGap = 24
  /// Clauses that one may be split into or merged from; a ceiling on cost, at which a run stops
  /// growing. Set by hand; range 4...16, likewise.
  var mostParts = 8
  /// How far off every clause is considered as the next part of a split or merge, as others may be
  /// inserted between. Farther off, only those that hold half of the whole's words, or the reverse,
  /// are. In clauses, set by hand; range 1...6: with 1, texts of few splits are reported better, by
  /// 0.004 of what changed at most, and simplified ones worse, by 0.003.
  var farthestPart = 3
  /// Words of the shortest clause that can be a part. Set by hand; range 1...4: with 1, simplified
  /// texts are reported better, by 0.002; with 4 worse, by 0.003, and specifications better, by
  /// 0.001.
  var shortestPart = 3
  /// Words of the shortest of several equal clauses that is known again in another section. Set by
  /// hand; no scored text is reported differently at any value.
  var fewestWordsOfRepeat = 6
  /// Length of the longest clause that can be a part, as a multiple of the words of the whole; a
  /// ceiling on cost, as many wholes may be like one long clause. Range 2...: no scored text is
  /// reported differently.
  var longestPart = 4
  /// Share of a row's words that another must have left for the row to be a part of it. Weighted, set
  /// by hand; range 0.6...0.9, within which no scored text is reported differently.
  var leastShareOfRow: Float = 0.75
  /// Share of the lighter clause's words that the other must hold for the two to be a pair whatever
  /// the length of the other, or for a third to complete it. Weighted, range 0.45...0.65.
  /// Source: a new clause in the place of an old one of the same subject is reported as reworded in
  /// 33 of 354 cases, and in 28 by similarity alone.
  var leastContainment: Float = 0.5
  /// The most that two clauses that complete each other may hold of the third together, as a share
  /// of its words: all of them, and a little that both repeat. Set by hand; range 1...1.2, within
  /// which no scored text is reported differently.
  var mostShared: Float = 1.05
}

/// The weights of a logistic model: what each piece of evidence adds to the log-odds that two
/// clauses are a pair. Above zero they are treated as one.
///
/// Source: logistic regression on human alignments of specifications, essays and simplified texts
/// and on generated revisions of resolutions, each set weighted equally, by
/// `Benchmarks/weights/fit`. They are refitted together or not at all; see CONTRIBUTING.
///
/// The last fit gave base -2.99, containment 0.79, phrases 2.56, lead 2.92, contest -3.21, adjacent
/// 1.33 and inGap 2.21. A fit does not know that a wrong pair also costs both clauses their own; the
/// weights here lie towards those fitted before `contest` was known, and were chosen together by what
/// all sets and two of perturbed texts then report.
struct PairWeights: Sendable, Hashable {
  var base: Float = -3.8
  var containment: Float = 1.1
  var phrases: Float = 2.4
  var lead: Float = 4.4
  var contest: Float = -1.2
  /// For each of the two neighbours.
  var adjacent: Float = 1.6
  var inGap: Float = 2.5
  /// For each bit; a likelihood that is measured needs no fit.
  var labels: Float = 0.69
  /// Set by hand, not fitted: too rare.
  var otherKind: Float = -2.5
  /// Leaves a pair only where a sentence continues in the same words after the number. Set by hand,
  /// not fitted: too rare.
  var otherName: Float = -8
}

/// The same for a free clause near a pair: the log-odds that it is a further part of what one side
/// of the pair was split into or merged from.
struct PartWeights: Sendable, Hashable {
  var base: Float = -2.05
  var share: Float = 3.9
  var gain: Float = 9.85
  var run: Float = 3.55
  var rival: Float = -2.85
  var inOrder: Float = 1.45
  var apart: Float = -1.4
  /// For a part that is farther off still. Set by hand, not fitted: too rare.
  var far: Float = -3.5
}

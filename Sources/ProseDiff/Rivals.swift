/// The other clauses that a clause is like, so that a pair can be measured against the best other
/// choice of either side.
struct Rivals {
  private let context: MatchContext
  private let candidates: CandidatePairs
  /// Who has found a partner and is no rival any more.
  private let settled: Pairing

  init(_ context: MatchContext, _ candidates: CandidatePairs, settled: Pairing) {
    self.context = context
    self.candidates = candidates
    self.settled = settled
  }

  /// The likeness of either clause of a pair to any but the other, weighted Dice 0...1; 0 where there
  /// is none.
  ///
  /// Two clauses that complete each other to what the third holds are no rivals: they may be what it
  /// was split into.
  func best(besides from: Int, _ to: Int, _ likeness: Likeness) -> Float {
    var best: Float = 0
    for rival in candidates.pairs(old: from) where rival.likeness.words.dice > best {
      let other = Int(rival.new)
      let apart = abs(other - to)
      guard apart > 0, settled.isFree(new: other),
        !complete(likeness, rival.likeness, apart, whole: context.scale.oldWeights[from])
      else { continue }
      best = rival.likeness.words.dice
    }
    for rival in candidates.pairs(new: to) where rival.likeness.words.dice > best {
      let other = Int(rival.old)
      let apart = abs(other - from)
      guard apart > 0, settled.isFree(old: other),
        !complete(likeness, rival.likeness, apart, whole: context.scale.newWeights[to])
      else { continue }
      best = rival.likeness.words.dice
    }
    return best
  }

  /// The likeness of a clause to any but a whole that it may be a part of.
  func best(_ part: Int, _ side: Side, besides whole: Int) -> Float {
    var best: Float = 0
    switch side {
    case .old:
      for rival in candidates.pairs(old: part) where settled.isFree(new: Int(rival.new)) {
        if Int(rival.new) != whole { best = max(best, rival.likeness.words.dice) }
      }
    case .new:
      for rival in candidates.pairs(new: part) where settled.isFree(old: Int(rival.old)) {
        if Int(rival.old) != whole { best = max(best, rival.likeness.words.dice) }
      }
    }
    return best
  }

  /// Whether two clauses hold different parts of a third and little else.
  private func complete(_ one: Likeness, _ other: Likeness, _ apart: Int, whole: Float) -> Bool {
    let thresholds = context.thresholds
    return apart <= thresholds.farthestPart
      && min(one.words.containment, other.words.containment) >= thresholds.leastContained
      && one.words.shared + other.words.shared <= thresholds.mostShared * whole
  }
}

import Prose

/// Finds splits and merges: free clauses next to a pair that hold what one side of it has lost.
///
/// Pairs grow by their best part first, over the whole of both documents, and on one side only. A
/// merge is a split of the documents exchanged.
struct Parts {
  private let context: MatchContext
  private(set) var pairing: Pairing
  private let rivals: Rivals
  private var splits: PartScale
  private var merges: PartScale
  private var queue = BestFirst<Offer>()
  /// A free clause that a pair may grow by, as measured when its run had `count` clauses.
  private struct Offer: Ranked {
    let pair: (old: Int, new: Int)
    let side: Side
    let part: Int
    let count: Int
    let score: Float

    func isBetter(than other: Offer) -> Bool {
      if score != other.score { return score > other.score }
      return (pair.old + pair.new, part) < (other.pair.old + other.pair.new, other.part)
    }
  }

  init(_ context: MatchContext, _ pairing: Pairing, _ rivals: Rivals) {
    self.context = context
    self.pairing = pairing
    self.rivals = rivals
    let scale = context.scale
    splits = PartScale(whole: scale.old, parts: scale.new, scale.rarity, words: context.words)
    merges = PartScale(whole: scale.new, parts: scale.old, scale.rarity, words: context.words)
  }

  mutating func find() {
    let (old, new) = (context.scale.old, context.scale.new)
    for pair in pairing.pairs where old.hashes[pair.0] != new.hashes[pair.1] { offerNext(pair) }
    while let best = queue.pop() { grow(best) }
  }

  private mutating func grow(_ best: Offer) {
    guard pairing.run(of: best.pair).count == best.count, pairing.isFree(best.part, best.side)
    else {
      return
    }
    let confidence = Confidence.of(logOdds: best.score)
    pairing.grow(best.pair, by: best.part, best.side, confidence: confidence)
    offerNext(best.pair)
  }

  // MARK: - Odds

  /// Offers the free clauses next to the run of a pair.
  private mutating func offerNext(_ pair: (old: Int, new: Int)) {
    let run = pairing.run(of: pair)
    if run.new.count == 1 { offerNext(pair, run, .old) }
    if run.old.count == 1 { offerNext(pair, run, .new) }
  }

  private mutating func offerNext(_ pair: (old: Int, new: Int), _ run: Pairing.Run, _ side: Side) {
    let grown = side == .old ? run.old : run.new
    guard grown.count < context.thresholds.mostParts else { return }
    let (clauses, words) =
      side == .old
      ? (context.old.clauses, context.scale.old) : (context.new.clauses, context.scale.new)
    for part in [grown.lowerBound - 1, grown.upperBound + 1] {
      guard clauses.indices.contains(part), pairing.isFree(part, side),
        clauses[part].kind != .heading,
        words.range(part).count >= context.thresholds.shortestPart
      else { continue }
      let score = score(part, side, run)
      guard score > 0 else { continue }
      queue.push(Offer(pair: pair, side: side, part: part, count: run.count, score: score))
    }
  }

  /// The log-odds that a clause is a further part of a run.
  private mutating func score(_ part: Int, _ side: Side, _ run: Pairing.Run) -> Float {
    let weights = context.thresholds.part
    let evidence: PartEvidence
    let rival: Float
    switch side {
    case .old:
      evidence = merges.evidence(of: part, beside: run.old, for: run.new.lowerBound)
      rival = rivals.best(old: part, besides: run.new.lowerBound)
    case .new:
      evidence = splits.evidence(of: part, beside: run.new, for: run.old.lowerBound)
      rival = rivals.best(new: part, besides: run.old.lowerBound)
    }
    guard evidence.share >= context.thresholds.leastShare else { return -.infinity }
    return weights.base + weights.share * evidence.share + weights.gain * evidence.gain
      + weights.dice * evidence.dice + weights.cover * evidence.cover + weights.rival * rival
      + (evidence.isInOrder ? weights.inOrder : 0)
  }
}

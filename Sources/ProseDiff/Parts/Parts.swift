import Prose
import Workers

/// Finds splits and merges: free clauses near a pair that hold what one side of it has lost.
///
/// Pairs grow by their best part first, over the whole of both documents, and on one side only;
/// pairs settled by hand do not grow. A merge is a split with the documents exchanged.
struct Parts: Sendable {
  private let context: MatchContext
  private(set) var pairing: Pairing
  private let candidates: CandidatePairs
  private let rivals: Rivals
  /// Measures parts against wholes, by the side of the part.
  private var measures: Sides<PartMeasure>
  private var queue = BestFirst<Offer>()
  /// The parts found, in the order of discovery.
  private(set) var accepted: [WeighedPart] = []

  /// A free clause that a pair may grow by, as weighed when its run had `count` clauses.
  private struct Offer: Ranked {
    let weighed: WeighedPart
    let count: Int

    func isBetter(than other: Offer) -> Bool {
      let (own, others) = (weighed, other.weighed)
      if own.logOdds != others.logOdds { return own.logOdds > others.logOdds }
      return (own.pair.old + own.pair.new, own.part)
        < (others.pair.old + others.pair.new, others.part)
    }
  }

  init(_ pairing: Pairing, _ rivals: Rivals, _ similarities: Similarities) {
    context = rivals.context
    self.pairing = pairing
    candidates = rivals.candidates
    self.rivals = rivals
    measures = Sides(
      PartMeasure(similarities, whole: .new, context.thresholds),
      PartMeasure(similarities, whole: .old, context.thresholds))
  }

  mutating func find(_ workers: Workers) {
    let (old, new) = (context.stems.old, context.stems.new)
    let pairs = pairing.pairs.filter { pair in
      old.hashes[pair.0] != new.hashes[pair.1] && pairing.links[pair.0]?.by != .hand
    }
    let asFound = self
    let runs = workers.runs(pairs.indices, atLeast: Self.shortestRun, with: { asFound }) {
      parts, run in
      pairs[run].flatMap { parts.offers($0) }
    }
    for offer in runs.joined() { queue.push(offer) }
    while let best = queue.pop() { grow(best) }
  }

  /// The fewest pairs that are worth a thread of their own.
  private static let shortestRun = 100

  private mutating func grow(_ best: Offer) {
    let part = best.weighed
    guard pairing.run(of: part.pair).count == best.count, pairing.isFree(part.part, part.side)
    else { return }
    pairing.grow(part.pair, by: part.part, part.side, confidence: part.confidence)
    accepted.append(part)
    for offer in offers(part.pair) { queue.push(offer) }
  }

  // MARK: - Odds

  /// Returns the free clauses that the run of a pair may grow by.
  private mutating func offers(_ pair: (old: Int, new: Int)) -> [Offer] {
    let run = pairing.run(of: pair)
    let olds = run.new.count == 1 ? offers(pair, run, .old) : []
    return run.old.count == 1 ? olds + offers(pair, run, .new) : olds
  }

  private mutating func offers(
    _ pair: (old: Int, new: Int), _ run: Pairing.Run, _ side: Side
  ) -> [Offer] {
    guard run[side].count < context.thresholds.mostParts else { return [] }
    var offers: [Offer] = []
    for part in around(run, side)
    where pairing.mayGrow(run, by: part, side) && mayBePart(part, of: run, side) {
      let weighed = weighed(part, side, run, of: pair)
      if weighed.logOdds > 0, !areRows(part, run, side) || isCarried(weighed) {
        offers.append(Offer(weighed: weighed, count: run.count))
      }
    }
    return offers
  }

  /// Returns the clauses near those of a run, including these, and those anywhere that are similar
  /// to its whole.
  private func around(_ run: Pairing.Run, _ side: Side) -> [Int] {
    let (grown, whole) = (run[side], run[side.other][0])
    let last = context.documents[side].clauses.count - 1
    let reach = context.thresholds.farthestPart
    var around: [Int] = []
    for clause in grown {
      let start = max(0, clause - reach, (around.last ?? -1) + 1)
      around += start..<max(start, min(last, clause + reach) + 1)
    }
    let near = around
    for place in candidates.likest(whole, side.other) {
      let pair = candidates.all[Int(place)]
      let clause = Int(side == .old ? pair.old : pair.new)
      if !near.contains(clause) { around.append(clause) }
    }
    return around
  }

  /// Whether a clause is not a heading and has a suitable length for a part. An item of the list
  /// that the run opens may be of any shorter length, as such a list may have been a sentence.
  private func mayBePart(_ clause: Int, of run: Pairing.Run, _ side: Side) -> Bool {
    let whole = context.wordCount(run[side.other][0], side.other)
    let words = context.wordCount(clause, side)
    let shortest = context.thresholds.shortestPart
    return words > 0 && words <= max(shortest, context.thresholds.longestPart * whole)
      && context.kind(clause, side) != .heading
      && (words >= shortest || isListed(clause, below: run[side][0], side))
  }

  /// Whether a clause and the whole of a run are rows. Rows of one table share words by their
  /// columns, so one is only made of others where their words are carried over.
  private func areRows(_ clause: Int, _ run: Pairing.Run, _ side: Side) -> Bool {
    context.kind(clause, side) == .row && context.kind(run[side.other][0], side.other) == .row
  }

  private func isCarried(_ part: WeighedPart) -> Bool {
    part.evidence.share >= context.thresholds.leastShareOfRow
  }

  /// Whether a clause is an item of the list that another clause opens.
  private func isListed(_ clause: Int, below lead: Int, _ side: Side) -> Bool {
    let clauses = context.documents[side].clauses
    let level = clauses[lead].kind == .item ? clauses[lead].level : -1
    return clause > lead && clause - lead <= context.thresholds.widestGap
      && clauses[lead + 1...clause].allSatisfy { $0.kind == .item && $0.level > level }
  }

  /// Returns every actual or possible part, weighed next to its pair only.
  mutating func possible() -> [WeighedPart] {
    var weighed: [WeighedPart] = []
    for pair in pairing.pairs
    where context.stems.old.hashes[pair.0] != context.stems.new.hashes[pair.1] {
      let run = Pairing.Run(old: [pair.0], new: [pair.1])
      let taken = pairing.run(of: pair)
      for side in [Side.old, .new] {
        let (first, own) = (run[side][0], taken[side])
        for part in around(run, side)
        where part != first && (pairing.isFree(part, side) || own.contains(part))
          && mayBePart(part, of: run, side)
        {
          weighed.append(self.weighed(part, side, run, of: pair))
        }
      }
    }
    return weighed
  }

  private mutating func weighed(
    _ part: Int, _ side: Side, _ run: Pairing.Run, of pair: (old: Int, new: Int)
  ) -> WeighedPart {
    // A separate step, as a call that holds the measures while they are changed would copy them.
    let evidence = evidence(part, side, run)
    return WeighedPart(
      pair: pair, part: part, side: side, evidence: evidence,
      logOdds: logOdds(evidence, part, side, run))
  }

  /// Returns the log-odds of a part, lowered where it opens by naming another instrument or term.
  private func logOdds(
    _ evidence: PartEvidence, _ part: Int, _ side: Side, _ run: Pairing.Run
  ) -> Float {
    let odds = context.thresholds.part.logOdds(evidence)
    let pair = side == .old ? (old: part, new: run.new[0]) : (old: run.old[0], new: part)
    guard context.nameOthers(pair.old, pair.new) else { return odds }
    let words = context.wordsOfText(part, side)
    let otherName = PairEvidence.otherName(sharing: evidence.share * Float(words))
    return odds + context.thresholds.pair.otherName * otherName
  }

  private mutating func evidence(_ part: Int, _ side: Side, _ run: Pairing.Run) -> PartEvidence {
    let whole = run[side.other][0]
    return measures[side].evidence(
      part, beside: run[side], of: whole, rival: rivals.best(part, side, besides: whole))
  }
}

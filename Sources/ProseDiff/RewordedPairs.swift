import Prose

/// Pairs clauses that were reworded, best pair first, over the whole of both documents.
///
/// What speaks for a pair: the rare words that both hold, the lead over either clause's next best
/// choice, and neighbours that are pairs. A pair that is found raises the odds of those next to it.
struct RewordedPairs {
  private let olds: [Clause]
  private let news: [Clause]
  private var scale: WordScale
  private let candidates: CandidatePairs
  private let rivals: Rivals
  private var queue = BestFirst<Candidate>()
  private(set) var pairing: Pairing
  private let thresholds: Thresholds
  private let citations: Citations

  init(_ context: MatchContext, _ pairing: Pairing, _ candidates: CandidatePairs, _ rivals: Rivals)
  {
    olds = context.old.clauses
    news = context.new.clauses
    scale = context.scale
    thresholds = context.thresholds
    citations = context.citations
    self.candidates = candidates
    self.rivals = rivals
    self.pairing = pairing
  }

  mutating func find() {
    for pair in candidates.all where isFree(pair.old, pair.new) {
      offer(pair.old, pair.new, pair.likeness)
    }
    while let best = queue.pop() {
      guard isFree(best.old, best.new) else { continue }
      let score = score(best.old, best.new, best.likeness)
      if score < best.score {
        offer(best.old, best.new, best.likeness)
      } else {
        accept(best)
      }
    }
  }

  // MARK: - Odds

  private mutating func offer(_ from: Int32, _ to: Int32, _ likeness: Likeness) {
    let score = score(from, to, likeness)
    guard score > 0 else { return }
    queue.push(Candidate(old: from, new: to, likeness: likeness, score: score))
  }

  /// The log-odds that two clauses are a pair.
  private func score(_ old: Int32, _ new: Int32, _ likeness: Likeness) -> Float {
    let (from, to) = (Int(old), Int(new))
    let weights = thresholds.pair
    var score = weights.base + weights.dice * likeness.dice
    score += weights.containment * likeness.containment
    score += weights.lead * (likeness.dice - rivals.best(besides: from, to))
    for gap in [pairing.gap(above: from, to), pairing.gap(below: from, to)] {
      guard let gap else { continue }
      score += weights.gap
      if gap.old.isEmpty, gap.new.isEmpty { score += weights.adjacent }
    }
    if (olds[from].kind == .heading) != (news[to].kind == .heading) { score += weights.otherKind }
    if citations.disagree(from, to) { score += weights.otherCitation }
    return score
  }

  private func isFree(_ from: Int32, _ to: Int32) -> Bool {
    pairing.isFree(old: Int(from)) && pairing.isFree(new: Int(to))
  }

  // MARK: - Pairs

  private mutating func accept(_ best: Candidate) {
    let (from, to) = (Int(best.old), Int(best.new))
    let by: Change.Evidence = best.likeness.dice >= thresholds.alone ? .text : .position
    pairing.pair(
      from, to,
      Pairing.Link(
        by: by, similarity: Double(best.likeness.dice),
        confidence: Confidence.of(logOdds: best.score)))
    offerNeighbour(from - 1, to - 1)
    offerNeighbour(from + 1, to + 1)
    if let gap = pairing.gap(above: from, to) { offerAll(in: gap) }
    if let gap = pairing.gap(below: from, to) { offerAll(in: gap) }
  }

  /// Offers the candidates of a gap again, now that it has closed in on them.
  private mutating func offerAll(in gap: Pairing.Gap) {
    guard max(gap.old.count, gap.new.count) <= thresholds.widestGap else { return }
    for from in gap.old {
      for pair in candidates[from] where gap.new.contains(Int(pair.new)) {
        offer(pair.old, pair.new, pair.likeness)
      }
    }
  }

  private mutating func offerNeighbour(_ from: Int, _ to: Int) {
    guard olds.indices.contains(from), news.indices.contains(to),
      isFree(Int32(from), Int32(to))
    else { return }
    let likeness = scale.likeness(from, to)
    guard likeness.dice >= thresholds.least else { return }
    offer(Int32(from), Int32(to), likeness)
  }
}

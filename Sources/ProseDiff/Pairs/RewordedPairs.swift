import Prose
import Workers

/// Pairs clauses that were reworded, best pair first, over the whole of both documents.
///
/// What speaks for a pair: the words and phrases that both hold, the lead over either clause's next best
/// choice, and neighbours that are pairs. A pair that is found raises the odds of those next to it.
struct RewordedPairs: Sendable {
  private let context: MatchContext
  private let candidates: CandidatePairs
  private let rivals: Rivals
  private let labels: LabelHabit
  private let titles: SectionTitles
  private var scale: ClauseScale
  private var queue = BestFirst<Candidate>()
  private(set) var pairing: Pairing
  /// The pairs that were found, in the order in which they were.
  private(set) var accepted: [WeighedPair] = []

  init(
    _ context: MatchContext, _ pairing: Pairing, _ candidates: CandidatePairs, _ rivals: Rivals,
    _ scale: ClauseScale
  ) {
    self.context = context
    self.candidates = candidates
    self.rivals = rivals
    self.scale = scale
    self.pairing = pairing
    labels = LabelHabit(context, pairing)
    titles = SectionTitles(context, candidates)
  }

  mutating func find(_ workers: Workers) {
    let asFound = self
    let runs = workers.runs(candidates.all.indices, atLeast: Self.shortestRun) {
      asFound.offers($0)
    }
    for offer in runs.joined() { queue.push(offer) }
    while let best = queue.pop() {
      guard isFree(best.old, best.new) else { continue }
      let weighed = weighed(best.old, best.new, best.likeness)
      if weighed.logOdds < best.score {
        offer(best.old, best.new, best.likeness)
      } else {
        accept(weighed, best.likeness)
      }
    }
  }

  /// Each candidate, weighed beside the pairs that there are.
  func possible() -> [WeighedPair] {
    candidates.all.map { weighed($0.old, $0.new, $0.likeness) }
  }

  // MARK: - Odds

  /// Candidates that are worth a thread of their own.
  private static let shortestRun = 300

  /// Those of some candidates that are free and likely.
  private func offers(_ run: Range<Int>) -> [Candidate] {
    run.compactMap { place in
      let pair = candidates.all[place]
      return isFree(pair.old, pair.new) ? candidate(pair.old, pair.new, pair.likeness) : nil
    }
  }

  private mutating func offer(_ from: Int32, _ to: Int32, _ likeness: Likeness) {
    if let candidate = candidate(from, to, likeness) { queue.push(candidate) }
  }

  /// Two clauses as a candidate, if they are likelier a pair than none.
  private func candidate(_ from: Int32, _ to: Int32, _ likeness: Likeness) -> Candidate? {
    let score = weighed(from, to, likeness).logOdds
    return score > 0 ? Candidate(old: from, new: to, likeness: likeness, score: score) : nil
  }

  private func weighed(_ from: Int32, _ to: Int32, _ likeness: Likeness) -> WeighedPair {
    let (from, to) = (Int(from), Int(to))
    let rival = rivals.best(besides: from, to, likeness)
    let evidence = evidence(from, to, likeness, rival)
    return WeighedPair(
      old: from, new: to, evidence: evidence, rival: rival?.pair,
      logOdds: context.thresholds.pair.logOdds(evidence))
  }

  private func evidence(
    _ from: Int, _ to: Int, _ likeness: Likeness, _ rival: Rivals.Rival?
  ) -> PairEvidence {
    let (above, below) = (pairing.gap(above: from, to), pairing.gap(below: from, to))
    let isBetweenPairs = above != nil && below != nil
    return PairEvidence(
      containment: likeness.words.containment, phrases: likeness.phrases,
      lead: likeness.words.dice - (rival?.likeness ?? 0),
      adjacent: (above?.isEmpty == true ? 1 : 0) + (below?.isEmpty == true ? 1 : 0),
      isInGap: above != nil || below != nil,
      labels: isBetweenPairs
        ? labels.bits(context.old.clauses[from].label, context.new.clauses[to].label) : 0,
      isOtherKind: (context.kind(from, .old) == .heading) != (context.kind(to, .new) == .heading),
      otherName: otherName(from, to, likeness.phrases))
  }

  private func otherName(_ from: Int, _ to: Int, _ phrases: Float) -> Float {
    guard context.nameOthers(from, to) || titles.differ(from, to, pairing) else { return 0 }
    let words = min(context.wordsOfText(from, .old), context.wordsOfText(to, .new))
    return PairEvidence.otherName(sharing: phrases * Float(words))
  }

  private func isFree(_ from: Int32, _ to: Int32) -> Bool {
    pairing.mayPair(Int(from), Int(to))
  }

  // MARK: - Pairs

  private mutating func accept(_ weighed: WeighedPair, _ likeness: Likeness) {
    let (from, to) = (weighed.old, weighed.new)
    let similarity = likeness.words.dice
    let by: Change.Evidence = similarity >= context.thresholds.alone ? .text : .position
    pairing.pair(
      from, to, Pairing.Link(by: by, similarity: similarity, confidence: weighed.confidence))
    accepted.append(weighed)
    offerNeighbour(from - 1, to - 1)
    offerNeighbour(from + 1, to + 1)
    if let gap = pairing.gap(above: from, to) { offerAll(in: gap) }
    if let gap = pairing.gap(below: from, to) { offerAll(in: gap) }
  }

  /// Offers the candidates of a gap again, now that it has closed in on them.
  private mutating func offerAll(in gap: Pairing.Gap) {
    guard max(gap.old.count, gap.new.count) <= context.thresholds.widestGap else { return }
    for from in gap.old {
      for pair in candidates.pairs(old: from) where gap.new.contains(Int(pair.new)) {
        offer(pair.old, pair.new, pair.likeness)
      }
    }
  }

  private mutating func offerNeighbour(_ from: Int, _ to: Int) {
    guard context.old.clauses.indices.contains(from), context.new.clauses.indices.contains(to),
      isFree(Int32(from), Int32(to)),
      let likeness = candidates.likeness(from, to)
        ?? scale.likeness(from, to, context.thresholds)
    else { return }
    offer(Int32(from), Int32(to), likeness)
  }
}

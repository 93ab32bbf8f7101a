import Prose
import Workers

/// Pairs clauses that were reworded, best pair first, over the whole of both documents.
///
/// The evidence for a pair: the words and phrases that both hold, the lead over either clause's
/// next best choice, and neighbours that are pairs. Finding a pair raises the odds of its
/// neighbours.
struct RewordedPairs: Sendable {
  private let context: MatchContext
  private let candidates: CandidatePairs
  private let rivals: Rivals
  private let labels: LabelHabit
  private let titles: SectionTitles
  private var similarities: Similarities
  private var queue = BestFirst<Candidate>()
  private(set) var pairing: Pairing
  /// The pairs found, in the order of discovery.
  private(set) var accepted: [WeighedPair] = []

  init(
    _ pairing: Pairing, _ rivals: Rivals, _ labels: LabelHabit, _ similarities: Similarities
  ) {
    context = rivals.context
    candidates = rivals.candidates
    self.rivals = rivals
    self.similarities = similarities
    self.pairing = pairing
    self.labels = labels
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
      let weighed = weighed(best.old, best.new, best.similarity)
      if weighed.logOdds < best.score {
        offer(best.old, best.new, best.similarity)
      } else {
        accept(weighed, best.similarity)
      }
    }
  }

  /// Returns every candidate, weighed next to the pairs that there are.
  func possible() -> [WeighedPair] {
    candidates.all.map { weighed($0.old, $0.new, $0.similarity) }
  }

  // MARK: - Odds

  /// The fewest candidates that are worth a thread of their own.
  private static let shortestRun = 300

  /// Returns the candidates of a run that are free and likely.
  private func offers(_ run: Range<Int>) -> [Candidate] {
    run.compactMap { place in
      let pair = candidates.all[place]
      return isFree(pair.old, pair.new) ? candidate(pair.old, pair.new, pair.similarity) : nil
    }
  }

  private mutating func offer(_ from: Int32, _ to: Int32, _ similarity: Similarity) {
    if let candidate = candidate(from, to, similarity) { queue.push(candidate) }
  }

  /// Returns two clauses as a candidate, if they are more likely a pair than not.
  private func candidate(_ from: Int32, _ to: Int32, _ similarity: Similarity) -> Candidate? {
    let score = weighed(from, to, similarity).logOdds
    return score > 0 ? Candidate(old: from, new: to, similarity: similarity, score: score) : nil
  }

  private func weighed(_ from: Int32, _ to: Int32, _ similarity: Similarity) -> WeighedPair {
    let (from, to) = (Int(from), Int(to))
    let rivals = rivals.rivals(of: from, to, similarity)
    let evidence = evidence(from, to, similarity, rivals)
    let best = evidence.oldRival < evidence.newRival ? rivals.new : rivals.old
    return WeighedPair(
      old: from, new: to, evidence: evidence, rival: best?.pair,
      logOdds: context.thresholds.pair.logOdds(evidence))
  }

  private func evidence(
    _ from: Int, _ to: Int, _ similarity: Similarity, _ rivals: Sides<Rivals.Rival?>
  ) -> PairEvidence {
    let (above, below) = (pairing.gap(above: from, to), pairing.gap(below: from, to))
    let isBetweenPairs = above != nil && below != nil
    return PairEvidence(
      containment: similarity.words.containment, phrases: similarity.phrases,
      similarity: similarity.words.dice,
      oldRival: rivals.old?.similarity ?? 0, newRival: rivals.new?.similarity ?? 0,
      adjacent: (above?.isEmpty == true ? 1 : 0) + (below?.isEmpty == true ? 1 : 0),
      isInGap: above != nil || below != nil,
      labels: isBetweenPairs
        ? labels.bits(context.old.clauses[from].label, context.new.clauses[to].label) : 0,
      isOtherKind: (context.kind(from, .old) == .heading) != (context.kind(to, .new) == .heading),
      otherName: otherName(from, to, similarity.phrases))
  }

  private func otherName(_ from: Int, _ to: Int, _ phrases: Float) -> Float {
    guard context.nameOthers(from, to) || titles.differ(from, to, pairing) else { return 0 }
    let words = min(context.wordsOfText(from, .old), context.wordsOfText(to, .new))
    return PairEvidence.otherName(
      sharing: phrases * Float(words), own: context.ownWords(from, to))
  }

  private func isFree(_ from: Int32, _ to: Int32) -> Bool {
    pairing.mayPair(Int(from), Int(to))
  }

  // MARK: - Pairs

  private mutating func accept(_ weighed: WeighedPair, _ similarity: Similarity) {
    let (from, to) = (weighed.old, weighed.new)
    let similarity = similarity.words.dice
    let by: Change.Evidence = similarity >= context.thresholds.textSimilarity ? .text : .position
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
        offer(pair.old, pair.new, pair.similarity)
      }
    }
  }

  private mutating func offerNeighbour(_ from: Int, _ to: Int) {
    guard context.old.clauses.indices.contains(from), context.new.clauses.indices.contains(to),
      isFree(Int32(from), Int32(to)),
      let similarity = candidates.similarity(from, to)
        ?? similarities.similarity(from, to, context.thresholds)
    else { return }
    offer(Int32(from), Int32(to), similarity)
  }
}

import Prose

/// Pairs clauses that were reworded, best pair first, over the whole of both documents.
///
/// What speaks for a pair: the rare words that both hold, neighbours that are a pair, and, less, a
/// label that they share. A pair that is found raises the score of the clauses next to it.
struct RewordedPairs {
  private let olds: [Clause]
  private let news: [Clause]
  private var scale: WordScale
  private var queue = CandidateQueue()
  private(set) var pairing: Pairing
  private let thresholds: Thresholds
  private let citations: Citations

  init(_ context: MatchContext, _ pairing: Pairing) {
    olds = context.old.clauses
    news = context.new.clauses
    scale = context.scale
    thresholds = context.thresholds
    citations = context.citations
    self.pairing = pairing
  }

  mutating func find(_ candidates: inout Candidates) {
    for from in olds.indices where pairing.isFree(old: from) && !scale.old.isEmpty(from) {
      let near = sameGap(from)
      for to in Set(candidates.sharing(from) + near).sorted() { offer(from, to) }
    }
    while let best = queue.pop() { accept(best) }
  }

  // MARK: - Scores

  private mutating func offer(_ from: Int, _ to: Int) {
    guard pairing.isFree(old: from), pairing.isFree(new: to) else { return }
    let likeness = scale.likeness(from, to)
    guard likeness.dice >= thresholds.supported else { return }
    let score = score(from, to, likeness)
    guard score >= thresholds.alone else { return }
    queue.push(
      Candidate(old: Int32(from), new: Int32(to), likeness: likeness, score: score))
  }

  private func score(_ from: Int, _ to: Int, _ likeness: Likeness) -> Float {
    var score = likeness.dice
    if likeness.containment >= thresholds.containment, isLong(from, to) {
      score = max(score, thresholds.contained)
    }
    score += thresholds.neighbour * Float(support(from, to))
    if isSameLabel(from, to) { score += thresholds.sameLabel }
    if (olds[from].kind == .heading) != (news[to].kind == .heading) {
      score -= thresholds.otherKind
    }
    if citations.disagree(from, to) { score -= thresholds.otherCitation }
    return score
  }

  /// Whether both clauses have words enough for one to be cut down from the other.
  private func isLong(_ from: Int, _ to: Int) -> Bool {
    min(scale.old.range(from).count, scale.new.range(to).count) >= thresholds.shortest
  }

  /// How many of the clauses right above and right below are pairs too, 0...2.
  private func support(_ from: Int, _ to: Int) -> Int {
    let above =
      from == 0 || to == 0 ? from == to : pairing.new(of: from - 1) == to - 1
    let below =
      from + 1 == olds.count || to + 1 == news.count
      ? from + 1 == olds.count && to + 1 == news.count : pairing.new(of: from + 1) == to + 1
    return (above ? 1 : 0) + (below ? 1 : 0)
  }

  private func isSameLabel(_ from: Int, _ to: Int) -> Bool {
    let label = olds[from].label
    return !label.isEmpty && label.utf8.elementsEqual(news[to].label.utf8)
  }

  // MARK: - Pairs

  private mutating func accept(_ best: Candidate) {
    let (from, to) = (Int(best.old), Int(best.new))
    guard pairing.isFree(old: from), pairing.isFree(new: to) else { return }
    let standsAlone = best.likeness.dice >= thresholds.alone
    let by: Change.Evidence =
      standsAlone
      ? .text : support(from, to) > 0 ? .position : isSameLabel(from, to) ? .label : .text
    let dice = Double(best.likeness.dice)
    let confidence = min(0.99, 0.4 + 0.6 * Double(min(best.score, 1)))
    pairing.pair(from, to, Pairing.Link(by: by, similarity: dice, confidence: confidence))
    for step in [-1, 1] {
      let next = (from + step, to + step)
      guard olds.indices.contains(next.0), news.indices.contains(next.1) else { continue }
      offer(next.0, next.1)
    }
  }

  /// Free new clauses between the partners of the nearest paired neighbours.
  private func sameGap(_ from: Int) -> [Int] {
    guard let low = pairing.lowerNeighbour(of: from) else { return [] }
    let high = pairing.upperNeighbour(of: from)
    guard low < high, high - low - 1 <= thresholds.widestGap else { return [] }
    return (low + 1..<high).filter { pairing.isFree(new: $0) }
  }
}

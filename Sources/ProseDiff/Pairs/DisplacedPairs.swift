import Prose

/// Pairs of clauses with the same words that are in different sections, although a clause that
/// differs little is where one of them should be: `enters into force on 1 January` of one annex
/// became `1 July`, and a new annex enters into force on 1 January.
///
/// What several sections say is a separate clause of each; it does not belong to another section
/// that now says it in the same words. Words that occur once on each side are one clause wherever
/// they are, but for a section that was made as a copy of one that stays.
struct DisplacedPairs {
  private let context: MatchContext
  private let pairing: Pairing
  /// Clauses whose words repeat in either document.
  private let repeated: [EqualClauses.Group]

  init(_ context: MatchContext, _ exact: ExactPairs) {
    self.context = context
    pairing = exact.pairing
    repeated = exact.repeated
  }

  /// The pairs that are displaced.
  func displaced() -> Set<Settlement.Pair> {
    var overlaps = context.overlaps
    var isRepeated = [Bool](repeating: false, count: context.old.clauses.count)
    for group in repeated {
      for old in group.old { isRepeated[Int(old)] = true }
    }
    let displaced = pairing.pairs.lazy.compactMap { (from, to) -> Settlement.Pair? in
      guard standInOthers(from, to) else { return nil }
      let carried = carried(from, to)
      let isCopied = isOfCopy(from, to) && carried.allSatisfy { isRepeated[$0] }
      guard isCopied || isRepeated[from] else { return nil }
      let pairs = places(from, .old).map { (from, $0) } + places(to, .new).map { ($0, to) }
      let isCarried = !isCopied && !carried.isEmpty
      guard pairs.contains(where: { isCarried ? isSame($0) : isSimilar($0, &overlaps) }) else {
        return nil
      }
      return Settlement.Pair(old: from, new: to)
    }
    return Set(displaced)
  }

  /// Whether one of two clauses is in a section that stays, and the other in one of a similar title
  /// that the other document does not have.
  private func isOfCopy(_ from: Int, _ to: Int) -> Bool {
    guard let left = context.headings.old[from], let entered = context.headings.new[to],
      pairing.isFree(old: left) != pairing.isFree(new: entered)
    else { return false }
    return context.overlaps.dice(Places(left), Places(entered))
      >= context.thresholds.leastSimilarity
  }

  private func isSimilar(_ pair: (old: Int, new: Int), _ overlaps: inout WordOverlaps) -> Bool {
    overlaps.overlap(pair.old, pair.new).dice >= context.thresholds.textSimilarity
  }

  private func isSame(_ pair: (old: Int, new: Int)) -> Bool {
    context.stems.old.hashes[pair.old] == context.stems.new.hashes[pair.new]
  }

  /// Whether two clauses are under headings that are not each other's partners.
  private func standInOthers(_ from: Int, _ to: Int) -> Bool {
    guard let left = context.headings.old[from], let entered = context.headings.new[to],
      context.kind(from, .old) != .heading, context.kind(to, .new) != .heading
    else { return false }
    return pairing.new(of: left) != entered
  }

  /// Returns the old ones of the clauses right above both and right below both that are a pair and
  /// not headings.
  private func carried(_ from: Int, _ to: Int) -> [Int] {
    [-1, 1].compactMap { step in
      let (beside, other) = (from + step, to + step)
      guard context.old.clauses.indices.contains(beside), pairing.new(of: beside) == other,
        context.kind(beside, .old) != .heading, context.kind(other, .new) != .heading
      else { return nil }
      return beside
    }
  }

  /// Returns the free clauses next to the partners of a clause's neighbours, in the same section.
  private func places(_ clause: Int, _ side: Side) -> [Int] {
    let (headings, others) = (context.headings[side], context.headings[side.other])
    guard let section = headings[clause], let entered = pairing.partner(of: section, side) else {
      return []
    }
    return [-1, 1].compactMap { step in
      guard context.documents[side].clauses.indices.contains(clause + step),
        let place = pairing.partner(of: clause + step, side).map({ $0 - step }),
        context.documents[side.other].clauses.indices.contains(place), others[place] == entered,
        pairing.isFree(place, side.other)
      else { return nil }
      return place
    }
  }
}

import Prose

/// Finds the headings that belong together by the clauses under them.
struct HeadingPairs {
  private let context: MatchContext
  private let pairing: Pairing

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
  }

  /// Two headings, and how many clauses under one belong to clauses under the other.
  struct Pair: Ranked {
    let old: Int
    let new: Int
    let shared: Int
    /// Whether their labels have the same number, and are not empty.
    let isSameLabel: Bool
    /// Whether neither has words besides its label.
    let areWordless: Bool

    /// Whether this one ranks higher: bare labels of one number first, as most such headings were
    /// amended and keep some clauses.
    func isBetter(than other: Pair) -> Bool {
      let (isBare, isOtherBare) = (
        isSameLabel && areWordless, other.isSameLabel && other.areWordless
      )
      if isBare != isOtherBare { return isBare }
      if shared != other.shared { return shared > other.shared }
      return (old + new, old) < (other.old + other.new, other.old)
    }
  }

  /// Returns the pairs of free headings, best first: those with the same bare label that share any
  /// clause, and those that share more than half of the clauses under each.
  ///
  /// Cost: linear in the clauses under the old headings.
  func pairs(of headings: some Sequence<Int>) -> [Pair] {
    headings.flatMap { old in
      shared(under: old).compactMap { new, count in pair(old, new, sharing: count) }
    }
    .sorted { $0.isBetter(than: $1) }
  }

  private func pair(_ old: Int, _ new: Int, sharing count: Int) -> Pair? {
    let (one, other) = (context.old.clauses[old], context.new.clauses[new])
    let areWordless = context.stems.old.isEmpty(old) && context.stems.new.isEmpty(new)
    let areOfOneKind = (one.level == Clause.leadLevel) == (other.level == Clause.leadLevel)
    let most = max(content(of: old, .old).count, content(of: new, .new).count)
    let shareMost = areOfOneKind && count * 2 > most
    guard areWordless || shareMost else { return nil }
    let isSameLabel = !one.label.isEmpty && one.label.isSameNumber(as: other.label)
    guard isSameLabel || shareMost else { return nil }
    return Pair(
      old: old, new: new, shared: count, isSameLabel: isSameLabel, areWordless: areWordless)
  }

  /// Returns how many clauses under an old heading belong to clauses under each free new one.
  private func shared(under old: Int) -> [Int: Int] {
    var shared: [Int: Int] = [:]
    for clause in content(of: old, .old) {
      guard let new = pairing.new(of: clause), pairing.old(of: new) == clause,
        context.kind(new, .new) != .heading, let entered = context.headings.new[new],
        pairing.isFree(new: entered)
      else { continue }
      shared[entered, default: 0] += 1
    }
    return shared
  }

  private func content(of heading: Int, _ side: Side) -> Range<Int> {
    let end = context.headings[side].next(below: heading)
    return heading + 1..<(end ?? context.documents[side].clauses.count)
  }
}

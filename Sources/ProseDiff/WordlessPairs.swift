import Prose

/// Pairs clauses without words, such as a heading that is only a label (`Article 7`) or a rule, by
/// what stands next to them: equal ones first.
struct WordlessPairs {
  private let context: MatchContext
  private(set) var pairing: Pairing

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
  }

  mutating func find() {
    let free = context.old.clauses.indices.filter {
      context.scale.old.isEmpty($0) && pairing.isFree(old: $0)
    }
    for isStrict in [true, false] {
      for from in free { pair(from, isStrict) }
      for from in free.reversed() { pair(from, isStrict) }
    }
  }

  private mutating func pair(_ from: Int, _ isStrict: Bool) {
    guard pairing.isFree(old: from) else { return }
    for to in [above(from) + 1, below(from) - 1] where isCandidate(to) {
      let (old, new) = (context.old.clauses[from], context.new.clauses[to])
      let isSame = old.text.utf8.elementsEqual(new.text.utf8)
      let isEqual = isSame && old.label.utf8.elementsEqual(new.label.utf8)
      guard isEqual || !isStrict && old.kind == new.kind else { continue }
      pairing.pair(
        from, to,
        Pairing.Link(
          by: isEqual ? .identical : .position, similarity: isSame ? 1 : 0,
          confidence: isEqual ? 0.97 : 0.7))
      return
    }
  }

  /// The partner of the clause right above; -1 at the start.
  private func above(_ from: Int) -> Int {
    from == 0 ? -1 : pairing.new(of: from - 1) ?? Int.min / 2
  }

  /// The partner of the clause right below; the count of new clauses at the end.
  private func below(_ from: Int) -> Int {
    guard from + 1 < context.old.clauses.count else { return context.new.clauses.count }
    return pairing.new(of: from + 1) ?? Int.min / 2
  }

  private func isCandidate(_ to: Int) -> Bool {
    context.new.clauses.indices.contains(to) && pairing.isFree(new: to)
      && context.scale.new.isEmpty(to)
  }
}

import Prose

/// Pairs clauses without words by what stands next to them: a heading that is only a label
/// (`Article 7`) follows what stands under it; then equal ones pair; then any of one kind.
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
    for step in [Step.followsContent, .isEqual, .isOfOneKind] {
      for from in free { pair(from, step) }
      for from in free.reversed() { pair(from, step) }
    }
  }

  private enum Step { case followsContent, isEqual, isOfOneKind }

  private mutating func pair(_ from: Int, _ step: Step) {
    guard pairing.isFree(old: from) else { return }
    let places = step == .followsContent ? [below(from) - 1] : [above(from) + 1, below(from) - 1]
    for to in places where isCandidate(to) && pairing.mayPair(from, to) {
      let (old, new) = (context.old.clauses[from], context.new.clauses[to])
      let isSame = old.text.utf8.elementsEqual(new.text.utf8)
      let isEqual = isSame && old.label.utf8.elementsEqual(new.label.utf8)
      let isWanted =
        switch step {
        case .followsContent: old.kind == .heading && new.kind == .heading
        case .isEqual: isEqual
        case .isOfOneKind: old.kind == new.kind
        }
      guard isWanted else { continue }
      pairing.pair(
        from, to,
        Pairing.Link(
          by: isEqual ? .identical : .position, similarity: isSame ? 1 : 0,
          confidence: isEqual ? 0.97 : 0.7))
      return
    }
  }

  /// The last partner of the clause right above; -1 at the start.
  private func above(_ from: Int) -> Int {
    from == 0 ? -1 : partners(from - 1)?.last ?? Int.min / 2
  }

  /// The first partner of the clause right below; the count of new clauses at the end.
  private func below(_ from: Int) -> Int {
    guard from + 1 < context.old.clauses.count else { return context.new.clauses.count }
    return partners(from + 1)?.first ?? Int.min / 2
  }

  /// The new clauses that became of an old one.
  private func partners(_ old: Int) -> [Int]? {
    pairing.new(of: old).map { new in
      pairing.run(of: (pairing.old(of: new) ?? old, new)).new
    }
  }

  private func isCandidate(_ to: Int) -> Bool {
    context.new.clauses.indices.contains(to) && pairing.isFree(new: to)
      && context.scale.new.isEmpty(to)
  }
}

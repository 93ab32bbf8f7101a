extension Pairing {
  /// Returns the gaps above, between and below the pairs that keep their order, top first, leaving
  /// out those empty on either side; their clauses are free or moved.
  /// Cost: n log n.
  func gapsInOrder(_ context: MatchContext) -> [Gap] {
    let paired = [Int32](links.indices.lazy.filter { links[$0] != nil }.map { Int32($0) })
    let pairs = paired.lazy.map { (old: Int($0), new: Int(partners.old[Int($0) + 1])) }
    let moved = Moves.moved(pairs.map(\.new), newCount: clauseCount(.new)) { index in
      let (from, to) = pairs[index]
      return Moves.Weight(
        old: from, new: to,
        words: context.wordCount(from, .old) + context.wordCount(to, .new),
        tieBreak: context.tieBreak(from, to))
    }
    var (gaps, last) = ([Gap](), (old: -1, new: -1))
    func close(_ old: Int, _ new: Int) {
      let gap = Gap(old: last.old + 1..<old, new: last.new + 1..<new)
      if !gap.old.isEmpty, !gap.new.isEmpty { gaps.append(gap) }
      last = (old, new)
    }
    for (pair, isMoved) in zip(pairs, moved) where !isMoved { close(pair.old, pair.new) }
    close(clauseCount(.old), clauseCount(.new))
    return gaps
  }
}

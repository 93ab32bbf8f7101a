extension Pairing {
  /// Returns the gaps above, between and below the pairs that keep their order, top first, leaving
  /// out those empty on either side; their clauses are free or moved.
  /// Cost: n log n.
  func gapsInOrder(_ context: MatchContext) -> [Gap] {
    let paired = [Int32](toNew.indices.lazy.filter { links[$0] != nil }.map { Int32($0) })
    let pairs = paired.lazy.map { place in
      let (from, to) = (Int(place), Int(toNew[Int(place)]))
      return Moves.Pair(
        old: from, new: to,
        words: context.wordCount(from, .old) + context.wordCount(to, .new),
        tieBreak: context.tieBreak(from, to))
    }
    let moved = Moves.moved(pairs, newCount: toOld.count)
    var (gaps, last) = ([Gap](), (old: -1, new: -1))
    func close(_ old: Int, _ new: Int) {
      let gap = Gap(old: last.old + 1..<old, new: last.new + 1..<new)
      if !gap.old.isEmpty, !gap.new.isEmpty { gaps.append(gap) }
      last = (old, new)
    }
    for (pair, isMoved) in zip(pairs, moved) where !isMoved { close(pair.old, pair.new) }
    close(toNew.count, toOld.count)
    return gaps
  }
}

extension Pairing {
  /// The gaps above, between and below the pairs that keep their order, in order; clauses in them are
  /// free or moved. Cost: n log n.
  var gapsInOrder: [Gap] {
    let places = pairs.map { Moves.Pair(old: $0.0, new: $0.1, words: 0, bytes: 0) }
    let moved = Moves.moved(places, newCount: toOld.count)
    var (gaps, last) = ([Gap](), (old: -1, new: -1))
    func close(_ old: Int, _ new: Int) {
      gaps.append(Gap(old: last.old + 1..<old, new: last.new + 1..<new))
      last = (old, new)
    }
    for (pair, isMoved) in zip(places, moved) where !isMoved { close(pair.old, pair.new) }
    close(toNew.count, toOld.count)
    return gaps
  }
}

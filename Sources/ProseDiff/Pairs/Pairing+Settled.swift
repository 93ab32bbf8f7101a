import Prose

extension Pairing {
  /// Starts with the pairs that people settled, and those they ruled out. A clause in several
  /// settled pairs makes a split or merge.
  init(settledIn context: MatchContext, apart: Set<Settlement.Pair>) {
    self.init(old: context.old.clauses.count, new: context.new.clauses.count, apart: apart)
    var overlaps = context.overlaps
    for pair in context.settled.together {
      let (old, new) = (pair.old, pair.new)
      switch (isFree(old: old), isFree(new: new)) {
      case (true, true):
        let similarity = overlaps.overlap(old, new).dice
        self.pair(old, new, Link(by: .hand, similarity: similarity, confidence: 1))
      case (false, true):
        if let first = self.new(of: old), run(of: (old, first)).old.count == 1 {
          grow((old, first), by: new, .new, confidence: 1)
        }
      case (true, false):
        if let first = self.old(of: new), run(of: (first, new)).new.count == 1 {
          grow((first, new), by: old, .old, confidence: 1)
        }
      case (false, false): continue
      }
    }
  }
}

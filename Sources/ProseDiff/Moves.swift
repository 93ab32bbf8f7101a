/// Tells which of some pairs moved: all but the heaviest set of them that keeps its order.
///
/// Among sets of as many the one with more words stays, so that of two blocks that changed places the
/// shorter one moved, and few long clauses outweigh a few more short ones, and a heading stays rather
/// than a clause that left its section; then the one that shifted
/// less; and then the one with more text, so that it is the same one whichever document is the old
/// one. Pairs that somebody is known to have moved stay where no other stands against it. Cost: n log n.
struct Moves {
  /// A pair by its places, and the length of its clauses together.
  struct Pair {
    let old: Int
    let new: Int
    let words: Int
    let bytes: Int
    /// Whether it is a heading, which what it heads goes with.
    var isHeading = false
    /// Whether somebody is known to have moved it, so that it gives way to any other.
    var isKnown = false

    fileprivate var weight: Weight {
      if isKnown { return Weight(words: 1) }
      return Weight(
        clauses: 1000 + (isHeading ? 999 : min(words, 999)), words: words,
        closeness: -abs(old - new), bytes: bytes)
    }
  }

  /// What it weighs to leave pairs where they are, the first that differs counting.
  fileprivate struct Weight: Comparable {
    /// A clause weighs as a thousand words, and up to a thousand more; a heading as two thousand.
    var clauses = 0
    var words = 0
    var closeness = 0
    var bytes = 0

    static func < (one: Weight, other: Weight) -> Bool {
      (one.clauses, one.words, one.closeness, one.bytes)
        < (other.clauses, other.words, other.closeness, other.bytes)
    }

    static func + (one: Weight, other: Weight) -> Weight {
      Weight(
        clauses: one.clauses + other.clauses, words: one.words + other.words,
        closeness: one.closeness + other.closeness, bytes: one.bytes + other.bytes)
    }
  }

  /// Returns for each pair whether it moved. The pairs stand in the order of the old document.
  static func moved(_ pairs: [Pair], newCount: Int) -> [Bool] {
    var best = [(weight: Weight, pair: Int)](repeating: (Weight(), -1), count: newCount + 1)
    var before = [Int](repeating: -1, count: pairs.count)
    var last = (weight: Weight(), pair: -1)
    for (index, pair) in pairs.enumerated() {
      let found = prefix(best, pair.new)
      before[index] = found.pair
      let total = (weight: found.weight + pair.weight, pair: index)
      update(&best, pair.new, total)
      if total.weight > last.weight { last = total }
    }
    var moved = [Bool](repeating: true, count: pairs.count)
    var at = last.pair
    while at >= 0 {
      moved[at] = false
      at = before[at]
    }
    return moved
  }

  /// The heaviest chain that ends before a place: a Fenwick tree of maxima.
  private static func prefix(_ tree: [(weight: Weight, pair: Int)], _ place: Int) -> (
    weight: Weight, pair: Int
  ) {
    var found = (weight: Weight(), pair: -1)
    var at = place
    while at > 0 {
      if tree[at].weight > found.weight { found = tree[at] }
      at &= at - 1
    }
    return found
  }

  private static func update(
    _ tree: inout [(weight: Weight, pair: Int)], _ place: Int, _ chain: (weight: Weight, pair: Int)
  ) {
    var at = place + 1
    while at < tree.count {
      if chain.weight > tree[at].weight { tree[at] = chain }
      at += at & -at
    }
  }
}

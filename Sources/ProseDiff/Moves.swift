/// Tells which of some pairs moved: all but the heaviest set of them that keeps its order.
///
/// Most pairs stay; among sets of as many, the one with more words stays, so that of two blocks
/// that changed places the shorter one moved; then the one that shifted less; and then the one with
/// more text, so that it is the same one whichever document is the old one. Cost: n log n.
struct Moves {
  /// A pair by its places, and how much it weighs to leave it where it is.
  struct Pair {
    let old: Int
    let new: Int
    let words: Int
    let bytes: Int

    /// In bits 0...11 the length of the text, in 12...23 how little it shifted, above these its words.
    var weight: Int {
      (1000 + min(words, 999)) << 24 + (4095 - min(abs(old - new), 4095)) << 12 + bytes & 4095
    }
  }

  /// Returns for each pair whether it moved. The pairs stand in the order of the old document.
  static func moved(_ pairs: [Pair], newCount: Int) -> [Bool] {
    var best = [(weight: Int, pair: Int)](repeating: (0, -1), count: newCount + 1)
    var before = [Int](repeating: -1, count: pairs.count)
    var last = (weight: 0, pair: -1)
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
  private static func prefix(_ tree: [(weight: Int, pair: Int)], _ place: Int) -> (
    weight: Int, pair: Int
  ) {
    var found = (weight: 0, pair: -1)
    var at = place
    while at > 0 {
      if tree[at].weight > found.weight { found = tree[at] }
      at &= at - 1
    }
    return found
  }

  private static func update(
    _ tree: inout [(weight: Int, pair: Int)], _ place: Int, _ chain: (weight: Int, pair: Int)
  ) {
    var at = place + 1
    while at < tree.count {
      if chain.weight > tree[at].weight { tree[at] = chain }
      at += at & -at
    }
  }
}

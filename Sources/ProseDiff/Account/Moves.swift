/// Determines which pairs moved: all but the heaviest set that keeps its order.
///
/// Pairs that are adjacent in both documents form a run, and stay or move together. The heaviest
/// set of runs in one order stays. Compared in turn: clauses, words, the least displacement, the
/// tie-break. A pair that somebody is known to have moved weighs almost nothing.
/// Cost: n log n.
struct Moves {
  /// A pair by its places, and the total length of its clauses.
  struct Pair {
    let old: Int
    let new: Int
    let words: Int
    /// Decides between equals; the same in both directions.
    let tieBreak: Int
    /// Whether it is a heading, which its content goes with.
    var isHeading = false
    /// Whether somebody is known to have moved it, so that it gives way to any other pair.
    var isKnown = false

    fileprivate var weight: Weight {
      if isKnown { return Weight(words: 1) }
      return Weight(
        clauses: 1000 + (isHeading ? 999 : min(words, 999)), words: words,
        closeness: -abs(old - new), tieBreak: tieBreak)
    }
  }

  /// The weight of leaving pairs where they are, compared by the first field that differs.
  fileprivate struct Weight: Comparable {
    /// 1000 for each pair, plus 1 for each of its words up to 999; 1999 for a heading.
    var clauses = 0
    var words = 0
    var closeness = 0
    var tieBreak = 0

    static func < (one: Weight, other: Weight) -> Bool {
      (one.clauses, one.words, one.closeness, one.tieBreak)
        < (other.clauses, other.words, other.closeness, other.tieBreak)
    }

    static func += (one: inout Weight, other: Weight) { one = one + other }

    static func + (one: Weight, other: Weight) -> Weight {
      Weight(
        clauses: one.clauses + other.clauses, words: one.words + other.words,
        closeness: one.closeness + other.closeness, tieBreak: one.tieBreak + other.tieBreak)
    }
  }

  /// Returns, for each pair, whether it moved. The pairs are in the order of the old document.
  static func moved(_ pairs: some RandomAccessCollection<Pair>, newCount: Int) -> [Bool] {
    let runs = runs(pairs, newCount: newCount)
    var chains: [Chain] = []
    chains.reserveCapacity(runs.count)
    // The heaviest chains by the rank of their last run: a Fenwick tree of maxima.
    var tree = [Int32](repeating: -1, count: runs.count + 1)
    var best: Int32 = -1
    for run in runs {
      let before = prefix(tree, chains, run.rank)
      let weight = before < 0 ? run.weight : chains[Int(before)].weight + run.weight
      chains.append(Chain(weight: weight, before: before))
      update(&tree, chains, run.rank)
      let chain = Int32(chains.count - 1)
      if outweighs(chain, best, chains) { best = chain }
    }
    var moved = [Bool](repeating: true, count: pairs.count)
    while best >= 0 {
      for pair in runs[Int(best)].pairs { moved[pair] = false }
      best = chains[Int(best)].before
    }
    return moved
  }

  // MARK: - Runs

  /// Pairs that follow each other in both documents.
  private struct Run {
    /// The indexes of its pairs.
    var pairs: Range<Int>
    var weight: Weight
    /// The number of runs before it in the new document.
    let rank: Int
  }

  private static func runs(
    _ pairs: some RandomAccessCollection<Pair>, newCount: Int
  ) -> [Run] {
    let ranks = ranks(pairs, newCount: newCount)
    var runs: [Run] = []
    for (index, pair) in pairs.enumerated() {
      if ranks[index] >= 0 {
        runs.append(Run(pairs: index..<index, weight: Weight(), rank: Int(ranks[index])))
      }
      runs[runs.count - 1].pairs = runs[runs.count - 1].pairs.lowerBound..<index + 1
      runs[runs.count - 1].weight += pair.weight
    }
    return runs
  }

  /// Returns, for each pair that begins a run, the number of runs before it in the new document; -1
  /// for pairs that continue a run.
  private static func ranks(
    _ pairs: some RandomAccessCollection<Pair>, newCount: Int
  ) -> [Int32] {
    var holders = [Int32](repeating: -1, count: newCount)
    for (index, pair) in pairs.enumerated() { holders[pair.new] = Int32(index) }
    var ranks = [Int32](repeating: -1, count: pairs.count)
    var (rank, last) = (Int32(0), Int32(-2))
    for pair in holders where pair >= 0 {
      if pair != last + 1 {
        ranks[Int(pair)] = rank
        rank += 1
      }
      last = pair
    }
    return ranks
  }

  // MARK: - Chains

  /// Runs in one order: their total weight, and the chain that the last run was appended to, -1 for
  /// none.
  private struct Chain {
    let weight: Weight
    let before: Int32
  }

  /// Returns the heaviest chain that ends before a rank, -1 for none.
  private static func prefix(_ tree: [Int32], _ chains: [Chain], _ rank: Int) -> Int32 {
    var found: Int32 = -1
    var at = rank
    while at > 0 {
      if outweighs(tree[at], found, chains) { found = tree[at] }
      at &= at - 1
    }
    return found
  }

  /// Adds the last chain, which ends at a rank, to the tree.
  private static func update(_ tree: inout [Int32], _ chains: [Chain], _ rank: Int) {
    let chain = Int32(chains.count - 1)
    var at = rank + 1
    while at < tree.count {
      if outweighs(chain, tree[at], chains) { tree[at] = chain }
      at += at & -at
    }
  }

  private static func outweighs(_ chain: Int32, _ other: Int32, _ chains: [Chain]) -> Bool {
    let weight = chain < 0 ? Weight() : chains[Int(chain)].weight
    return weight > (other < 0 ? Weight() : chains[Int(other)].weight)
  }
}

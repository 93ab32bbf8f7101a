/// Determines which pairs moved: all but the heaviest set that keeps its order.
///
/// Pairs that are adjacent in both documents form a run, and stay or move together. The heaviest
/// set of runs in one order stays. Compared in turn: the mass of clauses, their words, the least
/// displacement, the tie-break. A pair that somebody said has moved weighs almost nothing.
/// Cost: n log n.
struct Moves {
  /// The weight of leaving a pair, or several, where they are, compared by the first field that
  /// differs.
  struct Weight: Comparable {
    /// 1000 for each pair, plus 1 for each of its words up to 999; 1999 for a heading.
    private var mass = 0
    private var words = 0
    private var closeness = 0
    private var tieBreak = 0

    static let none = Weight()

    private init() {}

    /// Weighs a pair by its places and the total length of its clauses. The tie-break decides
    /// between equals and is the same in both directions. A heading outweighs a clause, as its
    /// content goes with it; a pair that somebody said has moved gives way to any other.
    init(
      old: Int, new: Int, words: Int, tieBreak: Int, isHeading: Bool = false,
      isMovedByHand: Bool = false
    ) {
      guard !isMovedByHand else {
        self.words = 1
        return
      }
      mass = 1000 + (isHeading ? 999 : min(words, 999))
      self.words = words
      closeness = -abs(old - new)
      self.tieBreak = tieBreak
    }

    static func < (one: Weight, other: Weight) -> Bool {
      (one.mass, one.words, one.closeness, one.tieBreak)
        < (other.mass, other.words, other.closeness, other.tieBreak)
    }

    static func += (one: inout Weight, other: Weight) {
      one.mass += other.mass
      one.words += other.words
      one.closeness += other.closeness
      one.tieBreak += other.tieBreak
    }
  }

  /// Returns, for each pair, whether it moved, given the places of the pairs in the new document, in
  /// the order of the old one, and the weight of each by its index.
  static func moved(
    _ news: some RandomAccessCollection<Int>, newCount: Int, weight: (Int) -> Weight
  ) -> [Bool] {
    let runs = runs(news, newCount: newCount)
    var chains: [Chain] = []
    chains.reserveCapacity(runs.count)
    // The heaviest chains by the rank of their last run: a Fenwick tree of maxima.
    var tree = [Int32](repeating: -1, count: runs.count + 1)
    var best: Int32 = -1
    for run in runs {
      let before = prefix(tree, chains, run.rank)
      var total = before < 0 ? .none : chains[Int(before)].weight
      for pair in run.pairs { total += weight(pair) }
      chains.append(Chain(weight: total, before: before))
      update(&tree, chains, run.rank)
      let chain = Int32(chains.count - 1)
      if outweighs(chain, best, chains) { best = chain }
    }
    var moved = [Bool](repeating: true, count: news.count)
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
    let pairs: Range<Int>
    /// The number of runs before it in the new document.
    let rank: Int
  }

  private static func runs(
    _ news: some RandomAccessCollection<Int>, newCount: Int
  ) -> [Run] {
    let ranks = ranks(news, newCount: newCount)
    return ranks.indices.lazy.filter { ranks[$0] >= 0 }.map { first in
      let end = ranks[(first + 1)...].firstIndex { $0 >= 0 } ?? ranks.count
      return Run(pairs: first..<end, rank: Int(ranks[first]))
    }
  }

  /// Returns, for each pair that begins a run, the number of runs before it in the new document; -1
  /// for pairs that continue a run.
  private static func ranks(
    _ news: some RandomAccessCollection<Int>, newCount: Int
  ) -> [Int32] {
    var holders = [Int32](repeating: -1, count: newCount)
    for (index, new) in news.enumerated() { holders[new] = Int32(index) }
    var ranks = [Int32](repeating: -1, count: news.count)
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
    let weight = chain < 0 ? .none : chains[Int(chain)].weight
    return weight > (other < 0 ? .none : chains[Int(other)].weight)
  }
}

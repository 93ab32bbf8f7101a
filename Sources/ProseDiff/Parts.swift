/// Finds splits and merges: free clauses next to a pair that hold what one side of it has lost.
///
/// Written once for splits; a merge is a split of the documents exchanged.
struct Parts {
  /// By whole, its parts beyond the one it is paired with, ascending.
  private(set) var added: [Int: [Int]] = [:]

  private let whole: Features
  private let parts: Features
  private let rarity: Rarity
  private let thresholds: Thresholds
  private var left: [Int32: Int32] = [:]

  init(whole: Features, parts: Features, rarity: Rarity, thresholds: Thresholds) {
    self.whole = whole
    self.parts = parts
    self.rarity = rarity
    self.thresholds = thresholds
  }

  /// Looks at each pair (whole, part) for free clauses around the part.
  mutating func find(_ pairs: [(whole: Int, part: Int)], isFree: (Int) -> Bool) {
    var taken: Set<Int> = []
    for pair in pairs where whole.hashes[pair.whole] != parts.hashes[pair.part] {
      let before = run(from: pair.part, step: -1) { isFree($0) && !taken.contains($0) }
      let after = run(from: pair.part, step: 1) { isFree($0) && !taken.contains($0) }
      guard !before.isEmpty || !after.isEmpty else { continue }
      loadRest(pair)
      let found = after.filter { take($0) } + before.filter { take($0) }
      if !found.isEmpty { added[pair.whole] = found.sorted() }
      taken.formUnion(found)
    }
  }

  private func run(from part: Int, step: Int, where isFree: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var at = part + step
    while at >= 0, at < parts.count, found.count < thresholds.widestSplit, isFree(at) {
      found.append(at)
      at += step
    }
    return found
  }

  /// Loads the words of the whole that its part does not hold.
  private mutating func loadRest(_ pair: (whole: Int, part: Int)) {
    left.removeAll(keepingCapacity: true)
    for word in whole.words(pair.whole) { left[word, default: 0] += 1 }
    for word in parts.words(pair.part) { left[word, default: 0] -= 1 }
  }

  /// Whether enough of a clause's words are among those left; takes them if so.
  private mutating func take(_ part: Int) -> Bool {
    var all: Float = 0
    var shared: Float = 0
    var rest = left
    for word in parts.words(part) {
      all += rarity[word]
      rest[word, default: 0] -= 1
      if rest[word, default: 0] >= 0 { shared += rarity[word] }
    }
    guard all > 0, shared >= thresholds.part * all, parts.range(part).count >= 3 else {
      return false
    }
    left = rest
    return true
  }
}

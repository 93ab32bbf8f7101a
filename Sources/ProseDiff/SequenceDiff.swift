/// Finds which elements of two sequences of numbers are kept, in order.
///
/// Equal ends are set aside; the rest is aligned by the greedy algorithm of Myers, "An O(ND)
/// Difference Algorithm and Its Variations", 1986, up to `ceiling` differences. Middles that are
/// long or have more differences are first cut at elements that occur once on each side (Bram
/// Cohen's patience diff), and the stretches between these again, `deepest` times at most. Nothing
/// is kept of a stretch that has more differences and no such element.
package struct SequenceDiff {
  private let old: [Int32]
  private let new: [Int32]
  /// Kept pairs, ascending on both sides.
  private var kept: [(old: Int, new: Int)] = []

  /// Elements of both sides above which a stretch is first cut by patience.
  private static let long = 2048
  /// The most differences that the greedy algorithm looks for in a stretch.
  private static let ceiling = 1024
  /// The deepest nesting of cuts, each of which looks at all of its stretch again.
  private static let deepest = 32

  /// Returns the places of the kept elements; `isTurned` chooses among equally long results as if
  /// the sequences were exchanged.
  package static func kept(
    _ old: [Int32], _ new: [Int32], isTurned: Bool = false
  ) -> [(old: Int, new: Int)] {
    guard !isTurned else { return kept(new, old).map { ($0.new, $0.old) } }
    var diff = SequenceDiff(old: old, new: new)
    diff.align(0..<old.count, 0..<new.count, depth: 0)
    return diff.kept
  }

  /// Returns the places of the kept elements of any kind, by a number for each that occurs.
  package static func kept<Key: Hashable>(
    _ old: [Key], _ new: [Key], isTurned: Bool = false
  ) -> [(old: Int, new: Int)] {
    var numbers: [Key: Int32] = [:]
    func number(_ key: Key) -> Int32 {
      if let known = numbers[key] { return known }
      numbers[key] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
    return kept(old.map(number), new.map(number), isTurned: isTurned)
  }

  private init(old: [Int32], new: [Int32]) {
    self.old = old
    self.new = new
  }

  private mutating func align(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    var (olds, news) = (olds, news)
    while let from = olds.first, let to = news.first, old[from] == new[to] {
      kept.append((from, to))
      (olds, news) = (from + 1..<olds.upperBound, to + 1..<news.upperBound)
    }
    var tail = 0
    while tail < min(olds.count, news.count),
      old[olds.upperBound - 1 - tail] == new[news.upperBound - 1 - tail]
    {
      tail += 1
    }
    alignMiddle(
      olds.lowerBound..<olds.upperBound - tail, news.lowerBound..<news.upperBound - tail,
      depth: depth)
    for step in (0..<tail).reversed() {
      kept.append((olds.upperBound - 1 - step, news.upperBound - 1 - step))
    }
  }

  private mutating func alignMiddle(_ olds: Range<Int>, _ news: Range<Int>, depth: Int) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    let isLong = olds.count + news.count > Self.long
    if !isLong, greedy(olds, news) { return }
    let anchors = depth < Self.deepest ? anchors(olds, news) : []
    guard !anchors.isEmpty else {
      if isLong { greedy(olds, news) }
      return
    }
    var (from, to) = (olds.lowerBound, news.lowerBound)
    for anchor in anchors {
      align(from..<anchor.old, to..<anchor.new, depth: depth + 1)
      kept.append(anchor)
      (from, to) = (anchor.old + 1, anchor.new + 1)
    }
    align(from..<olds.upperBound, to..<news.upperBound, depth: depth + 1)
  }

  // MARK: - Patience

  /// Returns the longest ordered set of elements that occur once on each side.
  private func anchors(_ olds: Range<Int>, _ news: Range<Int>) -> [(old: Int, new: Int)] {
    var places: [Int32: (old: Int, new: Int)] = [:]
    for at in olds {
      places[old[at], default: (-1, -1)].old = places[old[at]] == nil ? at : -2
    }
    for at in news where (places[new[at]]?.old ?? -1) >= 0 {
      places[new[at], default: (-1, -1)].new = places[new[at]]?.new == -1 ? at : -2
    }
    let unique = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }
    let moved = Moves.moved(unique.lazy.map { $0.new - news.lowerBound }, newCount: news.count) {
      let (old, new) = (unique[$0].old - olds.lowerBound, unique[$0].new - news.lowerBound)
      return Moves.Weight(old: old, new: new, words: 0, tieBreak: 0)
    }
    return zip(unique, moved).filter { !$0.1 }.map { ($0.0.old, $0.0.new) }
  }

  // MARK: - Greedy

  /// Aligns a stretch and returns whether it stays within the ceiling on differences.
  @discardableResult
  private mutating func greedy(_ olds: Range<Int>, _ news: Range<Int>) -> Bool {
    guard let trace = trace(olds, news) else { return false }
    var (x, y) = (olds.count, news.count)
    var found: [(old: Int, new: Int)] = []
    found.reserveCapacity(min(x, y))
    for distance in stride(from: trace.distance, through: 0, by: -1) {
      let diagonal = x - y
      let isDown =
        diagonal == -distance
        || diagonal != distance
          && trace.end(distance, diagonal - 1) < trace.end(distance, diagonal + 1)
      let previous = isDown ? diagonal + 1 : diagonal - 1
      let start = distance == 0 ? 0 : Int(trace.end(distance, previous))
      let floor = distance == 0 ? 0 : isDown ? start : start + 1
      while x > floor {
        x -= 1
        y -= 1
        found.append((olds.lowerBound + x, news.lowerBound + y))
      }
      (x, y) = (start, start - previous)
    }
    kept.append(contentsOf: found.reversed())
    return true
  }

  /// The path to the smallest number of differences.
  private struct Trace {
    /// For each number of differences, the farthest ends reached with one fewer: only on every
    /// second diagonal, as no others are possible.
    private var ends: [Int32] = []
    /// The number of differences.
    private(set) var distance = 0

    /// Stores what was reached with one difference fewer, by diagonal from `middle`.
    mutating func begin(_ distance: Int, _ reached: [Int32], middle: Int) {
      self.distance = distance
      for diagonal in stride(from: 1 - distance, to: distance, by: 2) {
        ends.append(reached[middle + diagonal])
      }
    }

    /// Returns the end of a diagonal next to those with this number of differences.
    func end(_ distance: Int, _ diagonal: Int) -> Int32 {
      ends[distance * (distance - 1) / 2 + (diagonal + distance - 1) / 2]
    }
  }

  /// Returns nil where there are more differences than the ceiling.
  private func trace(_ olds: Range<Int>, _ news: Range<Int>) -> Trace? {
    let limit = min(olds.count + news.count, Self.ceiling)
    var ends = [Int32](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    var trace = Trace()
    for distance in 0...limit {
      trace.begin(distance, ends, middle: middle)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let isDown =
          diagonal == -distance
          || diagonal != distance && ends[middle + diagonal - 1] < ends[middle + diagonal + 1]
        var x = Int(isDown ? ends[middle + diagonal + 1] : ends[middle + diagonal - 1] + 1)
        var y = x - diagonal
        while x < olds.count, y < news.count,
          old[olds.lowerBound + x] == new[news.lowerBound + y]
        {
          x += 1
          y += 1
        }
        ends[middle + diagonal] = Int32(x)
        if x >= olds.count, y >= news.count { return trace }
      }
    }
    return nil
  }
}

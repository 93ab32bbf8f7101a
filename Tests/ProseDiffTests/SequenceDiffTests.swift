import Testing

@testable import ProseDiff

@Suite struct SequenceDiffTests {
  @Test(arguments: [
    ([1, 2, 3], [1, 3], 2), ([1, 2, 3, 4], [2, 1, 4, 3], 2), ([], [1], 0), ([5, 6], [7, 8], 0),
    ([1, 1, 2, 1], [1, 2, 1, 1], 3), ([3, 1, 2], [1, 2, 3], 2),
  ])
  func `the most elements are kept`(old: [Int32], new: [Int32], count: Int) {
    let kept = SequenceDiff.kept(old, new)
    #expect(kept.count == count)
    #expect(kept.allSatisfy { old[$0.old] == new[$0.new] })
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
  }

  @Test(arguments: UInt64(1)...400)
  func `of any two sequences as many elements are kept as there can be`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let kept = SequenceDiff.kept(old, new)
    #expect(kept.count == Self.lengthOfLongest(old, new))
    #expect(kept.allSatisfy { old[$0.old] == new[$0.new] })
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
  }

  /// Two sequences of up to 40 elements, of which there are two to seven kinds.
  private static func pair(_ seed: UInt64) -> (old: [Int32], new: [Int32]) {
    var numbers = SeededNumbers(seed: seed)
    let kinds = 2 + numbers.below(6)
    func sequence() -> [Int32] {
      (0..<numbers.below(41)).map { _ in Int32(numbers.below(kinds)) }
    }
    return (sequence(), sequence())
  }

  /// The length of the longest common subsequence, by the table of all beginnings.
  private static func lengthOfLongest(_ old: [Int32], _ new: [Int32]) -> Int {
    var lengths = [Int](repeating: 0, count: new.count + 1)
    for from in old {
      var diagonal = 0
      for (place, to) in new.enumerated() {
        let above = lengths[place + 1]
        lengths[place + 1] = from == to ? diagonal + 1 : max(above, lengths[place])
        diagonal = above
      }
    }
    return lengths[new.count]
  }

  @Test(arguments: UInt64(1)...100)
  func `turned, the choice is that of the exchanged sequences`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let turned = SequenceDiff.kept(old, new, isTurned: true)
    let exchanged = SequenceDiff.kept(new, old).map { (old: $0.new, new: $0.old) }
    #expect(turned.elementsEqual(exchanged, by: ==))
    #expect(turned.count == SequenceDiff.kept(old, new).count)
  }

  @Test(arguments: [([1, 2], [2, 1]), ([1, 2, 3, 4], [3, 4, 1, 2])])
  func `turned, another of the longest may be kept`(old: [Int32], new: [Int32]) {
    let (kept, turned) = (
      SequenceDiff.kept(old, new), SequenceDiff.kept(old, new, isTurned: true)
    )
    #expect(kept.count == turned.count)
    #expect(!kept.elementsEqual(turned, by: ==))
  }

  @Test(arguments: UInt64(1)...40)
  func `elements of any kind are kept as their numbers are`(seed: UInt64) {
    let (old, new) = Self.pair(seed)
    let texts = { (sequence: [Int32]) in sequence.map { "element \($0)" } }
    for isTurned in [false, true] {
      let kept = SequenceDiff.kept(texts(old), texts(new), isTurned: isTurned)
      let numbered = SequenceDiff.kept(old, new, isTurned: isTurned)
      #expect(kept.elementsEqual(numbered, by: ==))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `wholly different stretches cost no more than the ceiling, and equal ends are kept`() {
    func sequence(_ first: Int32) -> [Int32] {
      [-1, -2, -3] + (first..<first + 60_000) + [-1, -2]
    }
    let kept = SequenceDiff.kept(sequence(0), sequence(100_000))
    #expect(kept.map(\.old) == [0, 1, 2, 60_003, 60_004])
    #expect(kept.map(\.new) == kept.map(\.old))
  }

  @Test func `cuts that open one new cut each are bounded in depth`() {
    // 1 2 1 3 2 4 3 …: one element more occurs once in each stretch between those that did.
    var elements: [Int32] = [1]
    for number in Int32(2)...40_000 { elements += [number, number - 1] }
    var new: [Int32] = [0]
    for element in elements { new += [element, 0] }
    #expect(!SequenceDiff.kept(elements, new).isEmpty)
  }

  @Test(arguments: [600, 1000, 1020, 1030])
  func `a stretch of more differences than the ceiling keeps what stands once`(count: Int) {
    // Of ten elements four are kept, so that there are more differences than are looked for.
    func elements(_ offset: Int32) -> [Int32] {
      (0..<Int32(count)).map { $0 % 10 < 4 ? $0 : $0 + offset }
    }
    let kept = SequenceDiff.kept(elements(10_000), elements(20_000))
    #expect(kept.count == (0..<count).count { $0 % 10 < 4 })
  }

  @Test(arguments: [
    ([0, 1, 2, 3], [] as [Int]), ([3, 0, 1, 2], [0]), ([1, 2, 3, 0], [3]),
    ([3, 4, 0, 1, 2], [0, 1]), ([2, 3, 4, 0, 1], [3, 4]), ([0, 5, 3, 4, 1, 2, 6], [1, 4, 5]),
  ])
  func `the fewest pairs moved`(places: [Int], expected: [Int]) {
    let moved = Moves.moved(places, newCount: places.count) {
      Moves.Weight(old: $0, new: places[$0], words: 3, tieBreak: 9)
    }
    #expect(moved.indices.filter { moved[$0] } == expected)
  }

  @Test func `of any order the pairs that stay are the heaviest that keep theirs`() {
    for order in Self.orders(of: 6) {
      let moved = Moves.moved(order, newCount: order.count) {
        Moves.Weight(old: $0, new: order[$0], words: 3 * order[$0] + 1, tieBreak: 9)
      }
      let stay = moved.indices.filter { !moved[$0] }
      #expect(zip(stay, stay.dropFirst()).allSatisfy { order[$0] < order[$1] }, "\(order)")
      #expect(Self.weight(stay, order) == Self.heaviest(order), "\(order)")
    }
  }

  private static func orders(of count: Int) -> [[Int]] {
    count == 0
      ? [[]]
      : orders(of: count - 1).flatMap { order in
        (0..<count).map { place in
          order[..<place] + [count - 1] + order[place...]
        }
      }
  }

  /// What some places of an order weigh: each as a thousand words and its own.
  private static func weight(_ places: [Int], _ order: [Int]) -> Int {
    places.reduce(0) { $0 + 1001 + 3 * order[$1] }
  }

  /// The weight of the heaviest places that keep their order, of all there are.
  private static func heaviest(_ order: [Int]) -> Int {
    (0..<1 << order.count).map { mask in
      let places = order.indices.filter { mask >> $0 & 1 == 1 }
      let keep = zip(places, places.dropFirst()).allSatisfy { order[$0] < order[$1] }
      return keep ? weight(places, order) : 0
    }.max() ?? 0
  }

  @Test(arguments: [(520, 1540), (1540, 520), (5000, 1500), (3, 900)])
  func `of two exchanged clauses the shorter one moved`(first: Int, second: Int) {
    let moved = Moves.moved([1, 0], newCount: 2) {
      let words = [first, second][$0]
      return Moves.Weight(old: $0, new: 1 - $0, words: words, tieBreak: 7 * words)
    }
    #expect(moved == [first < second, second < first])
  }
}

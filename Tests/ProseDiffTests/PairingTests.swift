import Prose
import Testing
import Workers

@testable import ProseDiff

@Suite struct PairingTests {
  @Test(arguments: [
    ([], 100, -1, 300), ([3], 120, 3, 300), ([63], 64, 63, 300), ([64], 63, -1, 64),
    ([0, 299], 150, 0, 299), ([150], 150, -1, 300), ([127, 128, 129], 128, 127, 129),
  ]) func `the nearest place above and below is found`(
    places: [Int], at: Int, above: Int, below: Int
  ) {
    var set = PlaceSet(count: 300)
    for place in places { set.insert(place) }
    #expect(set.nearest(above: at) == above)
    #expect(set.nearest(below: at) == below)
  }

  @Test func `a place out of reach is not looked for`() {
    var set = PlaceSet(count: 1000)
    set.insert(0)
    set.insert(999)
    #expect(set.nearest(above: 500) == nil)
    #expect(set.nearest(below: 500) == nil)
  }

  @Test func `reach does not depend on where in a document a place stands`() {
    for start in 0..<64 {
      var set = PlaceSet(count: 1000)
      set.insert(start)
      #expect(set.nearest(above: start + PlaceSet.reach) == start)
      #expect(set.nearest(above: start + PlaceSet.reach + 1) == nil)
      let bottom = 1000 - PlaceSet.reach
      #expect(set.nearest(below: bottom) == 1000)
      #expect(set.nearest(below: bottom - 1) == nil)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func `the nearest place is the one that a search finds`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let count = 1 + numbers.below(700)
    var (set, places) = (PlaceSet(count: count), [-1, count])
    for _ in 0..<numbers.below(6) {
      places.append(numbers.below(count))
      set.insert(places[places.count - 1])
    }
    for clause in 0..<count {
      let near = places.filter { abs($0 - clause) <= PlaceSet.reach }
      #expect(set.nearest(above: clause) == near.filter { $0 < clause }.max())
      #expect(set.nearest(below: clause) == near.filter { $0 > clause }.min())
    }
  }

  private func paired(_ pairs: [(Int, Int)], old: Int, new: Int) -> Pairing {
    var pairing = Pairing(old: old, new: new)
    for (from, to) in pairs {
      pairing.pair(from, to, Pairing.Link(by: .text, similarity: 1, confidence: 1))
    }
    return pairing
  }

  @Test func `a gap lies between neighbouring pairs that agree`() {
    let pairing = paired([(1, 2), (4, 5)], old: 6, new: 7)
    #expect(pairing.gap(above: 3, 4)?.old == 2..<3)
    #expect(pairing.gap(above: 3, 4)?.new == 3..<4)
    #expect(pairing.gap(below: 3, 4)?.old == 4..<4)
    #expect(pairing.gap(below: 5, 6)?.new == 7..<7)
    #expect(pairing.gap(above: 0, 1)?.new == 0..<1)
    #expect(pairing.gap(above: 5, 4) == nil)
  }

  @Test func `the ends of both documents belong together, and to no pair`() {
    let none = paired([], old: 3, new: 2)
    #expect(none.gap(above: 1, 1)?.old == 0..<1)
    #expect(none.gap(above: 1, 1)?.new == 0..<1)
    #expect(none.gap(below: 1, 1)?.old == 2..<3)
    #expect(none.gap(below: 1, 1)?.new == 2..<2)
    #expect(none.place(of: 2, .old) == 0..<2)
    #expect(none.place(of: 0, .new) == 0..<3)
    let one = paired([(1, 1)], old: 3, new: 3)
    #expect(one.gap(above: 2, 0) == nil && one.gap(above: 0, 2) == nil)
    #expect(one.gap(below: 2, 0) == nil && one.gap(below: 0, 2) == nil)
    #expect((0..<3).map { one.isFree(old: $0) } == [true, false, true])
  }

  @Test func `a place is where the nearest partners leave room`() {
    let pairing = paired([(1, 2), (4, 5)], old: 6, new: 7)
    #expect(pairing.place(of: 2, .old) == 3..<5)
    #expect(pairing.place(of: 6, .new) == 5..<6)
    #expect(paired([(0, 1), (2, 0)], old: 3, new: 2).place(of: 1, .old) == nil)
  }

  @Test func `a part belongs to the run of its pair and is free no more`() {
    var pairing = paired([(1, 1)], old: 3, new: 4)
    pairing.grow((old: 1, new: 1), by: 2, .new, confidence: 0.9)
    pairing.grow((old: 1, new: 1), by: 0, .new, confidence: 0.7)
    #expect(pairing.run(of: (old: 1, new: 1)).new == [0, 1, 2])
    #expect(pairing.links[1]?.confidence == 0.63)
    #expect(pairing.old(of: 2) == 1)
    #expect(pairing.pairs.map(\.0) == [1])
    #expect(pairing.gap(above: 2, 3)?.new == 3..<3)
  }
}

@Suite struct EvidenceTests {
  private struct Number: Ranked {
    let value: Int
    func isBetter(than other: Number) -> Bool { value > other.value }
  }

  @Test(arguments: [[], [4], [1, 2, 3], [3, 2, 1], [2, 5, 2, 9, 0, 7, 7, 1]])
  func `the best comes first`(values: [Int]) {
    var queue = BestFirst<Number>()
    for value in values { queue.push(Number(value: value)) }
    var popped: [Int] = []
    while let best = queue.pop() { popped.append(best.value) }
    #expect(popped == values.sorted(by: >))
  }

  private func rivals(_ old: String, _ new: String) -> (Rivals, CandidatePairs) {
    let context = MatchContext(
      Document(name: "old", source: old), Document(name: "new", source: new))
    let pairing = Pairing(old: context.old.clauses.count, new: context.new.clauses.count)
    let (candidates, _) = CandidatePairs.measured(context, pairing, .one)
    return (Rivals(context, candidates, beside: pairing), candidates)
  }

  @Test func `a rival is the best other choice of a clause`() throws {
    let (rivals, candidates) = rivals(
      "States publish fees each year.", "States publish fees.\n\nStates publish all fees each year."
    )
    let pair = try #require(candidates.pairs(old: 0).first { $0.new == 0 })
    let other = try #require(candidates.pairs(old: 0).first { $0.new == 1 })
    let found = rivals.rivals(of: 0, 0, pair.similarity)
    #expect(found.old?.similarity == other.similarity.words.dice && found.new == nil)
    #expect(rivals.best(0, .new, besides: 0) == 0)
    #expect(rivals.best(0, .old, besides: 1) == pair.similarity.words.dice)
  }

  @Test func `clauses that complete each other are no rivals`() throws {
    let (rivals, candidates) = rivals(
      "States publish fees each year and ships carry two receivers.",
      "States publish fees each year.\n\nShips carry two receivers.")
    let pair = try #require(candidates.pairs(old: 0).first { $0.new == 0 })
    let found = rivals.rivals(of: 0, 0, pair.similarity)
    #expect(found.old == nil && found.new == nil)
  }

  @Test func `what was weighed names the pair, its rival and the part`() throws {
    let weighing = Weighing(
      Document(
        name: "old", source: "- States publish fees each year and ships carry two receivers."),
      Document(
        name: "new",
        source:
          "- States publish fees each year.\n\n- Ships carry two receivers.\n\n- Ships publish little else."
      ))
    #expect(weighing.comparison.changes.map(\.kind) == [.split, .added])
    let best = try #require(weighing.possible.pairs.max { $0.confidence < $1.confidence })
    #expect((best.old, best.new) == (0, 0) && best.confidence > 0.5)
    let part = try #require(weighing.possible.parts.first { $0.part == 1 })
    #expect(part.isNew && part.pair.new == 0 && part.confidence > 0.5)
    #expect(part.evidence.isInOrder && part.evidence.distance == 0)
    let rival = try #require(weighing.possible.parts.first { $0.part == 2 })
    #expect(rival.confidence < 0.5)
  }

  @Test(
    arguments: [(0, 0.5), (1, 0.731), (-2, 0.119), (4.595, 0.99), (9, 1), (-30, 0)]
      as [(Float, Double)])
  func `log-odds are turned into a probability`(odds: Float, probability: Double) {
    #expect(abs(Confidence.of(logOdds: odds) - probability) <= 0.001)
  }
}

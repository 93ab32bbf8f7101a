import Prose
import Testing
import Workers

@testable import ProseDiff

/// What is weighed where clauses are compared, on words that are numbers and weigh 1, 2, 4 and 8.
@Suite struct OverlapTests {
  private static let rarity = Rarity([1, 2, 4, 8])

  private func features(_ clauses: [Int32]...) -> Features {
    Features(
      words: clauses.flatMap { $0 },
      starts: clauses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) },
      hashes: clauses.indices.map(UInt64.init))
  }

  @Test func `a word counts as often as both clauses hold it`() {
    var overlaps = WordOverlaps(Sides(features([0, 0, 3]), features([0, 3, 3, 3])), Self.rarity)
    let overlap = overlaps.overlap(0, 0)
    #expect(overlap.shared == 9)
    #expect(overlap.dice == Float(18) / 35)
    #expect(overlap.containment == Float(9) / 10)
  }

  @Test func `clauses are weighed alike in whatever order they come and from either side`() {
    let (olds, news) = (features([0, 1, 2], [3, 3], [1]), features([2, 1], [0, 3], []))
    var (overlaps, mirrored) = (
      WordOverlaps(Sides(olds, news), Self.rarity), WordOverlaps(Sides(news, olds), Self.rarity)
    )
    for (old, new) in [(0, 0), (1, 1), (0, 0), (2, 0), (0, 1), (1, 2)] {
      var fresh = WordOverlaps(Sides(olds, news), Self.rarity)
      #expect(overlaps.overlap(old, new) == fresh.overlap(old, new))
      #expect(overlaps.overlap(old, new) == mirrored.overlap(new, old))
    }
  }

  @Test func `clauses without words have nothing in common`() {
    var overlaps = WordOverlaps(Sides(features([]), features([], [3])), Self.rarity)
    #expect(overlaps.overlap(0, 0) == Overlap(shared: 0, dice: 0, containment: 0))
    #expect(overlaps.overlap(0, 1) == Overlap(shared: 0, dice: 0, containment: 0))
  }

  @Test func `a part gains by what the whole has left, and stands later in it`() {
    let news = features([0, 1], [2, 3], [0, 1])
    let words = WordOverlaps(Sides(features([0, 1, 2, 3]), news), Self.rarity)
    var overlaps = PartOverlaps()
    func overlap(_ part: Int) -> PartOverlap {
      overlaps.overlap(
        news.words(part), beside: [news.words(0)], of: (0, words.words.old.words(0)),
        Self.rarity.weights)
    }
    let rest = overlap(1)
    #expect(rest.share == 1)
    #expect(rest.gain == 1 - Float(2 * 3) / Float(15 + 3))
    #expect(rest.shift == 2)
    let again = overlap(2)
    #expect(again.share == 0)
    #expect(again.gain < 0)
    #expect(overlap(1) == rest)
  }

  @Test func `a word of few clauses weighs more than one of many, of either side`() {
    let (olds, news) = (features([0, 1], [0, 2], [0]), features([0, 3], [0]))
    let rarity = Rarity(Sides(olds, news), words: 4, .one)
    #expect(rarity[0] < rarity[1])
    #expect(rarity[1] == rarity[3])
  }

  @Test func `phrases are those of clauses that are free`() {
    let news = features([0, 1, 2], [1, 2])
    let words = WordOverlaps(Sides(features([0, 1, 2], [0, 1]), news), Self.rarity)
    var pairing = Pairing(old: 2, new: 2)
    pairing.pair(0, 0, Pairing.Link(by: .text, similarity: 1, confidence: 1))
    var phrases = PhraseOverlaps(words, free: pairing)
    #expect(phrases.wordsIfFree(0, .old).isEmpty && phrases.wordsIfFree(0, .new).isEmpty)
    #expect(phrases.containment(1, 1) == 0)
    var free = PhraseOverlaps(words, free: Pairing(old: 2, new: 2))
    #expect(free.containment(0, 1) == 1)
    #expect(free.containment(1, 0) == 1)
    #expect(free.containment(0, 0) == 1)
    #expect(free.containment(1, 1) == 0)
  }

  @Test func `a phrase counts as often as both clauses hold it, whichever is longer`() {
    let news = features([0, 1, 0, 1, 0], [1, 0, 3] + Array(repeating: 3, count: 30))
    var overlaps = PhraseOverlaps(
      WordOverlaps(Sides(features([0, 1, 0, 2]), news), Self.rarity), free: Pairing(old: 1, new: 2))
    for _ in 1...2 {
      #expect(overlaps.containment(0, 0) == Float(3 + 3) / Float(3 + 3 + 5))
      #expect(overlaps.containment(0, 1) == Float(3) / Float(3 + 3 + 5))
    }
  }

  @Test(arguments: UInt64(1)...6) func `what was measured before changes no measure`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    func clauses() -> [[Int32]] {
      (0..<6).map { _ in
        (0..<Int.random(in: 0...40, using: &random)).map { _ in .random(in: 0...3, using: &random) }
      }
    }
    func features(_ clauses: [[Int32]]) -> Features {
      Features(
        words: clauses.flatMap { $0 },
        starts: clauses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) },
        hashes: clauses.indices.map(UInt64.init))
    }
    let (olds, news) = (clauses(), clauses())
    let words = WordOverlaps(Sides(features(olds), features(news)), Self.rarity)
    let free = Pairing(old: 6, new: 6)
    var (phrases, parts) = (PhraseOverlaps(words, free: free), PartOverlaps())
    for _ in 0..<60 {
      let (from, to) = (random.below(6), random.below(6))
      #expect(phrases.containment(from, to) == shared(olds[from], news[to]))
      var fresh = PartOverlaps()
      let run = Array(news[0..<random.below(2)])
      func measure(_ overlaps: inout PartOverlaps) -> PartOverlap {
        overlaps.overlap(
          news[to][...], beside: run.map { $0[...] }, of: (from, olds[from][...]),
          Self.rarity.weights)
      }
      #expect(measure(&parts) == measure(&fresh))
    }
  }

  /// The share of the lighter phrases that both hold, by counting.
  private func shared(_ one: [Int32], _ other: [Int32]) -> Float {
    let phrases = { (words: [Int32]) in zip(words, words.dropFirst()).map { [$0, $1] } }
    let weight = { (phrase: [Int32]) in Self.rarity[phrase[0]] + Self.rarity[phrase[1]] }
    let (ones, others) = (phrases(one), phrases(other))
    let counts = Dictionary(grouping: ones, by: \.self).mapValues(\.count)
    let shared = Dictionary(grouping: others, by: \.self).reduce(into: Float(0)) { sum, phrase in
      sum += weight(phrase.key) * Float(min(phrase.value.count, counts[phrase.key] ?? 0))
    }
    let least = min(
      ones.reduce(0) { $0 + weight($1) }, others.reduce(0) { $0 + weight($1) })
    return least > 0 ? shared / least : 0
  }
}

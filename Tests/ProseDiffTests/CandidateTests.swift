import Prose
import Testing

@testable import ProseDiff

/// Where the partner of a clause is looked for.
@Suite struct CandidateTests {
  private func features(_ clauses: [[Int32]]) -> Features {
    Features(
      words: clauses.flatMap { $0 },
      starts: clauses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) },
      hashes: clauses.indices.map(UInt64.init))
  }

  private func candidates(
    _ clauses: [[Int32]], _ weights: [Float], isFree: (Int) -> Bool = { _ in true }
  ) -> Candidates {
    let index = WordIndex(features(clauses), words: weights.count, isFree: isFree)
    return Candidates(index, rarity: Rarity(weights))
  }

  @Test func `those that share most weight come first, of equal ones the first`() {
    var candidates = candidates([[0], [1], [0, 1], [1, 1], [2]], [2, 4, 8])
    #expect(candidates.sharing([0, 1, 1]) == [2, 1, 3, 0])
    #expect(candidates.sharing([2]) == [4])
    #expect(candidates.sharing([0, 1]) == [2, 1, 3, 0])
  }

  @Test func `one that shares less than a third of what the likest does is none`() {
    var candidates = candidates([[0], [1], [0, 1]], [2, 5])
    #expect(candidates.sharing([0, 1]) == [2, 1])
    #expect(candidates.sharing([0]) == [0, 2])
  }

  @Test func `a clause that is paired is none`() {
    var candidates = candidates([[0], [0], [0]], [1]) { $0 != 1 }
    #expect(candidates.sharing([0]) == [0, 2])
  }

  @Test func `the twelve best are kept, whatever order they are met in`() {
    // Clause `n` holds `n` of the words, the rarest last.
    let clauses = (0..<30).map { clause in (0..<30).filter { $0 < clause }.map(Int32.init) }
    var candidates = candidates(clauses, (0..<30).map { Float($0 + 1) })
    let best = Array((18..<30 as Range<Int32>).reversed())
    #expect(candidates.sharing(ArraySlice(0..<30)) == best)
    #expect(candidates.sharing(ArraySlice((0..<30).reversed())) == best)
  }

  @Test func `a word that most clauses hold finds none`() {
    var candidates = candidates(Array(repeating: [0], count: 60) + [[1]], [1, 1])
    #expect(candidates.sharing([0]).isEmpty)
    #expect(candidates.sharing([0, 1]) == [60])
  }

  @Test func `in a long gap a clause is looked for as far from both ends`() {
    let schedule = { (count: Int) in
      Document(
        name: "", source: (1...count).map { "\($0). fee" }.joined(separator: "\n\n"))
    }
    let context = MatchContext(schedule(40), schedule(50))
    let gaps = LongGaps(context, Pairing(old: 40, new: 50))
    #expect(gaps.counterparts(of: 0, .old) == [0, 10])
    #expect(gaps.counterparts(of: 39, .old) == [39, 49])
    var pairing = Pairing(old: 40, new: 50)
    pairing.pair(20, 20, Pairing.Link(by: .text, similarity: 1, confidence: 1))
    #expect(LongGaps(context, pairing).counterparts(of: 3, .old).isEmpty)
    #expect(LongGaps(context, pairing).counterparts(of: 21, .old) == [21, 31])
    #expect(LongGaps(context, pairing).counterparts(of: 31, .new) == [31, 21])
  }
}

import Lineages
import Prose
import ProseDiff
import Testing

struct StepTests {
  @Test(arguments: 1...40)
  func `a step pairs every clause as the comparison does`(seed: UInt64) {
    var draft = Shuffle(seed: seed, clauses: 30)
    let old = draft.document
    draft.redraft()
    let comparison = Comparison(old, draft.document)
    let step = Step(comparison)
    for change in comparison.changes {
      for clause in change.old { #expect(step.heirs(of: clause).elementsEqual(change.new)) }
      for clause in change.new { #expect(step.forebears(of: clause).elementsEqual(change.old)) }
    }
    #expect(!step.changes.contains { !$0.edits.isEmpty })
  }

  @Test func `changes that leave clauses without a partner are no step`() {
    let added = Change(kind: .added, old: [], new: Places([0]), similarity: 0)
    #expect(Step([added], old: 1, new: 2) != nil)
    #expect(Step([added], old: 2, new: 2) == nil)
    #expect(Step([added], old: 1, new: 3) == nil)
    #expect(Step([added, added], old: 0, new: 1) == nil)
    let far = Change(kind: .added, old: [], new: Places([7]), similarity: 0)
    #expect(Step([far], old: 0, new: 1) == nil)
  }
}

/// A draft of different sentences that is redrafted at random.
struct Shuffle {
  private var generator: Generator
  private(set) var clauses: [String] = []

  init(seed: UInt64, clauses count: Int) {
    generator = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    for _ in 0..<count { clauses.append(sentence()) }
  }

  var document: Document {
    let lines = clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }
    return Document(name: "", source: "resolves\n\n" + lines.joined(separator: "\n\n"))
  }

  mutating func redraft() {
    var at = 0
    while at < clauses.count {
      switch generator.below(10) {
      case 0: clauses.remove(at: at)
      case 1: clauses.insert(sentence(), at: at)
      case 2: clauses.insert(clauses.remove(at: at), at: generator.below(clauses.count + 1))
      case 3: clauses[at] += " " + word()
      case 4 where at + 1 < clauses.count: clauses[at] += " " + clauses.remove(at: at + 1)
      default: break
      }
      at += 1
    }
  }

  private mutating func sentence() -> String {
    (0..<8 + generator.below(12)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String { "word\(generator.below(400))" }

  private struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }
}

import Lineages
import Prose
import Testing

struct OriginTests {
  private typealias W = Wording

  /// The words of a clause of the last version, each run with the number of its version.
  private func told(_ clause: Int, _ drafts: Succession) -> [String] {
    var rest = drafts.documents[drafts.last].clauses[clause].text.utf8[...]
    return Origins(drafts).runs[clause].map { run in
      let words = String(decoding: rest.prefix(run.bytes), as: UTF8.self)
      rest = rest.dropFirst(run.bytes)
      return "\(run.version) \(words)"
    }
  }

  @Test func `words come from the version that put them in`() {
    let second = W.lamps.replacing("each lamp", with: "every lantern")
    let third = second.replacing("during the night.", with: "during the night before noon.")
    let drafts = succession([W.fees, W.lamps], [W.fees, second], [W.fees, third])
    #expect(
      told(1, drafts) == [
        "0 Keepers of lighthouses report ", "1 every lantern", "0  that failed during the night",
        "2  before noon", "0 .",
      ])
  }

  @Test func `brackets bring no words`() {
    let third = "[" + W.lamps.replacing("each lamp", with: "[each lamp]") + "]"
    let drafts = succession([W.fees, W.lamps], [W.fees, third])
    #expect(told(1, drafts) == ["0 " + third])
  }

  @Test(arguments: [" (agreed)", " (Country X)"])
  func `a status or proposer is from the version that put it in`(mark: String) {
    let bracketed = "[" + W.lamps + "]"
    let drafts = succession(
      [W.fees, W.lamps], [W.fees, bracketed + mark], [W.fees, bracketed + mark])
    #expect(told(1, drafts) == ["0 " + bracketed, "1 " + mark])
  }

  @Test func `a move brings no words`() {
    let drafts = succession([W.fees, W.lamps, W.birds], [W.birds, W.fees, W.lamps])
    #expect(told(0, drafts) == ["0 " + W.birds])
  }

  @Test func `the parts of a split keep where their words are from`() {
    let drafts = succession(
      [W.fees, W.lamps], [W.fees, W.lamps + " " + W.radio], [W.fees, W.lamps, W.radio])
    #expect(told(1, drafts) == ["0 " + W.lamps])
    #expect(told(2, drafts) == ["1 " + W.radio])
  }

  @Test func `words that were gone are from where they first stood`() {
    let drafts = succession([W.fees, W.lamps], [W.fees], [W.fees, W.lamps])
    #expect(told(1, drafts) == ["0 " + W.lamps])
  }

  @Test(arguments: 1...30)
  func `the runs of a clause are as long as its wording`(seed: UInt64) {
    var draft = Shuffle(seed: seed, clauses: 20)
    var documents = [draft.document]
    for _ in 0..<5 {
      draft.redraft()
      documents.append(draft.document)
    }
    let origins = Origins(Succession(comparing: documents))
    for (clause, runs) in zip(documents[5].clauses, origins.runs) {
      #expect(runs.reduce(0) { $0 + $1.bytes } == clause.text.utf8.count)
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.version != $1.version })
    }
  }
}

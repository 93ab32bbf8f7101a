import Lineages
import Testing

struct MentionTests {
  private typealias W = Wording

  @Test func `a term is followed through the versions by the clauses that hold it`() {
    let other = W.lamps.replacing("lamp", with: "Fees")
    let drafts = succession([W.fees, W.lamps], [W.birds, W.fees, W.lamps], [W.fees, other])
    #expect(Mentions(of: "fees", in: drafts).counts == [[0: 1], [1: 1], [0: 1, 1: 1]])
  }

  @Test func `a phrase is found however it is written, and not over other words`() {
    let drafts = succession([
      "The High\u{2010}Level meeting and a high-level meeting.", "A meeting on a high level.",
    ])
    #expect(Mentions(of: "high-level  Meeting", in: drafts).counts == [[0: 2]])
  }

  @Test func `punctuation alone is no term`() {
    #expect(!Mentions.isTerm("—"))
    #expect(Mentions.isTerm("65"))
  }
}

import Lineages
import Prose
import Testing

struct ReturnTests {
  private typealias W = Wording

  /// Of three versions, where the words of the last clause of the third last stood before they were gone.
  private func earlier(
    _ first: String, _ third: String, settled: SettledReturns = .none
  ) -> Appearance? {
    let drafts = succession([W.fees, first], [W.fees], [W.fees, third])
    return Succession(drafts.documents, drafts.steps, settled: settled)
      .returned(Appearance(version: 2, clause: 1))
  }

  private let old = Appearance(version: 0, clause: 1)
  private let new = Appearance(version: 2, clause: 1)

  @Test(arguments: [
    (
      "that children are to be protected online by filters in schools and libraries;",
      "that farmers are to be protected from the loss of crops by insurance and loans;"
    ),
    (
      "Keepers of lighthouses report each lamp that failed during the night.",
      "Keepers of buoys report each chain that broke during the winter."
    ),
    (
      "that a fund be set up for the schools of small islands;",
      "that a fund be set up for the harbours of large towns;"
    ),
  ])
  func `another clause that is put much the same way does not come back`(
    first: String, third: String
  ) {
    #expect(earlier(first, third) == nil)
  }

  @Test(arguments: [
    "Keepers of lighthouses report each lamp that failed during the night.",
    "Keepers of lighthouses should report each lamp that failed during the night.",
    "Keepers of lighthouses report each lamp that failed during the night, and why.",
    "keepers of lighthouses report each lamp, that failed during the night;",
  ])
  func `words come back as they were or nearly so`(third: String) {
    #expect(earlier(W.lamps, third) == old)
  }

  @Test func `what is settled to be apart does not come back`() {
    let pair = SettledReturns.Pair(old: old, new: new)
    #expect(
      earlier(W.lamps, W.lamps, settled: SettledReturns(together: [], apart: [pair])) == nil)
  }

  @Test func `what is settled to be together comes back in other words`() {
    let pair = SettledReturns.Pair(old: old, new: new)
    #expect(
      earlier(W.lamps, W.radio, settled: SettledReturns(together: [pair], apart: [])) == old)
  }

  @Test func `what is settled holds of where a clause last stood and first came again`() {
    let drafts = succession(
      [W.fees, W.lamps], [W.lamps, W.fees], [W.fees], [W.fees, W.lamps], [W.lamps, W.fees])
    let pair = SettledReturns.Pair(
      old: Appearance(version: 0, clause: 1), new: Appearance(version: 4, clause: 0))
    let apart = Succession(
      drafts.documents, drafts.steps, settled: SettledReturns(together: [], apart: [pair]))
    let back = Appearance(version: 3, clause: 1)
    #expect(drafts.returned(back) == Appearance(version: 1, clause: 0))
    #expect(apart.returned(back) == nil)
    #expect(drafts.prefix(through: 2).returned(back) == nil)
    #expect(drafts.prefix(through: 3).returned(back) == Appearance(version: 1, clause: 0))
  }
}

import Lineages
import Prose
import ProseDiff
import Testing

struct FateTests {
  private typealias W = Wording

  private func fate(_ clause: Int, _ succession: Succession) -> Fate {
    succession.fate(of: Appearance(version: 0, clause: clause), in: succession.last)
  }

  @Test func `a clause that nobody touched is kept`() {
    let drafts = succession([W.fees, W.lamps], [W.fees, W.lamps], [W.birds, W.fees, W.lamps])
    let fate = fate(1, drafts)
    #expect(fate.change.kind == .unchanged)
    #expect(Array(fate.change.new) == [2])
    #expect(!fate.change.moved && !fate.change.renumbered && !fate.isReturned)
  }

  @Test func `a clause reworded in two steps has the edits of the whole way`() {
    let second = W.lamps.replacing("report", with: "note")
    let third = second.replacing("failed", with: "went out")
    let fate = fate(1, succession([W.fees, W.lamps], [W.fees, second], [W.fees, third]))
    #expect(fate.change.kind == .reworded)
    let edits = fate.change.edits
    #expect(edits.filter { $0.operation != .insert }.map(\.text).joined() == W.lamps)
    #expect(edits.filter { $0.operation != .delete }.map(\.text).joined() == third)
  }

  @Test func `words put back as they were are unchanged over the whole way`() {
    let other = W.lamps.replacing("report", with: "note")
    let fate = fate(1, succession([W.fees, W.lamps], [W.fees, other], [W.fees, W.lamps]))
    #expect(fate.change.kind == .unchanged)
    #expect(fate.change.edits.isEmpty)
  }

  @Test func `a removed clause says where it last stood`() {
    let fate = fate(1, succession([W.fees, W.lamps], [W.fees, W.lamps], [W.fees]))
    #expect(fate.change.kind == .removed)
    #expect(fate.lastVersion == 1)
    #expect(fate.change.new.isEmpty)
  }

  @Test func `a clause removed and put in again later is the same clause returned`() {
    let drafts = succession(
      [W.fees, W.lamps, W.birds], [W.fees, W.birds], [W.fees, W.birds], [W.lamps, W.fees, W.birds])
    let fate = fate(1, drafts)
    #expect(fate.isReturned)
    #expect(fate.change.kind == .unchanged)
    #expect(Array(fate.change.new) == [0])
    let until = drafts.fate(of: Appearance(version: 0, clause: 1), in: 2)
    #expect(until.change.kind == .removed)
  }

  @Test func `a clause that came back once does not come back a second time`() {
    let drafts = succession(
      [W.fees, W.lamps], [W.fees], [W.lamps, W.fees], [W.lamps, W.fees, W.lamps])
    #expect(drafts.returned(Appearance(version: 2, clause: 0)) == Appearance(version: 0, clause: 1))
    #expect((0...2).allSatisfy { drafts.returned(Appearance(version: 3, clause: $0)) == nil })
  }

  @Test func `a split is followed into each of its parts, and they go on by themselves`() {
    let halves = [
      "Keepers of lighthouses report each lamp that failed during the night.",
      "Harbour masters answer such reports in writing before the following noon.",
    ]
    let whole = halves.joined(separator: " ")
    let fate = fate(
      1, succession([W.fees, whole], [W.fees] + halves, [W.fees, halves[0], W.birds, halves[1]]))
    #expect(fate.change.kind == .split)
    #expect(Array(fate.change.new) == [1, 3])
  }

  @Test func `a merged clause names all that went into it`() {
    let drafts = succession(
      [W.fees, W.lamps, W.radio], [W.birds, W.fees, W.lamps + " " + W.radio])
    let fate = fate(2, drafts)
    #expect(fate.change.kind == .merged)
    #expect(Array(fate.change.old) == [1, 2])
    #expect(Array(fate.change.new) == [2])
  }

  @Test func `a number that changed on the way is renumbered, one that came back is not`() {
    let first = ["1. " + W.fees, "2. " + W.lamps]
    let second = ["1. " + W.birds, "2. " + W.fees, "3. " + W.lamps]
    #expect(fate(1, succession(first, second)).change.renumbered)
    #expect(!fate(1, succession(first, second, first)).change.renumbered)
  }
}

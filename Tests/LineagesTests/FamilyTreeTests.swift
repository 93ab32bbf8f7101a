import Lineages
import Prose
import ProseDiff
import Testing

struct FamilyTreeTests {
  private typealias W = Wording

  private func events(_ lineage: Int, _ drafts: Succession) -> [Event?] {
    let tree = FamilyTree(drafts)
    return drafts.documents.indices.map { tree.event(of: lineage, in: $0, drafts) }
  }

  @Test func `a clause keeps its lineage through moves and other numbers`() {
    let drafts = succession(
      ["1. " + W.fees, "2. " + W.lamps, "3. " + W.birds],
      ["1. " + W.birds, "2. " + W.radio, "3. " + W.fees, "4. " + W.lamps])
    let tree = FamilyTree(drafts)
    #expect(tree.lineages.count == 4)
    for (old, new) in [(0, 2), (1, 3), (2, 0)] {
      #expect(tree.lineages[old].clause(in: 0) == old)
      #expect(tree.lineages[old].clause(in: 1) == new)
    }
    #expect(events(3, drafts) == [nil, .added])
  }

  @Test func `a clause that comes back goes on with its lineage after the gap`() {
    let drafts = succession([W.fees, W.lamps], [W.fees], [W.fees], [W.lamps, W.fees])
    let lineage = FamilyTree(drafts).lineages[1]
    #expect((0...3).map { lineage.clause(in: $0) } == [1, nil, nil, 0])
    #expect(events(1, drafts) == [.given, .removed, nil, .returned])
  }

  @Test func `the longest part goes on, the others are split from it`() {
    let long = "Keepers of lighthouses report each lamp that failed at night to the harbour."
    let short = "They keep a list of such lamps."
    let drafts = succession([W.fees, short + " " + long], [W.fees, short, long])
    let tree = FamilyTree(drafts)
    #expect(tree.lineages[1].clause(in: 1) == 2)
    #expect(tree.lineages[2].parent == 1)
    #expect(events(2, drafts) == [nil, .splitOff(from: 1)])
  }

  @Test func `of merged clauses the longest goes on, the others end in it`() {
    let short = "They keep a list of such lamps."
    let drafts = succession(
      [W.fees, short, W.lamps, W.birds], [W.fees, W.lamps + " " + short, W.birds])
    #expect(FamilyTree(drafts).lineages[1].heir == 2)
    #expect(events(1, drafts) == [.given, .mergedInto(2)])
  }

  @Test func `lineages are read in the order of the last version, ended ones where they stood`() {
    let drafts = succession(
      [W.lamps, W.fees, W.birds], [W.fees, W.birds, W.radio], [W.fees, W.ships, W.radio])
    let tree = FamilyTree(drafts)
    let texts = tree.inReadingOrder.map { index in
      let lineage = tree.lineages[index]
      return lineage.appearance(in: lineage.last).map { drafts.clause($0).text }
    }
    #expect(texts == [W.lamps, W.fees, W.birds, W.ships, W.radio])
  }

  @Test(arguments: 1...30)
  func `every clause of every version is in one lineage, and each is read once`(seed: UInt64) {
    var draft = Shuffle(seed: seed, clauses: 20)
    var documents = [draft.document]
    for _ in 0..<6 {
      draft.redraft()
      documents.append(draft.document)
    }
    let drafts = Succession(comparing: documents)
    let tree = FamilyTree(drafts)
    for (version, document) in documents.enumerated() {
      for clause in document.clauses.indices {
        let lineage = tree.lineages[
          tree.lineage(of: Appearance(version: version, clause: clause))]
        #expect(lineage.clause(in: version) == clause)
      }
      let standing = tree.lineages.count { $0.clause(in: version) != nil }
      #expect(standing == document.clauses.count)
    }
    #expect(tree.inReadingOrder.sorted() == Array(tree.lineages.indices))
  }
}

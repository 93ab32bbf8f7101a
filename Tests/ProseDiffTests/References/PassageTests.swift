import Prose
import Testing

@testable import ProseDiff

/// Clauses with their wording.
@Suite struct PassageTests {
  @Test(arguments: [
    ([0], "Lamps burn."), ([0, 2], "Lamps burn.\nPilots sleep."), ([], ""),
  ])
  func `several clauses are a passage of a line each`(clauses: [Int], text: String) {
    let draft = Document(
      name: "draft", source: "1. Lamps burn.\n\n2. Ships sail.\n\n3. Pilots sleep.")
    #expect(Passage(Places(clauses), of: draft.clauses).text == text)
  }

  @Test(arguments: [
    ("Rule 2 binds.", "Rule 2 binds.", ["2 2"]), ("Rule 2 binds.", "Rule 3 binds.", ["2 3"]),
  ])
  func `lists of wordings correspond, all where they are the same`(
    old: String, new: String, lists: [String]
  ) {
    let drafts = Sides(Document(name: "old", source: old), Document(name: "new", source: new))
    let passages = MatchContext(drafts.old, drafts.new).passages([0], [0])
    let wordings = CitingWordings(passages, at: [])
    let told = wordings.lists.map { pair in
      wordings.words.old[pair.old.elements[0]].text + " "
        + wordings.words.new[pair.new.elements[0]].text
    }
    #expect(told == lists)
  }
}

import Testing

@testable import ProseDiff

/// References that follow the renumbering in a paragraph whose `also` or `further` changed too.
@Suite struct SequenceAdverbReferenceTests {
  @Test(arguments: [
    (
      "Also requests the Board to apply paragraph 1;",
      "Further requests the Board to apply paragraph 2;", true
    ),
    (
      "Requests the Board to apply paragraph 1;", "Also requests the Board to apply paragraph 2;",
      true
    ),
    (
      "Also requests the Board to apply paragraph 1;", "Requests the Board to apply paragraph 2;",
      true
    ),
    (
      "Requests further the Board to apply paragraph 1;",
      "Also requests the Board to apply paragraph 2;", true
    ),
    (
      "Also requests the Board to apply paragraph 1;",
      "Also requests the Board to apply paragraph 2;", true
    ),
    (
      "Also requests the Board to apply paragraph 1;",
      "Further requests the Board to apply paragraph 3;", false
    ),
    (
      "Also requests the Board to apply paragraph 1;", "Further requests the Board to pay 2 ships;",
      false
    ),
    ("Requests further data of paragraph 1;", "Requests data of paragraph 2;", false),
    (
      "Also requests the Board to apply paragraph 1;",
      "Further urges the Board to apply paragraph 2;", false
    ),
    (
      "Also requests the Board to apply paragraph 1 of the Charter;",
      "Further requests the Board to apply paragraph 2 of the Charter;", false
    ),
    ("Also requests the Board to pay 1 ship;", "Further requests the Board to pay 2 ship;", false),
  ])
  func `a changed adverb of a lead verb does not hide that a reference follows`(
    old: String, new: String, follows: Bool
  ) {
    let body = "Requests the Secretariat to convene a panel of pilots;"
    let facts = changes(
      "1. \(body)\n\n2. \(old)", "1. Welcomes the tides;\n\n2. \(body)\n\n3. \(new)")
    #expect(facts.last?.hasSuffix("followsRenumbering") == follows, "\(facts)")
  }
}

import Testing

@testable import Prose

/// Numbers of first parts right behind that of the paragraph: `2.—(1)`, `2. (1)`.
@Suite struct FirstPartTests {
  private func addresses(_ source: String) -> [String] {
    Document(name: "x", source: source).addresses
  }

  @Test(arguments: [
    "2.—(1) Ships pay.\n(2) Boats do not.\n\n3.—(1) Ports are open.\n(2) Quays are not.\n",
    "2. (1) Ships pay.\n\n(2) Boats do not.\n\n3. (1) Ports are open.\n\n(2) Quays are not.\n",
    "2. (1) Ships pay.\n\n    (2) Boats do not.\n\n3. (1) Ports are open.\n\n    (2) Quays are not.\n",
    "2.–(1) Ships pay.\n\n   (2) Boats do not.\n\n3.–(1) Ports are open.\n\n   (2) Quays are not.\n",
  ])
  func `both are the label, and further parts stand beside the first`(source: String) {
    let document = Document(name: "x", source: source)
    #expect(document.addresses == ["2 (1)", "2 (2)", "3 (1)", "3 (2)"])
    #expect(document.clauses.map(\.level) == [1, 2, 1, 2])
    #expect(document.clauses.first?.text == "Ships pay.")
  }

  @Test func `letters do as well, and parts of parts stand below them`() {
    let source =
      "1. a) Ships:\n\ni) pay;\n\nii) call.\n\nb) Boats:\n\ni) do not.\n\n2. The end.\n"
    #expect(addresses(source) == ["1 a)", "1 a) i)", "1 a) ii)", "1 b)", "1 b) i)", "2"])
  }

  @Test(arguments: [
    // Nothing goes on with it, so that it may be words.
    "1. (1) and (2) apply.\n\n2. (a) to (c) do not.\n", "1. (a) Ships pay.\n\n2. Boats do not.\n",
    // No first part, nor one of a list beside it.
    "1. (b) Ships pay.\n\n(c) Boats do not.\n", "1. (1) Ships pay.\n\n(a) Boats do not.\n",
  ])
  func `what no list goes on with stays in the wording`(source: String) {
    let clause = Document(name: "x", source: source).clauses[0]
    #expect(clause.label == "1.")
    #expect(clause.text.first == "(")
  }

  @Test(arguments: [
    ("2.—(1)", "2.", true), ("2. (1)", "2.—(1)", true), ("2.—(1)", "3.—(1)", false),
    ("2. a)", "2", true), ("8.(a)", "8.", false), ("2.—(1)", "2.1", false),
  ])
  func `the number is that of the paragraph`(old: String, new: String, isSame: Bool) {
    #expect(old.isSameNumber(as: new) == isSame)
  }

  @Test func `the word and number of a label are those without the part`() {
    #expect("2.—(1)".wordAndNumber.number == "2")
  }
}

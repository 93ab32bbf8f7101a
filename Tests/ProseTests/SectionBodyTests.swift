import Testing

@testable import Prose

/// Sections whose title alone is numbered, and whose text is not indented.
@Suite struct SectionBodyTests {
  private func addresses(_ source: String) -> [String] {
    Document(name: "x", source: source).addresses
  }

  @Test func `paragraphs below a numbered title are its own, and so are lists and what follows`() {
    let source = """
      1. Aims

      Ports serve ships.

      2. Dues

      Ships pay the dues that are set out below:

      (a) by day; and

      (b) by weight.

      Boats do not.
      They never did.

      3. Term

      It ends soon.
      """
    #expect(
      addresses(source) == [
        "1", "1 ¶ 1", "2", "2 ¶ 1", "2 (a)", "2 (b)", "2 ¶ 2", "2 ¶ 3", "3", "3 ¶ 1",
      ])
  }

  @Test(arguments: [
    ("A. Aims\n\nPorts serve.\n\nB. Dues\n\nShips pay.\n", ["A", "A ¶ 1", "B", "B ¶ 1"]),
    ("3.1 Aims\n\nPorts serve.\n\n3.2 Dues\n\nShips pay.\n", ["3.1", "3.1 ¶ 1", "3.2", "3.2 ¶ 1"]),
    (
      "1. Aims\n\nPorts serve.\n\n2. Dues\n\nShips pay.\n\n# Notes\n\nText.\n",
      ["1", "1 ¶ 1", "2", "2 ¶ 1", "Notes", "Notes ¶ 1"]
    ),
    // What is indented in such a text is of it as well.
    (
      "1. Aims\n\nPorts serve:\n\n   a = b\n      c\n\nThey do.\n\n2. Dues\n\nShips pay.\n",
      ["1", "1 ¶ 1", "1 ¶ 2", "1 ¶ 3", "1 ¶ 4", "2", "2 ¶ 1"]
    ),
    // Between them is one that has a list in the place of a text.
    (
      "1. Aims\n\nPorts serve.\n\n2. Dues\n\n2.1 Ships pay.\n\n2.2 Boats do.\n\n3. Term\n\nIt ends.\n",
      ["1", "1 ¶ 1", "2", "2.1", "2.2", "3", "3 ¶ 1"]
    ),
    (
      "1. Aims\n\nPorts serve.\n\n2. Dues\n\n(a) by day;\n\n(b) by weight.\n\nThey are low.\n\n3. Term\n\nIt ends.\n",
      ["1", "1 ¶ 1", "2", "2 (a)", "2 (b)", "2 ¶ 1", "3", "3 ¶ 1"]
    ),
  ])
  func `any numbers do that stand beside each other`(source: String, expected: [String]) {
    #expect(addresses(source) == expected)
  }

  @Test(arguments: [
    // Only the last item is above a paragraph; one alone; whole sentences; bullets; a broken sentence.
    ("1. Ships\n\n2. Boats\n\nAll of them pay.\n", "¶ 1"),
    ("1. Ships\n\n(a) old\n\n2. Boats\n\nAll of them pay.\n", "¶ 1"),
    ("1. Ships\n\nAll of them pay.\n", "¶ 1"),
    ("1. Ships pay.\n\nSo they do.\n\n2. Boats do not.\n\nThey never did.\n", "¶ 2"),
    ("1. Ships\n\n   They pay.\n\n2. Boats\n\n   They do not.\n\nSo it ends.\n", "¶ 1"),
    ("- Ships\n\nThey pay.\n\n- Boats\n\nThey do not.\n", "¶ 2"),
    ("1. Ships\n\nand boats pay.\n\n2. Quays\n\nand ports do not.\n", "¶ 2"),
    ("(1) Ships\n\nThey pay.\n\n(2) Boats\n\nThey do not.\n", "¶ 2"),
  ])
  func `a paragraph below items that are no titles is none of theirs`(source: String, last: String)
  {
    #expect(addresses(source).last == last)
  }

  @Test func `a footnote in such a body ends below it`() {
    let source =
      "1. Aims\n\nPorts serve.[^1]\n\n[^1]: Note.\n\nThey do.\n\n2. Dues\n\nShips pay.\n"
    #expect(Document(name: "x", source: source).clauses.map(\.level) == [1, 2, 1, 1, 1, 2])
  }
}

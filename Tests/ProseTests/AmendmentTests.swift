import Testing

@testable import Prose

/// Lists of amendments to a text.
@Suite struct AmendmentTests {
  @Test func `a numbered amendment is a section, with the article that it amends below it`() {
    let source = """
      Amendment 1
      Proposal for a directive
      Article 2 – paragraph 1

      Amendment: Ships pay.

      Amendment 2
      Proposal for a directive
      Article 2 – paragraph 4

      Amendment: Tugs pay.

      """
    let document = Document(name: "x", source: source)
    #expect(
      document.addresses == [
        "Amendment 1", "Article 2", "Article 2, ¶ 1", "Amendment 2", "Amendment 2, Article 2",
        "Amendment 2, Article 2, ¶ 1",
      ])
  }

  @Test(arguments: [
    "Amendment 3 was adopted by the committee.", "Amendment", "Amendment: Ships pay.",
    "Amendments 3 and 4 fall.", "amendment 3 to the report falls.",
  ])
  func `a sentence about an amendment is none`(line: String) {
    #expect(clauses("The committee met.\n\n\(line)\n\nIt left.\n")[1] == "paragraph \(line)")
  }
}

import Testing

@testable import Prose

@Suite struct AddressTests {
  private func addresses(_ source: String) -> [String] {
    Document(name: "x", source: source).addresses
  }

  @Test func `letters start again under every heading`() {
    let source =
      "recalling\n\na) one;\n\nb) two,\n\nconsidering further\n\na) three;\n\nnoting\n\nthat,\n"
    #expect(
      addresses(source) == [
        "recalling", "recalling a)", "recalling b)", "considering further",
        "considering further a)", "noting", "noting ¶ 1",
      ])
  }

  @Test func `annexes and articles stand before what is in them`() {
    let source =
      "ANNEX 1\n\n3.2 The fee.\n\nrecalling\n\na) one;\n\nArticle 7\n\n1. The Parties:\n\na) act;\n"
    #expect(
      addresses(source) == [
        "ANNEX 1", "ANNEX 1, 3.2", "ANNEX 1, recalling", "ANNEX 1, recalling a)",
        "ANNEX 1, Article 7", "ANNEX 1, Article 7, 1", "ANNEX 1, Article 7, 1 a)",
      ])
  }

  @Test func `an item under a numbered paragraph has that number in its address`() {
    let source =
      "2.1 The Parties:\n\na) act;\n\nb) report:\n\ni) once;\n\nPP6.bis Noting:\n\n(a) that;\n"
    #expect(
      addresses(source) == ["2.1", "2.1 a)", "2.1 b)", "2.1 b) i)", "PP6.bis", "PP6.bis (a)"])
  }

  @Test func `an address holds no markup of a label, but the whole name of a footnote`() {
    #expect(
      addresses("1. that\n\n1 *bis*. that\n\n[^a_b]: Note.\n") == ["1", "1 bis", "footnote [^a_b]"])
  }

  @Test func `the title of a text is no section`() {
    #expect(addresses("# Fees\n\nPP1 Noting that,\n\nSome words.\n") == ["Fees", "PP1", "¶ 1"])
    #expect(addresses("# R/4\n\n## Fees\n\nPP1 Noting that,\n") == ["R/4", "Fees", "PP1"])
    #expect(addresses("# One\n\nText.\n\n# Two\n") == ["One", "One ¶ 1", "Two"])
  }

  @Test func `no two clauses have one address`() {
    let source = "noting\n\n1. one\n\n1. two\n\nnoting\n\n1. three\n\n- x\n\n- y\n\n| r |s|\n"
    let found = addresses(source)
    #expect(Set(found).count == found.count)
    #expect(found[4] == "noting (2) 1")
  }

  @Test func `what carries no label is counted by kind`() {
    #expect(addresses("One.\n\nTwo.\n\n- three\n\n| a | b |\n") == ["¶ 1", "¶ 2", "• 1", "row 1"])
  }
}

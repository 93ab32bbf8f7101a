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

  @Test func `a number with a letter in round brackets stands beside those without`() {
    let source =
      "§ 4 Dues\n(1) Ships pay:\n1. by day;\n2. by weight.\n(1a) Boats pay.\n(2) Ports do not.\n"
    #expect(
      addresses(source) == ["§ 4", "§ 4, (1)", "§ 4, (1) 1", "§ 4, (1) 2", "§ 4, (1a)", "§ 4, (2)"])
  }

  @Test func `numbers in round brackets stand below bare ones`() {
    let source = "1 Dues\n(1) Ships pay.\n(2) Boats do not.\n2 Ports\n(1) Ports are open.\n"
    #expect(addresses(source) == ["1", "1 (1)", "1 (2)", "2", "2 (1)"])
  }

  @Test(arguments: [
    ("3.1. Aims\n\n3.2. Dues\n\n4. Ports\n\n4.1. Ships\n", ["3.1", "3.2", "4", "4.1"]),
    ("3.1 Aims\n\n3.2 Dues:\n\n1. one;\n\n2. two.\n", ["3.1", "3.2", "3.2 1", "3.2 2"]),
    (
      "1.1 Dues:\n\n1. one;\n\n2. two;\n\n3. three.\n",
      ["1.1", "1.1 1", "1.1 2", "1.1 3"]
    ),
    ("3.2 Dues:\n\n(4) one;\n\n(5) two.\n", ["3.2", "3.2 (4)", "3.2 (5)"]),
  ])
  func `the section after the last part of one stands beside it`(
    source: String, expected: [String]
  ) {
    #expect(addresses(source) == expected)
  }

  @Test(arguments: [
    // A list of numbers after the preamble, and one inside of its last paragraph.
    ("PP1 Noting that,\n\nPP2 Noting,\n\n1. Asks;\n\n2. Asks.", ["PP1", "PP2", "1", "2"]),
    ("OP1 Asks:\n\n1. one;\n\n2. two;\n\nOP2 Asks.", ["OP1", "OP1 1", "OP1 2", "OP2"]),
    ("OP1 Asks;\n\n   1. one;\n\n   2. two.", ["OP1", "OP1 1", "OP1 2"]),
    // A list headed PP, and then PP above each number.
    ("PP\n1. One,\n2. Two,\nPP\n7. Three,", ["PP", "PP 1", "PP 2", "PP 7"]),
    (
      "PP\n7. One,\n\nPP\n1. Two,\n2. Three,\nPP\n7. Four,",
      ["PP 7", "PP", "PP 1", "PP 2", "PP 7 (2)"]
    ),
  ])
  func `numbers and the letters PP and OP`(source: String, expected: [String]) {
    #expect(addresses(source) == expected)
  }

  @Test(arguments: [
    (
      "[^1]: Note.\n\n    More.\n\n    Yet more.",
      ["footnote [^1]", "footnote [^1] ¶ 1", "footnote [^1] ¶ 2"]
    ),
    ("a) one;\n\n   more;\n\nb) two.", ["a)", "a) ¶ 1", "b)"]),
    ("- one\n\n  more\n\n- two\n\nEnd.", ["• 1", "• 1 ¶ 1", "• 2", "¶ 1"]),
    ("1. one:\n\n   a) two;\n\n      more;\n\n   more.", ["1", "1 a)", "1 a) ¶ 1", "1 ¶ 1"]),
    ("a) one;\n\n  The Parties act and\nmeet again.", ["a)", "¶ 1"]),
    ("a) one;\n\n            17", ["a)", "¶ 1"]),
  ])
  func `an indented paragraph is part of the item or note above it`(
    source: String, expected: [String]
  ) {
    #expect(addresses(source) == expected)
  }

  @Test func `a number in brackets is a footnote where the text refers to it`() {
    let source = "Fees stay.[1] Lists stay,[2] too.\n\n[1] See the annex.\n[2] See the list.\n"
    #expect(addresses(source) == ["¶ 1", "footnote [1]", "footnote [2]"])
    #expect(addresses("[1] Fees stay.\n\n[2] Lists stay.\n") == ["[1]", "[2]"])
  }

  @Test func `the title of a text is no section`() {
    #expect(addresses("# Fees\n\nPP1 Noting that,\n\nSome words.\n") == ["Fees", "PP1", "¶ 1"])
    #expect(addresses("# R/4\n\n## Fees\n\nPP1 Noting that,\n") == ["R/4", "Fees", "PP1"])
    #expect(addresses("# One\n\nText.\n\n# Two\n") == ["One", "One ¶ 1", "Two"])
  }

  @Test func `a chapter is named with its part where another has its number`() {
    #expect(
      addresses("PART 1\n\nChapter 1\n\nFees.\n\nPART 2\n\nChapter 1\n\nLists.\n") == [
        "PART 1", "Chapter 1", "Chapter 1, ¶ 1", "PART 2", "PART 2, Chapter 1",
        "PART 2, Chapter 1, ¶ 1",
      ])
  }

  @Test func `paragraphs under articles that are items have addresses of their own`() {
    let source =
      "Chapter 1\n\nArticle 1. The law applies.\n\nIt stays.\n\nChapter 2\n\nArticle 2. It ends.\n\nAll goes.\n"
    #expect(
      addresses(source) == [
        "Chapter 1", "Article 1", "Article 1, ¶ 1", "Chapter 2", "Article 2", "Article 2, ¶ 1",
      ])
  }

  @Test func `letters go on after roman numerals below them`() {
    #expect(
      addresses("1. Asks:\n\n(a) one;\n\n(b) two:\n\n(i) x;\n\n(ii) y;\n\n(c) three;\n\n(d) four.")
        == [
          "1", "1 (a)", "1 (b)", "1 (b) (i)", "1 (b) (ii)", "1 (c)", "1 (d)",
        ])
    #expect(addresses("I. One.\n\nA. Two.\n\nB. Three.\n\nII. Four.") == ["I", "I A", "I B", "II"])
  }

  @Test func `no two clauses have one address`() {
    let source = "noting\n\n1. one\n\n1. two\n\nnoting\n\n1. three\n\n- x\n\n- y\n\n| r |s|\n"
    let found = addresses(source)
    #expect(Set(found).count == found.count)
    #expect(found[4] == "noting (2) 1")
  }

  @Test(arguments: [
    ("1 that:\n\n1.1 one;\n\n1.2 two;\n\n2 that:\n\na) three.", ["1", "1.1", "1.2", "2", "2 a)"]),
    ("2. Of:\n\n2.1 All:\n\n(a) one;\n\n3. End.", ["2", "2.1", "2.1 (a)", "3"]),
  ])
  func `a number after a path of the one before is its neighbour`(
    source: String, expected: [String]
  ) {
    #expect(addresses(source) == expected)
  }

  @Test func `bullets are counted under their item, whatever they look like`() {
    #expect(
      addresses("a) one:\n   - x;\n   • y;\n   * z;\nb) two:\n   - x;\n\nc) three.") == [
        "a)", "a) • 1", "a) • 2", "a) • 3", "b)", "b) • 1", "c)",
      ])
  }

  @Test func `an article leaves the one before, be it a heading or an item`() {
    let source =
      "CHAPTER III\n\nArticle 15 – Duties\n\n(a) act;\n\nArticle 16. The Parties meet.\n\n(a) act;\n\nArticle 17\n\nDuties\n"
    #expect(
      addresses(source) == [
        "CHAPTER III", "Article 15", "Article 15, (a)", "Article 16", "Article 16, (a)",
        "Article 17",
      ])
    #expect(
      addresses("ANNEX 1\n\nArticle 7\n\n§ 4 The fees stay.\n\n§ 5 The lists stay.\n") == [
        "ANNEX 1", "ANNEX 1, Article 7", "ANNEX 1, Article 7, § 4", "ANNEX 1, Article 7, § 5",
      ])
  }

  @Test func `an underscore within a word is no emphasis`() {
    #expect(
      addresses("# Frames\n\n## CANCEL_PUSH\n\nIt ends.\n\n## _Open_ *ports*\n\nIt stays.\n") == [
        "Frames", "CANCEL_PUSH", "CANCEL_PUSH ¶ 1", "Open ports", "Open ports ¶ 1",
      ])
  }

  @Test(arguments: [
    ("12.", "12"), ("a)", "a)"), ("(a )", "(a)"), ("2.—", "2"), ("Article 7 –", "Article 7"),
    ("-", "-"), ("", ""), ("PP6.bis", "PP6.bis"),
  ])
  func `a label in an address has no stop or dash at its end`(label: String, bare: String) {
    #expect(Addresses.bare(label) == bare)
  }

  @Test func `a long heading is cut between words`() {
    let ports = Array(repeating: "ports", count: 12).joined(separator: " ")
    #expect(Addresses.shortened("**\(ports)**") == "\(ports.dropLast(12))…")
    #expect(Addresses.shortened("Ports") == "Ports")
  }

  @Test func `what carries no label is counted by kind`() {
    #expect(addresses("One.\n\nTwo.\n\n- three\n\n| a | b |\n") == ["¶ 1", "¶ 2", "• 1", "row 1"])
  }

  @Test func `addresses that look the same are told apart, however their letters are composed`() {
    let source = "Caf\u{E9} fees\n\none\n\nCafe\u{301} fees\n\ntwo\n\nCaf\u{E9} fees (2)\n\nthree\n"
    let found = Addresses.of(
      source.split(separator: "\n\n").enumerated().map { place, text in
        Clause(
          kind: place % 2 == 0 ? .heading : .paragraph, level: 2, lines: 1...1,
          text: text.filter { $0 != "\n" })
      })
    #expect(Set(found).count == found.count)
    #expect(found[2] == "Cafe\u{301} fees (2)")
    #expect(found[4] == "Caf\u{E9} fees (2) (2)")
  }
}

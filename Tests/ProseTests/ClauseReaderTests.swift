import Testing

@testable import Prose

@Suite struct ClauseReaderTests {
  @Test func `an opinion gives headings, items and paragraphs`() {
    let source = """
      WF-9/DT/4(Rev.1)-E

      DRAFT OPINION 3

      Keeping coastal stations in service

      The Ninth Forum (Port Town, 2031),

      recalling

      a) paragraph 4 of the Coast Agenda;

      b)bis Resolution 12 (Rev. Port Town, 2027),

      is of the view

      1 that stations should stay in service,
      """
    #expect(
      clauses(source) == [
        "paragraph WF-9/DT/4(Rev.1)-E", "heading DRAFT OPINION 3",
        "paragraph Keeping coastal stations in service",
        "paragraph The Ninth Forum (Port Town, 2031),", "heading recalling",
        "item <a)> paragraph 4 of the Coast Agenda;",
        "item <b)bis> Resolution 12 (Rev. Port Town, 2027),", "heading is of the view",
        "item <1> that stations should stay in service,",
      ])
  }

  @Test func `hard-wrapped lines make one clause and labels start others`() {
    let source = """
      1. The Parties, recalling their commitments
         under the Coast Convention, decide to
         meet again in 2032.
      2. The Secretariat reports before that, on
         paragraphs 4 and 7.
      """
    #expect(
      clauses(source) == [
        "item <1.> The Parties, recalling their commitments under the Coast Convention, decide to meet again in 2032.",
        "item <2.> The Secretariat reports before that, on paragraphs 4 and 7.",
      ])
  }

  @Test func `items on lines right below each other stay apart`() {
    #expect(
      clauses("recalling\na) the Coast Convention;\nb) Resolution 4,\n- one\n- two\n") == [
        "heading recalling", "item <a)> the Coast Convention;", "item <b)> Resolution 4,",
        "item <-> one", "item <-> two",
      ])
  }

  @Test(arguments: ["\n", "\n\n"])
  func `the second number of a section is one below a section with a single number`(gap: String) {
    let last = gap + "4.3 The Board meets monthly."
    let source = "3.1 The chair leads the Board.\n\n4.1 The term is three years."
    #expect(
      clauses("\(source)\n4.2 Members may be re-elected once.\(last)\n") == [
        "item <3.1> The chair leads the Board.", "item <4.1> The term is three years.",
        "item <4.2> Members may be re-elected once.", "item <4.3> The Board meets monthly.",
      ])
    #expect(
      clauses("\(source)\n\n4.2 Members may be re-elected once.\(last)\n").map { $0.prefix(10) }
        == ["item <3.1>", "item <4.1>", "item <4.2>", "item <4.3>"])
  }

  @Test(arguments: ["4.3 per cent of the votes suffice.", "4.3 (2023) and 4.8 (2024)."])
  func `a figure that begins a sentence on a line of its own is none`(line: String) {
    let source =
      "4.1 Each member has one vote, if the condition is met.\n\n4.2 The Chair has a casting vote. The quorum is half.\n\(line)\n"
    #expect(
      clauses(source).map { $0.prefix(10) } == ["item <4.1>", "item <4.2>", "paragraph "])
  }

  @Test(arguments: ["   ", ""])
  func `the first item below a chapeau without a colon begins a clause`(indent: String) {
    #expect(
      clauses(
        "1. The Bureau reports on\n\(indent)a) the use of it;\n\(indent)b) fees.\n2. It ends.") == [
          "item <1.> The Bureau reports on", "item <a)> the use of it;", "item <b)> fees.",
          "item <2.> It ends.",
        ])
  }

  @Test func `one paragraph a line stays apart`() {
    let long = String(repeating: "the Parties and the Secretariat ", count: 6)
    let source = "First \(long)\nSecond \(long)\nThird line.\n"
    #expect(clauses(source).count == 3)
  }

  @Test func `a masthead is read line by line`() {
    let long = String(repeating: "The Parties decide to meet again. ", count: 10)
    let source = "Document WF-9\n30 May 2031\nOriginal: English\n\n\(long)\n"
    #expect(
      clauses(source).prefix(3) == [
        "paragraph Document WF-9", "paragraph 30 May 2031", "paragraph Original: English",
      ])
  }

  @Test func `every kind of Markdown block is a clause`() {
    let source = """
      ---
      symbol: WF-9/4
      stage: draft
      ---
      # Title

      Under
      ---

      > quoted words of a speaker at the Forum, who spoke on behalf of the small
      > go on here

      | a | b |
      |---|---|
      | c | d |

      ```swift
      let  x = 1

      let y = 2
      ```
      [^1]: See the annex.
      * * *
      - one
        - nested
      """
    #expect(
      clauses(source) == [
        "verbatim ---", "paragraph symbol: WF-9/4", "paragraph stage: draft", "verbatim ---",
        "heading Title", "heading Under",
        "paragraph quoted words of a speaker at the Forum, who spoke on behalf of the small go on here",
        "row | a | b |",
        "row | c | d |", "verbatim ```swift\nlet  x = 1\n\nlet y = 2\n```",
        "footnote <[^1]> See the annex.", "verbatim * * *", "item <-> one", "item <-> nested",
      ])
  }

  @Test func `a fence that is never closed ends with its block`() {
    #expect(clauses("```\ncode\n\nText goes on.\n").count == 2)
  }

  @Test(arguments: ["\r\n", "\r"]) func `line endings make no difference`(ending: String) {
    let source = "a) one;\n\nb) two\nwrapped.\n\n```\ncode\n```\n"
    let other = source.replacing("\n", with: ending)
    #expect(clauses(other) == clauses(source))
  }

  @Test func `lines are counted from one and cover each clause`() {
    let document = Document(name: "x", source: "\u{FEFF}Title\n\na) one\n   goes on\n\nEnd.\n")
    #expect(document.clauses.map(\.lines) == [1...1, 3...4, 6...6])
    #expect(document.clauses[0].text == "Title")
  }

  @Test func `white space is folded and nothing else`() {
    let document = Document(name: "x", source: "  The\tParties   “decide”\u{A0}:  *now*  \n")
    #expect(document.clauses[0].text == "The Parties “decide”\u{A0}: *now*")
  }

  @Test func `the last word of a wrapped item is part of it`() {
    #expect(
      clauses(
        "recalling\n\na) Resolution 130 (Rev. Port Town, 2010) of the Plenipotentiary\nConference;\n\nb) fees."
      )
      .dropFirst() == [
        "item <a)> Resolution 130 (Rev. Port Town, 2010) of the Plenipotentiary Conference;",
        "item <b)> fees.",
      ])
  }

  @Test func `below a line of underscores numbers and asterisks are footnotes`() {
    let source = """
      2. Decides to meet. 1/

      ________________
      * On behalf of the Parties that are
      members of the Group.
      ** As amended.
      1/ See A/51/1.
      2 Resolution 70/1.

      3. Goes home.
      """
    #expect(
      clauses(source).dropFirst(2) == [
        "footnote <*> On behalf of the Parties that are members of the Group.",
        "footnote <**> As amended.", "footnote <1/> See A/51/1.", "footnote <2> Resolution 70/1.",
        "item <3.> Goes home.",
      ])
  }

  @Test func `wide white space around a line is no wording`() {
    #expect(
      clauses("\u{3000}\u{3000}第二条\u{3000}本办法适用。\n\n\u{A0}a)\u{A0}the fees\u{A0}\n\n\u{A0}\n")
        == ["item <第二条> 本办法适用。", "item <a)> the fees"])
  }

  @Test(arguments: ["", "\n", "\n\n  \n\t\n", "\u{FEFF}"])
  func `a source without words has no clauses`(source: String) {
    #expect(clauses(source).isEmpty)
  }
}

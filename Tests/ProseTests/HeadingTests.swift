import Testing

@testable import Prose

@Suite struct HeadingTests {
  @Test(arguments: ["", "*"]) func `a draft without blank lines has its headings`(mark: String) {
    let source = """
      DRAFT OPINION 4
      The Ninth Forum (Port Town, 2031),
      \(mark)recalling\(mark)
      a) the Coast Convention;
      b) Resolution 12 (Rev. Port Town, 2027),
      \(mark)recognizing further\(mark)
      a) that stations keep ships safe on the
      coast;
      b) that stations need fees,
      \(mark)considering\(mark)
      that nothing else is needed,
      \(mark)invites Member States\(mark)
      1 to keep their stations.
      """
    #expect(
      clauses(source) == [
        "heading DRAFT OPINION 4", "paragraph The Ninth Forum (Port Town, 2031),",
        "heading \(mark)recalling\(mark)", "item <a)> the Coast Convention;",
        "item <b)> Resolution 12 (Rev. Port Town, 2027),",
        "heading \(mark)recognizing further\(mark)",
        "item <a)> that stations keep ships safe on the coast;",
        "item <b)> that stations need fees,", "heading \(mark)considering\(mark)",
        "paragraph that nothing else is needed,", "heading \(mark)invites Member States\(mark)",
        "item <1> to keep their stations.",
      ])
  }

  @Test func `a deeper heading alone below the label of a division is its title`() {
    let source =
      "## Article 1\n\n### Aims\n\nPorts serve.\n\n## Article 2\n\n### Dues\n\nShips pay.\n"
    #expect(
      clauses(source) == [
        "heading <Article 1> Aims", "paragraph Ports serve.", "heading <Article 2> Dues",
        "paragraph Ships pay.",
      ])
  }

  @Test(arguments: ["**Aims**", "_Aims_"])
  func `a line in emphasis below the marked label of a division is its title`(_ title: String) {
    let source = "### Article 1\n\n\(title)\n\n1. Ports serve.\n\n### Article 2\n\nShips pay.\n"
    #expect(
      clauses(source) == [
        "heading <Article 1> \(title)", "item <1.> Ports serve.", "heading <Article 2> ",
        "paragraph Ships pay.",
      ])
  }

  @Test func `the first of several lines in emphasis is no title`() {
    let source = "## Part 1\n\n**Aims**\n\nPorts serve.\n\n**Dues**\n\nShips pay.\n"
    #expect(
      clauses(source) == [
        "heading <Part 1> ", "heading **Aims**", "paragraph Ports serve.", "heading **Dues**",
        "paragraph Ships pay.",
      ])
  }

  @Test func `a line without a mark below a marked label is none of its words`() {
    let source = "### Article 1\n\nMember States shall ensure access to justice\n\nShips pay.\n"
    #expect(clauses(source).contains("paragraph Member States shall ensure access to justice"))
  }

  @Test(arguments: ["### Article 5", "Article 5"])
  func `a heading in emphasis below a label is one of its division`(_ label: String) {
    let source = "\(label)\n\n**Licences**\n\n*(ex Article 4)*\n\n1. Ships carry lamps.\n"
    let document = Document(name: "text", source: source)
    #expect(document.addresses.last == "Article 5, (ex Article 4) 1")
  }

  @Test func `the first of several subsections is no title`() {
    let source = "## Part 1\n\n### Aims\n\nPorts serve.\n\n### Dues\n\nShips pay.\n"
    #expect(clauses(source).contains("heading Aims"))
    #expect(clauses(source).contains("heading Dues"))
  }

  @Test func `a heading without blank lines may be wrapped`() {
    let source = """
      considering
      a) that the cost of access remains high in many regions of the
      world;
      b) that small islands face particular difficulties,
      instructs the Secretary-General and the Director of the
      Coast Bureau
      1 to continue to assist the administrations that request it;
      2 to report every year to the Council on the measures taken.
      """
    #expect(
      clauses(source) == [
        "heading considering",
        "item <a)> that the cost of access remains high in many regions of the world;",
        "item <b)> that small islands face particular difficulties,",
        "heading instructs the Secretary-General and the Director of the Coast Bureau",
        "item <1> to continue to assist the administrations that request it;",
        "item <2> to report every year to the Council on the measures taken.",
      ])
  }

  @Test func `a chapeau at the end of a wrapped item is no heading`() {
    let source = """
      resolves

      1 to continue to give this work high priority within the Union;

      2 to give high priority to the work described in the list above,
      noting that:

      i) no duplication should occur;

      ii) the mandate is limited.
      """
    #expect(
      clauses(source).dropFirst(2) == [
        "item <2> to give high priority to the work described in the list above, noting that:",
        "item <i)> no duplication should occur;", "item <ii)> the mandate is limited.",
      ])
  }

  @Test(arguments: [
    ",1", ",¹", ", 1/", ",[^1]", ";2", ", [1]", ".3", ",*", ",^1^", ",<sup>1</sup>", ",”",
  ])
  func `the mark of a note after a comma makes no heading`(mark: String) {
    let line = "Noting with appreciation the report of the Secretary-General\(mark)"
    #expect(
      clauses("\(line)\n\n1. Decides to meet.") == [
        "paragraph \(line)", "item <1.> Decides to meet.",
      ])
  }

  @Test(arguments: ["признавая,", "认识到", "وإذ يدرك", "*and holds*"])
  func `headings in other languages, and in emphasis, open lists`(line: String) {
    for blank in ["\n", "\n\n"] {
      let source = [
        "The Forum of all the coasts of the sea,", line, "a) one of the fees of the sea;",
        "b) two.",
      ]
      #expect(clauses(source.joined(separator: blank))[1] == "heading \(line)")
    }
  }

  @Test func `a long heading opens its list`() {
    let line =
      "instructs the Director of the Coast Bureau, in close collaboration with the Directors of the other Bureaux of it"
    #expect(clauses("\(line)\n\n1 to meet;\n\n2 to report.").first == "heading \(line)")
  }

  @Test func `a bullet in capitals is an item`() {
    #expect(
      clauses("- HEADER_SIZE\n- LIST_SIZE\n") == ["item <-> HEADER_SIZE", "item <-> LIST_SIZE"])
  }

  @Test func `a title between a sentence and a label stands alone`() {
    #expect(
      clauses(
        "1. Foster an open, safe and secure space on the coast.\nPrinciples\n2. We act on them.")
        == [
          "item <1.> Foster an open, safe and secure space on the coast.", "paragraph Principles",
          "item <2.> We act on them.",
        ])
  }

  @Test func `a chapeau that names nothing is no heading`() {
    #expect(
      clauses("For the purposes of this Agreement:\n\n(a) an area is a part of the sea;")
        == [
          "paragraph For the purposes of this Agreement:",
          "item <(a)> an area is a part of the sea;",
        ])
  }

  @Test(arguments: [
    ("## Article 7 Scope", "heading <Article 7> Scope"), ("## 第一章 总则", "heading <第一章> 总则"),
    ("### Article 8 ###", "heading <Article 8> "),
    ("# **Article 10** Rights ##", "heading <Article 10> Rights"),
    ("## 3.2 Details", "heading <3.2> Details"), ("## 3 Details #1", "heading <3> Details #1"),
    ("## 2030 Agenda", "heading 2030 Agenda"), ("## 5 of them", "heading 5 of them"),
    ("##", "heading "),
  ])
  func `a marked heading keeps its words alone`(line: String, clause: String) {
    #expect(clauses(line) == [clause])
  }

  @Test(arguments: [
    "The Parties, which met in Port Town,\nrecalling the Coast Convention and item\na) of its list, decide to meet.",
    "The Parties thank the Forum that is\nrecalling\nthe Coast Convention.",
    "The Parties thank the Forum and all its members,\nnoting that it ends well,\nand go home.",
  ])
  func `a lead word in mid-sentence is no heading`(source: String) {
    #expect(clauses(source) == ["paragraph " + source.replacing("\n", with: " ")])
  }

  @Test func `a heading may be wrapped`() {
    let source = """
      instructs the Secretary-General, in close cooperation with the
      Directors of the three Bureaux

      1 to keep the stations.

      *invites Member States, Associates and others to take an active
      part in this work*

      1 to report.
      """
    #expect(
      clauses(source) == [
        "heading instructs the Secretary-General, in close cooperation with the Directors of the three Bureaux",
        "item <1> to keep the stations.",
        "heading *invites Member States, Associates and others to take an active part in this work*",
        "item <1> to report.",
      ])
  }

  @Test func `a bold line with its label is a heading`() {
    #expect(
      clauses("**4. Scope of it**\n\n**5.**\nThe Parties meet.\n\n**Article 7**\n\nThey go.\n") == [
        "heading <4.> **Scope of it**", "item <5.> The Parties meet.", "heading <Article 7> ",
        "paragraph They go.",
      ])
  }

  @Test func `a division's label takes the title below it`() {
    #expect(
      clauses("Article 7\nDefinitions\n\n1. Terms.\n\nArticle 8\nThe Parties meet.\n") == [
        "heading <Article 7> Definitions", "item <1.> Terms.", "heading <Article 8> ",
        "paragraph The Parties meet.",
      ])
  }

  @Test func `capitals of another script make no heading of a sentence`() {
    #expect(
      clauses("国际电联ITU-T和WTSA应当与各成员国合作；\n\nКОНВЕНЦИЯ О СВЯЗИ\n") == [
        "paragraph 国际电联ITU-T和WTSA应当与各成员国合作；", "heading КОНВЕНЦИЯ О СВЯЗИ",
      ])
  }

  @Test func `a rule below a paragraph makes no heading of its last line`() {
    #expect(
      clauses("A paragraph that was wrapped over\ntwo lines at least, and then a\n--------\n").last
        == "verbatim --------")
  }
}

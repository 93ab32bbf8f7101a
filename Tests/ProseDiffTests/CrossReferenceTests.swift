import Prose
import Testing

@testable import ProseDiff

/// Which rewordings only follow the renumbering.
@Suite struct CrossReferenceTests {
  private let list = """
    1. that coast stations should stay in service until a satellite service replaces them;

    2. that Member States publish the fees which they charge for messages of distress;

    3. that the list of stations be brought up to date each year by the Secretariat;

    4. that training of operators be offered to all small island developing States;
    """

  @Test(arguments: [
    ("as paragraph 2 above requires;", "as paragraph 3 above requires;", true),
    ("as paragraphs 1 and 2 require;", "as paragraphs 2 and 3 require;", true),
    ("as required in § 2 above;", "as required in § 3 above;", true),
    ("under item 2 of this resolution;", "under item 3 of this resolution;", true),
    ("under item 2 above;", "under item 3 above;", true),
    ("with item 2 free;", "with item 3 free;", false),
    ("and point 2 is free;", "and point 3 is free;", false),
    ("paragraph 2 of the Agenda of Tunis;", "paragraph 3 of the Agenda of Tunis;", false),
    ("and in the Convention (article 2);", "and in the Convention (article 3);", false),
    (
      "as resolution 60/252, paragraph 2, requires;",
      "as resolution 60/252, paragraph 3, requires;", false
    ),
    (
      "as the Coast Agenda paragraphs 1 and 2 say;", "as the Coast Agenda paragraphs 2 and 3 say;",
      false
    ),
    ("and under paragraph 1, paragraph 2;", "and under paragraph 2, paragraph 3;", true),
    ("and yearly. Paragraph 2 applies;", "and yearly. Paragraph 3 applies;", true),
    ("as paragraph 2 above requires;", "as paragraph 4 above requires;", false),
    ("as paragraph 2 above requires;", "as paragraph 3 above required;", false),
    ("that 2 stations be built there;", "that 3 stations be built there;", false),
    ("as paragraphs 2-4 above require;", "as paragraphs 3-5 above require;", true),
    ("as paragraphs 2-4 above require;", "as paragraphs 3-4 above require;", false),
    ("as Principle 2 above requires;", "as Principle 3 above requires;", true),
    ("as Principle 2 requires;", "as Principle 3 requires;", false),
    ("wie Absatz 2 verlangt;", "wie Absatz 3 verlangt;", true),
    ("как требует п. 2 выше;", "как требует п. 3 выше;", true),
    ("comme le veut le point 2 du dispositif;", "comme le veut le point 3 du dispositif;", true),
  ]) func `a reference that only follows the renumbering is flagged`(
    old: String, new: String, follows: Bool
  ) {
    let body = "that the Secretariat report each year on the stations which it visited, "
    let before = list + "\n\n5. " + body + old
    var clauses = before.split(separator: "\n\n").map { String($0.dropFirst(3)) }
    clauses[4] = body + new
    clauses.insert("that ships carry two independent receivers in all waters;", at: 0)
    let after = clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let facts = changes(before, after.joined(separator: "\n\n"))
    #expect(facts.last?.hasPrefix("reworded 5 → 6 renumbered") == true)
    #expect(facts.last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test(arguments: [
    ("paragraph 2", "paragraph 3", false), ("Article 2", "Article 3", true),
    ("section 2", "section 3", false), ("Annex 2", "Annex 3", false),
  ])
  func `what follows the renumbering is a number of the own section and of the kind that is named`(
    from: String, to: String, follows: Bool
  ) {
    let (first, second) = ("Article 1 Aims\n\n1. Tides are told.", "2. Charts are kept.")
    let list = "1. Masters report.\n\n2. Ships are surveyed.\n\n3. What \(from) says binds all."
    let old = "\(first)\n\n\(second)\n\nArticle 2 Duties\n\n\(list)"
    let new =
      "\(first)\n\n2. Lights are lit.\n\n3. Charts are kept.\n\nArticle 2 Fees\n\n1. Ports charge fees."
      + "\n\nArticle 3 Duties\n\n\(list.replacing(from, with: to))"
    #expect(changes(old, new).last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test(arguments: [
    ("1", "2", "as *is of the view* %@ requires", true),
    ("1", "2", "as *resolves* %@ requires", false),
    ("a)", "b)", "as item %@ requires", true), ("a)", "b)", "as letter %@ requires", true),
    ("OP1", "OP2", "as %@ requires", true), ("3.1.1", "3.1.2", "as %@ requires", true),
    ("3.1", "3.2", "as %@ requires", false),
    ("3.1.1", "3.1.2", "as version %@ requires", false),
    ("1", "2", "as the circular letter %@ requires", false),
  ])
  func `a number is cited by its heading, its letter or as it is written`(
    first: String, second: String, reference: String, follows: Bool
  ) {
    let third = ["1": "3", "a)": "c)", "OP1": "OP3", "3.1.1": "3.1.3", "3.1": "3.3", "第一条": "第三条"]
    let head = "# Opinion\n\nThe Forum,\n\n*is of the view*\n\n"
    let text = "that coast stations stay in service"
    let cites = { (number: String) in reference.replacing("%@", with: number) }
    let old = head + "\(first) \(text)\n\n\(second) \(cites(first))\n"
    let new =
      head + "\(first) that ships report tides\n\n\(second) \(text)\n\n"
      + "\(third[first] ?? "") \(cites(second))\n"
    #expect(changes(old, new).last?.hasSuffix("followsRenumbering") == follows)
    #expect(changes(new, old).last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test func `a number of a Chinese article is cited between its characters`() {
    let list = ["第一条 海岸电台应继续运行。", "第二条 船舶应报告潮汐。", "第三条 第二条适用于拖船。"]
    let more = ["第一条 港口应公布费用。", "第二条 海岸电台应继续运行。", "第三条 船舶应报告潮汐。", "第四条 第三条适用于拖船。"]
    let facts = changes(list.joined(separator: "\n\n"), more.joined(separator: "\n\n"))
    #expect(facts.last?.hasSuffix("followsRenumbering") == true)
  }

  @Test(arguments: [("§", true), ("paragraph", false)])
  func `a sign that numbers clauses is no word before a number`(word: String, follows: Bool) {
    let body = { (first: Int, number: Int) in
      "§ \(first) Ships carry lamps.\n\n§ \(first + 1) Masters report tides.\n\n"
        + "§ \(first + 2) What \(word) \(number) says holds."
    }
    let facts = changes(body(1, 2), "§ 1 Ports charge fees.\n\n" + body(2, 3))
    #expect(facts.last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test(arguments: [("3", true), ("4", false)])
  func `a split or merge that changes no word but references follows the renumbering`(
    number: String, follows: Bool
  ) {
    let duty = "Ships carry lamps and two independent receivers in all the waters which they sail;"
    let tides = "masters report the tides that paragraph 2 says"
    let old = "1. \(duty) \(tides).\n\n2. Charts are kept."
    let new =
      "1. \(duty)\n\n2. \(tides.replacing("2", with: number)).\n\n3. Charts are kept."
    #expect(changes(old, new).first?.hasPrefix("split 1 → 1 + 2") == true)
    #expect(changes(old, new).first?.hasSuffix("followsRenumbering") == follows)
    #expect(changes(new, old).first?.hasSuffix("followsRenumbering") == follows)
  }

  @Test(arguments: [
    ("shall apply paragraph 2", "shall apply paragraph 3", true),
    ("[shall] apply paragraph 2", "shall apply paragraph 3", false),
    ("apply paragraph 2", "apply [paragraph 3]", false),
    ("apply paragraph 2; not later", "apply paragraph 3 not; later", false),
    ("apply paragraph 2 (agreed)", "apply paragraph 3", false),
    ("see the Charter; paragraph 2 holds", "see the Charter, paragraph 3 holds", false),
  ])
  func `what changes in marks as well does not only follow the renumbering`(
    from: String, to: String, follows: Bool
  ) {
    let body = { (first: Int, wording: String) in
      "\(first). Ships carry lamps.\n\n\(first + 1). Masters report tides.\n\n"
        + "\(first + 2). Masters of ships that sail in all these waters \(wording)"
    }
    let facts = changes(body(1, from), "1. Ports charge fees.\n\n" + body(2, to))
    #expect(facts.last?.hasPrefix("reworded 3 → 4") == true)
    #expect(facts.last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test func `a paragraph is cited by no word for a part, however alike these begin`() {
    let body = { (part: Int, number: Int) in
      "## Part \(part) Tides\n\nTides are told.\n\n## Part \(part + 1) Duties\n\n1. Ships are surveyed."
        + "\n\n2. Charts are kept.\n\n3. Masters observe what paragraph \(number) says."
    }
    let facts = changes(body(1, 2), "## Part 1 Fees\n\nPorts charge fees.\n\n" + body(2, 3))
    #expect(facts.last == "reworded Part 2, 3 → Part 3, 3")
  }

  @Test(arguments: [
    (["1", "2", "3"], ["1", "3", "3 bis", "4"], ("2", "3"), false),
    (["1", "2", "3"], ["1", "3", "3 bis", "4"], ("2", "3 bis"), false),
    (["1", "2", "2 bis"], ["1", "2", "3", "3 bis"], ("2", "3"), true),
    (["1", "2", "2 bis"], ["1", "2", "3", "3 bis"], ("2 bis", "3 bis"), true),
    (["1", "2 bis", "3"], ["1", "2", "3 bis", "3"], ("2", "3"), false),
  ])
  func `the number of a clause is all of it, with what follows the digits`(
    olds: [String], news: [String], cited: (String, String), follows: Bool
  ) {
    let clauses = ["Ships carry lamps.", "Masters report the tides.", "Charts are kept on board."]
    let body = { (labels: [String], clauses: [String], cited: String) in
      zip(labels, clauses).map { "\($0). \($1)\n\n" }.joined()
        + "9. Pilots know what paragraph \(cited) says."
    }
    let after = [clauses[0], "Ports charge fees for each visit."] + clauses[1...]
    let facts = changes(body(olds, clauses, cited.0), body(news, after, cited.1))
    #expect(facts.last?.hasPrefix("reworded") == true)
    #expect(facts.last?.hasSuffix("followsRenumbering") == follows)
  }

  @Test(arguments: [
    "Article %", "[Article %]", "**ARTICLE %**", "Art. %",
  ])
  func `a label is cited by its word and number, whatever stands around them`(form: String) {
    let body = { (first: Int) in
      ["Lamps", "Tides", "Duties"].enumerated().map { place, title in
        "## \(form.replacing("%", with: String(first + place))) \(title)\n\nShips heed \(title)."
      }.joined(separator: "\n\n") + "\n\nMasters observe what article \(first + 1) says."
    }
    let first = "## \(form.replacing("%", with: "1")) Fees\n\nPorts charge fees.\n\n"
    let facts = changes(body(1), first + body(2))
    #expect(facts.last?.hasSuffix("followsRenumbering") == true)
  }

  @Test func `words for one kind in small and capital letters of any script are one kind`() {
    let body = { (first: Int) in
      "## СТАТЬЯ \(first) Радио\n\nСтраны ведут реестр.\n\n## Статья \(first + 1) Номера\n\n"
        + "Эксперты дают советы.\n\n## СТАТЬЯ \(first + 2) Мосты\n\n"
        + "Делегаты применяют статью \(first + 1) без задержки."
    }
    let facts = changes(body(1), "## Статья 1 Космос\n\nСпутники делят орбиты.\n\n" + body(2))
    #expect(facts.last?.hasSuffix("followsRenumbering") == true)
  }

  @Test func `a number that another clause of its new section has does not follow`() {
    let alpha = "# Alpha\n\n1. Ships pay fees.\n\n"
    let cited = "2. Lights are kept at night.\n\n"
    let beta =
      "# Beta\n\n1. Pilots come aboard at the light.\n\n2. Ports close in winter.\n\n3. Tugs wait at the pier.\n\n"
    let old = alpha + cited + "3. Boats obey paragraph 2 of their own will.\n\n" + beta
    let new =
      alpha + "2. Nets are dried ashore.\n\n3. Lights are kept at night.\n\n" + beta
      + "4. Boats obey paragraph 3 of their own will.\n"
    #expect(!changes(old, new).contains { $0.contains("followsRenumbering") })
    #expect(!changes(new, old).contains { $0.contains("followsRenumbering") })
  }
}

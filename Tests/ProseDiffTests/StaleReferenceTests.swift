import Prose
import Testing

@testable import ProseDiff

/// References whose clause got another number, or was removed, while they stayed.
@Suite struct StaleReferenceTests {
  /// Those of a wording below the clauses, which became another when a clause was put in before them all.
  private func staleBelowInserted(_ from: String, _ to: String) -> [String] {
    CitingDraft.stale(
      CitingDraft.list(CitingDraft.clauses + [from]),
      CitingDraft.list(["Ports charge fees for each visit."] + CitingDraft.clauses + [to]))
  }

  @Test(arguments: [
    ("What paragraph 2 says holds.", ["2 → 3"]),
    ("What paragraphs 1 and 2 say holds.", ["1 → 2", "2 → 3"]),
    ("What paragraphs 1-3 say holds.", ["1 → 2", "3 → 4"]),
    ("The rules in paragraph 2 above hold.", ["2 → 3"]),
    ("The rules in paragraph 2 hold.", ["2 → 3"]),
    ("The Council acts under paragraph 2.", ["2 → 3"]),
    ("The Parties referred to in paragraph 2 report.", ["2 → 3"]),
    ("The rules of law apply. Paragraph 2 holds.", ["2 → 3"]),
    ("The Convention was signed in Rome. Paragraph 2 holds.", []),
    ("Resolution 70/1 was adopted. Paragraph 2 holds.", []),
    ("The report of the Council, paragraph 2, holds.", []),
    ("What paragraph 2 TFEU says holds.", []),
    ("What paragraph 2 (VCLT) says holds.", []),
    ("What paragraph 2 Schedule 1 says holds.", []),
    ("What paragraph 9(2) says holds.", []),
    ("What paragraphs 9 (1) and 9 (2) say holds.", []),
    ("Under paragraph 2 a ship may sail.", ["2 → 3"]),
    ("Under paragraph 9, 2 copies are sent.", []),
    ("What operative paragraph 2 says holds.", ["2 → 3"]),
    ("Die Pflichten nach § 2 gelten auch für Jachten.", ["2 → 3"]),
    ("Die Absätze 2 bis 3 gelten für Jachten.", ["2 → 3", "3 → 4"]),
    ("Nach § 2 Abs. 1 StGB sind Jachten frei.", []),
    ("Es gilt § 2 Abs. 1 Nr. 2 des Hafengesetzes.", []),
    ("What paragraph 2, para. 1, of the Charter says holds.", []),
    ("What paragraph 2 (definitions) of the principal Act says holds.", []),
    ("What is said in paragraph 2 holds.", ["2 → 3"]),
    ("A licence granted under paragraph 2 lapses.", ["2 → 3"]),
    ("Fees are waived under paragraph 2, and the Vienna Convention governs tugs.", ["2 → 3"]),
    ("Paragraphs -9000000000000000000 to 9000000000000000000 and paragraph 2 hold.", ["2 → 3"]),
    ("Paragraphs 2 bis, 3 and 4 hold.", ["3 → 4", "4 → 5"]),
    ("Preambular paragraph 2 holds.", []),
    ("Paragraph 2 and the Vienna Convention apply.", ["2 → 3"]),
    ("Paragraphs 2 et seq. of the Charter apply.", []),
    ("Los párrafos 2 a 3 se aplicarán a los yates.", ["2 → 3", "3 → 4"]),
    ("Le paragraphe 2 a été appliqué.", ["2 → 3"]),
    ("Положения пункта 2 применяются к яхтам.", ["2 → 3"]),
    ("Пункт 2 Устава применяется к яхтам.", []),
    ("Нарушение пункта 2 настоящего Федерального закона влечет штраф.", ["2 → 3"]),
    ("Нарушение пункта 2 настоящего федерального закона влечет штраф.", ["2 → 3"]),
    ("Нарушение пункта 2 Федерального закона влечет штраф.", []),
    ("Нарушение пункта 2 указанного Федерального закона влечет штраф.", []),
    ("What paragraph 2 of this Local Port Act says holds.", ["2 → 3"]),
    ("What paragraph 2 of the Local Port Act says holds.", []),
    ("تسري أحكام الفقرة ٢ على السفن.", ["2 → 3"]),
    ("上文第2段所述措施是临时的。", ["2 → 3"]),
    ("回顾第60/251号决议第2段。", []),
    ("What the Charter says in paragraph 2 holds.", []),
    ("The Charter is signed; what article 2 says holds.", []),
    ("What paragraph 2 of the Charter says holds.", []),
    ("There are 2 ships.", []),
    ("What paragraph 9 says holds.", []),
  ])
  func `a reference that stays while its clause is renumbered is told`(
    reference: String, told: [String]
  ) {
    #expect(staleBelowInserted(reference, reference) == told)
  }

  @Test(arguments: [
    ("From: Marta Lind\n\nTo: Jean Roy\n\nDate: 4 June\n\n", []),
    ("Von: Marta Lind\n\nAn: Jean Roy\n\n", []),
    ("From: here on, ships sail.\n\n", ["2 → 3"]),
    ("From the sea to the land ships sail.\n\n", ["2 → 3"]),
  ])
  func `a letter is about the paragraphs of another text`(head: String, told: [String]) {
    let cites = "On paragraph 2 we can be flexible."
    let old = head + CitingDraft.list(CitingDraft.clauses + [cites])
    let new = head + CitingDraft.list(["Ports charge fees."] + CitingDraft.clauses + [cites])
    #expect(CitingDraft.stale(old, new) == told)
  }

  @Test func `a reference whose clause was removed is told, unless another took its place`() {
    let cites = "What paragraph 4 says holds."
    let old = CitingDraft.list(CitingDraft.clauses + [cites])
    #expect(
      CitingDraft.stale(old, CitingDraft.list(CitingDraft.clauses.dropLast() + [cites])) == ["4 →"])
    let replaced = CitingDraft.clauses.dropLast() + ["Ports charge fees for each visit.", cites]
    #expect(CitingDraft.stale(old, CitingDraft.list(Array(replaced))) == [])
  }

  @Test(arguments: [
    ("What paragraph 2 says holds.", "What paragraph 3 says holds.", []),
    ("What paragraph 2 says holds.", "What paragraph 2 says always holds.", ["2 → 3"]),
    ("What paragraphs 2 and 3 say holds.", "What paragraphs 3 and 4 say holds.", []),
    ("What paragraphs 2 and 3 say holds.", "What paragraphs 3 and 3 say holds.", ["3 → 4"]),
    ("What paragraphs 1, 2 and 3 say holds.", "What paragraphs 2, 3 and 4 say holds.", []),
    ("What paragraph 2 says, or 3 tons.", "What paragraph 2 says, or 4 tons.", ["2 → 3"]),
    (
      "What paragraph 2 says holds, and paragraph 2 binds.",
      "What paragraph 3 says holds, and paragraph 2 binds.", ["2 → 3"]
    ),
    ("What is said holds.", "What paragraph 2 says holds.", []),
    ("What paragraph 2 says holds.", "What paragraphs 2 and 9 say holds.", ["2 → 3"]),
    ("What paragraph 2 says holds.", "What paragraph 2 above says holds.", ["2 → 3"]),
  ])
  func `a reference that was brought up to date is not told`(
    from: String, to: String, told: [String]
  ) {
    #expect(staleBelowInserted(from, to) == told)
  }

  @Test(arguments: [
    ("What paragraphs 2 to 4 say holds.", "What paragraphs 2 and 3 say holds."),
    ("What paragraphs 2, 3 and 4 say holds.", "What paragraphs 2 and 3 say holds."),
    ("What paragraph 2 or paragraph 3 says holds.", "What paragraph 2 says holds."),
  ])
  func `a list that lost what was removed is up to date`(from: String, to: String) {
    let old = CitingDraft.list(CitingDraft.clauses + [from])
    let new = CitingDraft.list(
      CitingDraft.clauses.enumerated().filter { $0.offset != 1 }.map(\.element) + [to])
    #expect(CitingDraft.stale(old, new) == [])
    #expect(
      !CitingDraft.stale(
        old, CitingDraft.list(CitingDraft.clauses.filter { !$0.hasPrefix("Masters") } + [from])
      ).isEmpty)
  }

  @Test func `a clause that was merged is cited by the number of the whole`() {
    let cites = "What paragraph 3 says holds."
    let old = CitingDraft.list(CitingDraft.clauses + [cites])
    let merged = "\(CitingDraft.clauses[1]) \(CitingDraft.clauses[2])"
    let new = CitingDraft.list([CitingDraft.clauses[0], merged, CitingDraft.clauses[3], cites])
    #expect(CitingDraft.stale(old, new) == ["3 → 2"])
  }

  @Test(arguments: [
    ("OP3 Masters heed operative paragraph 2.", "OP4 Masters heed operative paragraph 2."),
    ("OP3 Masters heed OP2.", "OP4 Masters heed OP2."),
    ("OP3 Masters heed paragraph 2 above.", "OP4 Masters heed paragraph 2 above."),
  ])
  func `an operative paragraph is cited with its letters and without`(from: String, to: String) {
    let old = "OP1 \(CitingDraft.clauses[0])\n\nOP2 \(CitingDraft.clauses[1])\n\n\(from)"
    let new =
      "OP1 \(CitingDraft.clauses[0])\n\nOP2 Ports charge fees.\n\nOP3 \(CitingDraft.clauses[1])\n\n\(to)"
    #expect(CitingDraft.stale(old, new) == ["OP2 → OP3"])
  }

  @Test func `a list whose clauses changed places among themselves cites the same`() {
    let cites = "What paragraphs 2 and 3 say holds."
    let new = [0, 2, 1, 3].map { CitingDraft.clauses[$0] } + [cites]
    #expect(
      CitingDraft.stale(CitingDraft.list(CitingDraft.clauses + [cites]), CitingDraft.list(new))
        == [])
  }

  @Test func `a section with a number of its own is no paragraph of it`() {
    let body = { (second: [String]) in
      "## 1. Lamps\n\n1. \(CitingDraft.clauses[0])\n\n## 2. Boats\n\n"
        + CitingDraft.list(second + ["What section 1 says holds."])
    }
    let old = body([CitingDraft.clauses[1]])
    let new = body(["Ports charge fees for each visit.", CitingDraft.clauses[1]])
    #expect(CitingDraft.stale(old, new) == [])
    #expect(
      CitingDraft.stale(
        old.replacing("section", with: "paragraph"), new.replacing("section", with: "paragraph"))
        == ["2, 1 → 2, 2"])
  }

  @Test func `a reference to a lead heading that is gone is told where its clause is`() {
    let body = { (lead: String) in
      "The Forum,\n\n\(lead)*requests*\n\n1 that the Council report under resolves 2 above\n"
    }
    let decisions = "*resolves*\n\n1 \(CitingDraft.clauses[0])\n\n2 \(CitingDraft.clauses[1])\n\n"
    #expect(CitingDraft.stale(body(decisions), body("")) == ["resolves 2 →"])
  }

  @Test(arguments: [
    ("considering b)", ["considering b) → considering a)"]),
    ("*considering* b)", ["considering b) → considering a)"]),
    ("considering b and so on", []),
    ("resolves 1 above", ["resolves 1 → resolves 2"]),
    (
      "considering b), and resolves 1 above",
      [
        "considering b) → considering a)", "resolves 1 → resolves 2",
      ]
    ),
  ])
  func `a number of another lead heading is cited by that heading`(
    reference: String, told: [String]
  ) {
    let body = { (items: [String], decisions: [String]) in
      "The Forum,\n\n*considering*\n\n"
        + zip(["a", "b"], items).map { "\($0)) \($1)\n\n" }.joined() + "*resolves*\n\n"
        + zip(1..., decisions).map { "\($0) \($1)" }.joined(separator: "\n\n")
    }
    let last = "that the Council report under \(reference)"
    let old = body(
      ["that ports publish the dues of each berth", "that the register of wrecks is kept"],
      ["that pilots be trained in the use of lamps", last])
    let new = body(
      ["that the register of wrecks is kept"],
      ["that lighthouses be listed", "that pilots be trained in the use of lamps", last])
    #expect(CitingDraft.stale(old, new) == told)
  }

  @Test(arguments: [
    ("第二条适用于拖船。", ["第二条 → 第三条"]), ("第一条和第二条适用于拖船。", ["第一条 → 第二条", "第二条 → 第三条"]),
    ("本条例第二条适用于拖船。", ["第二条 → 第三条"]), ("船舶法第二条适用于拖船。", []), ("船舶法第一条、第二条适用于拖船。", []),
    ("船舶法第一条和本条例第二条适用于拖船。", ["第二条 → 第三条"]), ("第二届会议的拖船。", []),
    ("第九条第二款适用于拖船。", []),
  ])
  func `an article of Chinese is cited by its number and the character after it`(
    reference: String, told: [String]
  ) {
    let old = "第一条 海岸电台应继续运行。\n\n第二条 船舶应报告潮汐。\n\n第三条 \(reference)"
    let new = "第一条 港口应公布费用。\n\n第二条 海岸电台应继续运行。\n\n第三条 船舶应报告潮汐。\n\n第四条 \(reference)"
    #expect(CitingDraft.stale(old, new) == told)
  }

  @Test(arguments: [("Annex", "I", "II"), ("Annex", "A", "B"), ("Chapter", "I", "II")])
  func `a division is cited by its letter or its number of Rome`(
    word: String, first: String, second: String
  ) {
    let division = { (number: String, text: String) in "## \(word) \(number)\n\n\(text)\n\n" }
    let cites = "Masters meet what \(word) \(first) says."
    let old = division(first, CitingDraft.clauses[0]) + cites
    let new =
      division(first, "Ports charge fees for each visit.")
      + division(second, CitingDraft.clauses[0])
      + cites
    #expect(CitingDraft.stale(old, new) == ["\(word) \(first) → \(word) \(second)"])
  }

  @Test func `an article is cited from anywhere, and its number may be that of another now`() {
    let article = { (number: Int, text: String) in "## Article \(number) Title\n\n\(text)\n\n" }
    let cites = "Masters observe what article 2 says."
    let old =
      article(1, CitingDraft.clauses[0]) + article(2, CitingDraft.clauses[1]) + article(3, cites)
    let new =
      article(1, "Ports charge fees for each visit.") + article(2, CitingDraft.clauses[0])
      + article(3, CitingDraft.clauses[1]) + article(4, cites)
    #expect(CitingDraft.stale(old, new) == ["Article 2 → Article 3"])
    #expect(CitingDraft.stale(old, old) == [])
  }

  @Test(arguments: ["", " today"])
  func `each clause is told once, however often it is cited`(more: String) {
    let cites = (0..<20_000).map { "paragraph \($0 % 4 + 1)" }.joined(separator: " and ")
    let old = CitingDraft.list(
      CitingDraft.clauses + ["\(cites) of the Charter bind; \(cites) hold"])
    let new = CitingDraft.list(
      ["Ports charge fees for each visit."] + CitingDraft.clauses
        + ["\(cites) of the Charter bind; \(cites) hold\(more)"])
    #expect(CitingDraft.stale(old, new).count == Set(CitingDraft.stale(old, new)).count)
  }
}

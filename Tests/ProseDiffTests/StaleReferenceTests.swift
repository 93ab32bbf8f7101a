import Prose
import Testing

@testable import ProseDiff

/// References whose clause got another number, or was removed, while they stayed.
@Suite struct StaleReferenceTests {
  /// The references of the last new clause that were left behind, each as what it cited and what that is now.
  private func stale(_ old: String, _ new: String) -> [String] {
    let (old, new) = (Document(name: "old", source: old), Document(name: "new", source: new))
    let last = Comparison(old, new).changes.last { !$0.new.isEmpty }
    return last.map { change in
      change.flags.filter { $0.name == .staleReference }
        .map { ($0.old + ["→"] + $0.new).joined(separator: " ") }
    } ?? []
  }

  private static let clauses = [
    "Ships carry lamps in all waters.", "Masters report the tides each day.",
    "Charts are kept on board.", "Pilots come aboard at the light.",
  ]

  /// Those of a wording below the clauses, which became another when a clause was put in before them all.
  private func staleBelowInserted(_ from: String, _ to: String) -> [String] {
    stale(
      list(Self.clauses + [from]),
      list(["Ports charge fees for each visit."] + Self.clauses + [to]))
  }

  private func list(_ clauses: [String]) -> String {
    clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n")
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

  @Test func `a reference whose clause was removed is told, unless another took its place`() {
    let cites = "What paragraph 4 says holds."
    let old = list(Self.clauses + [cites])
    #expect(stale(old, list(Self.clauses.dropLast() + [cites])) == ["4 →"])
    let replaced = Self.clauses.dropLast() + ["Ports charge fees for each visit.", cites]
    #expect(stale(old, list(Array(replaced))) == [])
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
    let old = list(Self.clauses + [from])
    let new = list(Self.clauses.enumerated().filter { $0.offset != 1 }.map(\.element) + [to])
    #expect(stale(old, new) == [])
    #expect(!stale(old, list(Self.clauses.filter { !$0.hasPrefix("Masters") } + [from])).isEmpty)
  }

  @Test func `a clause that was merged is cited by the number of the whole`() {
    let cites = "What paragraph 3 says holds."
    let old = list(Self.clauses + [cites])
    let merged = "\(Self.clauses[1]) \(Self.clauses[2])"
    let new = list([Self.clauses[0], merged, Self.clauses[3], cites])
    #expect(stale(old, new) == ["3 → 2"])
  }

  @Test(arguments: [
    ("OP3 Masters heed operative paragraph 2.", "OP4 Masters heed operative paragraph 2."),
    ("OP3 Masters heed OP2.", "OP4 Masters heed OP2."),
    ("OP3 Masters heed paragraph 2 above.", "OP4 Masters heed paragraph 2 above."),
  ])
  func `an operative paragraph is cited with its letters and without`(from: String, to: String) {
    let old = "OP1 \(Self.clauses[0])\n\nOP2 \(Self.clauses[1])\n\n\(from)"
    let new =
      "OP1 \(Self.clauses[0])\n\nOP2 Ports charge fees.\n\nOP3 \(Self.clauses[1])\n\n\(to)"
    #expect(stale(old, new) == ["OP2 → OP3"])
  }

  @Test func `a list whose clauses changed places among themselves cites the same`() {
    let cites = "What paragraphs 2 and 3 say holds."
    let new = [0, 2, 1, 3].map { Self.clauses[$0] } + [cites]
    #expect(stale(list(Self.clauses + [cites]), list(new)) == [])
  }

  @Test func `a section with a number of its own is no paragraph of it`() {
    let body = { (second: [String]) in
      "## 1. Lamps\n\n1. \(Self.clauses[0])\n\n## 2. Boats\n\n"
        + self.list(second + ["What section 1 says holds."])
    }
    let old = body([Self.clauses[1]])
    let new = body(["Ports charge fees for each visit.", Self.clauses[1]])
    #expect(stale(old, new) == [])
    #expect(
      stale(
        old.replacing("section", with: "paragraph"), new.replacing("section", with: "paragraph"))
        == ["2, 1 → 2, 2"])
  }

  @Test func `a reference to a lead heading that is gone is told where its clause is`() {
    let body = { (lead: String) in
      "The Forum,\n\n\(lead)*requests*\n\n1 that the Council report under resolves 2 above\n"
    }
    let decisions = "*resolves*\n\n1 \(Self.clauses[0])\n\n2 \(Self.clauses[1])\n\n"
    #expect(stale(body(decisions), body("")) == ["resolves 2 →"])
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
    #expect(stale(old, new) == told)
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
    #expect(stale(old, new) == told)
  }

  @Test(arguments: [("Annex", "I", "II"), ("Annex", "A", "B"), ("Chapter", "I", "II")])
  func `a division is cited by its letter or its number of Rome`(
    word: String, first: String, second: String
  ) {
    let division = { (number: String, text: String) in "## \(word) \(number)\n\n\(text)\n\n" }
    let cites = "Masters meet what \(word) \(first) says."
    let old = division(first, Self.clauses[0]) + cites
    let new =
      division(first, "Ports charge fees for each visit.") + division(second, Self.clauses[0])
      + cites
    #expect(stale(old, new) == ["\(word) \(first) → \(word) \(second)"])
  }

  @Test func `an article is cited from anywhere, and its number may be that of another now`() {
    let article = { (number: Int, text: String) in "## Article \(number) Title\n\n\(text)\n\n" }
    let cites = "Masters observe what article 2 says."
    let old = article(1, Self.clauses[0]) + article(2, Self.clauses[1]) + article(3, cites)
    let new =
      article(1, "Ports charge fees for each visit.") + article(2, Self.clauses[0])
      + article(3, Self.clauses[1]) + article(4, cites)
    #expect(stale(old, new) == ["Article 2 → Article 3"])
    #expect(stale(old, old) == [])
  }

  @Test(arguments: ["", " today"])
  func `each clause is told once, however often it is cited`(more: String) {
    let cites = (0..<20_000).map { "paragraph \($0 % 4 + 1)" }.joined(separator: " and ")
    let old = list(Self.clauses + ["\(cites) of the Charter bind; \(cites) hold"])
    let new = list(
      ["Ports charge fees for each visit."] + Self.clauses
        + ["\(cites) of the Charter bind; \(cites) hold\(more)"])
    #expect(stale(old, new).count == Set(stale(old, new)).count)
  }

  /// An article whose second paragraph is its third now, and another article below it that cites.
  private func staleOfArticle(_ from: String, _ to: String, article: String = "Article") -> [String]
  {
    let old = Self.clauses.prefix(2)
    func text(_ clauses: [String], _ citing: String) -> String {
      "## \(article) 5\n\n\(list(clauses))\n\n## \(article) 6\n\n1. Buoys are lit.\n\n2. \(citing)"
    }
    return stale(
      text(Array(old), from),
      text([old[0], "Ports charge fees for each visit.", old[1]], to))
  }

  @Test(arguments: [
    "What article 5, paragraph 2, says holds.", "What paragraph 2 of article 5 says holds.",
    "What article 5 (2) says holds.", "What Article 5(2)(a) says holds.",
    "What articles 5(2) and 6(1) say holds.", "What article 5 (2) and article 6 (1) say holds.",
    "What article 5 (2), as amended, says holds.", "What article 5 (2) (lamps) says holds.",
    "What paragraph 2 and paragraph 4 of article 5 say holds.",
    "Both the Charter and article 5, paragraph 2, of this Convention hold.",
    "Ships sail without prejudice to paragraph 1. Paragraph 2 of article 5 holds.",
    "Paragraph 1, paragraph 2 and paragraph 4 of article 5 hold.",
    "In paragraph 2 of article 5 fees are set. Lamps are replaced yearly.",
    "Article 5 (2) may be amended by two thirds of the Parties.",
    "In article 5 (2), as amended, fees are set.",
    "What article 5 (2), sentence 2, says holds.",
    "What article 5 (2), as amended, of this Convention says holds.",
    "Ce que dit le paragraphe 2 de l'article 5 reste.",
    "El párrafo 2 del artículo 5 se aplica.", "Artikel 5 Absatz 2 gilt.",
    "Das gilt nach Artikel 5 Abs. 2 Satz 1.", "Пункт 2 статьи 5 применяется.",
    "تطبق الفقرة 2 من المادة 5.",
  ]) func partOfWhatIsCited(_ citing: String) {
    #expect(staleOfArticle(citing, citing) == ["Article 5, 2 → Article 5, 3"])
  }

  @Test func wholeOfWhatIsCited() {
    func text(_ clauses: [String]) -> String {
      clauses.enumerated().map { "## Artikel \($0.offset + 1)\n\n\($0.element)" }
        .joined(separator: "\n\n")
    }
    let old = Self.clauses.prefix(2) + ["Artikel 2 Absatz 1 gilt."]
    #expect(
      stale(text(Array(old)), text(["Ports charge fees for each visit."] + old))
        == ["Artikel 2 → Artikel 3"])
  }

  @Test(arguments: [
    ("What article 5, paragraph 2, says holds.", "What article 5, paragraph 3, says holds."),
    ("What article 5 (2) says holds.", "What article 5 (3) says holds."),
    ("What article 5 (1) says holds.", "What article 5 (1) says holds."),
    ("What article 6, paragraph 2, says holds.", "What article 6, paragraph 2, says holds."),
    ("What article 5, paragraph 2, of the Charter says holds.", ""),
    ("What paragraph 2 of article 5 of the Charter says holds.", ""),
    ("What Article 5 (2) TFEU says holds.", ""), ("The Charter provides in article 5 (2).", ""),
    ("What article 5, paragraph 2, says holds.", "What article 6, paragraph 2, says holds."),
    ("What Article 5(2) and Article 6(1) TFEU say holds.", ""),
    ("What section 5(2), article 5 (2) or article 6 of the Theft Act 1968 says holds.", ""),
    ("What article 5 (2), first subparagraph, TFEU says holds.", ""),
    ("What article 5 (2), as amended, of the Charter says holds.", ""),
    ("What article 5 (2) (now article 7 (2)) of the Treaty says holds.", ""),
    ("What article 5 (2) — on fees — of the Charter says holds.", ""),
    ("In article 5 (2), for \"horse\" substitute \"mare\".", ""),
    ("In paragraph 2 of article 5, for \"horse\" substitute \"mare\".", ""),
    ("Article 5(2) is repealed.", ""), ("Omit article 5 (2).", ""),
    ("Article 5(2) as well as Article 6(1) of the Statute hold.", ""),
    ("Neither Article 5(2) nor Article 6(1) of the Charter holds.", ""),
    ("What article 5, paragraph 2, says holds.", "What paragraph 2 says holds."),
    ("В пункте 2 статьи 5 слово «конь» заменить словом «кобыла».", ""),
    ("Пункт 2 статьи 5 применяется.", "Пункт 2 применяется."),
    ("Das gilt nach Artikel 5 Abs. 2 und Artikel 6 BGB.", ""),
    ("Das gilt nach Artikel 5 Abs. 2 S. 1 BGB.", ""),
    ("Das gilt nach Artikel 5 Absatz 2 Satz 1 BGB.", ""),
    ("What Article 5(2), sentence 2, of the Regulation says holds.", ""),
    ("In Artikel 5 Absatz 2 wird das Wort „Pferd“ durch das Wort „Stute“ ersetzt.", ""),
  ]) func partThatIsNotLeftBehind(_ from: String, _ to: String) {
    #expect(staleOfArticle(from, to.isEmpty ? from : to).isEmpty)
  }

  /// A paragraph 2 with items of which the second is the third now, and paragraphs below it that cite.
  private func staleOfItems(_ from: String, _ to: String, within: Bool = false) -> [String] {
    func text(_ items: [String], _ citing: String) -> String {
      let letters = "abcdef".prefix(items.count)
      let lettered = zip(letters, items).map { "   (\($0)) \($1)" }.joined(separator: "\n\n")
      let own = within ? "\n\n   (h) \(citing)" : "\n\n4. \(citing)"
      let list = "   (a) sails of canvas;\n\n   (b) ropes of hemp;"
      return "## Article 5\n\n1. Ships carry:\n\n\(list)\n\n2. Ports keep:\n\n\(lettered)"
        + (within ? own : "\n\n3. Buoys are lit.\n\n## Article 6" + own)
    }
    let items = ["lamps in all waters;", "tide tables of the year;"]
    return stale(text(items, from), text([items[0], "lists of the fees;", items[1]], to))
  }

  @Test(arguments: [
    "What article 5, paragraph 2 (b), says holds.", "What Article 5(2)(b) says holds.",
    "What paragraph 2 (b) of article 5 says holds.", "What article 5 (2) (a) and (b) says holds.",
    "What article 5, paragraph 2, subparagraph (b), says holds.",
    "What subparagraph (b) of paragraph 2 of article 5 says holds.",
    "What Article 5(2)(a), (b) and (3) say holds.", "What Article 5(1)(a) and (2)(b) say holds.",
  ]) func itemOfWhatIsCited(_ citing: String) {
    #expect(staleOfItems(citing, citing) == ["Article 5, 2 (b) → Article 5, 2 (c)"])
  }

  @Test(arguments: [
    ("what subparagraph (b) says;", ["Article 5, 2 (b) → Article 5, 2 (c)"]),
    ("what paragraph 2 (b) says;", ["Article 5, 2 (b) → Article 5, 2 (c)"]),
    ("what paragraph 1 (b) says;", []), ("what article 5 (1) (b) says;", []),
    ("what paragraph 2 (a) says;", []), ("what paragraph 2 (b) of the Charter says;", []),
  ]) func itemCitedBesideIt(_ citing: String, _ flags: [String]) {
    #expect(staleOfItems(citing, citing, within: true) == flags)
  }

  @Test(arguments: [
    ("What Article 5(2)(b) says holds.", "What Article 5(2)(c) says holds."),
    ("What Article 5(2)(b) says holds.", "What Article 5(2)(b) and (c) says holds."),
    ("What Article 5(2)(a) and (b) say holds.", "What Article 5(2)(a) and (c) say holds."),
  ]) func itemBroughtUpToDate(_ from: String, _ to: String) {
    #expect(staleOfItems(from, to).isEmpty)
  }

  /// Two paragraphs of an article that changed places in a range are cited as before.
  @Test(arguments: [
    "What article 5 (1) to (3) says holds.", "Das gilt nach Artikel 5 (1) bis (3).",
  ])
  func rangeOfParts(_ citing: String) {
    func text(_ clauses: [String]) -> String {
      "## Article 5\n\n\(list(clauses))\n\n## Article 6\n\n1. \(citing)"
    }
    let clauses = Self.clauses
    let turned = [clauses[0], clauses[2], clauses[1], clauses[3]]
    #expect(stale(text(clauses), text(turned)).isEmpty)
  }

  /// An article whose number and paragraph are others now, cited by its new number.
  @Test func partOfARenumberedArticle() {
    func text(_ article: Int, _ clauses: [String], _ citing: Int) -> String {
      "## Article \(article)\n\n\(list(clauses))\n\n## Article 9\n\n1. Article \(citing) (2) holds."
    }
    let old = Array(Self.clauses.prefix(2))
    let new = [old[0], "Ports charge fees for each visit.", old[1]]
    #expect(stale(text(5, old, 5), text(6, new, 6)) == ["Article 5, 2 → Article 6, 3"])
    #expect(
      stale(text(5, old, 5), text(6, new, 5))
        == ["Article 5 → Article 6", "Article 5, 2 → Article 6, 3"])
  }

  /// An item that was removed is not replaced by one of the next paragraph.
  @Test func itemOfAnotherParagraph() {
    func text(_ items: [String], _ others: [String]) -> String {
      func lettered(_ items: [String]) -> String {
        zip("abc", items).map { "   (\($0)) \($1)" }.joined(separator: "\n\n")
      }
      return
        "## Article 5\n\n1. Ports keep:\n\n\(lettered(items))\n\n2. Ships carry:\n\n\(lettered(others))"
        + "\n\n## Article 6\n\n1. Article 5 (1) (b) holds."
    }
    let items = ["lamps in all waters;", "tide tables of the year;"]
    #expect(
      stale(
        text(items, ["sails of canvas;"]),
        text([items[0]], ["sails of canvas;", "charts of the northern coast;"]))
        == ["Article 5, 1 (b) →"])
  }

  /// What stands below a sentence that announces amendments cites the text that is amended.
  @Test func listOfAmendments() {
    #expect(
      staleOfArticle(
        "The Theft Act 1968 is amended as follows:\n\n3. Section 5 (2) gives way to article 5 (2).",
        "The Theft Act 1968 is amended as follows:\n\n3. Section 5 (2) gives way to article 5 (2)."
      )
      .isEmpty)
  }
}

import Testing

@testable import Prose

@Suite struct DivisionTests {
  @Test(arguments: [
    ("Article premier", "Article premier", ""), ("Article 1er Objet", "Article 1er", "Objet"),
    ("ARTÍCULO 3 Objeto", "ARTÍCULO 3", "Objeto"), ("CAPÍTULO II", "CAPÍTULO II", ""),
    ("SECCIÓN 1", "SECCIÓN 1", ""), ("СТАТЬЯ 5 Определения", "СТАТЬЯ 5", "Определения"),
    ("Artículo 1.- Objeto", "Artículo 1.-", "Objeto"),
    ("Artículo 2.º Plazo", "Artículo 2.º", "Plazo"),
    ("Cláusula 2.ª Prazo", "Cláusula 2.ª", "Prazo"), ("Cláusula 2ª Prazo", "Cláusula 2ª", "Prazo"),
    ("Article 5 – Objective", "Article 5 –", "Objective"), ("Article 4(2)", "Article 4(2)", ""),
    ("المادة ٥ تعاريف", "المادة ٥", "تعاريف"), ("第 1 条 总则", "第 1 条", "总则"),
    ("Приложение № 1", "Приложение № 1", ""), ("Annex No. 3", "Annex No. 3", ""),
    ("Annex", "Annex", ""), ("APPENDIX", "APPENDIX", ""), ("§12 Wer", "§12", "Wer"),
    ("§§ 4-6 Wer", "§§ 4-6", "Wer"), ("Art.5 The", "Art.5", "The"),
    ("Article L121-1 Champ", "Article L121-1", "Champ"),
    ("ARTI\u{301}CULO 3 Objeto", "ARTI\u{301}CULO 3", "Objeto"), ("TITRE Ier", "TITRE Ier", ""),
    ("第五条之一 缔约方", "第五条之一", "缔约方"), ("المادة 3 مكرر تعاريف", "المادة 3 مكرر", "تعاريف"),
    ("New Article 8 Scope", "New Article 8", "Scope"),
    ("Article 11 (new) Scope", "Article 11 (new)", "Scope"),
    ("Article L. 121-3 Champ", "Article L. 121-3", "Champ"), ("Art. R*. 12-4", "Art. R*. 12-4", ""),
    ("الباب الأول أحكام", "الباب الأول", "أحكام"), ("Глава первая", "Глава первая", ""),
    ("SEC. 2. GRANTS", "SEC. 2.", "GRANTS"), ("Sec. 102. Fees", "Sec. 102.", "Fees"),
    ("Chap. 3 Scope", "Chap. 3", "Scope"), ("Гл. 2 Сроки", "Гл. 2", "Сроки"),
    ("Principle 10 Access", "Principle 10", "Access"), ("Item 2. Fees", "Item 2.", "Fees"),
    ("Recommendation 3: Fees", "Recommendation 3:", "Fees"),
    ("Punkt 4 Lotsen", "Punkt 4", "Lotsen"),
    ("Guideline 4.1", "Guideline 4.1", ""),
  ])
  func `a division's label is split from its title`(line: String, label: String, rest: String)
    throws
  {
    let bytes = Array(line.utf8)
    let match = try #require(LabelScanner.match(bytes, bytes.indices))
    #expect(match.style.isDivision)
    #expect(String(decoding: bytes[match.label], as: UTF8.self) == label)
    #expect(String(decoding: bytes[match.textStart...], as: UTF8.self) == rest)
  }

  @Test(arguments: [
    "annex", "Annexes to it", "Articles of faith", "Part of it", "Section – Scope", "Article7bis",
    "Chapter and verse", "Sec 4 races", "sec. is short", "Second 2", "Annex to the report",
    "Partial 3", "Rule of law",
  ])
  func `a word of divisions in a sentence is no label`(line: String) {
    let bytes = Array(line.utf8)
    #expect(LabelScanner.match(bytes, bytes.indices) == nil)
  }

  @Test(arguments: [
    "Article 8\n\nUse of terms\n\n1. A Party is a State.\n",
    "Article 8\nUse of terms\n\n1. A Party is a State.\n",
  ])
  func `a division takes the title below it, be there a blank line or none`(source: String) {
    #expect(
      clauses(source) == ["heading <Article 8> Use of terms", "item <1.> A Party is a State."])
  }

  @Test func `a division below a sentence begins a clause on a full line too`() {
    let source = """
      Article 1
      Scope
      1. It applies to all data that is held by courts acting in a judicial capacity.
      Article 2
      Depositary
      The Secretary-General of the United Nations is the Depositary of all of it.
      """
    #expect(
      clauses(source) == [
        "heading <Article 1> Scope",
        "item <1.> It applies to all data that is held by courts acting in a judicial capacity.",
        "heading <Article 2> Depositary",
        "paragraph The Secretary-General of the United Nations is the Depositary of all of it.",
      ])
  }

  @Test(arguments: [
    ("recalling", "heading recalling"), ("the Parties meet", "paragraph the Parties meet"),
    ("The Parties meet.", "paragraph The Parties meet."), ("**Note**", "heading **Note**"),
  ])
  func `what is no title stays below the division`(line: String, clause: String) {
    let read = clauses("Article 8\n\n\(line)\n\nThey go home.\n")
    #expect(read.prefix(2) == ["heading <Article 8> ", clause])
  }

  @Test(arguments: [
    ("Article 15. The Parties shall:", "item <Article 15.> The Parties shall:"),
    ("Article 15. Scope. The Parties meet", "item <Article 15.> Scope. The Parties meet"),
    ("第十五条 缔约方应当：", "item <第十五条> 缔约方应当："),
    ("Article 15. Duties of the Parties", "heading <Article 15.> Duties of the Parties"),
  ])
  func `a sentence after a division's label is an item`(line: String, clause: String) {
    #expect(clauses(line + "\n\n(a) meet;\n").first == clause)
  }
}

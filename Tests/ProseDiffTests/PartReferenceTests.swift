import Prose
import Testing

@testable import ProseDiff

/// References to a part of what another number cites: "article 5, paragraph 2 (b)".
@Suite struct PartReferenceTests {
  /// An article whose second paragraph is its third now, and another article below it that cites.
  private func staleOfArticle(_ from: String, _ to: String) -> [String] {
    let old = CitingDraft.clauses.prefix(2)
    func text(_ clauses: [String], _ citing: String) -> String {
      "## Article 5\n\n\(CitingDraft.list(clauses))\n\n## Article 6\n\n1. Buoys are lit.\n\n2. \(citing)"
    }
    return CitingDraft.stale(
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
  ]) func `a reference to a part is told where the part is renumbered`(_ citing: String) {
    #expect(staleOfArticle(citing, citing) == ["Article 5, 2 → Article 5, 3"])
  }

  @Test(arguments: ["subsection 2 (1)", "section 2 (1)", "sub-section 2(1)"])
  func `the number before a part in brackets is that of a section`(_ reference: String) {
    func text(_ clauses: [String], _ citing: String) -> String {
      let items = "    (1) Lamps are lit at dusk.\n\n    (2) Wicks are trimmed."
      let list = clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }
      return list.joined(separator: "\n\n") + "\n\n\(items)\n\n\(clauses.count + 1). "
        + "Keepers follow \(citing)."
    }
    let old = text(["Keepers sign the book.", "Keepers see to it that:"], reference)
    let inserted = ["Keepers sign the book.", "Boats are hauled out.", "Keepers see to it that:"]
    #expect(CitingDraft.stale(old, text(inserted, reference)) == ["2 → 3"])
    let updated = text(inserted, reference.replacing("2", with: "3"))
    #expect(changes(old, updated).last == "reworded 3 → 4 renumbered followsRenumbering")
  }

  @Test func `a reference with a part is told where the whole is renumbered`() {
    func text(_ clauses: [String]) -> String {
      clauses.enumerated().map { "## Artikel \($0.offset + 1)\n\n\($0.element)" }
        .joined(separator: "\n\n")
    }
    let old = CitingDraft.clauses.prefix(2) + ["Artikel 2 Absatz 1 gilt."]
    #expect(
      CitingDraft.stale(text(Array(old)), text(["Ports charge fees for each visit."] + old))
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
  ]) func `a part that was not left behind, or is another text's, is not told`(
    _ from: String, _ to: String
  ) {
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
    return CitingDraft.stale(
      text(items, from), text([items[0], "lists of the fees;", items[1]], to))
  }

  @Test(arguments: [
    "What article 5, paragraph 2 (b), says holds.", "What Article 5(2)(b) says holds.",
    "What paragraph 2 (b) of article 5 says holds.", "What article 5 (2) (a) and (b) says holds.",
    "What article 5, paragraph 2, subparagraph (b), says holds.",
    "What subparagraph (b) of paragraph 2 of article 5 says holds.",
    "What Article 5(2)(a), (b) and (3) say holds.", "What Article 5(1)(a) and (2)(b) say holds.",
  ]) func `an item of a paragraph is cited from anywhere`(_ citing: String) {
    #expect(staleOfItems(citing, citing) == ["Article 5, 2 (b) → Article 5, 2 (c)"])
  }

  @Test(arguments: [
    ("what subparagraph (b) says;", ["Article 5, 2 (b) → Article 5, 2 (c)"]),
    ("what paragraph 2 (b) says;", ["Article 5, 2 (b) → Article 5, 2 (c)"]),
    ("what paragraph 1 (b) says;", []), ("what article 5 (1) (b) says;", []),
    ("what paragraph 2 (a) says;", []), ("what paragraph 2 (b) of the Charter says;", []),
  ]) func `an item is cited by its letter from its own list`(_ citing: String, _ flags: [String]) {
    #expect(staleOfItems(citing, citing, within: true) == flags)
  }

  @Test(arguments: [
    ("What Article 5(2)(b) says holds.", "What Article 5(2)(c) says holds."),
    ("What Article 5(2)(b) says holds.", "What Article 5(2)(b) and (c) says holds."),
    ("What Article 5(2)(a) and (b) say holds.", "What Article 5(2)(a) and (c) say holds."),
  ]) func `a list of items that was brought up to date is not told`(_ from: String, _ to: String) {
    #expect(staleOfItems(from, to).isEmpty)
  }

  @Test(arguments: [
    "What article 5 (1) to (3) says holds.", "Das gilt nach Artikel 5 (1) bis (3).",
  ])
  func `paragraphs that changed places in a range are cited as before`(_ citing: String) {
    func text(_ clauses: [String]) -> String {
      "## Article 5\n\n\(CitingDraft.list(clauses))\n\n## Article 6\n\n1. \(citing)"
    }
    let clauses = CitingDraft.clauses
    let turned = [clauses[0], clauses[2], clauses[1], clauses[3]]
    #expect(CitingDraft.stale(text(clauses), text(turned)).isEmpty)
  }

  @Test func `a part of an article that was renumbered too is told`() {
    func text(_ article: Int, _ clauses: [String], _ citing: Int) -> String {
      "## Article \(article)\n\n\(CitingDraft.list(clauses))\n\n## Article 9\n\n1. Article \(citing) (2) holds."
    }
    let old = Array(CitingDraft.clauses.prefix(2))
    let new = [old[0], "Ports charge fees for each visit.", old[1]]
    #expect(CitingDraft.stale(text(5, old, 5), text(6, new, 6)) == ["Article 5, 2 → Article 6, 3"])
    #expect(
      CitingDraft.stale(text(5, old, 5), text(6, new, 5))
        == ["Article 5 → Article 6", "Article 5, 2 → Article 6, 3"])
  }

  @Test func `an item that was removed is not replaced by one of the next paragraph`() {
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
      CitingDraft.stale(
        text(items, ["sails of canvas;"]),
        text([items[0]], ["sails of canvas;", "charts of the northern coast;"]))
        == ["Article 5, 1 (b) →"])
  }

  @Test func `what stands below an announcement of amendments cites another text`() {
    #expect(
      staleOfArticle(
        "The Theft Act 1968 is amended as follows:\n\n3. Section 5 (2) gives way to article 5 (2).",
        "The Theft Act 1968 is amended as follows:\n\n3. Section 5 (2) gives way to article 5 (2)."
      )
      .isEmpty)
  }
}

import Testing

@testable import ProseDiff

/// References to sections and articles that stayed while these were renumbered, by the form of
/// their labels.
@Suite struct SectionReferenceTests {
  private static let titles = ["Goals", "Frames", "Codes", "Errors"]

  /// A text with titles, each with a paragraph; the last one cites.
  private func titled(_ titles: [String], _ last: String, _ cites: String) -> String {
    let sections = titles + [last]
    return sections.enumerated().map { place, title in
      let text = title == last ? cites : "What is said of \(title.lowercased()) is brief."
      return "\(place + 1). \(title)\n\n\(text)"
    }.joined(separator: "\n\n")
  }

  @Test(arguments: [
    ("IANA", "The codes of Section 3 are registered.", ["3 → 4"]),
    ("Register", "The codes of Section 3 are registered.", ["3 → 4"]),
    ("IANA", "The codes of Section 9 are registered.", []),
    ("IANA", "The codes of Section 3 of the Harbour Act are registered.", []),
  ])
  func `a title in capitals among others is not the only numbered section`(
    last: String, cites: String, told: [String]
  ) {
    let old = titled(Self.titles, last, cites)
    let new = titled(["Terms"] + Self.titles, last, cites)
    #expect(CitingDraft.stale(old, new) == told)
  }

  @Test func `where headings are numbered throughout, no item is a section`() {
    let items = ["Ports are open.", "Tugs wait.", "Lamps burn."]
    func draft(_ items: [String]) -> String {
      ["1. GOALS", CitingDraft.list(items), "2. FRAMES", "Frames are small.", "3. CODES"]
        .joined(separator: "\n\n") + "\n\nWhat section 2 says holds."
    }
    #expect(CitingDraft.stale(draft(items), draft(["Ships sail."] + items)) == [])
  }

  @Test(arguments: [
    ("Article 3.2", ["ARTICLE 3, 3.2 → ARTICLE 3, 3.3"]),
    ("Article 3.2(a)", ["ARTICLE 3, 3.2 → ARTICLE 3, 3.3"]),
    (
      "Articles 3.2 and 3.3",
      [
        "ARTICLE 3, 3.2 → ARTICLE 3, 3.3", "ARTICLE 3, 3.3 → ARTICLE 3, 3.4",
      ]
    ),
    ("Article 3.1", []), ("Article 3", []), ("Article 3.2 of the Buoy Convention", []),
    ("a length of 3.2 metres", []),
  ])
  func `a paragraph with a decimal number is cited by the word for its article`(
    cites: String, told: [String]
  ) {
    func draft(_ paragraphs: [String]) -> String {
      let numbered = paragraphs.enumerated().map { "3.\($0.offset + 1) \($0.element)" }
      return """
        ARTICLE 3: BANS

        \(numbered.joined(separator: "\n\n"))

        ARTICLE 4: ENDS

        4.1 The findings under \(cites) are final.
        """
    }
    let paragraphs = CitingDraft.clauses
    let inserted = [paragraphs[0], "Ports charge fees for each visit."] + paragraphs[1...]
    #expect(CitingDraft.stale(draft(paragraphs), draft(inserted)) == told)
  }

  @Test(arguments: [
    ("section 1", ["1 → 2"]), ("section 1(1)", ["1 → 2"]), ("section 2", ["2 → 3"]),
    ("sections 1 and 2", ["1 → 2", "2 → 3"]), ("subsection (1)", []), ("paragraph (1)", []),
    ("section 1 of the Harbour Act 1990", []), ("section (1)", []),
    ("article 1", ["1 → 2"]), ("clause 9", []),
  ])
  func `a section is none of the numbered subsections beside the reference`(
    cites: String, told: [String]
  ) {
    func draft(_ sections: [String]) -> String {
      sections.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "\n\n")
    }
    let sections = [
      "Licences\n(1) The Office may grant a licence.\n(2) A licence lasts one year.",
      "Offences\n(1) A person may be fined.\n(2) Fines are paid in cash.",
      "Appeals\n(1) A person may appeal.\n(2) An order under \(cites) is final.",
    ]
    let new = ["Purpose\nThis Act protects mariners."] + sections
    #expect(CitingDraft.stale(draft(sections), draft(new)) == told)
  }

  @Test(arguments: [
    ("What section 1(2) says holds.", ["1 (2) → 1 (3)"]),
    ("What paragraph 1(2) of Schedule 1 says holds.", []),
    ("What paragraph 1(2) of Part 1 says holds.", []),
  ])
  func `a schedule is no numbered section`(cites: String, told: [String]) {
    func draft(_ items: [String]) -> String {
      let list = items.enumerated().map { "(\($0.offset + 1)) \($0.element)" }
      return "1 Licences\n\(list.joined(separator: "\n"))\n\n2 Offences\n(1) Fines are paid.\n(2) "
        + cites
    }
    let items = ["The Office may grant a licence.", "A licence lasts one year."]
    #expect(CitingDraft.stale(draft(items), draft(["Lights need one."] + items)) == told)
  }

  @Test(arguments: [
    ("§ 2 Absatz 1 Satz 1 Nummer 2", ["§ 2, (1) 2 → § 2, (1) 3"]),
    ("§ 2 Abs. 1 Nr. 2", ["§ 2, (1) 2 → § 2, (1) 3"]),
    ("§ 2 Absatz 1 Satz 2", []), ("§ 9 Absatz 1 Satz 1 Nummer 2", []),
    ("§ 2 Absatz 2 Satz 1 Nummer 2", []),
    ("§ 2 Absatz 1 Satz 1 Nummer 2 des Hafengesetzes", []),
  ])
  func `a sentence between a paragraph and its number holds nothing`(
    cites: String, told: [String]
  ) {
    func draft(_ items: [String]) -> String {
      """
      § 2 Pflichten

      (1) Der Eigner meldet:

      \(CitingDraft.list(items))

      (2) Die Meldung ist kostenlos.

      § 3 Strafen

      (1) Verstöße gegen \(cites) werden bestraft.
      """
    }
    let items = ["jede Fahrt,", "jeden Verkauf,", "jeden Umbau."]
    #expect(CitingDraft.stale(draft(items), draft(["jeden Unfall,"] + items)) == told)
  }
}

import Testing

@testable import Prose

/// Words of a sentence that look like a label at the start of a line, and labels that look like words.
@Suite struct LineStartTests {
  @Test func `the letter o is a bullet where it is indented and set apart`() {
    let source = "4. Fields\n\n   o  The field is\n      short.\n\n   o  It is last.\n"
    #expect(
      clauses(source).dropFirst() == ["item <o> The field is short.", "item <o> It is last."])
  }

  @Test(arguments: ["o  porto", "   o porto", "   O  porto"])
  func `the letter o is a word elsewhere`(line: String) {
    #expect(Document(name: "x", source: line).clauses.map(\.label) == [""])
  }

  @Test(arguments: ["under\nArticle 12.", "salvo el\nartículo 3.", "as said in\nArticle 12"])
  func `a division that a sentence names begins no clause`(end: String) {
    let source =
      MarkupLinesTests.wrapped(60) + "\n\n" + """
        The stations of the coast are kept in service by the Parties
        that built them, for as long as the Parties agree to \(end)
        The lists are kept open to all who ask for them.
        """
    let clauses = Document(name: "x", source: source).clauses
    #expect(!clauses.contains { "\($0.label)\($0.text)".lowercased().hasPrefix("art") })
  }

  @Test(arguments: [
    (
      "as the Chair told the Council in the words of Ms.",
      "A. Okoye, who keeps the lists of the stations."
    ),
    (
      "as is said in the sections 3.1, 3.2 and",
      "4 of the annex to the lists of the stations today."
    ),
    ("as is said in the corrigendum to the lists of", "4 March."),
  ])
  func `a letter or number that the line above asks for is no label`(above: String, below: String) {
    let filled = "The stations are kept in service by all those Parties that " + above
    let source = filled + "\n" + below
    #expect(Document(name: "x", source: source).clauses.map(\.label) == [""])
  }

  @Test(arguments: ["Abs.", "Satz", "§", "paragraph"])
  func `a number below the word that names it is no label`(word: String) {
    let source = """
      (1) The lists of the stations are kept by the Parties for all ships.
      (2) For the years that follow the first the same is to hold as in \(word)
      1 to 3. The lists of the fees hold for the stations as well, as said in
      2 and in the annex, which the Council keeps for all of the Parties.
      (3) The fees are shown in the lists, and are low where many ships call.
      """
    #expect(Document(name: "x", source: source).clauses.map(\.label) == ["(1)", "(2)", "(3)"])
  }

  @Test(arguments: ["mai", "мая", "de mayo de"])
  func `a day of a month is no label`(month: String) {
    let days = (1...3).map { "\($0) \(month) 2031, Port Town: the Parties meet." }
    let source = days.joined(separator: "\n\n")
    #expect(Document(name: "x", source: source).clauses.map(\.label) == ["", "", ""])
  }

  @Test(arguments: ["1 March.\n\n3 March; the group meets.", "1. März 2031\n\n3. März 2031"])
  func `dates may end with the month or have a point`(source: String) {
    #expect(Document(name: "x", source: source).clauses.map(\.label) == ["", ""])
  }

  @Test func `a division alone on its line begins a clause below a full line`() {
    let source =
      MarkupLinesTests.wrapped(60) + "\n\n" + """
        Changes that follow from the accession of the Parties named
        ... (stations: Port Town, Lists 23, 51, 135a, 143, 146)
        Article 5
        Later changes
        The Parties ask the Council to keep the lists of the stations.
        """
    #expect(Document(name: "x", source: source).clauses.contains { $0.label == "Article 5" })
  }

  @Test(arguments: [
    "2. The number of members of the Committee shall not exceed\n15, of whom at least\n5 shall be judges.",
    "Article 3. The owner shall, within\n60 days of the notice, claim the net from the finder.",
  ])
  func `a sentence that is broken before its number stays one clause`(sentence: String) {
    let source = "1. The Council meets.\n\n\(sentence)\n\n3. It votes.\n"
    #expect(Document(name: "x", source: source).clauses.count == 3)
  }

  @Test func `a number without its sign carries a list on where it is the next`() {
    let source = "2. the port fees;\n\n3 the light dues;\n\n4. the tolls.\n"
    #expect(Document(name: "x", source: source).clauses.map(\.label) == ["2.", "3", "4."])
  }
}

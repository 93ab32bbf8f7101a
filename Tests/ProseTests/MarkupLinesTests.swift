import Testing

@testable import Prose

/// Lines that tell by what they are whether the next one is a part of them.
@Suite struct MarkupLinesTests {
  /// Prose that a program wrapped at a width, so that the width alone tells where paragraphs end.
  private static func wrapped(_ width: Int) -> String {
    let paragraphs = (1...9).map { number in
      "The stations of coast \(number) are kept in service by the Parties that have built them, "
        + "and the fees that ships pay for their use are shown in the lists that each Party keeps "
        + "and sends to the Council at the end of every month in which they were paid."
    }
    return paragraphs.map { WrappingTests.wrap($0, width) }.joined(separator: "\n\n")
  }

  private func wordings(_ source: String) -> [String] {
    Document(name: "x", source: source).clauses.map { "\($0.label) \($0.text)" }
  }

  @Test(arguments: [
    [
      "[one]: https://example.org/lists/of/the/stations/of/the/coast",
      "[two]: https://example.org/",
    ],
    ["== Stations of the coast and the fees for their use ==", "[[File:Coast.svg|left|Chart]]"],
    ["{{main|The stations of the coast and of the islands}}", "All of them are in service today."],
    ["| fees of the stations that are in service on the coast, of", "|-"],
    ["title: the lists of the stations that Parties keep now", "author:", "date: 3 May 2031"],
  ])
  func `lines of markup and fields stay apart`(lines: [String]) {
    let block = lines.joined(separator: "\n")
    #expect(wordings(block).count == lines.count)
    for width in [60, 72, 100] {
      let prose = Self.wrapped(width)
      #expect(
        wordings(prose + "\n\n" + block).count == wordings(prose).count + lines.count,
        "width \(width)")
    }
  }

  @Test(arguments: [
    "The stations of the coast answer all calls at\n<https://example.org/coast/stations/of/the/coast> within an hour.",
    "Lists of the stations,<br>\nPort Town, Lists Street 7<br>\nOffice of the Council",
    "Examples of the conduct of all those who keep a station on the coast\ninclude:",
  ])
  func `a line break within a paragraph does not part it`(block: String) {
    #expect(wordings(block).count == 1)
    #expect(wordings(Self.wrapped(60) + "\n\n" + block).count == 10)
  }

  @Test(arguments: [
    "[^1]: The delegation of the coast asks that the lists of the stations be\nkept open to all.",
    "[Egypt]: We propose that the lists of the stations of the coast be kept\nopen to all.",
    "[2]: See the document on the lists of the stations of the coast, as\namended.",
    "The Parties keep the lists of the stations open to all of those who ask\n[[EU: for them]]\nin the course of a year.",
  ])
  func `words in brackets before a colon do not part lines`(block: String) {
    #expect(wordings(block).count == 1)
    #expect(wordings(Self.wrapped(72) + "\n\n" + block).count == 10)
  }

  @Test(arguments: ["under\nArticle 12.", "salvo el\nartículo 3.", "as said in\nArticle 12"])
  func `a division that a sentence names begins no clause`(end: String) {
    let source =
      Self.wrapped(60) + "\n\n" + """
        The stations of the coast are kept in service by the Parties
        that built them, for as long as the Parties agree to \(end)
        The lists are kept open to all who ask for them.
        """
    #expect(!wordings(source).contains { $0.lowercased().hasPrefix("art") })
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

  @Test(arguments: ["[^2]", "[2]", "<sup>2</sup>"])
  func `a note mark does not hide the end of a sentence`(mark: String) {
    let source =
      "The lists are kept open to all of those who ask for them.\(mark)\n* the fees;\n* the hours."
    #expect(wordings(source).count == 3)
  }

  @Test(arguments: [60, 66, 72, 78, 84]) func `lead words part full lines of a preamble`(width: Int)
  {
    let paragraphs = ["Recalling", "Noting", "Reaffirming", "Bearing in mind", "Welcoming"].flatMap
    { lead in
      ["fees", "stations", "lists", "beacons", "hours"].map {
        "\(lead) that the \($0) of the coast are shown to all those who ask for them in the year,"
      }
    }
    let tight = paragraphs.map { WrappingTests.wrap($0, width) }.joined(separator: "\n")
    #expect(wordings(tight).count == paragraphs.count)
  }

  @Test func `an address may end the one paragraph that is wrapped`() {
    let source = """
      # Lists

      * the fees;
      * the hours.

      The lists of the stations are taken from those of the Council, version 1.4,
      shown at <https://example.org/lists/of/the/stations/of/the/coast/version/1/4>
      """
    #expect(wordings(source).count == 4)
  }

  @Test(arguments: [50, 58, 66, 74, 82]) func `an ideograph in a word is no place to break it`(
    width: Int
  ) {
    let paragraphs = (1...9).map {
      "The stations of coast \($0) show the sign of the post ''<big>〒</big>'', which is older than the "
        + "''<big>〒</big>'' of the islands, and the ''<big>〒</big>'' that the Parties have agreed on"
        + String(repeating: " as", count: $0 % 4) + "."
    }
    let lines = paragraphs.map { WrappingTests.wrap($0, width) }
    let ends = lines.filter { ($0.split(separator: "\n").last?.count ?? 0) + 4 <= width }.count
    let found = wordings(lines.joined(separator: "\n")).count
    #expect(found == ends || found == ends + 1)
  }

  @Test func `the last line of a paragraph above bullets is no title`() {
    let source =
      Self.wrapped(72) + "\n\n" + """
        The Parties keep the lists of the stations open in every single year.
        The Council does not look into the lists of a Party except for
        - the fees of the stations,
        - the hours in which they answer.
        """
    #expect(wordings(source).count == 12)
  }

  @Test func `one last word before a colon belongs to the line above`() {
    #expect(wordings("تحتفظ الأطراف بمحطات الساحل التي أنشأتها في الخدمة\nوتشمل:").count == 1)
  }

  @Test func `two spaces after a full stop take the room that they need`() {
    let source = """
      The Council keeps the lists of all stations.  It meets each year.
      The Council is open to each Party that keeps such a station.  The
      fees are shown in the lists, and are low where many ships call.  No
      Party keeps its list from the Council.  The Council sends all lists
      to those who ask for them in the course of the year in which they
      were made, and keeps a copy of each one in the house of the
      Council.  The lists show the fees that ships pay, the hours in which
      the station answers, and the name of the Party that has built the
      station.  The lists are open to all, and are kept for ten years.  A
      list that is older is kept where the Council has so decided.
      """
    #expect(wordings(source).count == 1)
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
      Self.wrapped(60) + "\n\n" + """
        Changes that follow from the accession of the Parties named
        ... (stations: Port Town, Lists 23, 51, 135a, 143, 146)
        Article 5
        Later changes
        The Parties ask the Council to keep the lists of the stations.
        """
    #expect(wordings(source).contains { $0.hasPrefix("Article 5 ") })
  }
}

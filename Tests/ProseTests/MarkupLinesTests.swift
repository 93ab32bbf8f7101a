import Testing

@testable import Prose

/// Lines that tell by what they are whether the next one is a part of them.
@Suite struct MarkupLinesTests {
  /// Prose that a program wrapped at a width, so that the width alone tells where paragraphs end.
  static func wrapped(_ width: Int) -> String {
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
}

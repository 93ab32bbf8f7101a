import Testing

@testable import Formats

struct PDFTests {
  /// A page of text as a printer would set it: letters 6 points wide, lines 12 apart.
  private struct Page {
    var words = ""

    /// Sets lines from a point on, a blank line where one is empty.
    mutating func set(_ lines: [String], left: Double = 60, top: Double = 100, height: Double = 10)
    {
      for (place, line) in lines.enumerated() {
        var at = left + Double(line.prefix { $0 == " " }.count) * 6
        for word in line.split(separator: " ") {
          let y = top + 12 * Double(place)
          let end = at + Double(word.count) * 6
          let text = word.replacing("<", with: "&lt;")
          words +=
            "<word xMin=\"\(at)\" yMin=\"\(y)\" xMax=\"\(end)\" yMax=\"\(y + height)\">\(text)</word>"
          at = end + 6
        }
      }
    }
  }

  private func markdown(_ pages: [Page]) throws -> String { try transcript(pages).markdown }

  private func transcript(_ pages: [Page]) throws -> Transcript {
    let inner = pages.map { "<page width=\"595\" height=\"842\">\($0.words)</page>" }
    let layout =
      "<!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>"
      + "\(inner.joined())</doc></body></html>"
    return try ReadingRequest(.pdf).transcript(of: Array(layout.utf8))
  }

  private func markdown(_ lines: [String]) throws -> String {
    var page = Page()
    page.set(lines)
    return try markdown([page])
  }

  @Test func `lines that fill their column are one paragraph`() throws {
    let text = try markdown([
      "The Parties shall meet at least once in each", "year and shall report to the Conference on",
      "all measures.", "They shall be guided by the principles of",
      "the Convention.",
    ])
    #expect(
      text
        == "The Parties shall meet at least once in each year and shall report to the Conference on "
        + "all measures.\n\nThey shall be guided by the principles of the Convention.\n")
  }

  @Test func `a wider gap, an indent and a label begin paragraphs`() throws {
    #expect(
      try markdown([
        "one two three four five six", "seven eight nine ten eleven", "", "twelve thirteen",
      ])
        == "one two three four five six seven eight nine ten eleven\n\ntwelve thirteen\n")
    #expect(
      try markdown(["one two three four five six;", "   seven eight nine ten elev", "twelve"])
        == "one two three four five six;\n\nseven eight nine ten elev twelve\n")
    #expect(
      try markdown(["a) one two three four five;", "b) six seven eight nine ten"])
        == "a) one two three four five;\n\nb) six seven eight nine ten\n")
    #expect(
      try markdown(["1. one two three four five", "   six seven eight nine ten"])
        == "1. one two three four five six seven eight nine ten\n")
  }

  @Test func `a word that a line end broke is whole again, and one with a hyphen keeps it`() throws
  {
    let lines = [
      "high-level measures of the Telecommunica-", "tion Union and the follow-up of the high-",
      "level segment shall be brought to the no-", "tice of all high-level Telecommunication",
    ]
    let text = try markdown(lines)
    #expect(text.contains("the Telecommunication Union"))
    #expect(text.contains("the high-level segment"))
    #expect(text.contains("the notice of"))
  }

  @Test func `text that is narrower than a header ends where its lines do`() throws {
    var page = Page()
    page.set(["C/80/L.1                                                     Limited"], top: 60)
    page.set(
      [
        "Recalling its decision of the year before, in",
        "which the Council took note of the lamps,",
        "", "1. Asks ports to keep their lamps lit during",
        "   the night and to report on them to the",
        "   Council each year;", "", "2. Invites all ports to join in and to share",
        "   what they know of lamps.",
      ], left: 90)
    let text = """
      Recalling its decision of the year before, in which the Council took note of the lamps,

      1. Asks ports to keep their lamps lit during the night and to report on them to the Council each year;

      2. Invites all ports to join in and to share what they know of lamps.

      """
    #expect(try markdown([page]).hasSuffix("Limited\n\n" + text))
  }

  @Test func `short lines below a wider one stay lines, and so do rows as wide as each other`()
    throws
  {
    for lines in [
      ["Arda, in the east of the coast", "Belmo", "Corin, which has two lamps", "Dorn"],
      ["Arda ..... 10", "Belmo .... 12", "Corin .... 14", "Dorn ..... 16"],
    ] {
      var page = Page()
      page.set(["The list of ports that keep a lamp lit in every night of the year"], top: 60)
      page.set(lines, left: 90)
      #expect(try markdown([page]).hasSuffix("\n\n" + lines.joined(separator: "\n\n") + "\n"))
    }
  }

  @Test func `columns are read one after the other below what stands across them`() throws {
    var page = Page()
    page.set(["A title that stands across both of the columns of the page below it"])
    page.set((1...8).map { "left \($0) of eight lines of it" }, top: 140)
    page.set((1...8).map { "right \($0) of eight lines of i" }, left: 280, top: 144)
    let text = try markdown([page])
    let left = (1...8).map { "left \($0) of eight lines of it" }.joined(separator: " ")
    let right = (1...8).map { "right \($0) of eight lines of i" }.joined(separator: " ")
    #expect(
      text.hasPrefix("A title that stands across both of the columns of the page below it\n\n"))
    #expect(text.contains(left) && text.contains(right) && text.hasSuffix("\(right)\n"))
  }

  @Test func `headers, footers and page numbers are left out`() throws {
    let pages = (1...3).map { number in
      var page = Page()
      page.set(["WFTE-24/DT/4-E"], top: 30)
      page.set(["The Parties shall meet in the year \(number) and", "report."], top: 400)
      page.set(["Page \(number) of 3"], left: 250, top: 800)
      return page
    }
    let text = (1...3).map { "The Parties shall meet in the year \($0) and report.\n" }
    #expect(try markdown(pages) == text.joined(separator: "\n"))
  }

  @Test func `numbers that are no page numbers stay`() throws {
    var page = Page()
    page.set(["2031", "Agenda of the Conference"], top: 30)
    page.set(["1"], left: 250, top: 800)
    #expect(try markdown([page]) == "2031\n\nAgenda of the Conference\n")
  }

  @Test func `a paragraph goes on over pages and past the notes between`() throws {
    var first = Page()
    first.set([
      "The Parties shall meet in each year and", "shall report to the Conference on all of",
    ])
    first.set(["1 A note in smaller letters below it."], top: 700, height: 8)
    var second = Page()
    second.set(["their measures."])
    second.set(["And nothing more follows on this page of it", "than these words."], top: 112)
    let text = try markdown([first, second])
    #expect(
      text.hasPrefix(
        "The Parties shall meet in each year and shall report to the Conference on all of their measures."
      ))
    #expect(text.contains("\n\n1 A note in smaller letters below it.\n\nAnd nothing more"))
  }

  @Test func `taller lines are headings`() throws {
    var page = Page()
    page.set(["Draft opinion"], height: 16)
    page.set(["The Parties shall meet in each year and", "report."], top: 140)
    page.set(["They shall report."], top: 180)
    #expect(
      try markdown([page])
        == "# Draft opinion\n\nThe Parties shall meet in each year and report.\n\nThey shall report.\n"
    )
  }

  @Test func `Chinese lines are joined without spaces and Arabic words stand in their order`()
    throws
  {
    #expect(try markdown(["各方应当每年举行会议并且", "报告。"]) == "各方应当每年举行会议并且报告。\n")
    var page = Page()
    // As they stand on the page, letter for letter: ``الأولى`` has a sign for two letters.
    page.set([")2002" + " " + ",ةيناثلا" + " " + "ىلولأا"])
    #expect(try markdown([page]) == "الأولى الثانية, 2002)\n")
  }

  @Test func `what only looks like a header is wording`() throws {
    let pages = (0...5).map { number in
      var page = Page()
      page.set(["A/CONF.62/L.12  Page \(number + 1)"], top: 30)
      page.set(["Article \(number + 1)"], top: 70, height: 16)
      page.set(["The Parties shall meet in the year \(number) and", "report."], top: 100)
      page.set(["report \(7 * number) shall be made anew."], top: 760)
      page.set(["\(number) Ibid., paragraph \(7 * number)."], top: 780)
      page.set([["i", "ii", "iii", "iv", "v", "vi"][number]], left: 280, top: 820)
      return page
    }
    let transcript = try transcript(pages)
    #expect(transcript.pageLines == ["A/CONF.62/L.12 Page 1"])
    for number in 0...5 {
      #expect(transcript.markdown.contains("Article \(number + 1)\n"))
      #expect(transcript.markdown.contains("\(number) Ibid., paragraph \(7 * number)."))
    }
    #expect(!transcript.markdown.contains("CONF") && !transcript.markdown.contains("iv"))
  }

  @Test func `a table in a column does not mix it with the other one`() throws {
    var page = Page()
    page.set((1...12).map { "left \($0) of twelve lines of it" })
    page.set((1...6).map { "right \($0) of twelve lines of" }, left: 290)
    page.set(["Item  No", "One   1", "Two   2", "Three 3", "Four  4"], left: 290, top: 184)
    let text = try markdown([page])
    #expect(text.contains("left 5 of twelve lines of it left 6 of twelve lines of it"))
    #expect(text.contains("right 5 of twelve lines of right 6 of twelve lines of"))
  }

  @Test func `notes at the foot of a column stand after what goes on in the next one`() throws {
    var page = Page()
    page.set((1...10).map { "left \($0) of ten lines of it" })
    page.set(["1 A note in smaller letters."], top: 700, height: 7)
    page.set((1...10).map { "right \($0) of ten lines of i" }, left: 280)
    let text = try markdown([page])
    #expect(text.contains("left 10 of ten lines of it right 1 of ten lines of i"))
    #expect(text.hasSuffix("1 A note in smaller letters.\n"))
  }

  @Test func `items whose wording stands apart from their number are whole, over pages too`() throws
  {
    var second = Page()
    second.set(["     countries that are Members of the Union;"])
    second.set(["The Parties shall meet in each year, and they", "report."], top: 124)
    var first = Page()
    first.set(["1"], left: 60)
    first.set(
      ["to explore the ways in which the Union", "can act on all of this in all of its"], left: 90)
    let text = try markdown([first, second])
    #expect(
      text.hasPrefix(
        "1\tto explore the ways in which the Union can act on all of this in all of its countries"))
  }

  @Test func `lines of one heading are one, and another heading below is none of them`() throws {
    var page = Page()
    page.set(["Draft agreement on", "emergency", "communications"], height: 14)
    page.set(["Article 1"], top: 160, height: 14)
    page.set(["The Parties shall meet in each year and", "report."], top: 190)
    page.set(["They shall report."], top: 230)
    #expect(
      try markdown([page]).hasPrefix(
        "# Draft agreement on emergency communications\n\n# Article 1\n\n"))
  }

  @Test func `a small raised number is the mark of the note that begins with it`() throws {
    var page = Page()
    page.set(["The Parties shall meet in each year and", "report."])
    page.words += "<word xMin=\"103\" yMin=\"112\" xMax=\"106\" yMax=\"118\">1</word>"
    page.set(["They shall report on 1 or more of them."], top: 140)
    page.set(["1 A note in smaller letters."], top: 700, height: 7)
    #expect(
      try markdown([page])
        == "The Parties shall meet in each year and report.[^1]\n\n"
        + "They shall report on 1 or more of them.\n\n[^1]: A note in smaller letters.\n")
  }

  @Test func `hyphens of names, numbers and first parts stay`() throws {
    let lines = [
      "on the Telecommunica-", "tion Union, the Ibero-", "American note of 2025-",
      "2027 on all their self-", "determination of it.",
    ]
    let text = try markdown(lines)
    #expect(text.contains("Telecommunication Union, the Ibero-American note of 2025-2027"))
    #expect(text.contains("self-determination"))
  }

  @Test func `no word is lost or read twice, wherever it stands`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      var page = Page()
      let count = Int.random(in: 1...200, using: &random)
      for number in 0..<count {
        page.set(
          ["w\(number)x"], left: Double.random(in: 20...560, using: &random),
          top: Double.random(in: 110...700, using: &random),
          height: Double.random(in: 6...20, using: &random))
      }
      let words = try markdown([page]).split { " \n#\t".contains($0) }
      #expect(words.sorted() == (0..<count).map { "w\($0)x" }.sorted().map { $0[...] })
    }
  }

  @Test func `a file without text is refused`() {
    #expect(throws: FormatError.noTextLayer) { try markdown([Page()]) }
  }
}

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

  private func markdown(_ pages: [Page]) throws -> String {
    let inner = pages.map { "<page width=\"595\" height=\"842\">\($0.words)</page>" }
    let layout =
      "<!DOCTYPE html PUBLIC \"x\" \"y\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>"
      + "\(inner.joined())</doc></body></html>"
    return try ReadingRequest(.pdf).transcript(of: Array(layout.utf8)).markdown
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
    page.set(["الثالثة الثانية الأولى"])
    #expect(try markdown([page]) == "الأولى الثانية الثالثة\n")
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
      let words = try markdown([page]).split { $0 == " " || $0 == "\n" || $0 == "#" }
      #expect(words.sorted() == (0..<count).map { "w\($0)x" }.sorted().map { $0[...] })
    }
  }

  @Test func `a file without text is refused`() {
    #expect(throws: FormatError.noTextLayer) { try markdown([Page()]) }
  }
}

import Testing
import WordFixtures

@testable import Formats

struct WordTrackedTests {
  private func views(_ body: String, _ parts: [String: String] = [:]) throws(FormatError)
    -> (old: String, new: String, tracked: TrackedChanges)
  {
    let bytes = WordFile(body, parts: parts).bytes
    let (old, new) = (
      try ReadingRequest(.word, .reject).transcript(of: bytes),
      try ReadingRequest(.word, .accept).transcript(of: bytes)
    )
    #expect(old.tracked == new.tracked)
    return (old.markdown, new.markdown, old.tracked)
  }

  @Test func `each view has its own words`() throws {
    let (old, new, tracked) = try views(
      WordFile.paragraph(
        WordFile.run("The Parties ") + WordFile.deleted("shall")
          + WordFile.inserted(WordFile.run("should")) + WordFile.run(" meet.")))
    #expect(old == "The Parties shall meet.\n")
    #expect(new == "The Parties should meet.\n")
    #expect((tracked.insertions, tracked.deletions, tracked.moves) == (1, 1, 0))
    #expect(tracked.authors == ["B. Editor", "A. Writer"])
    #expect(tracked.days == "2031-05-01"..."2031-05-03")
  }

  @Test(arguments: [
    ("del", "One.\n\nTwo.\n", "One.Two.\n"), ("ins", "One.Two.\n", "One.\n\nTwo.\n"),
    ("moveFrom", "One.\n\nTwo.\n", "One.Two.\n"), ("moveTo", "One.Two.\n", "One.\n\nTwo.\n"),
  ])
  func `a paragraph's end can be put in or struck`(mark: String, old: String, new: String) throws {
    let first = WordFile.paragraph(WordFile.run("One."), "<w:rPr><w:\(mark)/></w:rPr>")
    let found = try views(first + WordFile.paragraph(WordFile.run("Two.")))
    #expect(found.old == old)
    #expect(found.new == new)
  }

  @Test func `a paragraph that is struck leaves nothing and counts for nothing`() throws {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let body =
      WordFile.paragraph(WordFile.run("One."), list)
      + WordFile.paragraph(WordFile.deleted("Gone."), list + "<w:rPr><w:del/></w:rPr>")
      + WordFile.paragraph(WordFile.run("Two."), list)
    let found = try views(body, ["numbering": numbering])
    #expect(found.old == "1.\tOne.\n\n2.\tGone.\n\n3.\tTwo.\n")
    #expect(found.new == "1.\tOne.\n\n2.\tTwo.\n")
  }

  @Test func `moved wording stands in one place in each view`() throws {
    let moved = WordFile.run("Moved. ")
    let found = try views(
      WordFile.paragraph("<w:moveFrom>\(moved)</w:moveFrom>" + WordFile.run("One."))
        + WordFile.paragraph("<w:moveTo>\(moved)</w:moveTo>" + WordFile.run("Two.")))
    #expect(found.old == "Moved. One.\n\nTwo.\n")
    #expect(found.new == "One.\n\nMoved. Two.\n")
    #expect(found.tracked.moves == 1)
  }

  @Test func `rows and cells can be put in and struck`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(WordFile.paragraph(WordFile.run(text)))</w:tc>"
    }
    let rows =
      "<w:tr>\(cell("a") + cell("b", "<w:cellDel/>"))</w:tr>"
      + "<w:tr><w:trPr><w:ins/></w:trPr>\(cell("c"))</w:tr>"
      + "<w:tr><w:trPr><w:del/></w:trPr>\(cell("d"))</w:tr>"
    let found = try views("<w:tbl>\(rows)</w:tbl>")
    #expect(found.old == "| a | b |\n| --- | --- |\n| d |\n")
    #expect(found.new == "| a |\n| --- |\n| c |\n")
  }

  @Test func `former styles, lists and hidden text are those of the old view`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let body =
      WordFile.paragraph(WordFile.run("one"), "\(list)<w:pPrChange><w:pPr/></w:pPrChange>")
      + WordFile.paragraph(
        WordFile.run("two"), "<w:pPrChange><w:pPr>\(list)</w:pPr></w:pPrChange>")
      + WordFile.paragraph(
        WordFile.run("three", "<w:vanish/><w:rPrChange><w:rPr/></w:rPrChange>"))
    let found = try views(body, ["numbering": numbering])
    #expect(found.old == "one\n\na)\ttwo\n\nthree\n")
    #expect(found.new == "a)\tone\n\ntwo\n")
    #expect(found.tracked.formats == 3)
  }
}

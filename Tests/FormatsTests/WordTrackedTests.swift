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
    let gone = try views(
      WordFile.paragraph("<w:moveFrom>\(moved)</w:moveFrom>" + WordFile.run("One.")))
    #expect((gone.old, gone.new, gone.tracked.moves) == ("Moved. One.\n", "One.\n", 1))
  }

  @Test func `a paragraph that moves is one move, with its mark and its words`() throws {
    func moved(_ end: String) -> String {
      let author = "w:author=\"B. Editor\" w:date=\"2031-05-03T09:00:00Z\""
      return WordFile.paragraph(
        "<w:\(end) \(author)>\(WordFile.run("Moved."))</w:\(end)>",
        "<w:rPr><w:\(end) \(author)/></w:rPr>")
    }
    let body = moved("moveFrom") + WordFile.paragraph(WordFile.run("One.")) + moved("moveTo")
    let found = try views(body)
    #expect((found.old, found.new) == ("Moved.\n\nOne.\n", "One.\n\nMoved.\n"))
    #expect(found.tracked.moves == 1)
    let bytes = WordFile(body).bytes
    #expect(
      try ReadingRequest(.word, .reject).transcript(of: bytes).credits[1]?.map(\.kind)
        == [.movedAway])
    #expect(
      try ReadingRequest(.word).transcript(of: bytes).credits[3]?.map(\.kind) == [.movedHere])
  }

  @Test func `a hidden row is left out, and cells that were merged are a change of form`() throws {
    func row(_ text: String, _ row: String = "", _ cell: String = "") -> String {
      "<w:tr><w:trPr>\(row)</w:trPr><w:tc><w:tcPr>\(cell)</w:tcPr>"
        + WordFile.paragraph(WordFile.run(text)) + "</w:tc></w:tr>"
    }
    let merge = "<w:cellMerge w:author=\"B. Editor\" w:vMerge=\"rest\"/>"
    let found = try views(
      "<w:tbl>" + row("a", "<w:hidden/>") + row("b", "<w:hidden w:val=\"0\"/>")
        + row("c", "", merge) + "</w:tbl>")
    #expect(found.new == "| b |\n| --- |\n| c |\n")
    #expect((found.tracked.formats, found.tracked.authors) == (1, ["B. Editor"]))
  }

  @Test func `changes of a comment are none of the text`() throws {
    let comment =
      "<w:comment w:id=\"1\">"
      + WordFile.paragraph(WordFile.inserted(WordFile.run("Why?"))) + "</w:comment>"
    let found = try views(
      WordFile.paragraph(WordFile.run("One.")) + WordFile.paragraph(WordFile.run("\u{A0}")),
      ["comments": comment])
    #expect(found.tracked.isEmpty && found.new == "One.\n")
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

  @Test func `a number that was put in is a change, and one that was another is what it was`()
    throws
  {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    func item(_ text: String, _ change: String) -> String {
      WordFile.paragraph(
        WordFile.run(text),
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>\(change)</w:numPr>")
    }
    let author = "w:author=\"A. Writer\" w:date=\"2031-05-01T09:00:00Z\""
    let former = "<w:numberingChange \(author) w:original=\"%1:5:0:.%2:3:4:)\"/>"
    let body = item("one", "<w:ins \(author)/>") + item("two", former)
    let found = try views(body, ["numbering": numbering])
    #expect(found.old == "one\n\n5.c)\ttwo\n")
    #expect(found.new == "1.\tone\n\n2.\ttwo\n")
    #expect((found.tracked.insertions, found.tracked.formats) == (1, 1))
    let bytes = WordFile(body, parts: ["numbering": numbering]).bytes
    let credits = try ReadingRequest(.word).transcript(of: bytes).credits
    #expect(credits[1]?.map(\.author) == ["A. Writer"])
  }

  @Test func `changes of the form of tables and sections are counted`() throws {
    let cell =
      "<w:tc><w:tcPr><w:tcPrChange><w:tcPr/></w:tcPrChange></w:tcPr>"
      + WordFile.paragraph(WordFile.run("a")) + "</w:tc>"
    let body =
      "<w:tbl><w:tblPr><w:tblPrChange><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid>"
      + "<w:tblGridChange><w:tblGrid/></w:tblGridChange></w:tblGrid><w:tr><w:trPr>"
      + "<w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange></w:trPr>\(cell)</w:tr></w:tbl>"
      + "<w:sectPr><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr>"
    let found = try views(body)
    #expect(found.old == found.new)
    #expect(found.tracked.formats == 5 && found.tracked.deletions == 0)
  }

  @Test func `notes and text boxes have the credits of their own changes`() throws {
    let note = WordFile.paragraph(WordFile.run("Note") + WordFile.deleted("d"))
    let box =
      "<w:r><w:txbxContent>\(WordFile.paragraph(WordFile.run("In a box.")))</w:txbxContent></w:r>"
    let body = WordFile.paragraph(
      WordFile.run("The Parties ") + WordFile.inserted(WordFile.run("should"))
        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + box)
    let file = WordFile(body, parts: ["footnotes": "<w:footnote w:id=\"1\">\(note)</w:footnote>"])
    let credits = try ReadingRequest(.word).transcript(of: file.bytes).credits
    #expect(credits[1]?.map(\.author) == ["A. Writer"])
    #expect(credits[3]?.map(\.author) == ["B. Editor"])
    #expect(credits[5] == nil)
  }
}

import Testing
import WordFixtures

@testable import Formats

struct WordWordingTests {
  private func markdown(
    _ body: String, _ parts: [String: String] = [:], _ view: TrackedView = .accept
  ) throws(FormatError) -> String {
    try ReadingRequest(.word, view).transcript(of: WordFile(body, parts: parts).bytes).markdown
  }

  private func paragraph(_ content: String, _ properties: String = "") -> String {
    WordFile.paragraph(content, properties)
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    WordFile.run(text, properties)
  }

  @Test func `runs make one wording, with what stands between them`() throws {
    let body = paragraph(
      run("The ") + "<w:proofErr/><w:hyperlink>\(run("Parties"))</w:hyperlink>"
        + "<w:sdt><w:sdtPr/><w:sdtContent>\(run(" shall"))</w:sdtContent></w:sdt>"
        + "<w:smartTag>\(run(" not"))</w:smartTag><w:r><w:tab/><w:t>meet</w:t><w:br/></w:r>"
        + "<w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one com</w:t><w:softHyphen/></w:r>"
        + "<w:r><w:t>mittees</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r>")
    let wording = "The Parties shall not\tmeet twenty\u{2011}one com\u{AD}mittees°\n"
    #expect(try markdown(body) == wording)
  }

  @Test func `hidden text, instructions of fields and alternatives are left out`() throws {
    let field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
      + run("old code") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1 May")
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    let box =
      "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>\(paragraph(run("In a box.")))"
      + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
      + "\(paragraph(run("In a box.")))</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    let body = paragraph(run("On ") + field + run(" all", "<w:vanish/>") + run(" go.") + box)
    #expect(try markdown(body) == "On 1 May go.\n\nIn a box.\n")
  }

  @Test func `italics and bold of runs are kept, those of styles of paragraphs are not`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:b/></w:rPr></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"E\"><w:rPr><w:i/></w:rPr></w:style>"
    let body = paragraph(
      run("Recalling ", "<w:rStyle w:val=\"E\"/>") + run("its ") + run("full", "<w:b/><w:i/>")
        + run(" text 2*3", "<w:b w:val=\"0\"/>"), "<w:pStyle w:val=\"P\"/>")
    #expect(try markdown(body, ["styles": styles]) == "*Recalling* its ***full*** text 2*3\n")
  }

  @Test func `a label without wording is a line of its own if it is more than a number`() throws {
    func level(_ place: Int, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "Article %1"))\(level(1, "%2."))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    func list(_ level: Int) -> String {
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>"
    }
    let heading = "<w:outlineLvl w:val=\"1\"/>"
    let body =
      paragraph("", list(0)) + paragraph(run("Use of terms")) + paragraph(run("One."), list(1))
      + paragraph("", list(1)) + paragraph(run("Three."), list(1))
      + paragraph("", list(0) + heading)
    let text = "Article 1\n\nUse of terms\n\n  1.\tOne.\n\n  3.\tThree.\n\n## Article 2\n"
    #expect(try markdown(body, ["numbering": numbering]) == text)
  }

  @Test func `headings are those of styles`() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"H\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
    let body = ["Title", "Own", "X", "H"].map {
      let plain = $0 == "H" ? "<w:outlineLvl w:val=\"9\"/>" : ""
      return paragraph(run($0), "<w:pStyle w:val=\"\($0)\"/>\(plain)")
    }
    let text = try markdown(body.joined(), ["styles": styles])
    #expect(text == "# Title\n\n## Own\n\n### X\n\nH\n")
  }

  @Test func `rows keep their cells apart`() throws {
    func cell(_ content: String) -> String { "<w:tc><w:tcPr/>\(content)</w:tc>" }
    let one = cell(paragraph(run("State"))) + cell(paragraph(run("A | B")) + paragraph(run("C")))
    let inner =
      "<w:tbl><w:tr>\(cell(paragraph(run("x"))) + cell(paragraph(run("y"))))</w:tr></w:tbl>"
    let rows = "<w:tr>\(one)</w:tr><w:tr>\(cell(inner) + cell(paragraph("")))</w:tr>"
    let text = try markdown(paragraph(run("Before")) + "<w:tbl>\(rows)</w:tbl>")
    #expect(text == "Before\n\n| State | A \\| B<br>C |\n| --- | --- |\n| x<br>y |  |\n")
  }

  @Test func `notes follow the paragraph that refers to them`() throws {
    func notes(_ kind: String) -> String {
      "<w:\(kind) w:type=\"separator\" w:id=\"-1\">\(paragraph(run("no")))</w:\(kind)>"
        + "<w:\(kind) w:id=\"5\">\(paragraph(run("A \(kind)."))) \(paragraph(run("More.")))</w:\(kind)>"
    }
    let body = paragraph(
      run("First") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>" + run(" and second")
        + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>" + run("."))
    let text = try markdown(
      body + paragraph(run("Next.")),
      ["footnotes": notes("footnote"), "endnotes": notes("endnote")])
    #expect(
      text == """
        First[^1] and second[^i].

        [^1]: A footnote.

            More.

        [^i]: A endnote.

            More.

        Next.

        """)
  }

  @Test func `items of a note stay in it`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let items = ["one", "two"].map {
      paragraph(run($0), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    let more = ["(a) three", "etc. four", "- five"].map { paragraph(run($0)) }
    let table =
      "<w:tbl><w:tr><w:tc>\(paragraph(run("x")))</w:tc><w:tc>\(paragraph(run("y")))</w:tc></w:tr></w:tbl>"
    let note = "<w:footnote w:id=\"1\">\((items + more).joined() + table)</w:footnote>"
    let body = paragraph(run("Text") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
    let text = try markdown(body, ["footnotes": note, "numbering": numbering])
    let parts = ["[^1]: 1. one", "2\\. two", "(a\\) three", "etc. four", "\\- five", "x | y"]
    #expect(text == "Text[^1]\n\n" + parts.joined(separator: "\n\n    ") + "\n")
  }

  @Test func `a paragraph may begin with a reference to a note`() throws {
    let notes = "<w:footnote w:id=\"1\">\(paragraph(run("A note.")))</w:footnote>"
    let body = paragraph("<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + run("To begin with."))
    #expect(try markdown(body, ["footnotes": notes]) == "[^1]To begin with.\n\n[^1]: A note.\n")
  }

  @Test func `a note with a sign of its own has no number`() throws {
    let notes =
      "<w:footnote w:id=\"1\">\(paragraph(run("Reissued.")))</w:footnote>"
      + "<w:footnote w:id=\"2\">\(paragraph(run("See it.")))</w:footnote>"
    let body = paragraph(
      run("Draft")
        + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>"
        + run(" text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
    let text = try markdown(body, ["footnotes": notes])
    #expect(text == "Draft[^*]* text[^1]\n\n[^*]: Reissued.\n\n[^1]: See it.\n")
  }

  @Test func `levels out of range are those at its ends`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"a)\"/></w:lvl>"
      + "<w:lvl w:ilvl=\"8\"><w:lvlText w:val=\"b)\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let body = ["-5", "99", "9223372036854775808"].map { level in
      paragraph(
        run("x"), "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
    }
    let outline = paragraph(run("y"), "<w:outlineLvl w:val=\"-5\"/>")
    let text = try markdown(body.joined() + outline, ["numbering": numbering])
    #expect(text == "a)\tx\n\n\(String(repeating: " ", count: 16))b)\tx\n\na)\tx\n\ny\n")
  }

  @Test func `formulas stand on the line`() throws {
    let formula =
      "<m:oMath><m:r><m:t>A=π</m:t></m:r><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e>"
      + "<m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
    #expect(try markdown(paragraph(run("with ") + formula)) == "with $A=πr^{2}$\n")
  }

  @Test func `what would be a mark of Markdown is wording`() throws {
    let lines = ["# one", "> two", "| three", "---", "```", "[^1]: four", "C:\\*"]
    let text = try markdown(lines.map { paragraph(run($0)) }.joined())
    #expect(
      text
        == "\\# one\n\n\\> two\n\n\\| three\n\n\\---\n\n\\```\n\n\\[^1]: four\n\nC:\\\\\\*\n"
    )
  }

  @Test func `strict files are read as well`() throws {
    var file = WordFile(paragraph(run("The Parties.")))
    file.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try ReadingRequest(.word).transcript(of: file.bytes).markdown == "The Parties.\n")
  }
}

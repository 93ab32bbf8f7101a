import Testing
import WordFixtures

@testable import Formats

struct WordFieldTests {
  private func transcript(_ content: String) throws(FormatError) -> Transcript {
    try ReadingRequest(.word).transcript(of: WordFile(WordFile.paragraph(content)).bytes)
  }

  private func mark(_ type: String, _ content: String = "") -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(type)\">\(content)</w:fldChar></w:r>"
  }

  /// A field without a result.
  private func field(_ instructions: String, _ form: String = "") -> String {
    mark("begin", form)
      + "<w:r><w:instrText xml:space=\"preserve\"> \(instructions) </w:instrText></w:r>"
      + mark("end")
  }

  // MARK: - Fields

  @Test(arguments: [
    ("MACROBUTTON NoMacro [Insert name here]", "[Insert name here]"), ("SYMBOL 167", "§"),
    ("SYMBOL 179 \\f \"Symbol\" \\s 12", "≥"), ("SYMBOL 8805 \\u", "≥"),
    ("EQ \\f(3,4)", "${3}/{4}$"),
    ("EQ \\b\\bc\\[(x\\s\\up6(2))", "$[x^{2}]$"), ("EQ \\r(3,x)", "$√{[3]x}$"),
    ("EQ \\o\\ac(○,1)", "$○1$"), ("TC \"Chapter\"", ""),
  ])
  func `a field without a result shows what it prints`(code: String, text: String) throws {
    let printed = "a\(text)b\n"
    #expect(try transcript(WordFile.run("a") + field(code) + WordFile.run("b")).markdown == printed)
    let simple = "<w:fldSimple w:instr='\(code)'/>"
    #expect(try transcript(WordFile.run("a") + simple + WordFile.run("b")).markdown == printed)
  }

  @Test func `a form shows what is chosen in it`() throws {
    let entries = "<w:listEntry w:val=\"shall\"/><w:listEntry w:val=\"should\"/>"
    func choice(_ result: String) -> String {
      field("FORMDROPDOWN", "<w:ffData><w:ddList>\(result)\(entries)</w:ddList></w:ffData>")
    }
    func box(_ state: String) -> String {
      field("FORMCHECKBOX", "<w:ffData><w:checkBox>\(state)</w:checkBox></w:ffData>")
    }
    let body =
      choice("<w:result w:val=\"1\"/>") + choice("") + box("<w:default w:val=\"1\"/>")
      + box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + box("<w:checked/>")
    #expect(try transcript(body).markdown == "shouldshall☒☐☒\n")
  }

  @Test func `automatic numbers are counted under their headings`() throws {
    func paragraph(_ code: String, _ properties: String = "") -> String {
      WordFile.paragraph(field(code) + WordFile.run(" x"), properties)
    }
    let heading = "<w:outlineLvl w:val=\"0\"/>"
    let body =
      paragraph("AUTONUM") + paragraph("AUTONUM \\s )") + paragraph("AUTONUMLGL", heading)
      + paragraph("AUTONUMLGL") + paragraph("AUTONUMLGL \\e") + paragraph("AUTONUM \\* roman")
    let text = try ReadingRequest(.word).transcript(of: WordFile(body).bytes).markdown
    #expect(text == "1.\tx\n\n2)\tx\n\n# 1.\tx\n\n1.1.\tx\n\n1.2\tx\n\niii.\tx\n")
  }

  @Test func `a number that stands alone, or beside another label, is wording`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let body =
      WordFile.paragraph(field("AUTONUM"))
      + WordFile.paragraph(field("AUTONUM") + WordFile.run(" x"), list)
    let file = WordFile(body, parts: ["numbering": numbering])
    let text = try ReadingRequest(.word).transcript(of: file.bytes).markdown
    #expect(text == "1.\n\nA\t2. x\n")
  }

  @Test func `items in a line are counted on the level that is said, or on the first`() throws {
    let change =
      "<w:numberingChange w:author=\"A. Writer\" w:date=\"2031-05-01T09:00:00Z\" w:original=\"1)\"/>"
    let first = field("LISTNUM") + WordFile.run(" x ") + field("LISTNUM \\l 6")
    let second =
      field("LISTNUM").replacing("\"end\"></", with: "\"end\">\(change)</")
      + field("LISTNUM NumberDefault \\l 2 \\s 3")
    let file = WordFile(WordFile.paragraph(first) + WordFile.paragraph(second))
    let found = try ReadingRequest(.word).transcript(of: file.bytes)
    #expect(found.markdown == "1)\tx (i)\n\n2)\tc)\n")
    #expect(found.tracked.formats == 1)
  }

  @Test func `a result that is stored is what is shown`() throws {
    let body =
      mark("begin") + "<w:r><w:instrText>AUTONUM</w:instrText></w:r>" + mark("separate")
      + WordFile.run("7.") + mark("end")
      + "<w:fldSimple w:instr=\"LISTNUM\">\(WordFile.run("a)"))</w:fldSimple>"
    #expect(try transcript(body).markdown == "7.a)\n")
  }

  @Test func `a field whose result nobody can know is refused`() {
    #expect(throws: FormatError.fieldWithoutResult("LISTNUM")) {
      try transcript(WordFile.run("See ") + field("LISTNUM"))
    }
    #expect(throws: FormatError.fieldWithoutResult("AUTONUMOUT")) {
      try transcript(field("AUTONUMOUT"))
    }
  }

  // MARK: - Formulas and drawings

  private func formula(_ content: String) throws -> String {
    try transcript("<m:oMath>\(content)</m:oMath>").markdown
  }

  private func part(_ text: String, _ element: String = "e") -> String {
    "<m:\(element)><m:r><m:t>\(text)</m:t></m:r></m:\(element)>"
  }

  @Test func `brackets, sums and accents of formulas are kept`() throws {
    #expect(try formula("<m:d>\(part("a+b"))</m:d>" + part("c")) == "$(a+b)c$\n")
    let brackets =
      "<m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"\"/><m:sepChr m:val=\";\"/></m:dPr>"
    #expect(try formula("<m:d>\(brackets)\(part("a"))\(part("b"))</m:d>") == "$[a;b$\n")
    let sum = "<m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>" + part("i", "sub") + part("n", "sup")
    #expect(try formula("<m:nary>\(sum)\(part("x"))</m:nary>") == "$∑_{i}^{n}x$\n")
    #expect(try formula("<m:nary>\(part("x"))</m:nary>") == "$∫x$\n")
    let bar = "<m:accPr><m:chr m:val=\"\u{305}\"/></m:accPr>"
    #expect(try formula("<m:acc>\(bar)\(part("y"))</m:acc>") == "$y\u{305}$\n")
    #expect(try formula("<m:acc>\(part("ab"))</m:acc>") == "${ab}\u{302}$\n")
    let matrix = "<m:mr>\(part("1") + part("0"))</m:mr><m:mr>\(part("0") + part("1"))</m:mr>"
    #expect(try formula("<m:m>\(matrix)</m:m>") == "$1, 0; 0, 1$\n")
    #expect(try formula("<m:limLow>\(part("lim") + part("n", "lim"))</m:limLow>") == "$lim_{n}$\n")
    #expect(try formula("<m:rad>\(part("3", "deg") + part("x"))</m:rad>") == "$√{[3]x}$\n")
  }

  @Test func `words in drawings stand after the paragraph, what is embedded is told`() throws {
    let art = "<v:textpath xmlns:v=\"urn:schemas-microsoft-com:vml\" string=\"DRAFT\"/>"
    let object =
      "<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Excel.Sheet.12\"/>"
    let drawn =
      "<a:p xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:r><a:t>In a</a:t></a:r>"
      + "<a:r><a:t> shape</a:t></a:r></a:p>"
    let found = try transcript(
      WordFile.run("before") + "<w:r><w:object>\(art + object + object)</w:object>"
        + "<w:drawing>\(drawn)</w:drawing></w:r>")
    #expect(found.markdown == "before\n\nDRAFT\n\nIn a shape\n")
    #expect(found.embedded == ["Excel.Sheet.12"])
    #expect(Transcript(message: found.message) == found)
  }

  @Test func `a part of a document in a file of its own is refused`() {
    #expect(throws: FormatError.embeddedDocument) {
      try ReadingRequest(.word).transcript(of: WordFile("<w:subDoc/>").bytes)
    }
  }

  @Test(arguments: [
    ("Symbol", "F0B3", "≥"), ("symbol", "B0", "°"), ("Wingdings", "F0FC", "✓"),
    ("Unknown Signs", "F0FC", "\u{F0FC}"),
  ])
  func `symbols are what they look like`(font: String, code: String, text: String) throws {
    let symbol = "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r>"
    #expect(try transcript(symbol).markdown == text + "\n")
  }

  @Test func `words that are struck by formatting are counted`() throws {
    let body =
      WordFile.run("The ") + WordFile.run("two words", "<w:strike/>")
      + WordFile.run(" and ", "<w:strike w:val=\"0\"/>") + WordFile.run("one", "<w:dstrike/>")
    let found = try transcript(body)
    #expect((found.markdown, found.struckWords) == ("The two words and one\n", 3))
  }

  @Test func `raised numbers are no digits of what stands before them`() throws {
    func run(_ text: String, _ position: String) -> String {
      WordFile.run(text, "<w:vertAlign w:val=\"\(position)\"/>")
    }
    let body =
      WordFile.run("10") + run("-6", "superscript") + WordFile.run(" CO") + run("2", "subscript")
      + WordFile.run(" 1") + run("st", "superscript") + run("4", "baseline")
    #expect(try transcript(body).markdown == "10⁻⁶ CO₂ 1st4\n")
  }
}

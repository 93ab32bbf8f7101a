import Testing
import WordFixtures

@testable import Formats

/// A file whose changes are taken out of its bytes reads as the file does in the same view.
struct WordSettledTests {
  private static let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
  private static let parts = [
    "styles": "<w:style w:styleId=\"L\"><w:pPr>\(list)</w:pPr></w:style>"
      + "<w:style w:styleId=\"V\"><w:rPr><w:vanish/></w:rPr></w:style>",
    "numbering": "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
    "footnotes": ["1", "2"].map {
      "<w:footnote w:id=\"\($0)\">\(paragraph("note \($0)"))</w:footnote>"
    }.joined(),
  ]

  private static func paragraph(_ text: String, _ properties: String = "") -> String {
    WordFile.paragraph(text.isEmpty ? "" : WordFile.run(text), properties)
  }

  private static func row(_ content: String, _ mark: String = "") -> String {
    "<w:tr><w:trPr>\(mark)</w:trPr><w:tc>\(content)</w:tc></w:tr>"
  }

  private static func mark(_ name: String) -> String { "<w:rPr><w:\(name)/></w:rPr>" }

  private static let bodies = [
    // Numbers and notes of a row that is gone.
    "<w:tbl>" + row(paragraph("a", list), "<w:del/>")
      + row("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "<w:ins/>")
      + row("<w:p><w:r><w:t>b</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
      + "</w:tbl>" + paragraph("c", list),
    // Changes around the paragraphs of a cell, and in runs.
    "<w:tbl>" + row("<w:ins>\(paragraph("x"))</w:ins><w:del>\(paragraph("y"))</w:del>")
      + "</w:tbl>",
    "<w:p><w:r><w:ins><w:rPr><w:b/></w:rPr><w:r><w:rPr><w:i/></w:rPr><w:t>x</w:t></w:r></w:ins></w:r></w:p>",
    "<w:p><w:r><w:rPr><w:ins><w:i/></w:ins></w:rPr><w:t>x</w:t></w:r><w:ins/></w:p>",
    // Numbering that was put in or changed, beside that of a style.
    paragraph("x", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"1\"/><w:ins/></w:numPr>"),
    paragraph(
      "x",
      "<w:numPr><w:numId w:val=\"1\"/><w:numberingChange w:original=\"%1:5:0:.\"/></w:numPr>")
      + paragraph("y", mark("del")) + paragraph("z"),
    // Ends that were hidden before or after, and others that run on.
    paragraph("x", "<w:rPr><w:vanish/><w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange></w:rPr>")
      + paragraph("y"),
    paragraph("x", mark("vanish")) + paragraph("", "<w:pStyle w:val=\"L\"/>" + mark("del")),
    paragraph("x", mark("del")) + paragraph("", "<w:pStyle w:val=\"V\"/>" + mark("vanish")),
    paragraph("x", mark("del")) + "<w:sdt><w:tbl>\(row(paragraph("y")))</w:tbl></w:sdt>"
      + paragraph("z"),
    "<w:p><w:pPr>\(mark("del"))</w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>"
      + "<w:p><w:r><w:t>hidden</w:t><w:fldChar w:fldCharType=\"separate\"/><w:t>shown</w:t>"
      + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    "<w:p><w:pPr>\(mark("del"))</w:pPr><w:fldSimple w:instr=\"MACROBUTTON a [b]\"/></w:p>",
    // Formulas.
    "<w:p><m:oMath><m:limLow><m:e><m:t>x</m:t></m:e><w:ins><m:lim><m:t>y</m:t></m:lim></w:ins>"
      + "</m:limLow><m:d><w:ins><m:e><m:t>a</m:t></m:e><m:e><m:t>b</m:t></m:e></w:ins></m:d>"
      + "<m:m><w:ins><m:mr><m:e><m:t>c</m:t></m:e></m:mr></w:ins></m:m></m:oMath></w:p>",
    // Where the format has no change, or no such element.
    "<w:p><w:pPr/><w:otherChange><w:r><w:t>x</w:t></w:r></w:otherChange><w:ins/></w:p>",
    "<w:p><w:tcPr><m:oMath><w:moveTo><m:t>x</m:t></w:moveTo></m:oMath></w:tcPr></w:p>",
    "<w:p><w:r><w:t>a<w:del>b</w:del></w:t></w:r><w:ins><w:p><w:pPr>\(mark("del"))</w:pPr></w:p></w:ins></w:p>",
  ]

  @Test(arguments: bodies, TrackedView.allCases)
  func `changes are settled as they are read`(body: String, view: TrackedView) throws {
    let bytes = WordFile(body, parts: Self.parts).bytes
    let read = try ReadingRequest(.word, view).transcript(of: bytes).markdown
    do {
      #expect(try WordOriginal(bytes, view).markdown == read)
    } catch FormatError.unchangeable(.hiddenEnd) {
      // Refused, and so never written otherwise than it is read.
    }
  }

  @Test func `what stands in a row that is gone counts for nothing`() throws {
    let bytes = WordFile(Self.bodies[0], parts: Self.parts).bytes
    let new = try ReadingRequest(.word, .accept).transcript(of: bytes).markdown
    #expect(new.contains("\n1.\tc\n") && !new.contains("2.\tc"))
    let old = try ReadingRequest(.word, .reject).transcript(of: bytes).markdown
    #expect(old.contains("b[^1]") && old.contains("[^1]: note 2") && old.contains("2.\tc"))
  }

  @Test func `a cell is read as the body is`() throws {
    let bytes = WordFile(Self.bodies[1]).bytes
    #expect(try ReadingRequest(.word, .reject).transcript(of: bytes).markdown.contains("| y |"))
    #expect(try ReadingRequest(.word, .accept).transcript(of: bytes).markdown.contains("| x |"))
    let foreign = WordFile("<w:tbl>\(Self.row("<w:altChunk/><w:p/>"))</w:tbl>").bytes
    #expect(throws: FormatError.embeddedDocument) {
      try ReadingRequest(.word).transcript(of: foreign)
    }
  }
}

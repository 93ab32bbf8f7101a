import Testing
import WordFixtures

@testable import Formats

struct OpenDocumentTests {
  private func markdown(_ file: OpenFile, _ view: TrackedView = .accept) throws -> String {
    #expect(try DraftFormat(of: file.bytes, ending: nil) == .openDocument)
    let markdown = try ReadingRequest(.openDocument, view).transcript(of: file.bytes).markdown
    if file.parts.isEmpty {
      #expect(try DraftFormat(of: file.flat, ending: nil) == .openDocument)
      let flat = try ReadingRequest(.openDocument, view).transcript(of: file.flat)
      #expect(flat.markdown == markdown)
    }
    return markdown
  }

  private func p(_ text: String, _ style: String = "") -> String { OpenFile.paragraph(text, style) }

  // MARK: - Lists

  private static let list = OpenFile.listStyle(
    "L", [("1", "", ".", 1), ("a", "(", ")", 1), ("I", "", "", 3)])

  @Test func `items have the labels that are printed`() throws {
    let inner = OpenFile.list([p("b"), p("c") + OpenFile.list([p("d")], "")], "")
    let body = OpenFile.list([p("a") + inner, p("e") + p("more")])
    let text = "1.\ta\n\n  (a)\tb\n\n  (b)\tc\n\n    1.b.I\td\n\n2.\te\n\nmore\n"
    #expect(try markdown(OpenFile(body, automaticStyles: Self.list)) == text)
  }

  @Test func `a list goes on where it says so and starts where it says so`() throws {
    let same = "text:style-name=\"L\""
    let body =
      OpenFile.list([p("a"), p("b")], same + " xml:id=\"one\"") + p("x")
      + OpenFile.list([p("c")], same + " text:continue-numbering=\"true\"")
      + OpenFile.list([p("d")]) + OpenFile.list([p("e")], same + " text:continue-list=\"one\"")
      + OpenFile.list(["<text:list-item text:start-value=\"7\">\(p("f"))</text:list-item>", p("g")])
      + OpenFile.list([p("")], "text:style-name=\"L\"")
    let labels = try markdown(OpenFile(body, automaticStyles: Self.list)).split(separator: "\n")
    #expect(labels == ["1.\ta", "2.\tb", "x", "3.\tc", "1.\td", "4.\te", "7.\tf", "8.\tg"])
  }

  @Test func `a label without wording is a line of its own if it is more than a number`() throws {
    let style = OpenFile.listStyle("L", [("1", "Rule ", "", 1), ("1", "", ".", 1)])
    let body =
      OpenFile.list([p(""), p("") + OpenFile.list([p(""), p("a")], "")]) + p("Scope")
    let text = "Rule 1\n\nRule 2\n\n  2.\ta\n\nScope\n"
    #expect(try markdown(OpenFile(body, automaticStyles: style)) == text)
  }

  @Test func `a list header and an item's further paragraphs have no label`() throws {
    let body =
      "<text:list text:style-name=\"L\"><text:list-header>\(p("head"))</text:list-header>"
      + "<text:list-item>\(p("a"))</text:list-item></text:list>"
    #expect(try markdown(OpenFile(body, automaticStyles: Self.list)) == "head\n\n1.\ta\n")
  }

  @Test(arguments: [
    ("1", 28, "28"), ("a", 28, "ab"), ("A", 27, "AA"), ("i", 4, "iv"), ("I", 9, "IX"), ("", 3, ""),
    ("一, 二, 三, ...", 3, "三"), ("А, Б, .., Аа, Аб, ...", 2, "Б"),
  ])
  func `numbers are printed in their format`(format: String, number: Int, text: String) throws {
    let style = OpenFile.listStyle("L", [(format, "", ")", 1)])
    let item = "<text:list-item text:start-value=\"\(number)\">\(p("x"))</text:list-item>"
    let file = OpenFile(OpenFile.list([item]), automaticStyles: style)
    #expect(try markdown(file) == "\(text))\tx\n")
  }

  @Test func `headings are numbered by the outline`() throws {
    func heading(_ level: Int, _ text: String, _ style: String = "") -> String {
      "<text:h text:outline-level=\"\(level)\" text:style-name=\"\(style)\">\(text)</text:h>"
    }
    let outline =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\"/>"
      + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" "
      + "text:display-levels=\"2\"/></text:outline-style><style:style style:family=\"paragraph\" "
      + "style:name=\"Plain\" style:list-style-name=\"\"/>"
    let body =
      heading(1, "One") + heading(2, "Two") + heading(1, "Plain", "Plain") + heading(1, "Four")
    let text = try markdown(OpenFile(body, styles: outline))
    #expect(text == "# I\tOne\n\n## I.1.\tTwo\n\n# Plain\n\n# II\tFour\n")
  }

  // MARK: - Wording

  @Test func `white space is that of the document`() throws {
    let body = p(" a\n  b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e ")
    #expect(try markdown(OpenFile(body)) == "a b  c\td e\n")
  }

  @Test func `direct formatting is kept, that of named styles of paragraphs is not`() throws {
    func style(_ name: String, _ family: String, _ properties: String, _ parent: String = "")
      -> String
    {
      "<style:style style:name=\"\(name)\" style:family=\"\(family)\" style:parent-style-name=\"\(parent)\">"
        + "<style:text-properties \(properties)/></style:style>"
    }
    let named =
      style("Loud", "paragraph", "fo:font-weight=\"bold\"")
      + style("Emphasis", "text", "fo:font-style=\"italic\"")
    let direct =
      style("P1", "paragraph", "fo:font-style=\"italic\"", "Loud")
      + style("T1", "text", "fo:font-weight=\"bold\"")
      + style("T2", "text", "text:display=\"none\"")
    func span(_ style: String, _ text: String) -> String {
      "<text:span text:style-name=\"\(style)\">\(text)</text:span>"
    }
    let body =
      p("recalling", "P1") + p("loud", "Loud")
      + p("a " + span("Emphasis", "b " + span("T1", "c")) + span("T2", " hidden") + " d")
    let text = try markdown(OpenFile(body, automaticStyles: direct, styles: named))
    #expect(text == "*recalling*\n\nloud\n\na *b* ***c*** d\n")
  }

  @Test func `notes follow their paragraph and rows keep their cells apart`() throws {
    let note =
      "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
      + "<text:note-body>\(p("Note."))\(p("More."))</text:note-body></text:note>"
    let cell = "<table:table-cell>"
    let table =
      "<table:table><table:table-header-rows><table:table-row>\(cell)\(p("A"))</table:table-cell>"
      + "\(cell)\(p("B|b"))</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
      + "\(cell)\(p("x"))\(p("y"))</table:table-cell>\(cell)</table:table-cell></table:table-row></table:table>"
    let text = try markdown(OpenFile(p("One\(note) two.") + table))
    #expect(
      text
        == "One[^1] two.\n\n[^1]: Note.\n\n    More.\n\n| A | B\\|b |\n| --- | --- |\n| x<br>y |  |\n"
    )
  }

  @Test func `what is not shown is left out`() throws {
    let body =
      "<text:table-of-content><text:table-of-content-source>\(p("no"))</text:table-of-content-source>"
      + "<text:index-body>\(p("Contents"))</text:index-body></text:table-of-content>"
      + "<text:section text:display=\"none\">\(p("no"))</text:section>"
      + p("a<text:hidden-text text:is-hidden=\"true\">no</text:hidden-text>")
      + p("b<office:annotation><dc:creator>X</dc:creator>\(p("no"))</office:annotation>c")
    #expect(try markdown(OpenFile(body)) == "Contents\n\na\n\nbc\n")
  }

  @Test func `formulas stand on the line`() throws {
    var file = OpenFile(
      p("with <draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>."))
    file.parts["Object 1/content.xml"] =
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics><mrow><mi>A</mi><mo>=</mo>"
      + "<mi>π</mi><msup><mi>r</mi><mn>2</mn></msup><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow>"
      + "<annotation encoding=\"StarMath 5.0\">A=%pi r^2</annotation></semantics></math>"
    #expect(try markdown(file) == "with $A=πr^{2}{1}/{2}$.\n")
  }

  @Test(arguments: [
    ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x_{1}^{2}"),
    (
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>",
      "∑_{i=1}^{n}"
    ),
    ("<mroot><msup><mi>x</mi><mn>2</mn></msup><mn>3</mn></mroot>", "√{[3]x^{2}}"),
    ("<mfenced open='['><mi>a</mi><mi>b</mi></mfenced>", "[a,b)"),
    ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>", "1, 0"),
  ])
  func `formulas keep what stands above, below and around`(math: String, text: String) throws {
    var file = OpenFile(p("<draw:frame><draw:object xlink:href=\"./O\"/></draw:frame>"))
    file.parts["O/content.xml"] =
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">\(math)</math>"
    #expect(try markdown(file) == "$\(text)$\n")
  }

  // MARK: - Tracked changes

  private func changed(_ regions: String, _ body: String) throws -> (old: String, new: String) {
    let file = OpenFile(
      "<text:tracked-changes>\(regions)</text:tracked-changes>\(body)", automaticStyles: Self.list)
    return (try markdown(file, .reject), try markdown(file))
  }

  private func mark(_ kind: String, _ id: String) -> String {
    "<text:\(kind) text:change-id=\"\(id)\"/>"
  }

  @Test func `words that were put in or struck are read as the view has them`() throws {
    let regions = OpenFile.region("i") + OpenFile.region("d", deleting: p("shall"))
    let body = p(
      "Parties \(mark("change", "d"))\(mark("change-start", "i"))should\(mark("change-end", "i")) meet."
    )
    let (old, new) = try changed(regions, body)
    #expect(old == "Parties shall meet.\n" && new == "Parties should meet.\n")
    let file = OpenFile("<text:tracked-changes>\(regions)</text:tracked-changes>\(body)")
    let tracked = try ReadingRequest(.openDocument).transcript(of: file.bytes).tracked
    #expect(tracked.insertions == 1 && tracked.deletions == 1 && tracked.authors == ["A. Writer"])
    #expect(tracked.days == "2031-05-01"..."2031-05-01")
  }

  @Test func `a paragraph that was put in joins those around it when it is rejected`() throws {
    let body =
      p("one\(mark("change-start", "i"))") + p("two\(mark("change-end", "i"))") + p("three")
    let (old, new) = try changed(OpenFile.region("i"), body)
    #expect(old == "one\n\nthree\n" && new == "one\n\ntwo\n\nthree\n")
  }

  @Test func `an item that was struck counts again when that is rejected`() throws {
    let deleted = OpenFile.list([p("b")]) + OpenFile.list([p("")])
    let body = OpenFile.list([p("a"), p("\(mark("change", "d"))c")])
    let (old, new) = try changed(OpenFile.region("d", deleting: deleted), body)
    #expect(old == "1.\ta\n\n2.\tb\n\n3.\tc\n" && new == "1.\ta\n\n2.\tc\n")
  }

  @Test func `what was put in and then struck is in neither view`() throws {
    let region = OpenFile.region("d", deleting: p("may")).replacing(
      "</text:deletion>", with: "</text:deletion><text:insertion/>")
    let (old, new) = try changed(region, p("a \(mark("change", "d"))b"))
    #expect(old == "a b\n" && new == "a b\n")
  }

  // MARK: - Refusals

  @Test func `a file that is encrypted or no text is refused`() {
    var zip = StoredZip()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add(
      "META-INF/manifest.xml",
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
        + "<m:encryption-data/></m:file-entry></m:manifest>")
    #expect(throws: FormatError.archive(.encrypted)) {
      try ReadingRequest(.openDocument).transcript(of: zip.bytes)
    }
    var empty = StoredZip()
    empty.add("mimetype", "application/vnd.oasis.opendocument.text")
    #expect(throws: FormatError.missingPart("content.xml")) {
      try ReadingRequest(.openDocument).transcript(of: empty.bytes)
    }
  }

  @Test func `cells below their own are empty, those beside it are none`() throws {
    func cell(_ text: String, _ spans: String = "") -> String {
      "<table:table-cell \(spans)>\(p(text))</table:table-cell>"
    }
    let covered = "<table:covered-table-cell/>"
    let rows = [
      cell("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") + covered
        + cell("b"),
      "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("c"),
      cell("d") + cell("e") + cell("f"),
    ]
    let body = rows.map { "<table:table-row>\($0)</table:table-row>" }.joined()
    let text = try markdown(OpenFile("<table:table>\(body)</table:table>"))
    #expect(text == "| a | b |  |\n| --- | --- | --- |\n|  | c |\n| d | e | f |\n")
  }

  @Test func `words in drawings of all kinds stand after the paragraph`() throws {
    let body = p("Anchor<draw:rect>\(p("One"))\(p("Two"))</draw:rect> on.")
    #expect(try markdown(OpenFile(body)) == "Anchor on.\n\nOne\n\nTwo\n")
    let object = OpenFile(p("x<draw:frame><draw:object/></draw:frame>"))
    let found = try ReadingRequest(.openDocument).transcript(of: object.bytes)
    #expect(found.embedded == ["an object"])
  }

  @Test func `raised numbers are no digits of what stands before them`() throws {
    let styles = [("U", "super 58%"), ("D", "-33% 58%"), ("O", "0% 100%")].map { name, position in
      "<style:style style:name=\"\(name)\" style:family=\"text\"><style:text-properties"
        + " style:text-position=\"\(position)\"/></style:style>"
    }
    func span(_ text: String, _ style: String) -> String {
      "<text:span text:style-name=\"\(style)\">\(text)</text:span>"
    }
    let body = p("10\(span("6", "U")) CO\(span("2", "D")) 1\(span("st", "U")) 3\(span("4", "O"))")
    let file = OpenFile(body, automaticStyles: styles.joined())
    #expect(try markdown(file) == "10⁶ CO₂ 1st 34\n")
  }

  @Test func `notes have the credits of their own changes, changes of format are nobody's`() throws
  {
    let changes =
      OpenFile.region("1")
      + OpenFile.region("2").replacing("insertion", with: "format-change")
    let note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body>\(p("Note."))"
      + "</text:note-body></text:note>"
    let body =
      "<text:tracked-changes>\(changes)</text:tracked-changes>"
      + p(
        "a<text:change-start text:change-id=\"1\"/>b<text:change-end text:change-id=\"1\"/>\(note)")
      + p("<text:change-start text:change-id=\"2\"/>c<text:change-end text:change-id=\"2\"/>")
    let credits = try ReadingRequest(.openDocument).transcript(of: OpenFile(body).bytes).credits
    #expect(credits[1]?.map(\.author) == ["A. Writer"])
    #expect(credits.count == 1)
  }
}

import ProseDiff
import Testing
import WordFixtures
@testable import Commands
@testable import Formats

/// Fields, links, controls and pictures, of which Word allows only some parts to change.
extension RedlineRequestTests {
  private static func field(_ result: String, simple: Bool) -> String {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    return simple
      ? "<w:fldSimple w:instr=\" REF a &amp; \">\(result)</w:fldSimple>"
      : mark("begin") + "<w:r><w:instrText> REF a </w:instrText></w:r>" + mark("separate") + result
        + mark("end")
  }

  @Test(arguments: [true, false])
  func `a field whose result changes is struck whole, others stay`(isSimple: Bool) throws {
    func body(_ number: String) -> WordFile {
      let first = Self.field(WordFile.run("Article ") + WordFile.run(number), simple: isSimple)
      let second = Self.field(WordFile.run("Annex 2"), simple: isSimple)
      return file(
        WordFile.paragraph(
          WordFile.run("See ") + first + WordFile.run(" and ") + second + WordFile.run(" too.")))
    }
    let request = try request(body("3"), body("4"))
    let bytes = try request.file()
    let views = try views(bytes)
    #expect(views.rejected == request.old)
    #expect(views.accepted == request.new)
    let main = try part("word/main.xml", of: bytes)
    let struck = main.ranges(of: "<w:del ").compactMap { start in
      let rest = main[start.upperBound...]
      return rest.firstRange(of: "</w:del>").map { end in rest[..<end.lowerBound] }
    }.joined()
    #expect(struck.ranges(of: "<w:fldChar ").count == 3)
    #expect(struck.contains("<w:delInstrText") && struck.contains(">Article </w:delText>"))
    #expect(!struck.contains("<w:instrText") && !struck.contains("Annex"))
    #expect(main.ranges(of: "REF a").count == 2)
  }

  @Test func `a link keeps its words where some of them change`() throws {
    let link = Self.field(WordFile.run("the site of the Union"), simple: false)
      .replacing("REF a", with: "HYPERLINK a")
    let old = file(WordFile.paragraph(WordFile.run("See ") + link + WordFile.run(".")))
    let new = file(Self.p("See the page of the Union."))
    let main = try part("word/main.xml", of: try request(old, new).file())
    #expect(main.contains("<w:instrText> HYPERLINK a"))
  }

  @Test(arguments: ["sdt", "hyperlink"])
  func `what stands for all words of a control or a link stays in it`(kind: String) throws {
    func body(_ word: String) -> String {
      let inner = WordFile.run(word)
      let held =
        kind == "sdt"
        ? "<w:sdt><w:sdtPr/><w:sdtContent>\(inner)</w:sdtContent></w:sdt>"
        : "<w:hyperlink>\(inner)</w:hyperlink>"
      return WordFile.paragraph(WordFile.run("Pay to ") + held + WordFile.run(" in due time."))
    }
    let request = try request(file(body("Alpha")), file(body("Gamma")))
    let bytes = try request.file()
    #expect(try views(bytes).accepted == request.new)
    let main = try part("word/main.xml", of: bytes)
    let end = try #require(
      main.firstRange(of: kind == "sdt" ? "</w:sdtContent>" : "</w:hyperlink>"))
    #expect(main[..<end.lowerBound].contains("Gamma"))
  }

  @Test func `a picture whose paragraph's end is struck stays`() throws {
    let picture = "<w:r><w:drawing/></w:r>"
    let gone = "<w:rPr><w:del w:id=\"2\" w:author=\"B\"/></w:rPr>"
    let old = file(WordFile.paragraph(picture, gone) + Self.p("The Parties shall meet."))
    let new = file(Self.p("The Parties should meet."))
    let bytes = try request(old, new).file()
    #expect(try part("word/main.xml", of: bytes).contains(picture))
  }
}

import Testing

@testable import Formats

/// The writers of documents that are read elsewhere.
struct ExportWriterTests {
  private static let manuscript: Manuscript = {
    func paragraph(_ pieces: [Manuscript.Piece], _ style: Manuscript.Style) -> Manuscript.Paragraph
    {
      var paragraph = Manuscript.Paragraph(style)
      paragraph.pieces = pieces
      return paragraph
    }
    var manuscript = Manuscript(language: "en")
    manuscript.notes = [
      .init(.footnote, [paragraph([.init(.text("A note."))], .note)]),
      .init(.endnote, [paragraph([.init(.text("At the end."))], .note)]),
    ]
    let cell = paragraph([.init(.text("10 < 20"), .init(isBold: true))], .body)
    manuscript.blocks = [
      .paragraph(paragraph([.init(.text("Terms & \"fees\""))], .heading(1))),
      .paragraph(
        paragraph(
          [
            .init(.text("a)")), .init(.text("\t")), .init(.text("one"), .init(isItalic: true)),
            .init(.note(0)), .init(.text(" two")), .init(.note(1)),
          ], .item(2))),
      .table([.init(cells: [[cell], [cell, cell]], revision: .kept, isHead: true)]),
      .paragraph(paragraph([.init(.text("~~~\u{2028}x\u{2028}~~~"))], .verbatim)),
    ]
    return manuscript
  }()

  @Test func `plain text has no marks of Markdown`() {
    #expect(
      PlainTextWriter.text(Self.manuscript) == """
        Terms & "fees"

          a)\tone[1] two[i]

        | 10 < 20 | 10 < 20 / 10 < 20 |

        ~~~
        x
        ~~~

        [1] A note.

        [i] At the end.

        """)
  }

  @Test func `a page is inert and has its language and direction`() {
    var manuscript = Self.manuscript
    var hostile = Manuscript.Paragraph(.body)
    hostile.pieces = [.init(.text("<script>alert('x')</script>"))]
    hostile.isRightToLeft = true
    manuscript.blocks.append(.paragraph(hostile))
    let page = WebWriter.page(manuscript, title: "</title><script>")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<h1 dir=\"ltr\">Terms &amp; &quot;fees&quot;</h1>"))
    #expect(page.contains("<p dir=\"rtl\">&lt;script&gt;"))
    #expect(
      page.contains(
        "<span class=\"label\">a)</span> <em>one</em><sup><a href=\"#note-1\">1</a></sup>"))
    #expect(page.contains("<th dir=\"auto\"><strong>10 &lt; 20</strong></th>"))
    #expect(page.contains("<pre dir=\"ltr\">~~~\nx\n~~~</pre>"))
  }

  @Test func `an OpenDocument file is read back`() throws {
    let file = try OpenDocumentWriter.file(Self.manuscript, Reviser(name: "", date: ""))
    let transcript = try ReadingRequest(.openDocument).transcript(of: file)
    #expect(transcript.tracked.isEmpty)
    #expect(
      transcript.markdown == """
        # Terms & "fees"

          a)\t*one*[^1] two[^i]

        [^1]: A note.

        [^i]: At the end.

        | **10 < 20** | **10 < 20**<br>**10 < 20** |
        | --- | --- |

        ~~~
        x
        ~~~

        """)
  }

  @Test func `an OpenDocument file has its type first and both texts in it`() throws {
    func piece(_ text: String, _ revision: Manuscript.Revision = .kept) -> Manuscript.Piece {
      .init(.text(text), .plain, revision)
    }
    var (first, second, third) = (
      Manuscript.Paragraph(.body), Manuscript.Paragraph(.body), Manuscript.Paragraph(.body)
    )
    first.pieces = [piece("One, "), piece("shall", .deleted), piece("should", .inserted)]
    (second.pieces, second.end) = ([piece("Gone.", .deleted)], .deleted)
    (third.pieces, third.end) = ([piece("New.", .inserted)], .inserted)
    var manuscript = Manuscript()
    manuscript.blocks = [first, second, third].map { .paragraph($0) }
    let reviser = Reviser(name: "A. Writer", date: "2031-05-01T09:00:00Z")
    let file = try OpenDocumentWriter.file(manuscript, reviser)
    #expect(try OpenDocumentWriter.file(manuscript, reviser) == file)
    #expect(file[30..<38].elementsEqual("mimetype".utf8))
    let content = try #require(
      try ZipArchive(file).bytes(of: "content.xml").map { String(decoding: $0, as: UTF8.self) })
    #expect(
      content.contains(
        """
        <text:p text:style-name="Text_20_body">One,<text:s/><text:change text:change-id="change1"/>\
        <text:change-start text:change-id="change2"/>should<text:change-end \
        text:change-id="change2"/></text:p><text:p text:style-name="Text_20_body">\
        <text:change text:change-id="change3"/><text:change-start text:change-id="change4"/>New.</text:p>\
        <text:p text:style-name="Text_20_body"><text:change-end text:change-id="change4"/></text:p>
        """))
    #expect(
      content.contains(
        """
        <text:p text:style-name="Text_20_body">Gone.</text:p><text:p text:style-name="Text_20_body"/>
        """) || content.contains("Gone.</text:p><text:p text:style-name=\"Text_20_body\"></text:p>")
    )
  }

  @Test func `fences go where a style says the same and are there again when it is read`() throws {
    var (fenced, other) = (Manuscript.Paragraph(.verbatim), Manuscript.Paragraph(.verbatim))
    fenced.pieces = [.init(.text("~~~\u{2028}a  b\u{2028}c\u{2028}~~~"))]
    other.pieces = [.init(.text("```swift\u{2028}x\u{2028}```"))]
    var manuscript = Manuscript()
    manuscript.blocks = [.paragraph(fenced), .paragraph(other)]
    let (bare, nobody) = (manuscript.withoutFences, Reviser(name: "", date: ""))
    let files = [try WordWriter.file(bare, nobody), try OpenDocumentWriter.file(bare, nobody)]
    for file in files {
      let format = try DraftFormat(of: file, ending: nil)
      let text = try ReadingRequest(format).transcript(of: file).markdown
      #expect(text == "~~~\na  b\nc\n~~~\n\n```swift\nx\n```\n")
    }
    guard case .paragraph(let first) = bare.blocks[0] else { return }
    #expect(first.pieces.map(\.content) == [.text("a  b\u{2028}c")])
  }
}

import Testing

@testable import Formats

struct WordWriterTests {
  private let reviser = Reviser(name: "A. <Writer> & \"Co\"", date: "2031-05-01T09:00:00Z")

  private func paragraph(
    _ pieces: [Manuscript.Piece], _ style: Manuscript.Style = .body,
    end: Manuscript.Revision = .kept
  ) -> Manuscript.Block {
    var paragraph = Manuscript.Paragraph(style)
    (paragraph.pieces, paragraph.end) = (pieces, end)
    return .paragraph(paragraph)
  }

  private func piece(_ text: String, _ revision: Manuscript.Revision = .kept) -> Manuscript.Piece {
    .init(.text(text), .plain, revision)
  }

  private func views(_ manuscript: Manuscript) throws(FormatError) -> (old: String, new: String) {
    let file = try WordWriter.file(manuscript, reviser)
    return (
      try ReadingRequest(.word, .reject).transcript(of: file).markdown,
      try ReadingRequest(.word, .accept).transcript(of: file).markdown
    )
  }

  @Test func `what is written is read back`() throws {
    var manuscript = Manuscript(language: "fr")
    manuscript.notes = [
      .init(.footnote, [.init(.note)]), .init(.signed, [.init(.note)]),
      .init(.endnote, [.init(.note)]),
    ]
    for (place, text) in ["A note.", "Reissued.", "At the end."].enumerated() {
      var body = Manuscript.Paragraph(.note)
      body.pieces = [piece(text)]
      manuscript.notes[place] = .init(manuscript.notes[place].kind, [body])
    }
    manuscript.blocks = [
      paragraph([piece("Annex <1>\tTerms & \"definitions\"")], .heading(2)),
      paragraph([piece("recalling")], .heading(7)),
      paragraph(
        [piece("a)\tone"), .init(.note(0)), piece(" two"), .init(.note(1)), piece("*")], .item(1)),
      paragraph([piece("-\tthree"), .init(.note(2))], .item(2)),
      paragraph([piece("more of it")], .itemParagraph(2)),
      paragraph([piece("~~~\u{2028}  x\ty\u{2028}~~~")], .verbatim),
      paragraph([.init(.text("bold"), .init(isBold: true)), piece(" and not")]),
    ]
    let expected = """
      ## Annex <1>\tTerms & "definitions"

      ###### recalling

      a)\tone[^1] two[^*]*

      [^1]: A note.

      [^*]: Reissued.

        -\tthree[^i]

      [^i]: At the end.

            more of it

      ~~~
        x\ty
      ~~~

      **bold** and not

      """
    let views = try views(manuscript)
    #expect(views.new == expected && views.old == expected)
  }

  @Test func `each view has the paragraphs that it had`() throws {
    var manuscript = Manuscript()
    manuscript.blocks = [
      paragraph([piece("One, "), piece("shall", .deleted), piece("should", .inserted)]),
      paragraph([piece("Split"), piece(".", .inserted)], end: .inserted),
      paragraph([piece(" and", .deleted), piece(" here.")]),
      paragraph([piece("Gone.", .deleted)], end: .deleted),
      paragraph([piece("Merged")], end: .deleted),
      paragraph([piece(" here.")]),
      paragraph([piece("New.", .inserted)], end: .inserted),
    ]
    let views = try views(manuscript)
    #expect(views.old == "One, shall\n\nSplit and here.\n\nGone.\n\nMerged\n\nhere.\n")
    #expect(views.new == "One, should\n\nSplit.\n\nhere.\n\nMerged here.\n\nNew.\n")
  }

  @Test func `a paragraph has the style that it had`() throws {
    var block = Manuscript.Paragraph(.heading(1))
    block.formerStyle = .body
    block.pieces = [.init(.text("Scope"), .init(isItalic: true), former: .plain)]
    var manuscript = Manuscript()
    manuscript.blocks = [.paragraph(block)]
    let views = try views(manuscript)
    #expect(views.old == "Scope\n")
    #expect(views.new == "# *Scope*\n")
  }

  @Test func `rows are put in and struck, and tables stay apart`() throws {
    func row(_ text: String, _ revision: Manuscript.Revision = .kept) -> Manuscript.Row {
      var cell = Manuscript.Paragraph(.body)
      cell.pieces = [piece(text, revision)]
      return .init(cells: [[cell], []], revision: revision, isHead: false)
    }
    var manuscript = Manuscript()
    manuscript.blocks = [
      .table([row("a"), row("b", .deleted), row("c", .inserted)]), .table([row("d")]),
    ]
    let views = try views(manuscript)
    #expect(views.old == "| a |  |\n| --- | --- |\n| b |  |\n\n| d |  |\n| --- | --- |\n")
    #expect(views.new == "| a |  |\n| --- | --- |\n| c |  |\n\n| d |  |\n| --- | --- |\n")
  }

  @Test func `a table wider than Word allows keeps all of its words`() throws {
    let cells = (1...70).map { number -> [Manuscript.Paragraph] in
      var cell = Manuscript.Paragraph(.body)
      cell.pieces = [piece("c\(number)")]
      return [cell]
    }
    var manuscript = Manuscript()
    manuscript.blocks = [.table([.init(cells: cells, revision: .kept, isHead: false)])]
    let text = try views(manuscript).new
    #expect(text.hasPrefix("| c1 | c2 |"))
    #expect(text.contains("| c62 | c63<br>c64<br>c65<br>c66<br>c67<br>c68<br>c69<br>c70 |\n"))
  }

  @Test func `the same manuscript makes the same bytes, with a date in none`() throws {
    var manuscript = Manuscript()
    manuscript.blocks = [paragraph([piece("One.")])]
    let file = try WordWriter.file(manuscript, reviser)
    #expect(try WordWriter.file(manuscript, reviser) == file)
    let zip = try ZipArchive(file)
    #expect(try zip.bytes(of: "word/footnotes.xml") == nil)
    #expect(try zip.bytes(of: "word/comments.xml") == nil)
  }

  @Test func `each change has a number of its own, and a comment is where it belongs`() throws {
    var moved = Manuscript.Paragraph(.item(1))
    (moved.pieces, moved.end, moved.comment) = (
      [piece("a)\tx", .inserted)], .inserted, "Moved from b)"
    )
    var manuscript = Manuscript()
    manuscript.blocks = [
      .paragraph(moved), paragraph([piece("y", .deleted)], end: .deleted), paragraph([piece("z")]),
    ]
    let zip = try ZipArchive(try WordWriter.file(manuscript, reviser))
    let document = try #require(
      try zip.bytes(of: "word/document.xml").map { String(decoding: $0, as: UTF8.self) })
    let changes = document.split(separator: "w:author=").dropLast()
    #expect(changes.count == 5)
    #expect(Set(changes.map { $0.suffix(12) }).count == 5)
    let comments = try #require(
      try zip.bytes(of: "word/comments.xml").map { String(decoding: $0, as: UTF8.self) })
    #expect(comments.contains(">Moved from b)<"))
    #expect(document.contains("<w:commentRangeStart w:id=\"0\"/>"))
  }

  @Test func `characters that XML forbids make no invalid file`() throws {
    var manuscript = Manuscript()
    manuscript.blocks = [paragraph([piece("a\u{1}b\u{FFFE}c\u{1B}")])]
    #expect(try views(manuscript).new == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\n")
  }
}

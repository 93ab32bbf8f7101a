import Testing

@testable import Formats

struct CriticMarkupTests {
  @Test(arguments: [
    ("plain {text}", "plain {text}", "plain {text}"),
    ("{--shall--}{++should++} meet", "shall meet", "should meet"),
    ("one{++\n\n++}two", "onetwo", "one\n\ntwo"),
    ("{==kept==}{>>a remark<<}.", "kept.", "kept."),
    ("\\{++ and {++a ++\\} b++}", "\\{++ and ", "\\{++ and a ++\\} b"),
    ("{++open", "{++open", "{++open"), ("{+++++}", "", "+"),
  ])
  func `both texts are read`(text: String, old: String, new: String) {
    let read = CriticReader(text)
    #expect(read.old == old)
    #expect(read.new == new)
  }

  @Test func `text counts as marked where it has a change that is closed`() {
    func isMarked(_ text: String) -> Bool { CriticReader.isMarked(Array(text.utf8)) }
    #expect(isMarked("One {--two--}.") && isMarked("One{++ two++}."))
    #expect(!isMarked("One {++two") && !isMarked("{>>a remark<<}") && !isMarked("\\{++a++}"))
    let read = CriticReader("{--shall--}{++should++} meet{>>why?<<}{++ twice++}")
    #expect((read.tracked.insertions, read.tracked.deletions) == (2, 1))
  }

  private func paragraph(
    _ pieces: [Manuscript.Piece], _ style: Manuscript.Style = .body,
    former: Manuscript.Style? = nil,
    end: Manuscript.Revision = .kept
  ) -> Manuscript.Block {
    var paragraph = Manuscript.Paragraph(style)
    (paragraph.pieces, paragraph.formerStyle, paragraph.end) = (pieces, former, end)
    return .paragraph(paragraph)
  }

  private func piece(_ text: String, _ revision: Manuscript.Revision = .kept) -> Manuscript.Piece {
    .init(.text(text), .plain, revision)
  }

  @Test func `what looks like a mark in the text is none`() {
    for text in ["{++a++}", "{--", "--}", "{>>", "a\\", "b {==", "<<} {~~"] {
      for revision in [Manuscript.Revision.kept, .inserted, .deleted] {
        var manuscript = Manuscript()
        manuscript.blocks = [paragraph([piece("x "), piece(text, revision), piece(" y")])]
        let read = CriticReader(CriticWriter.text(manuscript))
        let expected = ["x \(text) y\n", "x  y\n"]
        #expect(InlineText(markdown: read.old).plain == expected[revision == .inserted ? 1 : 0])
        #expect(InlineText(markdown: read.new).plain == expected[revision == .deleted ? 1 : 0])
      }
    }
  }

  @Test func `headings, lists and merged paragraphs are in each text what they are there`() {
    var manuscript = Manuscript()
    manuscript.blocks = [
      paragraph([piece("Scope")], .heading(2), former: .body),
      paragraph([piece("a)\tone", .inserted)], .item(1), end: .inserted),
      paragraph([piece("b)\ttwo")], .item(2), end: .deleted),
      paragraph([piece(" three")], .item(1), former: .item(2)),
    ]
    let read = CriticReader(CriticWriter.text(manuscript))
    #expect(read.old == "Scope\n\n  b)\ttwo\n\n   three\n")
    #expect(read.new == "## Scope\n\na)\tone\n\nb)\ttwo three\n")
  }

  @Test func `rows and notes come and go as a whole`() {
    func row(_ text: String, _ revision: Manuscript.Revision, isHead: Bool = false)
      -> Manuscript.Row
    {
      var cell = Manuscript.Paragraph(.body)
      cell.pieces = [piece(text, revision), .init(.note(0), .plain, revision)]
      return .init(cells: [[cell]], revision: revision, isHead: isHead)
    }
    var note = Manuscript.Paragraph(.note)
    (note.pieces, note.end) = ([piece("See *.", .inserted)], .inserted)
    var manuscript = Manuscript()
    manuscript.notes = [.init(.footnote, [note])]
    manuscript.blocks = [.table([row("a|b", .inserted)])]
    let read = CriticReader(CriticWriter.text(manuscript))
    #expect(read.old == "\n")
    #expect(read.new == "| a\\|b[^1] |\n\n[^1]: See *.\n\n")
  }
}

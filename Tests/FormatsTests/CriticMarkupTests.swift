import Testing

@testable import Formats

struct CriticMarkupTests {
  @Test(arguments: [
    ("plain {text}", "plain {text}", "plain {text}"),
    ("{--shall--}{++should++} meet", "shall meet", "should meet"),
    ("one{++\n\n++}two", "onetwo", "one\n\ntwo"),
    ("{==kept==}{>>a remark<<}.", "kept.", "kept."),
    ("\\{++ and {++a ++\\} b++}", "{++ and ", "{++ and a ++} b"),
    ("\\\\\\{-- \\\\{--a--} \\*", "\\{-- \\\\a \\*", "\\{-- \\\\ \\*"),
    ("the {~~member~>Party~~} {~~~>x~~}{~~y~>~~}", "the member y", "the Party x"),
    ("{~~a~~} ~> {~~b~>", "{~~a~~} ~> {~~b~>", "{~~a~~} ~> {~~b~>"),
    ("{==a {++new ++}b==} {==c {++d==} e++}", "a b c {++d e++}", "a new b c {++d e++}"),
    ("{++open", "{++open", "{++open"), ("{+++++}", "", "+"),
  ])
  func `both texts are read`(text: String, old: String, new: String) {
    let read = CriticReader(text)
    #expect(read.old == old)
    #expect(read.new == new)
  }

  @Test func `text counts as marked where it has a mark that is closed`() {
    func isMarked(_ text: String) -> Bool { CriticReader.isMarked(Array(text.utf8)) }
    #expect(isMarked("One {--two--}.") && isMarked("One{++ two++}."))
    #expect(isMarked("{~~One~>Two~~}.") && isMarked("{==One==}.") && isMarked("{>>a remark<<}"))
    #expect(!isMarked("One {++two") && !isMarked("{~~two~~}") && !isMarked("\\{++a++}"))
    let read = CriticReader("{--shall--}{~~a~>b~~}{++should++} meet{>>why?<<}{++ twice++}")
    #expect((read.tracked.insertions, read.tracked.deletions) == (3, 2))
  }

  @Test(arguments: [
    Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
  ])
  func `text counts as marked however it is encoded`(encoding: Encoding) {
    func isMarked(_ text: String, _ start: String, _ asked: Encoding? = nil) -> Bool {
      CriticReader.isMarked(encoding.bytes(start + text), asked: asked)
    }
    for (text, expected) in [("é {++b++} c", true), ("é {++b c", false)] {
      #expect(isMarked(text, "\u{FEFF}") == expected)
      #expect(isMarked(text, "", encoding) == expected)
      #expect(isMarked(text, "") == expected)
    }
    // A letter of Shift_JIS of which the second byte is a backslash.
    #expect(CriticReader.isMarked([0x95, 0x5C] + Array("{++b++}".utf8)))
  }

  @Test(arguments: ["{++", "{~~", "{== {++", "{>> {-- {~~ ~> ", "{~~ ~~}"])
  func `no place is looked at twice for what is never closed`(opening: String) {
    let text = "{++a++} " + String(repeating: opening + " ", count: 20_000)
    let read = CriticReader(text)
    #expect(read.new == text.replacing("{++a++}", with: "a"))
    #expect(read.looks <= 6 * text.utf8.count)
  }

  @Test(arguments: ["{++", "\\{++", "++}", "++\\}", "\\\\{>>", "{\\++", "<<\\\\}", "é{==é"])
  func `the backslashes that are put in are taken off again`(text: String) {
    for text in [text, "a " + text + text + " b"] {
      let read = CriticReader("{--x--}" + text.escapingCritic + "{++y++}")
      #expect(read.old == "x" + text && read.new == text + "y")
    }
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

extension Encoding {
  /// A text in an encoding of Unicode, without a mark of its own.
  fileprivate func bytes(_ text: String) -> [UInt8] {
    let isWide = self == .utf32LittleEndian || self == .utf32BigEndian
    let isLittle = self == .utf16LittleEndian || self == .utf32LittleEndian
    return text.utf16.flatMap { unit -> [UInt8] in
      let bytes = (isWide ? [0, 0] : []) + [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }
}

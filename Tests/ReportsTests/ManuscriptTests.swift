import Formats
import Prose
import ProseDiff
import Testing

@testable import Reports

struct ManuscriptTests {
  private func compared(_ old: String, _ new: String) -> Comparison {
    Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
  }

  /// What a comparison's manuscript is with all rejected and with all accepted, and what the two
  /// documents are by themselves.
  private func expectBothTexts(
    _ comparison: Comparison, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let manuscript = Manuscript(comparison, language: nil)
    for (document, without) in [
      (comparison.old, Manuscript.Revision.inserted), (comparison.new, .deleted),
    ] {
      let whole = Manuscript(document, language: nil)
      #expect(
        manuscript.lines(without: without) == whole.lines(without: without),
        sourceLocation: sourceLocation)
    }
  }

  @Test func `parts that changed places in their whole stand in the order of their document`() {
    let parts = """
      1. Operators shall publish a report on each outage within ninety days.

      2. States should share their plans with the neighbouring States that ask for them.
      """
    let whole = """
      1. States should share their plans with the neighbouring States that ask for them, and
         operators shall publish a report on each outage within ninety days.
      """
    #expect(compared(parts, whole).changes.map(\.old) == [[1, 0]])
    expectBothTexts(compared(parts, whole))
    expectBothTexts(compared(whole, parts))
  }

  private static let headed = """
    ## Considering

    the report of the group,

    Terms
    -----

    ## Recommendations

    DRAFT

    recalling

    a) the convention of 2019;

    """

  @Test func `headings are those that the text marks, at its levels`() {
    func styles(_ source: String) -> [Manuscript.Style] {
      Manuscript(Document(name: "", source: source), source, language: nil).blocks.compactMap {
        if case .paragraph(let paragraph) = $0 { paragraph.style } else { nil }
      }
    }
    #expect(
      styles(Self.headed)
        == [.heading(2), .body, .heading(2), .heading(2), .body, .body, .item(1)])
    #expect(styles("recalling\n\na) the convention of 2019;\n") == [.heading(7), .item(1)])
  }

  private static let old = """
    # Draft

    recalling

    a) the convention of 2019;[^1]

    b) that drills shall be held every year, and that the results shall be published;

    c) the report of the group.

    [^1]: Adopted in the second year.

    | State | Fee |
    | --- | --- |
    | A | 10 |
    | B | 20 |

    1. Operators shall publish a report on each outage within ninety days.

    2. States should share their plans with the neighbouring States that ask for them.
    """

  private static let new = """
    # Draft opinion

    recalling

    a) a new agenda for emergency networks, as adopted by the conference;[^1]

    b) the *convention* of 2019;[^2]

    c) that drills shall be held every year;

    d) that the results shall be published;

    [^1]: In its first session.

    [^2]: Adopted in the third year.

    | State | Fee |
    | --- | --- |
    | A | 15 |
    | C<br>D | 20 |

    ~~~
    set apart
      as it is
    ~~~

    1. States should share their plans with the neighbouring States that ask for them.

    2. Operators shall publish a report on each outage within sixty days.
    """

  @Test func `accepted it is the new document, rejected the old one`() {
    expectBothTexts(compared(Self.old, Self.new))
    expectBothTexts(compared(Self.new, Self.old))
  }

  @Test(arguments: 0..<300)
  func `whatever the comparison, both texts are in it`(seed: Int) {
    expectBothTexts(RandomComparison.make(seed: seed))
  }

  @Test(arguments: 0..<100)
  func `CriticMarkup gives both texts back`(seed: Int) {
    let comparison = RandomComparison.make(seed: seed)
    let read = CriticReader(CriticWriter.text(Manuscript(comparison, language: nil)))
    for (document, text) in [(comparison.old, read.old), (comparison.new, read.new)] {
      let whole = CriticReader(CriticWriter.text(Manuscript(document, language: nil))).new
      func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
          let words = InlineText(markdown: String(line)).runs.map(\.text).joined()
          return words.split(separator: " ").joined(separator: " ")
        }.filter { !$0.isEmpty }
      }
      #expect(lines(text) == lines(whole))
    }
  }

  @Test(arguments: [DraftFormat.word, .openDocument])
  func `what is read of the file is clause for clause the same`(format: DraftFormat) throws {
    let manuscript = Manuscript(compared(Self.old, Self.new), language: "en")
    let reviser = Reviser(name: "A. Writer", date: "2031-05-01T09:00:00Z")
    let file =
      format == .word
      ? try WordWriter.file(manuscript, reviser) : try OpenDocumentWriter.file(manuscript, reviser)
    for (view, source) in [(TrackedView.reject, Self.old), (.accept, Self.new)] {
      let transcript = try ReadingRequest(format, view).transcript(of: file)
      let read = Document(name: "", source: transcript.markdown)
      let expected = Document(name: "", source: source)
      #expect(read.told.sorted() == expected.told.sorted())
      #expect(transcript.tracked.authors == ["A. Writer"])
    }
  }

  @Test func `emphasis that changed alone strikes no word`() {
    let manuscript = Manuscript(
      compared("Recalling the *charter* in full.", "*Recalling* the charter in full."),
      language: nil)
    #expect(manuscript.told == ["<i|Recalling>< the ><-i|charter>< in full.>¶"])
  }

  @Test func `a wording that moved is struck and put in, each with a remark on the other`() {
    let manuscript = Manuscript(
      compared(
        "1. Alpha beta gamma delta.\n\n2. Epsilon zeta eta theta.\n\n3. Iota kappa lambda mu.\n",
        "1. Epsilon zeta eta theta.\n\n2. Iota kappa lambda mu.\n\n3. Alpha beta gamma delta.\n"),
      language: nil)
    let remarks = manuscript.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.comment } else { nil }
    }
    #expect(remarks == ["Moved to 3", "Moved from 1"])
  }

  @Test func `a part that changed its place in the whole is struck and put in, with remarks`() {
    let whole = "1. Pilots board ships at the outer buoy; tugs follow ships to the quay at once."
    let parts =
      "1. Tugs follow ships to the quay at once.\n\n2. Pilots board ships at the outer buoy;"
    func remarks(_ old: String, _ new: String) -> [String] {
      Manuscript(compared(old, new), language: nil).blocks.compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.comment } else { nil }
      }
    }
    #expect(remarks(whole, parts) == ["Moved in part to 2", "Moved from 1"])
    #expect(remarks(parts, whole) == ["Moved in part from 2", "Moved to 1"])
    expectBothTexts(compared(whole, parts))
    expectBothTexts(compared(parts, whole))
  }

  @Test func `split and merged clauses keep the words that they carry over`() {
    let whole = "that drills shall be held every year and that results shall be published;"
    let parts = "that drills shall be held every year;\n\nb) that results shall be published;"
    let split = Manuscript(compared("a) \(whole)", "a) \(parts)"), language: nil)
    let merged = Manuscript(compared("a) \(parts)", "a) \(whole)"), language: nil)
    for told in [split.told.joined(), merged.told.joined()] {
      #expect(told.contains("<that drills shall be held every year>"))
      #expect(told.contains("that results shall be published;>¶"))
    }
    #expect(split.told.count == 2 && merged.told.count == 2)
    expectBothTexts(compared("a) \(whole)", "a) \(parts)"))
    expectBothTexts(compared("a) \(parts)", "a) \(whole)"))
  }

  @Test func `a note that stays keeps its reference though its number changes`() {
    let manuscript = Manuscript(compared(Self.old, Self.new), language: nil)
    let kept = manuscript.notes.filter { note in
      note.paragraphs.contains { $0.pieces.contains { $0.revision == .kept } }
    }
    #expect(manuscript.notes.count == 2)
    #expect(kept.count == 1)
  }

  @Test func `words put in at an end are one stretch with the paragraphs put in after it`() {
    let manuscript = Manuscript(
      compared("a) one two three.", "a) one two three;\n\nb) quite another matter of fees."),
      language: nil)
    #expect(
      manuscript.told == [
        "<a)><\t><one two three>[-.-]{+;+}{¶}", "{+b)+}{+\t+}{+quite another matter of fees.+}¶",
      ])
  }

  @Test func `paragraphs and words of right-to-left scripts are marked`() throws {
    let manuscript = Manuscript(
      Document(name: "", source: "تقرر الدول ITU ذلك.\n\nThe word سلام here.\n"), language: "ar")
    let paragraphs = manuscript.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    #expect(paragraphs.map(\.isRightToLeft) == [true, false])
    #expect(
      paragraphs.map { $0.pieces.map(\.isRightToLeft) } == [
        [true, false, true], [false, true, false],
      ])
  }

  @Test func `control characters are written by name and counted`() {
    let document = Document(name: "", source: "One\u{1B} two.\n")
    #expect(Manuscript(document, language: nil).told == ["<One⟨ESC⟩ two.>¶"])
    #expect(Manuscript.namedCharacters(in: document) == 1)
  }
}

extension Document {
  /// Each clause in a line, but for the numbers of notes.
  fileprivate var told: [String] {
    clauses.map { clause in
      let label = clause.kind == .footnote ? "" : clause.label
      var text = ""
      for run in InlineText(markdown: clause.text).runs { text += run.isMarkup ? "^" : run.text }
      return "\(clause.kind) \(label) \(text)"
    }
  }
}

extension Manuscript {
  /// What one of the texts has in each paragraph and cell, the notes after it.
  fileprivate func lines(without gone: Revision) -> [String] {
    var lines: [String] = []
    var open = ""
    func add(_ paragraphs: [Paragraph]) {
      for paragraph in paragraphs {
        for piece in paragraph.pieces where piece.revision != gone {
          switch piece.content {
          case .text(let text): open += text
          case .note(let place):
            let outer = open
            open = ""
            open = outer + "(" + note(place, without: gone) + ")"
          }
        }
        if paragraph.end != gone {
          lines.append(open)
          open = ""
        }
      }
    }
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): add([paragraph])
      case .table(let rows): for row in rows where row.revision != gone { row.cells.forEach(add) }
      }
    }
    if !open.isEmpty { lines.append(open) }
    return lines.filter { !$0.isEmpty }
  }

  private func note(_ place: Int, without gone: Revision) -> String {
    var inner = Manuscript()
    inner.blocks = notes[place].paragraphs.map { .paragraph($0) }
    return inner.lines(without: gone).joined(separator: "/")
  }

  /// The paragraphs with their changes shown.
  fileprivate var told: [String] {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      let pieces = paragraph.pieces.map { piece -> String in
        guard case .text(let text) = piece.content else { return "^" }
        switch piece.revision {
        case .inserted: return "{+\(text)+}"
        case .deleted: return "[-\(text)-]"
        case .kept:
          let was = piece.formerStyle?.isItalic == true ? "-i|" : ""
          return "<\(piece.style.isItalic ? "i|" : was)\(text)>"
        }
      }
      let end = [Revision.kept: "¶", .inserted: "{¶}", .deleted: "[¶]"][paragraph.end] ?? ""
      return pieces.joined() + end
    }
  }
}

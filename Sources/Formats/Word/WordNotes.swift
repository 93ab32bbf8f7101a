/// The footnotes and endnotes of a Word file.
struct WordNotes {
  enum Kind: Sendable, CaseIterable { case footnote, endnote }

  struct Key: Sendable, Hashable {
    let kind: Kind
    let id: String
  }

  /// Notes that are counted together, by the format of their numbers.
  private enum Series: String {
    case footnotes = "decimal"
    case endnotes = "lowerRoman"
    case ownSign = "asterisks"
  }

  /// What the notes say.
  var bodies: [Key: [Block]] = [:]
  private var counts: [Series: Int] = [:]
  private var marks: [Key: String] = [:]

  /// Returns the mark of a note: the one it has, or the next number, as Word prints them. Notes with a
  /// sign of their own stand in the wording after the mark, as in `[^*]`, and have no number.
  mutating func mark(of key: Key, hasOwnSign: Bool) -> (mark: String, isNew: Bool) {
    if let mark = marks[key] { return (mark, false) }
    let series: Series = hasOwnSign ? .ownSign : key.kind == .footnote ? .footnotes : .endnotes
    let count = counts[series, default: 0] + 1
    counts[series] = count
    let mark = PrintedNumber.text(count, series.rawValue)
    marks[key] = mark
    return (mark, true)
  }
}

extension WordNotes.Kind {
  /// The kind of relationship that leads to them.
  var part: String { self == .footnote ? "footnotes" : "endnotes" }
  var root: WordName { self == .footnote ? .footnotes : .endnotes }
  var element: WordName { self == .footnote ? .footnote : .endnote }
}

extension WordReader {
  /// Reads a reference to a note: puts its mark into the wording and what it says after the
  /// paragraph.
  mutating func readReference(_ isFootnote: Bool, into paragraph: inout Paragraph) {
    guard let id = xml.attribute("id") else { return }
    let key = WordNotes.Key(kind: isFootnote ? .footnote : .endnote, id: id)
    let (mark, isNew) = notes.mark(
      of: key, hasOwnSign: ["1", "true", "on"].contains(xml.attribute("customMarkFollows")))
    paragraph.text.append(markup: "[^\(mark)]")
    trace("[^\(mark)]", .note(key), xml.ordinal, .plain, &paragraph)
    guard isNew, let body = notes.bodies[key] else { return }
    for (place, block) in body.enumerated() {
      let kind: Block.Kind = place == 0 ? .note(mark) : .noteParagraph
      paragraph.after.append(
        Block(kind: kind, text: block.inNote, credits: block.credits, origin: block.origin))
    }
  }
}

/// The footnotes and endnotes of a Word file.
struct WordNotes {
  enum Kind: CaseIterable { case footnote, endnote }

  struct Key: Hashable {
    let kind: Kind
    let id: String
  }

  /// What the notes say.
  var bodies: [Key: [Block]] = [:]
  private var counts: [Kind: Int] = [:]
  private var marks: [Key: String] = [:]

  /// Returns the mark of a note: the one it has, or the next number, as Word prints them.
  mutating func mark(of key: Key) -> (mark: String, isNew: Bool) {
    if let mark = marks[key] { return (mark, false) }
    let count = counts[key.kind, default: 0] + 1
    counts[key.kind] = count
    let mark = key.kind == .footnote ? "\(count)" : PrintedNumber.text(count, "lowerRoman")
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
    let (mark, isNew) = notes.mark(of: key)
    paragraph.text.append(markup: "[^\(mark)]")
    guard isNew, let body = notes.bodies[key] else { return }
    for (place, block) in body.enumerated() {
      let kind: Block.Kind = place == 0 ? .note(mark) : .noteParagraph
      paragraph.after.append(Block(kind: kind, text: block.wording))
    }
  }
}

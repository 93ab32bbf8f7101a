/// Writes a manuscript as plain text: one paragraph per line, notes at the end.
package struct PlainTextWriter {
  private let manuscript: Manuscript
  private let marks: [String]

  private init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    marks = manuscript.marks
  }

  /// Returns the text of a manuscript that records no changes.
  package static func text(_ manuscript: Manuscript) -> String {
    let writer = PlainTextWriter(manuscript)
    var blocks = [manuscript.runningHead].compactMap(\.self) + manuscript.blocks.map(writer.text)
    for (place, note) in manuscript.notes.enumerated() {
      blocks += note.paragraphs.enumerated().map { part, paragraph in
        let mark = note.kind == .signed ? writer.marks[place] : "[\(writer.marks[place])]"
        return (part == 0 ? mark + " " : "    ") + writer.text(paragraph)
      }
    }
    return blocks.joined(separator: "\n\n") + (blocks.isEmpty ? "" : "\n")
  }

  private func text(_ block: Manuscript.Block) -> String {
    switch block {
    case .paragraph(let paragraph): paragraph.style.indent + text(paragraph)
    case .table(let rows):
      rows.map { row in
        "|" + row.cells.map { " \($0.map(text).joined(separator: " / ").escapingBars) |" }.joined()
      }.joined(separator: "\n")
    }
  }

  private func text(_ paragraph: Manuscript.Paragraph) -> String {
    paragraph.pieces.map { piece in
      switch piece.content {
      case .text(let text): String(text.map { $0 == "\u{2028}" ? "\n" : $0 })
      case .note(let place): manuscript.notes[place].kind == .signed ? "" : "[\(marks[place])]"
      }
    }.joined()
  }
}

extension Manuscript.Style {
  /// The spaces before the paragraph, by its depth in a list.
  var indent: String {
    switch self {
    case .item(let depth): String(repeating: "  ", count: depth - 1)
    case .itemParagraph(let depth): String(repeating: "  ", count: depth + 1)
    case .quote: "    "
    default: ""
    }
  }
}

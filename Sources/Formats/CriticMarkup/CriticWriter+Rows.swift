/// Writes rows of tables, and notes.
extension CriticWriter {
  mutating func add(_ row: Manuscript.Row) {
    var line = CriticWriter(manuscript: manuscript)
    for cell in row.cells {
      line.text += line.text.isEmpty ? "| " : " "
      for (place, paragraph) in cell.enumerated() {
        let isChanged = row.revision != .kept
        line.add(isChanged ? paragraph.pieces.map(\.asKept) : paragraph.pieces, .cell)
        if place + 1 < cell.count { line.add("<br>", isChanged ? .kept : paragraph.end) }
      }
      line.text += " |"
    }
    line.text += "\n"
    if row.isHead { line.text += "|" + String(repeating: " --- |", count: row.cells.count) + "\n" }
    add(line.text, row.revision)
  }

  mutating func addNote(_ place: Int, _ revision: Manuscript.Revision) {
    add("[^\(place + 1)]: ", revision)
    let paragraphs = manuscript.notes[place].paragraphs
    for (part, paragraph) in paragraphs.enumerated() {
      if part > 0 { add("    ", paragraphs[part - 1].end) }
      add(paragraph.pieces)
      add("\n\n", part + 1 < paragraphs.count ? paragraph.end : revision)
    }
  }
}

extension Manuscript.Piece {
  /// The piece without a change of its own, as part of a whole that changed.
  fileprivate var asKept: Manuscript.Piece { .init(content, style) }
}

extension Manuscript {
  /// The notes that are referred to, each with the revision of its reference.
  var references: [(place: Int, revision: Revision)] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let paragraph): paragraph.pieces.map { ($0.content, $0.revision) }
      case .table(let rows):
        rows.flatMap { $0.cells.flatMap { $0.flatMap(\.pieces) } }.map { ($0.content, $0.revision) }
      }
    }.compactMap { content, revision in
      if case .note(let place) = content { (place, revision) } else { nil }
    }
  }
}

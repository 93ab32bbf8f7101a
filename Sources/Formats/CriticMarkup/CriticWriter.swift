/// Writes a manuscript as Markdown with its changes in CriticMarkup: `{++put in++}`, `{--struck--}`,
/// `{>>remark<<}`.
///
/// A change never goes over the end of a paragraph; an end that was put in or struck is a change of
/// its own. What in the text looks like a mark gets a backslash. Notes stand at the end.
/// Source: Weatherhead and Voorhees, "CriticMarkup", 2013.
package struct CriticWriter {
  private let manuscript: Manuscript
  private var text = ""

  package static func text(_ manuscript: Manuscript) -> String {
    var writer = CriticWriter(manuscript: manuscript)
    var rest = manuscript.blocks[...]
    while let block = rest.first {
      if case .table(let rows) = block {
        for row in rows { writer.add(row) }
        writer.text += "\n"
        rest.removeFirst()
      } else {
        let paragraphs = rest.prefix { $0.paragraph != nil }.compactMap(\.paragraph)
        writer.add(paragraphs)
        rest = rest.dropFirst(paragraphs.count)
      }
    }
    for (place, revision) in manuscript.references { writer.addNote(place, revision) }
    return writer.text
  }

  private mutating func add(_ part: String, _ revision: Manuscript.Revision) {
    guard !part.isEmpty else { return }
    switch revision {
    case .kept: text += part
    case .inserted: text += "{++\(part)++}"
    case .deleted: text += "{--\(part)--}"
    }
  }

  // MARK: - Paragraphs

  /// Adds paragraphs, each with what makes a heading or a part of a list of it. A paragraph that runs on
  /// into others in one of the texts is there what the last of them is.
  private mutating func add(_ paragraphs: [Manuscript.Paragraph]) {
    let old = Self.prefixes(paragraphs, without: .inserted) { $0.formerStyle ?? $0.style }
    let new = Self.prefixes(paragraphs, without: .deleted) { $0.style }
    for (place, paragraph) in paragraphs.enumerated() {
      if old[place] == new[place] {
        add(new[place], .kept)
      } else {
        add(old[place], .deleted)
        add(new[place], .inserted)
      }
      add(
        paragraph.pieces, Place(paragraph.style, after: new[place]),
        struck: Place(paragraph.formerStyle ?? paragraph.style, after: old[place]))
      if let comment = paragraph.comment { text += "{>>\(comment.escapingCritic)<<}" }
      add("\n\n", paragraph.end)
    }
  }

  /// What stands before each paragraph in the text without some changes: nothing but before the first
  /// wording of those that run on into each other there.
  private static func prefixes(
    _ paragraphs: [Manuscript.Paragraph], without gone: Manuscript.Revision,
    _ style: (Manuscript.Paragraph) -> Manuscript.Style
  ) -> [String] {
    var prefixes = [String](repeating: "", count: paragraphs.count)
    var start = 0
    for (end, paragraph) in paragraphs.enumerated() where paragraph.end != gone {
      let wording = (start...end).first { paragraphs[$0].pieces.contains { $0.revision != gone } }
      prefixes[wording ?? end] = style(paragraph).prefix
      start = end + 1
    }
    return prefixes
  }

  /// Where a run of wording stands, as far as Markdown asks for it.
  private enum Place {
    case inside, opening, cell, verbatim

    /// The place at the start of a paragraph of a style, after what stands before it.
    init(_ style: Manuscript.Style, after prefix: String) {
      self = style == .verbatim ? .verbatim : prefix.isEmpty ? .opening : .inside
    }
  }

  private mutating func add(
    _ pieces: [Manuscript.Piece], _ place: Place = .inside, struck: Place = .inside
  ) {
    var (rest, place) = (pieces[...], place)
    while let first = rest.first {
      let isFormat = first.formerStyle != nil
      let run = rest.prefix { $0.revision == first.revision && ($0.formerStyle != nil) == isFormat }
      rest = rest.dropFirst(run.count)
      if isFormat { add(markdown(run, struck) { $0.formerStyle ?? $0.style }, .deleted) }
      let own = first.revision == .deleted ? struck : place
      add(markdown(run, own) { $0.style }, isFormat ? .inserted : first.revision)
      if place == .opening, first.revision != .deleted { place = .inside }
    }
  }

  private func markdown(
    _ pieces: ArraySlice<Manuscript.Piece>, _ place: Place,
    _ style: (Manuscript.Piece) -> InlineText.Style
  ) -> String {
    var wording = InlineText()
    for piece in pieces {
      switch piece.content {
      case .text(let text): wording.append(text, style(piece))
      case .note(let place): wording.append(markup: "[^\(place + 1)]")
      }
    }
    let whole = wording.plain
    let core = whole.trimmed
    guard !core.isEmpty, let range = whole.firstRange(of: core) else { return whole }
    let markdown =
      switch place {
      case .inside: wording.markdown
      case .opening: wording.markdown.escapingOpening
      case .cell: wording.markdown.escapingBars
      case .verbatim: core
      }
    let marked = whole[..<range.lowerBound] + markdown.escapingCritic + whole[range.upperBound...]
    return String(marked.map { $0 == "\u{2028}" ? "\n" : $0 })
  }

  // MARK: - Rows and notes

  private mutating func add(_ row: Manuscript.Row) {
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

  private mutating func addNote(_ place: Int, _ revision: Manuscript.Revision) {
    add("[^\(place + 1)]: ", revision)
    let paragraphs = manuscript.notes[place].paragraphs
    for (part, paragraph) in paragraphs.enumerated() {
      if part > 0 { add("    ", paragraphs[part - 1].end) }
      add(paragraph.pieces)
      add("\n\n", part + 1 < paragraphs.count ? paragraph.end : revision)
    }
  }
}

extension Manuscript.Block {
  fileprivate var paragraph: Manuscript.Paragraph? {
    if case .paragraph(let paragraph) = self { paragraph } else { nil }
  }
}

extension Manuscript.Piece {
  /// The piece as a part of what is changed as a whole.
  fileprivate var asKept: Manuscript.Piece { .init(content, style) }
}

extension Manuscript {
  /// The notes that are referred to, and what became of the reference.
  fileprivate var references: [(place: Int, revision: Revision)] {
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

extension Manuscript.Style {
  /// What Markdown writes before a paragraph of the style.
  fileprivate var prefix: String {
    if case .heading(let level) = self {
      return String(repeating: "#", count: min(max(level, 1), 6)) + " "
    }
    return indent
  }
}

extension String {
  /// With a backslash in what would open or close a change or a remark.
  fileprivate var escapingCritic: String {
    let scalars = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let last = place > 0 ? scalars[place - 1] : " "
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      let isMark =
        switch scalar {
        case "{": "+-~=>".unicodeScalars.contains(next)
        case "}": "+-~=<".unicodeScalars.contains(last)
        // The last of an odd number would take the meaning of what comes after.
        case "\\" where place == scalars.count - 1:
          !scalars.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
        default: false
        }
      if isMark { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}

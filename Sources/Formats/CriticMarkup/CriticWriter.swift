/// Writes a manuscript as Markdown with its changes in CriticMarkup: `{++inserted++}`,
/// `{--struck--}`, `{>>remark<<}`.
///
/// A change never crosses the end of a paragraph; an inserted or struck paragraph end is a change
/// of its own. Wording that looks like a mark is escaped with a backslash. Notes come last.
/// Source: Weatherhead and Voorhees, "CriticMarkup", 2013.
package struct CriticWriter {
  let manuscript: Manuscript
  var text = ""

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
    if writer.text.hasSuffix("\n\n") { writer.text.removeLast() }
    return writer.text
  }

  mutating func add(_ part: String, _ revision: Manuscript.Revision) {
    guard !part.isEmpty else { return }
    switch revision {
    case .kept: text += part
    case .inserted: text += "{++\(part)++}"
    case .deleted: text += "{--\(part)--}"
    }
  }

  // MARK: - Paragraphs

  /// Adds paragraphs, each with its prefix for a heading or a list. Paragraphs that run together in
  /// one of the texts take the prefix of the last of them there.
  private mutating func add(_ paragraphs: [Manuscript.Paragraph]) {
    let old = Self.prefixes(paragraphs, without: .inserted) {
      $0.formerOpening ?? ($0.formerStyle ?? $0.style).prefix
    }
    let new = Self.prefixes(paragraphs, without: .deleted) { $0.opening ?? $0.style.prefix }
    for (place, paragraph) in paragraphs.enumerated() {
      let isTyped = paragraph.opening != nil && paragraph.formerOpening != nil
      let isSpace = isTyped && old[place].isBlank && new[place].isBlank
      if old[place] == new[place] || isSpace {
        add(new[place], .kept)
      } else {
        add(old[place], .deleted)
        add(new[place], .inserted)
      }
      let isLabelled = paragraph.pieces.first?.isLabel ?? false
      add(
        paragraph.pieces, isLabelled ? .inside : Place(paragraph.style, after: new[place]),
        struck: isLabelled
          ? .inside : Place(paragraph.formerStyle ?? paragraph.style, after: old[place]))
      if let comment = paragraph.comment { text += "{>>\(comment.escapingCritic)<<}" }
      add("\n\n", paragraph.end)
    }
  }

  /// The prefix of each paragraph in the text without some changes: empty except before the first
  /// wording of paragraphs that run together there.
  private static func prefixes(
    _ paragraphs: [Manuscript.Paragraph], without gone: Manuscript.Revision,
    _ prefix: (Manuscript.Paragraph) -> String
  ) -> [String] {
    var prefixes = [String](repeating: "", count: paragraphs.count)
    var start = 0
    for (end, paragraph) in paragraphs.enumerated() where paragraph.end != gone {
      let wording = (start...end).first { paragraphs[$0].pieces.contains { $0.revision != gone } }
      prefixes[wording ?? end] = prefix(paragraph)
      start = end + 1
    }
    return prefixes
  }

  /// The position of a run of wording, as far as it matters to Markdown.
  enum Place {
    case inside, opening, cell, verbatim

    /// The position at the start of a paragraph of a style, after its prefix.
    init(_ style: Manuscript.Style, after prefix: String) {
      self = style == .verbatim ? .verbatim : prefix.isEmpty ? .opening : .inside
    }
  }

  mutating func add(
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
}

extension Manuscript.Block {
  fileprivate var paragraph: Manuscript.Paragraph? {
    if case .paragraph(let paragraph) = self { paragraph } else { nil }
  }
}

extension Manuscript.Style {
  /// The Markdown prefix of a paragraph of the style.
  fileprivate var prefix: String {
    if case .heading(let level) = self {
      return String(repeating: "#", count: min(max(level, 1), 6)) + " "
    }
    return indent
  }
}

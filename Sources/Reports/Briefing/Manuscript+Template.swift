import Formats

extension Manuscript {
  /// Sets the parts of a filled template as paragraphs.
  init(_ parts: [Template.Part], language: String?) {
    var setting = TemplateSetting()
    for part in parts { setting.add(part) }
    setting.endParagraph()
    self.init(language: language)
    blocks = setting.paragraphs.withoutEmptySections.leading.map(Manuscript.Block.paragraph)
    notes = setting.footnotes.map { Note(.footnote, [Manuscript.Paragraph(.note, $0)]) }
  }
}

extension [Manuscript.Paragraph] {
  /// The paragraphs without the headings of empty sections; the title stays.
  fileprivate var withoutEmptySections: [Manuscript.Paragraph] {
    var kept: [Manuscript.Paragraph] = []
    // Backwards, so that a section is known to be empty before the one that holds it.
    for paragraph in reversed() {
      if let level = paragraph.level, level > 1 {
        let next = kept.last.map { $0.level ?? .max } ?? 0
        guard next > level else { continue }
      }
      kept.append(paragraph)
    }
    return kept.reversed()
  }

  /// The paragraphs without repeated anchors, and without links to anchors that are not there.
  fileprivate var leading: [Manuscript.Paragraph] {
    var anchors: Set<String> = []
    let marked = map { paragraph in
      var paragraph = paragraph
      if let anchor = paragraph.anchor, !anchors.insert(anchor).inserted { paragraph.anchor = nil }
      return paragraph
    }
    return marked.map { paragraph in
      var paragraph = paragraph
      for place in paragraph.pieces.indices {
        guard case .paragraph(let anchor) = paragraph.pieces[place].target,
          !anchors.contains(anchor)
        else { continue }
        paragraph.pieces[place].target = nil
      }
      return paragraph
    }
  }
}

extension Manuscript.Paragraph {
  fileprivate init(_ style: Manuscript.Style, _ words: String) {
    self.init(style)
    pieces = Manuscript.Piece.linking(words)
    self = directed
  }

  fileprivate var level: Int? { if case .heading(let level) = style { level } else { nil } }
}

import Formats

extension Manuscript {
  /// Sets the parts of a filled template as paragraphs.
  init(_ parts: [Template.Part], language: String?) {
    var setting = TemplateSetting()
    for part in parts { setting.add(part) }
    setting.endParagraph()
    self.init(language: language)
    blocks = setting.paragraphs.map(Manuscript.Block.paragraph)
    notes = setting.footnotes.map { Note(.footnote, [Manuscript.Paragraph(.note, $0)]) }
  }
}

extension Manuscript.Paragraph {
  fileprivate init(_ style: Manuscript.Style, _ words: String) {
    self.init(style)
    pieces = [Manuscript.Piece(.text(words))]
    self = directed
  }
}

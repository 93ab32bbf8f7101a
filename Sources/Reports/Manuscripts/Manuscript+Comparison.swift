package import Formats
package import Prose
package import ProseDiff

extension Manuscript.Block {
  /// The block, in two if it is a paragraph whose label stands above its wording.
  fileprivate var withLabelApart: [Manuscript.Block] {
    guard case .paragraph(let paragraph) = self, let style = paragraph.styleBelowLabel else {
      return [self]
    }
    var (label, wording) = (paragraph, Manuscript.Paragraph(style))
    label.pieces = paragraph.pieces.filter { $0.isLabel && !$0.isGap }
    wording.pieces = paragraph.pieces.filter { !$0.isLabel }
    return [.paragraph(label.directed), .paragraph(wording.directed)]
  }
}

extension Manuscript {
  /// The Markdown of two documents.
  package struct Sources: Sendable {
    let old: String
    let new: String

    package init(old: String, new: String) { (self.old, self.new) = (old, new) }
  }

  /// Makes a document as it is to be written; its headings are those that its Markdown marks, if
  /// that is given and marks any.
  package init(_ document: Document, _ source: String? = nil, language: String?) {
    let changes = document.clauses.indices.map {
      Change(kind: .unchanged, old: [$0], new: [$0], similarity: 1, by: .identical)
    }
    self.init(
      Comparison(old: document, new: document, changes: changes),
      source.map { Sources(old: $0, new: $0) }, language: language)
    blocks = blocks.flatMap(\.withLabelApart)
  }

  /// Makes the new document with what was inserted into the old one and what was struck: with all
  /// of that accepted it is the new document, clause for clause, with all of it rejected the old
  /// one. What moved is struck in one place and inserted in another, with a remark on where the
  /// other is.
  package init(_ comparison: Comparison, _ sources: Sources? = nil, language: String?) {
    self.init(language: language)
    var composer = Composer(comparison, sources)
    let body = Composer.Story(olds: composer.old.body, news: composer.new.body, isNote: false)
    blocks = composer.blocks(composer.items(body))
    notes = composer.notes
  }

  /// Returns how many characters of a document no format can hold, so that names replace them.
  package static func namedCharacters(in document: Document) -> Int {
    document.clauses.reduce(0) { count, clause in
      count + (clause.label + clause.text).unicodeScalars.count(where: \.isForbiddenInXML)
    }
  }
}

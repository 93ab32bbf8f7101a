package import Formats
package import Prose
package import ProseDiff

extension Manuscript {
  /// Returns a document as it is to be written.
  package init(_ document: Document, language: String?) {
    let changes = document.clauses.indices.map {
      Change(kind: .unchanged, old: [$0], new: [$0], similarity: 1, by: .identical)
    }
    self.init(Comparison(old: document, new: document, changes: changes), language: language)
  }

  /// Returns the new document with what was put into the old one and what was struck: with all that
  /// accepted it is the new document, clause for clause, with all that rejected the old one. What
  /// moved is struck in one place and put in at another, with a remark on where the other is.
  package init(_ comparison: Comparison, language: String?) {
    self.init(language: language)
    var composer = Composer(comparison)
    let body = Composer.Story(olds: composer.old.body, news: composer.new.body, isNote: false)
    blocks = composer.blocks(composer.items(body))
    notes = composer.notes
  }

  /// How many characters of a document no format can hold, so that names stand for them.
  package static func namedCharacters(in document: Document) -> Int {
    document.clauses.reduce(0) { count, clause in
      count + (clause.label + clause.text).unicodeScalars.count(where: \.isForbiddenInXML)
    }
  }
}

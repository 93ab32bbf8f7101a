/// Clauses whose label is a paragraph of its own in a file, above that of the wording: `Article 1`,
/// then its title.
extension Manuscript.Paragraph {
  /// Returns the paragraph as the file has it: divided after the label if the next paragraph of the
  /// file is the label alone, or if the wording is new and below the label in the new text.
  func parts(in next: WordOrigin?) -> [Manuscript.Paragraph] {
    let (label, wording) = (pieces.filter(\.isLabel), pieces.filter { !$0.isLabel })
    let isApart = next?.holdsOnly(label.oldWords) ?? false && !wording.oldWords.isEmpty
    let isNew = wording.allSatisfy { $0.revision == .inserted }
    guard isApart || styleBelowLabel != nil && isNew && !wording.isEmpty else { return [self] }
    var (title, body) = (self, self)
    (title.pieces, body.pieces) = (label.filter { !$0.isGap }, wording)
    body.comment = nil
    (body.style, body.formerStyle) = (style.belowLabel, formerStyle?.belowLabel)
    let isGone = title.pieces.allSatisfy { $0.revision == .deleted } && end == .deleted
    let isAdded = title.pieces.allSatisfy { $0.revision == .inserted } && end == .inserted
    title.end = isGone ? .deleted : isAdded ? .inserted : .kept
    if isNew { body.end = .inserted }
    if wording.allSatisfy({ $0.revision == .deleted }) { body.end = .deleted }
    return [title, body]
  }

  /// Returns the paragraph with all of its words as a label, if the file prints them all as one.
  func asPrinted(by origin: WordOrigin) -> Manuscript.Paragraph {
    guard origin.pieces.isEmpty, !origin.label.isEmpty else { return self }
    var paragraph = self
    for place in pieces.indices { paragraph.pieces[place].isLabel = true }
    return paragraph
  }
}

extension WordOrigin {
  /// Whether the paragraph says nothing but these words; white space does not count.
  fileprivate func holdsOnly(_ words: String) -> Bool {
    !isRow && !words.isEmpty && (label + pieces.map(\.text).joined()).withoutSpaces == words
  }
}

extension [Manuscript.Piece] {
  /// The words of the old text, without white space.
  fileprivate var oldWords: String {
    filter { $0.revision != .inserted }.map { piece in
      if case .text(let text) = piece.content { text.withoutSpaces } else { "\u{FFFC}" }
    }.joined()
  }
}

extension Manuscript.Style {
  /// The style of a wording whose label stands above it in this style.
  fileprivate var belowLabel: Manuscript.Style {
    if case .heading(let level) = self { .heading(level + 1) } else { self }
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}

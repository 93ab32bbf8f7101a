/// Where a block stands in its part of a Word file, for who writes into it. Elements are ordinals of
/// `XMLSource`.
struct WordOrigin: Sendable, Hashable {
  /// A stretch of wording in one element.
  struct Piece: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      /// Of which a part may be changed.
      case text
      /// A tab, a symbol, a formula.
      case whole
      case note(WordNotes.Key)
    }

    let kind: Kind
    let text: String
    let element: Int
    let style: InlineText.Style

    var isNote: Bool { if case .note = kind { true } else { false } }
  }

  struct Cell: Sendable, Hashable {
    let element: Int
    /// Its paragraphs that have wording; nil where it holds other things.
    let paragraphs: [WordOrigin]?
  }

  /// The paragraph, the last of several that run on into each other, or the row.
  var element: Int
  /// How many paragraphs run on into each other.
  var paragraphs = 1
  /// Whether the file says that it is a heading.
  var isHeading = false
  /// The printed number, and the list that counted it.
  var label = ""
  var place: ParagraphProperties.ListPlace?
  var pieces: [Piece] = []
  var cells: [Cell] = []

  var isRow: Bool { !cells.isEmpty }
}

/// A paragraph that counts in a list.
struct CountedParagraph: Sendable, Hashable {
  let element: Int
  let place: ParagraphProperties.ListPlace
}

/// The position of a block in its part of a Word file, for writing changes into it. Elements are
/// ordinals of `XMLSource`.
struct WordOrigin: Sendable, Hashable {
  /// A stretch of wording in one element.
  struct Piece: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      /// Text, any part of which may be changed.
      case text
      /// A tab, a symbol or a formula, which is kept or struck as a whole.
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
    /// Its paragraphs with wording; `nil` if it holds anything else.
    let paragraphs: [WordOrigin]?
  }

  /// The paragraph, the last of several that run on into each other, or the row.
  var element: Int
  /// The number of paragraphs that run on into each other.
  var paragraphs = 1
  /// Whether the file declares it a heading.
  var isHeading = false
  /// The printed number, and the list position that it was counted at.
  var label = ""
  var place: ParagraphProperties.ListPlace?
  var pieces: [Piece] = []
  var cells: [Cell] = []

  var isRow: Bool { !cells.isEmpty }
}

/// A paragraph that is counted in a list.
struct CountedParagraph: Sendable, Hashable {
  let element: Int
  let place: ParagraphProperties.ListPlace
}

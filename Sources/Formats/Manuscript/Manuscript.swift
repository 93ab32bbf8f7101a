/// A document that is to be written: paragraphs and tables in order, of which any part may have been
/// put in or struck. What is kept and put in is the new text, what is kept and struck the old one.
package struct Manuscript: Sendable, Hashable {
  package enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table([Row])
  }

  /// What became of a part.
  package enum Revision: Sendable, Hashable {
    case kept, inserted, deleted
  }

  package var blocks: [Block] = []
  /// What the notes say that pieces refer to by their place here.
  package var notes: [Note] = []
  /// The language tag of the text, where it is known.
  package var language: String?
  /// What stands at the head of every page, where the format has pages. OpenDocument texts go without.
  package var runningHead: String?

  package init(language: String? = nil) { self.language = language }
}

extension Manuscript {
  package enum Style: Sendable, Hashable {
    case body
    /// With its level, from 1; 7 for those that own a list.
    case heading(Int)
    /// With its depth in the list, from 1.
    case item(Int)
    /// A further paragraph of an item of that depth.
    case itemParagraph(Int)
    /// Set as it is, its line breaks kept.
    case verbatim
    /// Words of another text.
    case quote
    /// A note that is printed where it stands, or a paragraph of one that is not.
    case note
  }

  package struct Paragraph: Sendable, Hashable {
    package var style: Style
    /// The style that the paragraph had in the old text, where it was another.
    package var formerStyle: Style?
    package var pieces: [Piece] = []
    /// What became of the paragraph's end; one that is not kept lets the paragraph run on into the next
    /// one in the other text.
    package var end = Revision.kept
    package var isRightToLeft = false
    /// What Markdown that it comes from has in front of it, in either text, where that is known.
    package var opening: String?
    package var formerOpening: String?
    /// What is remarked on it.
    package var comment: String?
    /// The name by which pieces lead to it.
    package var anchor: String?

    package init(_ style: Style) { self.style = style }
  }

  /// A run of wording in one style.
  package struct Piece: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
      /// A tab and a line separator (U+2028) in it are what they are on paper.
      case text(String)
      /// A reference to a note, by its place.
      case note(Int)
    }

    package enum Target: Sendable, Hashable {
      /// The paragraph of that anchor.
      case paragraph(String)
      /// A page of the web.
      case page(String)
    }

    package let content: Content
    package var style: InlineText.Style
    /// The style that the words had in the old text, where it was another.
    package var formerStyle: InlineText.Style?
    package let revision: Revision
    /// Whether its script is one that runs from right to left.
    package var isRightToLeft = false
    /// Whether it belongs to the label, or parts that from the wording.
    package var isLabel = false
    /// Where it leads, in formats that can.
    package var target: Target?

    package init(
      _ content: Content, _ style: InlineText.Style = .plain,
      former: InlineText.Style? = nil, _ revision: Revision = .kept
    ) {
      self.content = content
      self.style = style
      formerStyle = former == style ? nil : former
      self.revision = revision
    }
  }

  package struct Row: Sendable, Hashable {
    /// Each a paragraph or more, the last of which has an end that is kept.
    package let cells: [[Paragraph]]
    package let revision: Revision
    package let isHead: Bool

    package init(cells: [[Paragraph]], revision: Revision, isHead: Bool) {
      self.cells = cells
      self.revision = revision
      self.isHead = isHead
    }
  }

  package struct Note: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case footnote, endnote
      /// A footnote with a sign of its own, which stands in the wording after the reference.
      case signed
    }

    package let kind: Kind
    package let paragraphs: [Paragraph]

    package init(_ kind: Kind, _ paragraphs: [Paragraph]) {
      self.kind = kind
      self.paragraphs = paragraphs
    }
  }
}

extension Manuscript.Piece {
  /// Whether it is white space that parts a label from the wording.
  package var isGap: Bool {
    content == .text("\t") || isLabel && isBlank
  }

  /// Whether it shows nothing.
  var isBlank: Bool {
    if case .text(let text) = content { text.allSatisfy(\.isWhitespace) } else { false }
  }
}

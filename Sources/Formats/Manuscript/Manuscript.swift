/// A document to be written: paragraphs and tables in order, any part of which may be inserted or
/// struck. Kept and inserted parts make up the new text, kept and struck parts the old one.
package struct Manuscript: Sendable, Hashable {
  package enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table([Row])
  }

  /// Whether a part was kept, inserted or struck.
  package enum Revision: Sendable, Hashable {
    case kept, inserted, deleted
  }

  package var blocks: [Block] = []
  /// The notes, to which pieces refer by index.
  package var notes: [Note] = []
  /// The language tag of the text, if known.
  package var language: String?
  /// The text at the head of every page, if the format has pages. The OpenDocument writer omits it.
  package var runningHead: String?

  package init(language: String? = nil) { self.language = language }
}

extension Manuscript {
  package enum Style: Sendable, Hashable {
    case body
    /// The level, from 1; 7 for a heading that owns a list.
    case heading(Int)
    /// The depth in the list, from 1.
    case item(Int)
    /// A further paragraph of an item at that depth.
    case itemParagraph(Int)
    /// Preformatted, with its line breaks kept.
    case verbatim
    /// Words quoted from another text.
    case quote
    /// A note printed where it stands, or a paragraph of one that is not.
    case note
  }

  package struct Paragraph: Sendable, Hashable {
    package var style: Style
    /// The style that the paragraph had in the old text, if different.
    package var formerStyle: Style?
    package var pieces: [Piece] = []
    /// What became of the paragraph's end; if it is not kept, the paragraph runs on into the next
    /// in the other text.
    package var end = Revision.kept
    package var isRightToLeft = false
    /// The style of the wording, if the new text has it in a paragraph of its own below the label.
    package var styleBelowLabel: Style?
    /// The Markdown prefix of the source of the new text and of the old one, if known.
    package var opening: String?
    package var formerOpening: String?
    /// A remark on the paragraph.
    package var comment: String?
    /// The name by which pieces link to it.
    package var anchor: String?

    package init(_ style: Style) { self.style = style }
  }

  /// A run of wording in one style.
  package struct Piece: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
      /// Wording; a tab and a line separator (U+2028) in it are meant as such.
      case text(String)
      /// A reference to a note, by its index.
      case note(Int)
    }

    package enum Target: Sendable, Hashable {
      /// The paragraph with that anchor.
      case paragraph(String)
      /// The address of a web page.
      case page(String)
    }

    package let content: Content
    package var style: InlineText.Style
    /// The style that the words had in the old text, if different.
    package var formerStyle: InlineText.Style?
    package let revision: Revision
    /// Whether its script runs from right to left.
    package var isRightToLeft = false
    /// Whether it belongs to the label, or separates the label from the wording.
    package var isLabel = false
    /// What it links to, in formats that have links.
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
    /// The cells, each with one paragraph or more, the last of which has a kept end.
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
      /// A footnote with a sign of its own, which is part of the wording after the reference.
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
  /// Whether it is white space that separates a label from the wording.
  package var isGap: Bool {
    content == .text("\t") || isLabel && isBlank
  }

  /// Whether it shows only white space.
  var isBlank: Bool {
    if case .text(let text) = content { text.allSatisfy(\.isWhitespace) } else { false }
  }
}

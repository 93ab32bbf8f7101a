/// Paragraphs in OpenDocument's form: those of the new text, with marks where something was
/// inserted or struck.
struct TextFlow {
  enum Node {
    case piece(Manuscript.Piece)
    case comment(String)
    case insertionStart(Int)
    case insertionEnd(Int)
    /// The place of struck content.
    case deletion(Int)
  }

  struct Paragraph {
    var nodes: [Node] = []
    var style = Manuscript.Style.body
    var isRightToLeft = false
  }

  /// A part of a struck stretch; each part but the last ends with a paragraph end.
  struct Struck {
    var nodes: [Node] = []
    var style = Manuscript.Style.body
  }

  private(set) var paragraphs: [Paragraph] = []
  /// The struck content of each change, by number from `firstNumber`; `nil` for an insertion.
  private(set) var changes: [[Struck]?] = []
  private let firstNumber: Int
  private var open = Paragraph()
  private var insertion: Int?
  private var deletion: Int?

  /// Numbers the changes from `firstNumber`.
  init(_ paragraphs: [Manuscript.Paragraph], firstNumber: Int) {
    self.firstNumber = firstNumber
    for paragraph in paragraphs { add(paragraph) }
    closeChanges()
    if !open.nodes.isEmpty { self.paragraphs.append(open) }
  }

  private mutating func add(_ paragraph: Manuscript.Paragraph) {
    (open.style, open.isRightToLeft) = (paragraph.style, paragraph.isRightToLeft)
    if let comment = paragraph.comment {
      enter(paragraph.end)
      add(.comment(comment), paragraph.end)
    }
    for piece in paragraph.pieces {
      enter(piece.revision)
      add(.piece(piece), piece.revision)
    }
    enter(paragraph.end)
    if paragraph.end == .deleted, let deletion {
      let last = changes[deletion - firstNumber].map { $0.count - 1 } ?? 0
      changes[deletion - firstNumber]?[last].style = paragraph.formerStyle ?? paragraph.style
      changes[deletion - firstNumber]?.append(Struck())
    } else {
      paragraphs.append(open)
      open = Paragraph()
    }
  }

  private mutating func add(_ node: Node, _ revision: Manuscript.Revision) {
    guard revision == .deleted, let deletion else { return open.nodes.append(node) }
    let last = changes[deletion - firstNumber].map { $0.count - 1 } ?? 0
    changes[deletion - firstNumber]?[last].nodes.append(node)
  }

  /// Closes open changes of other kinds, and opens one of this kind.
  private mutating func enter(_ revision: Manuscript.Revision) {
    if revision != .inserted { closeInsertion() }
    if revision != .deleted { deletion = nil }
    let number = firstNumber + changes.count
    if revision == .inserted, insertion == nil {
      insertion = number
      changes.append(nil)
      open.nodes.append(.insertionStart(number))
    } else if revision == .deleted, deletion == nil {
      deletion = number
      changes.append([Struck()])
      open.nodes.append(.deletion(number))
    }
  }

  private mutating func closeInsertion() {
    if let insertion { open.nodes.append(.insertionEnd(insertion)) }
    insertion = nil
  }

  private mutating func closeChanges() {
    closeInsertion()
    deletion = nil
  }
}

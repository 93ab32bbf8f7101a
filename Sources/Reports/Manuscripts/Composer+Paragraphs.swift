import Formats
import Prose
import ProseDiff

/// Paragraphs, with the words struck and inserted in them.
extension Composer {
  /// A paragraph, and the indexes of the lines of both sides that it ends.
  struct Part {
    var paragraph: Manuscript.Paragraph
    let old: Int
    let new: Int
  }

  /// Returns the paragraphs of old and new lines that share a place. At least one side has a line.
  mutating func paragraphs(_ olds: [Line], _ news: [Line]) -> [Part] {
    let from = SeenText(olds, of: old, sign: oldSign)
    let to = SeenText(news, of: new, sign: newSign)
    var readers = (old: SeenReader(from), new: SeenReader(to))
    var (parts, pieces): ([Part], [Manuscript.Piece]) = ([], label(olds.first, news.first))
    var (o, n) = (0, 0)
    for edit in Self.edits(from.text, to.text) {
      var rest = edit.text.utf8.count
      while rest > 0 {
        let oldRun = edit.operation == .insert ? nil : readers.old.next
        let newRun = edit.operation == .delete ? nil : readers.new.next
        let count = min(rest, oldRun?.range.count ?? rest, newRun?.range.count ?? rest)
        let texts = (
          oldRun.map { _ in readers.old.take(count) }, newRun.map { _ in readers.new.take(count) }
        )
        rest -= count
        guard (texts.1 ?? texts.0) == "\n" else {
          pieces += self.pieces(
            old: oldRun.map { ($0, texts.0 ?? "") }, new: newRun.map { ($0, texts.1 ?? "") })
          continue
        }
        let end = Manuscript.Revision(edit.operation)
        parts.append(part(pieces, end, (olds, o), (news, n)))
        (o, n) = (o + (oldRun == nil ? 0 : 1), n + (newRun == nil ? 0 : 1))
        pieces = label(oldRun.map { _ in olds[o] }, newRun.map { _ in news[n] })
      }
    }
    let end: Manuscript.Revision = olds.isEmpty ? .inserted : news.isEmpty ? .deleted : .kept
    return parts + [part(pieces, end, (olds, o), (news, n))]
  }

  private static func edits(_ old: String, _ new: String) -> [Edit] {
    if old == new { return [Edit(.equal, old)] }
    if old.isEmpty { return [Edit(.insert, new)] }
    return new.isEmpty ? [Edit(.delete, old)] : Edit.between(old, new)
  }

  private func part(
    _ pieces: [Manuscript.Piece], _ end: Manuscript.Revision,
    _ olds: ([Line], Int), _ news: ([Line], Int)
  ) -> Part {
    let from = olds.0.isEmpty ? nil : olds.0[olds.1]
    let to = news.0.isEmpty ? nil : news.0[news.1]
    let style = (end == .deleted ? from : to)?.style
    var paragraph = Manuscript.Paragraph(style ?? from?.style ?? .body)
    if end == .kept { paragraph.formerStyle = from?.style }
    (paragraph.formerOpening, paragraph.opening) = (from?.opening, to?.opening)
    paragraph.styleBelowLabel = to?.styleBelowLabel
    paragraph.pieces = pieces
    paragraph.end = end
    return Part(paragraph: paragraph.directed, old: olds.1, new: news.1)
  }

  // MARK: - Pieces

  private func label(_ old: Line?, _ new: Line?) -> [Manuscript.Piece] {
    func pieces(_ line: Line?, _ revision: Manuscript.Revision) -> [Manuscript.Piece] {
      (line?.label.runs ?? []).map { .init(.text(SeenText.shown($0.text)), $0.style, revision) }
    }
    func gap(_ line: Line?, _ revision: Manuscript.Revision) -> [Manuscript.Piece] {
      guard let gap = line?.gap, !gap.isEmpty else { return [] }
      return [.init(.text(gap), .plain, revision)]
    }
    let isSame = old?.label.runs.map(\.text) == new?.label.runs.map(\.text)
    let labels = isSame ? pieces(new, .kept) : pieces(old, .deleted) + pieces(new, .inserted)
    // White space that replaces other white space is no change.
    let isParted = [old, new].allSatisfy { !($0?.gap.isEmpty ?? true) }
    let gaps =
      isParted || old?.gap == new?.gap
      ? gap(new, .kept) : gap(old, .deleted) + gap(new, .inserted)
    return (labels + gaps).map { piece in
      var piece = piece
      piece.isLabel = true
      return piece
    }
  }

  private mutating func pieces(
    old: (run: SeenText.Run, text: String)?, new: (run: SeenText.Run, text: String)?
  ) -> [Manuscript.Piece] {
    if old?.run.note != nil || new?.run.note != nil {
      return notePieces(old.map { ($0.run.note, $0.text) }, new.map { ($0.run.note, $0.text) })
    }
    if let new {
      return [
        .init(
          .text(new.text), new.run.style, former: old?.run.style, old == nil ? .inserted : .kept)
      ]
    }
    return old.map { [.init(.text($0.text), $0.run.style, .deleted)] } ?? []
  }
}

extension Manuscript.Revision {
  fileprivate init(_ operation: Edit.Operation) {
    self =
      switch operation {
      case .equal: .kept
      case .delete: .deleted
      case .insert: .inserted
      }
  }
}

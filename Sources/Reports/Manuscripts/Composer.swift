import Formats
import Prose
import ProseDiff

/// Composes one manuscript from the two sides of a comparison.
struct Composer {
  /// Clauses that are read one after another: the body, or a note.
  struct Story {
    let olds: [Int]
    let news: [Int]
    let isNote: Bool
  }

  /// An item of a manuscript, whose rows are not in tables yet.
  enum Item {
    case paragraph(Manuscript.Paragraph)
    case row(Manuscript.Row, old: Int?, new: Int?)
  }

  let comparison: Comparison
  /// By change, what became of its parts, if its whole holds them in another order.
  let reordered: [Int: PartsElsewhere]
  let old: Script
  let new: Script
  let weave: Weave
  let pairs: NotePairs
  var notes: [Manuscript.Note] = []
  /// Notes already referred to, by index; a further reference makes no new note.
  var usedOld: Set<Int> = []
  var usedNew: Set<Int> = []
  var isInNote = false

  init(_ comparison: Comparison, _ sources: Manuscript.Sources?) {
    // A manuscript holds the clauses of each side in that side's order.
    reordered = comparison.changes.indices.reduce(into: [:]) { reordered, index in
      let change = comparison.changes[index]
      if change != change.inDocumentOrder { reordered[index] = PartsElsewhere(change) }
    }
    let comparison = Comparison(
      old: comparison.old, new: comparison.new, changes: comparison.changes.map(\.inDocumentOrder))
    self.comparison = comparison
    let old = Script(comparison.old, sources?.old)
    let new = Script(comparison.new, sources?.new)
    (self.old, self.new) = (old, new)
    weave = Weave(comparison) { Self.mayCarry($0, old.document, new.document) }
    pairs = NotePairs(comparison, old, new)
  }

  /// Whether both sides of a change can be written as one: paragraphs, or rows of as many cells.
  private static func mayCarry(_ change: Change, _ old: Document, _ new: Document) -> Bool {
    let (olds, news) = (change.old.map { old.clauses[$0] }, change.new.map { new.clauses[$0] })
    let rows = (olds + news).count { $0.kind == .row }
    guard rows > 0 else { return true }
    return rows == 2 && olds.count == 1 && news.count == 1
      && olds[0].cells.count == news[0].cells.count
  }

  // MARK: - Stories

  mutating func items(_ story: Story) -> [Item] {
    let outer = isInNote
    isInNote = story.isNote
    defer { isInNote = outer }
    let members = (old: Set(story.olds), new: Set(story.news))
    let items: [Item] = weave.strands(story.olds, story.news).flatMap { strand in
      switch strand {
      case .removed(let index): [removed(index)]
      case .added(let index): [added(index)]
      case .carried(let index): carried(index, members)
      }
    }
    return items.withWholeStretches
  }

  private mutating func removed(_ index: Int) -> Item {
    let remark = remark(on: .removed(index))
    let clause = old.document.clauses[index]
    guard clause.kind == .row else {
      return .paragraph(remarked(paragraphs([old.lines[index]], [])[0].paragraph, remark))
    }
    return .row(row(clause, nil, remark), old: index, new: nil)
  }

  private mutating func added(_ index: Int) -> Item {
    let remark = remark(on: .added(index))
    let clause = new.document.clauses[index]
    guard clause.kind == .row else {
      return .paragraph(remarked(paragraphs([], [new.lines[index]])[0].paragraph, remark))
    }
    return .row(row(nil, clause, remark), old: nil, new: index)
  }

  /// Returns the items of a change whose sides share a place, with the clauses that were struck or
  /// inserted between its parts.
  private mutating func carried(_ index: Int, _ members: (old: Set<Int>, new: Set<Int>))
    -> [Item]
  {
    let change = comparison.changes[index]
    let (from, to) = (old.document.clauses[change.old[0]], new.document.clauses[change.new[0]])
    if from.kind == .row {
      return [.row(row(from, to, nil), old: change.old[0], new: change.new[0])]
    }
    let parts = paragraphs(change.old.map { old.lines[$0] }, change.new.map { new.lines[$0] })
    return parts.flatMap { part -> [Item] in
      let remark = remark(on: part, of: parts, change: index)
      var items = [Item.paragraph(remarked(part.paragraph, remark))]
      if part.paragraph.end == .inserted {
        let gap = change.new[part.new] + 1..<change.new[part.new + 1]
        items += gap.filter(members.new.contains).map { added($0) }
      } else if part.paragraph.end == .deleted {
        let gap = change.old[part.old] + 1..<change.old[part.old + 1]
        items += gap.filter(members.old.contains).map { removed($0) }
      }
      return items
    }
  }
}

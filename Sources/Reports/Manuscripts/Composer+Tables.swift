import Formats
import Prose
import ProseDiff

/// Rows and the tables that they make.
extension Composer {
  /// Returns a row that both sides have with equally many cells, or that only one side has.
  mutating func row(_ old: Clause?, _ new: Clause?, _ remark: String?) -> Manuscript.Row {
    let (from, to) = (old?.cells ?? [], new?.cells ?? [])
    var cells = (0..<max(from.count, to.count)).map { place in
      cell(old == nil ? [] : from[place], new == nil ? [] : to[place])
    }
    if !cells.isEmpty, !cells[0].isEmpty { cells[0][0].comment = remark }
    return Manuscript.Row(
      cells: cells, revision: old == nil ? .inserted : new == nil ? .deleted : .kept,
      isHead: (new ?? old)?.lines.count ?? 1 > 1)
  }

  /// Returns the paragraphs of a cell; the end of the last one is the cell's and stays.
  private mutating func cell(_ old: [Line], _ new: [Line]) -> [Manuscript.Paragraph] {
    var paragraphs = paragraphs(old, new).map(\.paragraph)
    paragraphs[paragraphs.count - 1].end = .kept
    return paragraphs
  }

  /// Returns the blocks for these items, with consecutive rows in tables.
  func blocks(_ items: [Item]) -> [Manuscript.Block] {
    var blocks: [Manuscript.Block] = []
    var rows: [Manuscript.Row] = []
    var last: (old: Int?, new: Int?) = (nil, nil)
    func endTable() {
      if !rows.isEmpty { blocks.append(.table(rows)) }
      (rows, last) = ([], (nil, nil))
    }
    for item in items {
      switch item {
      case .paragraph(let paragraph):
        endTable()
        blocks.append(.paragraph(paragraph))
      case .row(let row, let old, let new):
        if isApart(last, (old, new)) { endTable() }
        rows.append(row)
        last = (old ?? last.old, new ?? last.new)
      }
    }
    endTable()
    return blocks
  }

  /// Whether something other than rows separates two rows, on a side that has both.
  private func isApart(_ row: (old: Int?, new: Int?), _ next: (old: Int?, new: Int?)) -> Bool {
    func isApart(_ document: Document, _ row: Int, _ next: Int) -> Bool {
      document.clauses[next].lines.lowerBound > document.clauses[row].lines.upperBound + 1
    }
    if let row = row.new, let next = next.new { return isApart(new.document, row, next) }
    if let row = row.old, let next = next.old { return isApart(old.document, row, next) }
    return false
  }
}

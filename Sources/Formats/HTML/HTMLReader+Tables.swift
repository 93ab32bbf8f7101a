/// Tables.
extension HTMLReader {
  /// The cells of a table, row by row.
  private typealias Rows = [[[Block]]]

  /// Reads a table. One that only arranges the page, as it has a single column or another table in a
  /// cell, is read as what stands in its cells.
  mutating func readTable(_ flow: Flow) throws(FormatError) {
    closeParagraph(flow)
    let outside = (lists: lists, label: label)
    (lists, label) = ([], nil)
    var rows: Rows = []
    try readRows(into: &rows, flow)
    closeParagraph(flow)
    (lists, label) = outside
    let isArrangement =
      rows.allSatisfy { $0.count < 2 } || rows.joined().joined().contains(where: \.isRow)
    if isArrangement {
      blocks += rows.joined().joined()
    } else {
      append(rows)
    }
  }

  private mutating func append(_ rows: Rows) {
    var isFirst = true
    for row in rows {
      guard let block = Block.row(row.map(\.cell), isFirst: isFirst) else { continue }
      blocks.append(block)
      isFirst = false
    }
    blocks += rows.joined().joined().filter(\.isNote)
  }

  /// Reads the rows in the element that was started last. Text between them stands before the table,
  /// as browsers show it.
  private mutating func readRows(into rows: inout Rows, _ flow: Flow) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      append(text, flow)
    } child: { child throws(FormatError) in
      if child == .row {
        closeParagraph(flow)
        var cells: [[Block]] = []
        try readCells(into: &cells, flow)
        rows.append(cells)
      } else if child == .tableCaption {
        try readNodes(flow)
        closeParagraph(flow)
      } else {
        try readRows(into: &rows, flow)
      }
    }
  }

  private mutating func readCells(
    into cells: inout [[Block]], _ flow: Flow
  ) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      append(text, flow)
    } child: { child throws(FormatError) in
      closeParagraph(flow)
      guard child == .cell || child == .headCell else {
        return try readCells(into: &cells, flow)
      }
      let outside = blocks
      blocks = []
      try readNodes(flow)
      closeParagraph(flow)
      cells.append(blocks)
      blocks = outside
    }
  }
}

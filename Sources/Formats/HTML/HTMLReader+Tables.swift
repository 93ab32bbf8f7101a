/// Reads tables.
extension HTMLReader {
  /// A cell, with the columns and rows that it spans.
  private struct Cell {
    var blocks: [Block] = []
    var columns = 1
    var rows = 1
    let isHead: Bool

    init(_ attributes: [String: String], isHead: Bool) {
      self.isHead = isHead
      columns = Self.span(attributes["colspan"])
      rows = Self.span(attributes["rowspan"])
    }

    /// The span, up to the limit of browsers.
    private static func span(_ value: String?) -> Int {
      min(max(value.flatMap { Int($0) } ?? 1, 1), 1000)
    }
  }

  /// The cells of a table, row by row.
  private typealias Rows = [[Cell]]

  /// Reads a table. A layout table is read as the content of its cells: one with a single column,
  /// or with another table in most rows and no sign of tabular data.
  mutating func readTable(_ flow: Flow) throws(FormatError) {
    closeParagraph(flow)
    let border = xml.attribute("border") ?? "0"
    let outside = (lists: lists, label: label)
    (lists, label) = ([], nil)
    var rows: Rows = []
    try readRows(into: &rows, flow)
    closeParagraph(flow)
    (lists, label) = outside
    let ofTables = rows.count { $0.contains { $0.blocks.contains(where: \.isRow) } }
    let isData = border != "0" || rows.joined().contains(where: \.isHead)
    if rows.allSatisfy({ $0.count < 2 }) || !isData && ofTables * 2 > rows.count {
      blocks += rows.joined().flatMap(\.blocks)
    } else {
      append(rows)
    }
  }

  private mutating func append(_ rows: Rows) {
    var isFirst = true
    var spans: [Int: Span] = [:]
    for row in rows {
      let cells = Self.shown(row, &spans)
      guard let block = Block.row(cells, isFirst: isFirst) else { continue }
      blocks.append(block)
      isFirst = false
    }
    blocks += rows.joined().flatMap(\.blocks).filter(\.isNote)
  }

  /// A cell that continues from a row above: the rows it still spans, and its width in columns.
  private typealias Span = (rows: Int, columns: Int)

  /// The cells of a row, with an empty one below each that continues from above; `spans` holds
  /// those by their first column.
  private static func shown(_ row: [Cell], _ spans: inout [Int: Span]) -> [Block.Cell] {
    var cells: [Block.Cell] = []
    var column = 0
    func passSpans() {
      while let span = spans[column], span.rows > 0 {
        cells.append([Block]().cell)
        spans[column] = (span.rows - 1, span.columns)
        column += span.columns
      }
    }
    for cell in row {
      passSpans()
      cells.append(cell.blocks.cell)
      spans[column] = (cell.rows - 1, cell.columns)
      column += cell.columns
    }
    passSpans()
    return cells
  }

  /// Reads the rows in the element that was started last. Text between them is put before the
  /// table, as browsers show it.
  private mutating func readRows(into rows: inout Rows, _ flow: Flow) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      append(text, flow)
    } child: { child throws(FormatError) in
      if child == .row {
        closeParagraph(flow)
        var cells: [Cell] = []
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
    into cells: inout [Cell], _ flow: Flow
  ) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      append(text, flow)
    } child: { child throws(FormatError) in
      closeParagraph(flow)
      guard child == .cell || child == .headCell else {
        return try readCells(into: &cells, flow)
      }
      var cell = Cell(xml.attributes(), isHead: child == .headCell)
      swap(&blocks, &cell.blocks)
      try readNodes(flow)
      closeParagraph(flow)
      swap(&blocks, &cell.blocks)
      cells.append(cell)
    }
  }
}

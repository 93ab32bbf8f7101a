/// Reads tables.
extension OpenReader {
  mutating func readTable(into story: inout OpenStory) throws(FormatError) {
    closeParagraph(in: &story)
    var rows: [Block] = []
    var after: [Block] = []
    var spans: Spans = [:]
    try readRows(into: &rows, after: &after, &spans)
    story.append(rows + after)
  }

  /// By column, the number of further rows in which the cell that begins there continues.
  private typealias Spans = [Int: Int]

  /// Reads the rows in the element that was started last; notes in their cells go after the table.
  private mutating func readRows(
    into rows: inout [Block], after: inout [Block], _ spans: inout Spans
  ) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      if child == .row {
        var cells: [Block.Cell] = []
        try readCells(into: &cells, after: &after, &spans)
        if let row = Block.row(cells, isFirst: rows.isEmpty) { rows.append(row) }
      } else {
        try readRows(into: &rows, after: &after, &spans)
      }
    }
  }

  /// Reads the cells of a row. A covered cell below its spanning cell becomes an empty one, one
  /// beside it is left out.
  private mutating func readCells(
    into cells: inout [Block.Cell], after: inout [Block], _ spans: inout Spans
  ) throws(FormatError) {
    var column = 0
    try xml.forEachChild { child throws(FormatError) in
      guard child == .cell || child == .coveredCell else { return }
      let repeats = xml.attribute("number-columns-repeated").flatMap { Int($0) } ?? 1
      let times = min(max(repeats, 1), Self.mostRepeats)
      defer { column += times }
      guard child == .cell else {
        for place in column..<column + times {
          guard let rows = spans[place], rows > 0 else { continue }
          spans[place] = rows - 1
          cells.append([Block]().cell)
        }
        return
      }
      spans[column] = (xml.attribute("number-rows-spanned").flatMap { Int($0) } ?? 1) - 1
      var story = OpenStory()
      try readBlocks(into: &story, nil)
      let blocks = finished(story)
      after += blocks.filter(\.isNote)
      cells += Array(repeating: blocks.cell, count: times)
    }
  }

  /// The most times that a cell is repeated; no page has more columns.
  private static var mostRepeats: Int { 64 }
}

extension OpenStory {
  /// Adds finished blocks.
  mutating func append(_ finished: [Block]) {
    if kept == nil {
      blocks += finished
    } else {
      kept?.append(OpenParagraph(after: finished))
    }
  }
}

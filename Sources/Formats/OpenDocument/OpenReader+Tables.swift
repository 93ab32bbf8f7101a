/// Tables.
extension OpenReader {
  mutating func readTable(into story: inout OpenStory) throws(FormatError) {
    closeParagraph(in: &story)
    var rows: [Block] = []
    var after: [Block] = []
    try readRows(into: &rows, after: &after)
    story.append(rows + after)
  }

  /// Reads the rows in the element that was started last; notes of their cells go after the table.
  private mutating func readRows(
    into rows: inout [Block], after: inout [Block]
  ) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      if child == .row {
        var cells: [Block.Cell] = []
        try readCells(into: &cells, after: &after)
        if let row = Block.row(cells, isFirst: rows.isEmpty) { rows.append(row) }
      } else {
        try readRows(into: &rows, after: &after)
      }
    }
  }

  private mutating func readCells(
    into cells: inout [Block.Cell], after: inout [Block]
  ) throws(FormatError) {
    try xml.forEachChild { child throws(FormatError) in
      guard child == .cell else { return }
      let times = xml.attribute("number-columns-repeated").flatMap { Int($0) } ?? 1
      var story = OpenStory()
      try readBlocks(into: &story, nil)
      let blocks = finished(story)
      after += blocks.filter(\.isNote)
      cells += Array(repeating: blocks.cell, count: min(max(times, 1), Self.mostRepeats))
    }
  }

  /// Columns beyond this many are those of no page.
  private static var mostRepeats: Int { 64 }
}

extension OpenStory {
  /// Adds blocks that are finished.
  mutating func append(_ finished: [Block]) {
    if kept == nil {
      blocks += finished
    } else {
      kept?.append(OpenParagraph(after: finished))
    }
  }
}

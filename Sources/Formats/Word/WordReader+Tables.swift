/// Reads tables.
extension WordReader {
  mutating func readTable(into story: inout Story) throws(FormatError) {
    closeParagraph(in: &story)
    var rows: [Block] = []
    var after: [Block] = []
    try readRows(into: &rows, after: &after)
    story.blocks += rows + after
  }

  /// Reads the rows in the element that was started last; notes in their cells go after the table.
  private mutating func readRows(
    into rows: inout [Block], after: inout [Block]
  ) throws(FormatError) {
    try xml.children { child throws(FormatError) in
      if child == .row {
        let element = xml.ordinal
        let cells = try readCells(after: &after)
        guard var row = Block.row(cells.map(\.cell), isFirst: rows.isEmpty) else { return }
        if isTracing { row.origin = WordOrigin(row: element, cells) }
        rows.append(row)
      } else if isShown(child) {
        try readRows(into: &rows, after: &after)
      }
    }
  }

  /// Reads the cells of a row; empty if the row is gone.
  private mutating func readCells(after: inout [Block]) throws(FormatError) -> [WordCell] {
    var cells: [WordCell] = []
    var own: [Block] = []
    var end = End.unknown
    try xml.children { child throws(FormatError) in
      if child == .rowProperties, case .unknown = end {
        end = try readEnd(.rowProperties)
      } else {
        try readCell(child, into: &cells, after: &own)
      }
    }
    if case .gone(let before) = end {
      forget(since: before)
      return []
    }
    after += own
    return cells
  }

  private mutating func readCell(
    _ element: WordName?, into cells: inout [WordCell], after: inout [Block]
  ) throws(FormatError) {
    if element == .cell {
      let ordinal = xml.ordinal
      if let cell = try readCell(after: &after) { cells.append((ordinal, cell)) }
    } else if isShown(element) {
      try xml.children { child throws(FormatError) in
        try readCell(child, into: &cells, after: &after)
      }
    }
  }

  /// Reads a cell, with its paragraphs separated by line breaks; `nil` if it is gone.
  private mutating func readCell(after: inout [Block]) throws(FormatError) -> Block.Cell? {
    var story = Story()
    var end = End.unknown
    try xml.children { child throws(FormatError) in
      if child == .cellProperties, case .unknown = end {
        end = try readEnd(.cellProperties)
      } else {
        try readBlock(child, into: &story)
      }
    }
    let blocks = finished(story)
    if case .gone(let before) = end {
      forget(since: before)
      return nil
    }
    after += blocks.filter(\.isNote)
    return blocks.cell
  }

  /// Whether a row or a cell is in the view, as far as is known.
  private enum End {
    case unknown, kept
    /// It is not; with the reader's earlier state.
    case gone(WordReader)
  }

  private mutating func readEnd(_ properties: WordName) throws(FormatError) -> End {
    let before = self
    return try isGone(properties) ? .gone(before) : .kept
  }

  /// Restores the state before something that is gone, except for the counts of its changes.
  private mutating func forget(since before: WordReader) {
    let (tracked, moves) = (tracked, moves)
    self = before
    (self.tracked, self.moves) = (tracked, moves)
  }
}

extension Block {
  var isNote: Bool {
    if case .note = kind { return true }
    return kind == .noteParagraph
  }

  var isRow: Bool {
    if case .row = kind { return true }
    return false
  }
}

extension Block {
  /// A cell of a row.
  struct Cell: Hashable {
    let text: String
    let credits: [Credit]
    /// Where its paragraphs stand in a Word file; nil where it holds other things.
    var origins: [WordOrigin]?
  }

  /// A row of cells, or nil where all of them are empty.
  static func row(_ cells: [Cell], isFirst: Bool) -> Block? {
    var row = row(cells.map(\.text), isFirst: isFirst)
    row?.credits = cells.flatMap(\.credits)
    return row
  }
}

extension [Block] {
  /// The blocks as one cell, parted by line breaks. Notes have no place in it.
  var cell: Block.Cell {
    let shown = filter { !$0.isNote }
    let origins = shown.compactMap { $0.isRow ? nil : $0.origin }
    return Block.Cell(
      text: shown.map(\.inCell).joined(separator: "<br>"), credits: shown.flatMap(\.credits),
      origins: origins.count == shown.count ? origins : nil)
  }
}

extension Block {
  /// What the block is inside of a cell: wording, with the cells of a table in it apart.
  fileprivate var inCell: String {
    guard isRow else { return wording.split(separator: "\n").joined(separator: "<br>") }
    return text.split(separator: " | ").joined(separator: "<br>").trimmingBars
  }
}

extension [Block] {
  /// The blocks as the note of a mark.
  func asNote(_ mark: String) -> [Block] {
    enumerated().map { place, block in
      Block(
        kind: place == 0 ? .note(mark) : .noteParagraph, text: block.inNote,
        credits: block.credits, origin: block.origin)
    }
  }
}

extension Block {
  /// What the block is in a note, which has no place for tables.
  var inNote: String { isRow ? text.trimmingBars : label.isEmpty ? text : label + " " + text }
}

extension String {
  fileprivate var trimmingBars: String {
    var text = self[...]
    if text.hasPrefix("| ") { text = text.dropFirst(2) }
    if text.hasSuffix(" |") { text = text.dropLast(2) }
    return String(text).trimmed
  }
}

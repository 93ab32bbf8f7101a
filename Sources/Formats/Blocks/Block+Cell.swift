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
    /// The origins of its paragraphs in a Word file; `nil` if it holds anything else.
    var origins: [WordOrigin]?
  }

  /// A row of cells; `nil` if all of them are empty.
  static func row(_ cells: [Cell], isFirst: Bool) -> Block? {
    var row = row(cells.map(\.text), isFirst: isFirst)
    row?.credits = cells.flatMap(\.credits)
    return row
  }
}

extension [Block] {
  /// The blocks as one cell, separated by line breaks. Notes are left out.
  var cell: Block.Cell {
    let shown = filter { !$0.isNote }
    let origins = shown.compactMap { $0.isRow ? nil : $0.origin }
    return Block.Cell(
      text: shown.map(\.inCell).joined(separator: "<br>"), credits: shown.flatMap(\.credits),
      origins: origins.count == shown.count ? origins : nil)
  }
}

extension Block {
  /// The block's content in a cell: its wording, with the cells of a nested table on separate
  /// lines.
  fileprivate var inCell: String {
    guard isRow else { return wording.split(separator: "\n").joined(separator: "<br>") }
    return text.split(separator: " | ").joined(separator: "<br>").trimmingBars
  }
}

extension [Block] {
  /// The blocks as the note with this mark.
  func asNote(_ mark: String) -> [Block] {
    enumerated().map { place, block in
      Block(
        kind: place == 0 ? .note(mark) : .noteParagraph, text: block.inNote,
        credits: block.credits, origin: block.origin)
    }
  }
}

extension Block {
  /// The block's content in a note, which cannot hold tables.
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

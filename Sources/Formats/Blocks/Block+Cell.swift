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

extension [Block] {
  /// The blocks as one cell, parted by line breaks. Notes have no place in it.
  var cell: String {
    filter { !$0.isNote }.map(\.inCell).joined(separator: "<br>")
  }
}

extension Block {
  /// What the block is inside of a cell: wording, with the cells of a table in it apart.
  fileprivate var inCell: String {
    guard isRow else { return wording.split(separator: "\n").joined(separator: "<br>") }
    return text.split(separator: " | ").joined(separator: "<br>").trimmingBars
  }
}

extension String {
  fileprivate var trimmingBars: String {
    var text = self[...]
    if text.hasPrefix("| ") { text = text.dropFirst(2) }
    if text.hasSuffix(" |") { text = text.dropLast(2) }
    return String(text).trimmed
  }
}

/// A paragraph, heading, list item, table row or note of a formatted document.
struct Block: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case paragraph
    /// The level in the outline, from 0.
    case heading(Int)
    /// The level in the list, from 0.
    case item(Int)
    /// In a list, with its level from 0, but without a counted label.
    case listed(Int)
    /// A further paragraph of an item at that level.
    case itemParagraph(Int)
    /// Preformatted, with its line breaks.
    case verbatim
    /// A row of a table, which the first row opens.
    case row(isFirst: Bool)
    /// The note with this mark.
    case note(String)
    /// A further paragraph of a note.
    case noteParagraph
    /// Lines as somebody typed them, which are read like plain text.
    case typed
  }

  let kind: Kind
  /// The label printed before the wording, of which it is not a part.
  var label = ""
  /// The wording in Markdown; for a row, the cells between bars. Line breaks in a paragraph or an
  /// item are the author's.
  let text: String
  /// The authors of its recorded changes.
  var credits: [Credit] = []
  /// Where it is in a Word file, if that was asked for.
  var origin: WordOrigin?
}

extension Block {
  /// A row of cells; `nil` if all of them are empty.
  static func row(_ cells: [String], isFirst: Bool) -> Block? {
    guard cells.contains(where: { !$0.isEmpty }) else { return nil }
    let joined = cells.map { " " + $0.escapingBars + " |" }.joined()
    return Block(kind: .row(isFirst: isFirst), text: "|" + joined)
  }

  /// The number of cells in the row.
  fileprivate var cells: Int {
    guard isRow else { return 0 }
    return text.split(separator: " | ", omittingEmptySubsequences: false).count
  }
}

extension [Block] {
  /// The blocks as Markdown, each on one line, so that reading them back needs no guess about
  /// wrapping.
  var markdown: String { written.text }

  /// The Markdown, and the 1-based lines on which the blocks begin.
  var written: (text: String, lines: [Int]) {
    var text = ""
    text.reserveCapacity(reduce(0) { $0 + $1.text.utf8.count + Self.aroundBlock })
    var lines: [Int] = []
    var next = 1
    for (place, block) in enumerated() {
      if place > 0, block.kind != .row(isFirst: false) {
        text += "\n"
        next += 1
      }
      let width = block.kind == .row(isFirst: true) ? self[place...].width : 0
      let line =
        width > 0
        ? block.line + String(repeating: "  |", count: width - block.cells) : block.line
      lines.append(next)
      next += line.count(of: 0x0A) + (block.kind == .row(isFirst: true) ? 2 : 1)
      text += line
      text += "\n"
      if block.kind == .row(isFirst: true) {
        text += "|" + String(repeating: " --- |", count: width) + "\n"
      }
    }
    return (text, lines)
  }

  /// The bytes that a label and line breaks add to most blocks.
  private static var aroundBlock: Int { 8 }
}

extension ArraySlice<Block> {
  /// The number of cells in the longest row of the table that the first row opens: Markdown readers
  /// drop cells that the first row lacks.
  fileprivate var width: Int {
    let rows = dropFirst().prefix { $0.kind == .row(isFirst: false) }
    return ([first].compactMap(\.self) + rows).map(\.cells).max() ?? 0
  }
}

extension Block {
  fileprivate var line: String {
    switch kind {
    case .paragraph: wording.escapingOpening.escapingBreaks(indent: 0)
    case .heading(let level): String(repeating: "#", count: min(level + 1, 6)) + " " + wording
    case .item(let level):
      String(repeating: "  ", count: level) + wording.escapingBreaks(indent: level)
    case .listed(let level): String(repeating: "  ", count: level) + wording.escapingOpening
    case .itemParagraph(let level):
      String(repeating: "  ", count: level + 2) + wording.escapingOpening
    case .verbatim: text.fenced
    case .row, .typed: text
    case .note(let mark): "[^\(mark)]: " + text
    case .noteParagraph: "    " + text.escapingOpening.escapingLabel
    }
  }

  /// The wording after its label. A tab separates them, which marks the label whatever either looks
  /// like; but an ordinal typed after an automatic number belongs to the label.
  var wording: String {
    guard !label.isEmpty else { return text }
    let isNear = label == "-" || text.opensWithOrdinal
    return label + (isNear ? " " : "\t") + text
  }
}

/// A paragraph, heading, list item, table row or note of a formatted document.
struct Block: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case paragraph
    /// With its level in the outline, from 0.
    case heading(Int)
    /// With its level in the list, from 0.
    case item(Int)
    /// Of a list, with its level from 0, but with no label that is counted.
    case listed(Int)
    /// A further paragraph of an item of that level.
    case itemParagraph(Int)
    /// Set as it is, line breaks and all.
    case verbatim
    /// Of a table; the first row opens it.
    case row(isFirst: Bool)
    /// With the mark that the text refers to it by.
    case note(String)
    /// A further paragraph of a note.
    case noteParagraph
    /// Lines as somebody typed them, which are read as plain text is.
    case typed
  }

  let kind: Kind
  /// The label that is printed before the wording and is no part of it.
  var label = ""
  /// The wording in Markdown; of a row, with the cells between bars. Line breaks in a paragraph or
  /// an item are those of its author.
  let text: String
  /// Who changed it.
  var credits: [Credit] = []
  /// Where it stands in a Word file, where that is asked for.
  var origin: WordOrigin?
}

extension Block {
  /// A row of cells, or nil where all of them are empty.
  static func row(_ cells: [String], isFirst: Bool) -> Block? {
    guard cells.contains(where: { !$0.isEmpty }) else { return nil }
    let joined = cells.map { " " + $0.escapingBars + " |" }.joined()
    return Block(kind: .row(isFirst: isFirst), text: "|" + joined)
  }

  /// How many cells the row has.
  fileprivate var cells: Int {
    guard isRow else { return 0 }
    return text.split(separator: " | ", omittingEmptySubsequences: false).count
  }
}

extension [Block] {
  /// The blocks as Markdown, each on one line, so that reading them back needs no guess about
  /// wrapping.
  var markdown: String { written.text }

  /// The Markdown, and the lines, from 1, on which blocks begin.
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

  /// Bytes of a label and line breaks around most blocks.
  private static var aroundBlock: Int { 8 }
}

extension ArraySlice<Block> {
  /// How many cells the longest row has of the table that the first row opens: readers of Markdown
  /// drop those that the first has not.
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

  /// The wording after its label. A tab parts them, which tells the label from the wording whatever
  /// either looks like; but an ordinal typed after an automatic number belongs to the label.
  var wording: String {
    guard !label.isEmpty else { return text }
    let isNear = label == "-" || text.opensWithOrdinal
    return label + (isNear ? " " : "\t") + text
  }
}

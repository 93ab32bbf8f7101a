/// Paragraphs and tables.
extension WordReader {
  /// Reads the blocks in the element that was started last, through all that only surrounds them.
  mutating func readBlocks(into story: inout Story) throws(FormatError) {
    try xml.children { child throws(FormatError) in
      switch child {
      case .paragraph?: try readParagraph(into: &story)
      case .table?: try readTable(into: &story)
      case .embedded?, .subDocument?: throw .embeddedDocument
      default: if isShown(child) { try readBlocks(into: &story) }
      }
    }
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(into story: inout Story) throws(FormatError) {
    var paragraph = story.open ?? Paragraph()
    paragraph.properties = ParagraphProperties()
    moves.beginParagraph()
    trace(&paragraph)
    try readInline(into: &paragraph)
    story.open = paragraph
    if paragraph.properties.endsSection { notes.section += 1 }
    if !paragraph.properties.isMarkGone { closeParagraph(in: &story) }
  }

  /// Ends the paragraph that is open, if one is. It counts in its list even where it has no wording,
  /// as it does in Word.
  mutating func closeParagraph(in story: inout Story) {
    guard let paragraph = story.open else { return }
    story.open = nil
    let properties = paragraph.properties
    let isVerbatim = properties.kind("") == .verbatim
    let wording = isVerbatim ? paragraph.text.plain : paragraph.text.markdown
    let text = wording.isEmpty ? paragraph.number ?? "" : wording
    let isCounted = !isVerbatim && !(properties.isMarkGone && text.isEmpty)
    let counted = isCounted ? label(properties.list) : ""
    let own = wording.isEmpty || !counted.isEmpty ? counted : paragraph.number ?? ""
    let label = properties.formerLabel ?? own
    let origin = isTracing ? traced(paragraph, label, isCounted: isCounted) : nil
    comments.passBreak()
    let credits = credits.take()
    if !text.isBlank {
      story.blocks.append(
        Block(
          kind: properties.kind(label), label: label, text: text, credits: credits, origin: origin))
    }
    story.blocks += paragraph.after
  }

  private mutating func label(_ place: ParagraphProperties.ListPlace?) -> String {
    guard let place, let list = lists.list(place.list, styles) else { return "" }
    return counters.next(in: list, level: place.level).trimmed
  }

  // MARK: - Tables

  private mutating func readTable(into story: inout Story) throws(FormatError) {
    closeParagraph(in: &story)
    var rows: [Block] = []
    var after: [Block] = []
    try readRows(into: &rows, after: &after)
    story.blocks += rows + after
  }

  /// Reads the rows in the element that was started last; notes of their cells go after the table.
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

  /// Reads the cells of a row; none where the row is gone.
  private mutating func readCells(after: inout [Block]) throws(FormatError) -> [WordCell] {
    var cells: [WordCell] = []
    var own: [Block] = []
    var isGone = false
    try xml.children { child throws(FormatError) in
      switch child {
      case .rowProperties?: isGone = try self.isGone(.rowProperties)
      case .cell?:
        let element = xml.ordinal
        if let cell = try readCell(after: &own) { cells.append((element, cell)) }
      default: if isShown(child) { cells += try readCells(after: &own) }
      }
    }
    guard !isGone else { return [] }
    after += own
    return cells
  }

  /// Reads a cell, its paragraphs parted by line breaks; nil where it is gone.
  private mutating func readCell(after: inout [Block]) throws(FormatError) -> Block.Cell? {
    var story = Story()
    var isGone = false
    try xml.children { child throws(FormatError) in
      switch child {
      case .cellProperties?: isGone = try self.isGone(.cellProperties)
      case .paragraph?: try readParagraph(into: &story)
      case .table?: try readTable(into: &story)
      default: try readBlocks(into: &story)
      }
    }
    guard !isGone else { return nil }
    let blocks = finished(story)
    after += blocks.filter(\.isNote)
    return blocks.cell
  }
}

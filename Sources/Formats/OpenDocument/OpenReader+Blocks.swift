/// Reads paragraphs, headings and lists.
extension OpenReader {
  /// An item of a list while it is being read.
  struct Item {
    let list: String
    let series: String
    let level: Int
    /// Whether no paragraph has been given the item's number yet.
    var isNew: Bool
    var start: Int?
  }

  /// Reads the blocks in the element that was started last, which may be an item of a list.
  mutating func readBlocks(into story: inout OpenStory, _ item: Item?) throws(FormatError) {
    var item = item
    try xml.forEachChild { child throws(FormatError) in
      try readBlock(child, into: &story, &item)
    }
  }

  /// Reads one block outside any list.
  mutating func readBlock(_ block: OpenName, into story: inout OpenStory) throws(FormatError) {
    var item: Item?
    try readBlock(block, into: &story, &item)
  }

  private mutating func readBlock(
    _ block: OpenName?, into story: inout OpenStory, _ item: inout Item?
  ) throws(FormatError) {
    guard let block else { return try readBlocks(into: &story, item) }
    switch block {
    case .paragraph, .heading: try readParagraph(block, into: &story, &item)
    case .list: try readList(into: &story, in: item)
    case .table: try readTable(into: &story)
    case .trackedChanges: try readChanges()
    case .changeStart, .changeEnd: passInsertion(block)
    case .change: restoreBlocks(into: &story)
    case .section where xml.attribute("display") == "none": break
    default: if !block.isLeftOut { try readBlocks(into: &story, item) }
    }
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(
    _ element: OpenName, into story: inout OpenStory, _ item: inout Item?
  ) throws(FormatError) {
    let attributes = xml.attributes()
    let style = attributes["style-name"]
    var paragraph = story.open ?? OpenParagraph()
    story.open = nil
    var own = OpenParagraph()
    if element == .heading {
      let level = attributes["outline-level"].flatMap { Int($0) } ?? 1
      own.outlineLevel = min(max(level, 1), ListCounters.deepest + 1) - 1
    } else if styles.isTitle(style) {
      own.outlineLevel = 0
    }
    own.unnumbered = styles.kind(ofParagraph: style)
    own.place = place(attributes, style, own.outlineLevel, &item)
    // Two paragraphs that become one are what the first was, as in LibreOffice, unless nothing is
    // left of it.
    if paragraph.text.text.markdown.isEmpty { paragraph.take(own) }
    var flow = OpenFlow(style: styles.direct(ofParagraph: style))
    flow.isHidden = styles.hides(paragraph: style)
    flow.keepsLines = own.unnumbered == .verbatim
    try readInline(into: &paragraph, in: &story, flow)
    story.open = paragraph
    if openInsertions.isEmpty { closeParagraph(in: &story) }
  }

  /// Ends the open paragraph, if any. It counts in its list even without wording; a label that is
  /// more than a number, such as `Article 1`, is a line of its own then.
  mutating func closeParagraph(in story: inout OpenStory) {
    guard let paragraph = story.open else { return }
    story.open = nil
    guard story.kept == nil else {
      story.kept?.append(paragraph)
      return
    }
    comments.passBreak()
    let credits = credits.take()
    let isVerbatim = paragraph.outlineLevel == nil && paragraph.unnumbered == .verbatim
    let text = isVerbatim ? paragraph.text.text.plain : paragraph.text.text.markdown
    let place = isVerbatim ? nil : paragraph.place
    let levels = place.map {
      $0.style == Self.outline ? styles.outline : styles.lists[$0.style] ?? [:]
    }
    let label = place.map { lists.next($0, levels ?? [:]) } ?? ""
    if !text.isBlank {
      let level = paragraph.place?.level ?? 0
      let kind: Block.Kind =
        paragraph.outlineLevel.map { .heading($0) }
        ?? (label.isEmpty ? paragraph.unnumbered : .item(level))
      story.blocks.append(Block(kind: kind, label: label, text: text, credits: credits))
    } else if !label.isEmpty, place.flatMap({ levels?[$0.level] })?.hasWords ?? false {
      let kind = paragraph.outlineLevel.map { Block.Kind.heading($0) } ?? .paragraph
      story.blocks.append(Block(kind: kind, text: label, credits: credits))
    }
    story.blocks += paragraph.after
  }

  // MARK: - Lists

  /// The name used here for the numbering of headings; no list style can have it.
  private static var outline: String { "" }

  /// The position of a paragraph in the list around it, or in that of its style or of headings.
  private mutating func place(
    _ attributes: [String: String], _ style: String?, _ outlineLevel: Int?, _ item: inout Item?
  ) -> OpenListPlace? {
    guard attributes["is-list-header"] != "true" else { return nil }
    let ofStyle = styles.list(ofParagraph: style)
    if let current = item {
      item?.isNew = false
      guard current.isNew else { return nil }
      let list = current.list.isEmpty ? ofStyle ?? "" : current.list
      guard !list.isEmpty else { return nil }
      return OpenListPlace(
        style: list, series: current.series, level: current.level, start: current.start)
    }
    guard let outlineLevel, attributes["outline-level"] != nil, ofStyle != "" else { return nil }
    let start =
      attributes["restart-numbering"] == "true"
      ? attributes["start-value"].flatMap { Int($0) } ?? 1 : nil
    let list = ofStyle ?? Self.outline
    return OpenListPlace(
      style: list, series: lists.series(ofStyle: list), level: outlineLevel, start: start)
  }

  /// Reads a list; one within an item is a level deeper.
  private mutating func readList(into story: inout OpenStory, in outer: Item?) throws(FormatError) {
    let attributes = xml.attributes()
    let list = attributes["style-name"] ?? outer?.list ?? ""
    let series = outer?.series ?? lists.series(style: list, attributes)
    let level = min((outer?.level ?? -1) + 1, ListCounters.deepest)
    try xml.forEachChild { child throws(FormatError) in
      guard child == .listItem || child == .listHeader else { return }
      let own = child == .listItem ? xml.attribute("start-value").flatMap { Int($0) } : nil
      let item = Item(
        list: list, series: series, level: level, isNew: child == .listItem, start: own)
      try readBlocks(into: &story, item)
    }
  }
}

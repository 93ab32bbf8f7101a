/// Reads paragraphs.
extension WordReader {
  /// Reads the blocks in the element that was started last, through elements that merely surround
  /// them.
  mutating func readBlocks(into story: inout Story) throws(FormatError) {
    try xml.children { child throws(FormatError) in try readBlock(child, into: &story) }
  }

  mutating func readBlock(
    _ element: WordName?, into story: inout Story
  ) throws(FormatError) {
    switch element {
    case .paragraph?: try readParagraph(into: &story)
    case .table?: try readTable(into: &story)
    case .embedded?, .subDocument?: throw .embeddedDocument
    default: if isShown(element) { try readBlocks(into: &story) }
    }
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(into story: inout Story) throws(FormatError) {
    var paragraph = story.open ?? Paragraph()
    paragraph.properties = ParagraphProperties()
    moves.beginParagraph()
    trace(&paragraph)
    var hasProperties = false
    try xml.children { child throws(FormatError) in
      if child == .paragraphProperties, !hasProperties {
        hasProperties = true
        paragraph.properties = try readProperties()
      } else {
        try readInline(child, into: &paragraph)
      }
    }
    if let open = story.open { join(open, &paragraph) }
    story.open = paragraph
    if paragraph.properties.endsSection { notes.section += 1 }
    if !paragraph.properties.runsOn { closeParagraph(in: &story) }
  }

  /// Joins a paragraph with the content that ran on into it. One that adds nothing and has no end
  /// keeps the earlier properties.
  private mutating func join(_ former: Paragraph, _ paragraph: inout Paragraph) {
    let isAsBefore =
      paragraph.text == former.text && paragraph.after.count == former.after.count
      && paragraph.number == former.number
    if paragraph.properties.isMarkGone, isAsBefore { paragraph.properties = former.properties }
    if !paragraph.properties.isRead(as: former.properties) { joinsUnlike = true }
  }

  /// Ends the open paragraph, if any. It counts in its list even without wording, as in Word; a
  /// label that is more than a number, such as `Article 1`, is a line of its own then.
  mutating func closeParagraph(in story: inout Story) {
    guard let paragraph = story.open else { return }
    story.open = nil
    let properties = paragraph.properties
    let isVerbatim = properties.kind("") == .verbatim
    let wording = isVerbatim ? paragraph.text.plain : paragraph.text.markdown
    let text = wording.isEmpty ? paragraph.number ?? "" : wording
    let isCounted = !isVerbatim && !(properties.runsOn && text.isEmpty)
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
    } else if !counted.isEmpty, level(properties.list)?.hasWords ?? false {
      story.blocks.append(
        Block(kind: properties.kind(""), text: label, credits: credits, origin: origin))
    }
    story.blocks += paragraph.after
  }

  private mutating func label(_ place: ParagraphProperties.ListPlace?) -> String {
    guard let place, let list = lists.list(place.list, styles) else { return "" }
    return counters.next(in: list, level: place.level).trimmed
  }

  private func level(_ place: ParagraphProperties.ListPlace?) -> ListLevel? {
    place.flatMap { lists.list($0.list, styles)?.levels[$0.level] }
  }
}

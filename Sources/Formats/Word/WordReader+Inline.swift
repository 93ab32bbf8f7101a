/// Reads runs and what is between them.
extension WordReader {
  /// Reads the wording in the element that was started last, through elements that merely surround
  /// it.
  mutating func readInline(into paragraph: inout Paragraph) throws(FormatError) {
    try xml.children { child throws(FormatError) in try readInline(child, into: &paragraph) }
  }

  /// Reads one element of a paragraph.
  mutating func readInline(
    _ element: WordName?, into paragraph: inout Paragraph
  ) throws(FormatError) {
    switch element {
    case .run?: try readRun(into: &paragraph)
    case .formula?: try readFormula(into: &paragraph)
    case .textBox?: try readTextBox(into: &paragraph)
    case .simpleField?: try readSimpleField(into: &paragraph)
    case .commentStart?: if let id = xml.attribute("id") { comments.start(id) }
    case .commentEnd?: if let id = xml.attribute("id") { comments.end(id) }
    default: if isShown(element) { try readInline(into: &paragraph) }
    }
  }

  private mutating func readTextBox(into paragraph: inout Paragraph) throws(FormatError) {
    let outer = credits
    credits = Credits()
    var story = Story()
    try readBlocks(into: &story)
    paragraph.after += finished(story)
    credits = outer
  }

  private mutating func readFormula(into paragraph: inout Paragraph) throws(FormatError) {
    let element = xml.ordinal
    let formula = try readFormula().trimmed
    guard !formula.isEmpty else { return }
    paragraph.text.append(markup: "$\(formula)$")
    trace("$\(formula)$", .whole, element, .plain, &paragraph)
  }

  // MARK: - Runs

  /// The formatting of a run.
  private struct RunProperties {
    var style = InlineText.Style.plain
    var elevation: Elevation?
    var isStruck = false
    var isHidden: Bool
  }

  private mutating func readRun(into paragraph: inout Paragraph) throws(FormatError) {
    var properties = RunProperties(isHidden: paragraph.properties.isHidden)
    try xml.children { child throws(FormatError) in
      if child == .runProperties {
        properties = try runProperties(paragraph.properties)
      } else {
        try readPiece(child, properties, into: &paragraph)
      }
    }
  }

  private mutating func runProperties(
    _ paragraph: ParagraphProperties
  ) throws(FormatError) -> RunProperties {
    var properties = try xml.element(.runProperties)
    if let change = properties[.runChange] {
      count(change)
      if view == .reject, let former = change[.runProperties] { properties = former }
    }
    let style = properties.value(.runStyle)
    func isOn(_ property: WordName) -> Bool? {
      properties[property]?.isOn ?? styles.says(property, ofRun: style)
    }
    return RunProperties(
      style: InlineText.Style(isBold: isOn(.bold) ?? false, isItalic: isOn(.italic) ?? false),
      elevation: Elevation(
        word: properties.value(.elevation) ?? styles.value(.elevation, ofRun: style)),
      isStruck: (properties[.struck] ?? properties[.doublyStruck])?.isOn ?? false,
      isHidden: isOn(.hidden) ?? paragraph.isHidden)
  }

  /// Reads a piece of a run.
  private mutating func readPiece(
    _ piece: WordName?, _ properties: RunProperties, into paragraph: inout Paragraph
  ) throws(FormatError) {
    let element = xml.ordinal
    switch piece {
    case .run?: try readRun(into: &paragraph)
    case .fieldMark?: try passFieldMark(properties.isHidden, into: &paragraph)
    case .instructions?, .deletedInstructions?: fields.instruct(try xml.text())
    case .footnoteReference?, .endnoteReference?:
      if !properties.isHidden { readReference(piece == .footnoteReference, into: &paragraph) }
    case .textBox?: try readTextBox(into: &paragraph)
    case .drawnParagraph?, .wordArt?: try readDrawn(piece, into: &paragraph)
    case .object?, .chart?, .diagram?: noteEmbedded(piece)
    default:
      let keepsLines = paragraph.properties.unnumbered == .verbatim
      if let text = try text(of: piece, keepingLines: keepsLines) {
        let isShown = !properties.isHidden && fields.shows(text)
        if isShown {
          let set = properties.elevation?.characters(for: text)
          let isText = piece == .text && set == nil
          paragraph.text.append(set ?? text, properties.style)
          trace(set ?? text, isText ? .text : .whole, element, properties.style, &paragraph)
          comments.pass(text)
          if properties.isStruck { struckWords += text.wordCount }
        }
      } else if isShown(piece) {
        try readSurrounded(properties, into: &paragraph)
      }
    }
  }

  /// Reads the pieces that an element within a run surrounds.
  private mutating func readSurrounded(
    _ properties: RunProperties, into paragraph: inout Paragraph
  ) throws(FormatError) {
    try xml.children { child throws(FormatError) in
      try readPiece(child, properties, into: &paragraph)
    }
  }
}

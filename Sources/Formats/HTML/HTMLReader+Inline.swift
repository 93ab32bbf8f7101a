/// Reads what is within a line.
extension HTMLReader {
  mutating func append(_ text: String, _ flow: Flow) {
    if flow.isStruck { struckWords += text.wordCount }
    if flow.isTyped {
      typed += text
    } else if let target = flow.target,
      let mark = text.noteMark(isRaised: flow.elevation == .raised)
    {
      notes.refer(to: target, by: mark)
      paragraph.append(markup: "[^\(mark)]")
    } else if let set = flow.elevation?.characters(for: text.trimmed) {
      paragraph.append(verbatim: set, flow.style)
    } else {
      paragraph.append(text, flow.style)
    }
  }

  mutating func readInline(
    _ element: HTMLName?, _ attributes: [String: String], _ style: HTMLStyle, _ flow: Flow
  ) throws(FormatError) {
    if style.isListLabel { return try readLabel(flow) }
    if paragraph.isEmpty { notes.pass(attributes) }
    var inner = flow
    switch element {
    case .lineBreak?: return breakLine(flow)
    case .math?: return try readFormula(flow)
    case .bold?, .strong?: inner.style.isBold = true
    case .italic?, .emphasis?: inner.style.isItalic = true
    case .raised?: inner.elevation = .raised
    case .lowered?: inner.elevation = .lowered
    case .struck?, .struckThrough?: inner.isStruck = true
    case .link?:
      if let link = attributes["href"], link.hasPrefix("#") { inner.target = link.dropFirst() }
      if let mark = attributes["data-note"], let target = inner.target {
        // The mark of a note whose sign is part of the wording.
        notes.refer(to: target, by: mark)
        paragraph.append(markup: "[^\(mark)]")
      }
    case .quote?:
      append("“", flow)
      try readNodes(inner)
      return append("”", flow)
    default: break
    }
    inner.elevation = style.elevation ?? inner.elevation
    inner.isStruck = inner.isStruck || style.isStruck
    if let isBold = style.isBold { inner.style.isBold = isBold }
    if let isItalic = style.isItalic { inner.style.isItalic = isItalic }
    if flow.heading != nil { inner.style.isBold = flow.style.isBold }
    try readNodes(inner)
  }

  private mutating func readFormula(_ flow: Flow) throws(FormatError) {
    let formula = try xml.formula().trimmed
    guard !formula.isEmpty else { return }
    if flow.isTyped { return append(formula, flow) }
    paragraph.append(markup: "$\(formula)$")
  }

  /// Reads the number or bullet that Word writes before the wording of an item.
  private mutating func readLabel(_ flow: Flow) throws(FormatError) {
    let outer = paragraph
    paragraph = FoldedText()
    try readNodes(flow)
    let text = paragraph.text.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isBullet = text == "o" || !text.contains { $0.isLetter || $0.isNumber }
    label = text.isEmpty ? nil : isBullet ? "-" : text
    paragraph = outer
  }

  /// Breaks the line; two breaks in a row separate paragraphs, as in old pages.
  private mutating func breakLine(_ flow: Flow) {
    if flow.isTyped {
      typed += "\n"
    } else if paragraph.isAfterBreak {
      closeParagraph(flow)
    } else {
      paragraph.breakLine()
    }
  }
}

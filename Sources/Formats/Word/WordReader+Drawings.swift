/// Reads words in drawings, and records embedded objects.
extension WordReader {
  /// Reads a paragraph of a drawing or WordArt, and puts it after the paragraph.
  mutating func readDrawn(
    _ element: WordName?, into paragraph: inout Paragraph
  ) throws(FormatError) {
    let origin = isTracing ? WordOrigin(element: xml.ordinal) : nil
    var text = InlineText()
    if element == .wordArt {
      text.append(xml.attribute("string") ?? "")
    } else {
      try readDrawn(into: &text)
    }
    let markdown = text.markdown
    guard !markdown.isEmpty else { return }
    paragraph.after.append(Block(kind: .paragraph, text: markdown, origin: origin))
  }

  private mutating func readDrawn(into text: inout InlineText) throws(FormatError) {
    try xml.children { child throws(FormatError) in
      if child == .drawnText {
        text.append(try xml.text().onOneLine)
      } else if isShown(child) {
        try readDrawn(into: &text)
      }
    }
  }

  /// Records an embedded object, which is not read. Old formulas are such objects too.
  mutating func noteEmbedded(_ element: WordName?) {
    let name =
      switch element {
      case .chart: "a chart"
      case .diagram: "a diagram"
      default: xml.attribute("ProgID") ?? "an object"
      }
    if !embedded.contains(name) { embedded.append(name) }
  }
}

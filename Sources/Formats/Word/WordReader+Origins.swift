/// Records the position of what is read.
extension WordReader {
  /// Records the paragraph that was started last.
  func trace(_ paragraph: inout Paragraph) {
    guard isTracing else { return }
    if paragraph.origin == nil {
      paragraph.origin = WordOrigin(element: xml.ordinal)
    } else {
      paragraph.origin?.element = xml.ordinal
      paragraph.origin?.paragraphs += 1
    }
  }

  /// Records wording that was read from an element.
  func trace(
    _ text: String, _ kind: WordOrigin.Piece.Kind, _ element: Int, _ style: InlineText.Style,
    _ paragraph: inout Paragraph
  ) {
    guard isTracing else { return }
    paragraph.origin?.pieces.append(.init(kind: kind, text: text, element: element, style: style))
  }

  /// The origin of a paragraph that ends, with its label.
  mutating func traced(
    _ paragraph: Paragraph, _ label: String, isCounted: Bool
  ) -> WordOrigin? {
    guard var origin = paragraph.origin else { return nil }
    origin.label = label
    origin.isHeading = paragraph.properties.outlineLevel != nil
    guard isCounted, let place = paragraph.properties.list else { return origin }
    origin.place = place
    counted.append(CountedParagraph(element: origin.element, place: place))
    return origin
  }
}

/// A cell and its element.
typealias WordCell = (element: Int, cell: Block.Cell)

extension WordOrigin {
  /// A row and its cells.
  init(row element: Int, _ cells: [WordCell]) {
    self.element = element
    self.cells = cells.map { Cell(element: $0.element, paragraphs: $0.cell.origins) }
  }
}

/// Writes paragraphs and their content. Elements come in the order of the schema.
extension WordWriter {
  mutating func add(
    _ paragraph: Manuscript.Paragraph, to xml: inout XMLWriter, after mark: StaticString? = nil
  ) {
    xml.element("w:p") { xml in
      addProperties(of: paragraph, to: &xml)
      if let mark { xml.constant(mark) }
      let comment = paragraph.comment.map { addComment($0) }
      if let comment { xml.element("w:commentRangeStart", [.init("w:id", comment)]) }
      addPieces(of: paragraph, to: &xml)
      if let comment {
        xml.element("w:commentRangeEnd", [.init("w:id", comment)])
        addReference(to: comment, paragraph.end, to: &xml)
      }
    }
  }

  private mutating func addProperties(
    of paragraph: Manuscript.Paragraph, to xml: inout XMLWriter
  ) {
    xml.element("w:pPr") { xml in
      addStyle(paragraph.style, isRightToLeft: paragraph.isRightToLeft, to: &xml)
      if paragraph.end != .kept {
        xml.element("w:rPr") { mark(paragraph.end, &$0) }
      }
      guard let former = paragraph.formerStyle, former != paragraph.style else { return }
      xml.element("w:pPrChange", change()) { xml in
        xml.element("w:pPr") { xml in
          addStyle(former, isRightToLeft: paragraph.isRightToLeft, to: &xml)
        }
      }
    }
  }

  private func addStyle(
    _ style: Manuscript.Style, isRightToLeft: Bool, to xml: inout XMLWriter
  ) {
    if style != .body { xml.element("w:pStyle", [.init("w:val", style.id)]) }
    if isRightToLeft { xml.element("w:bidi") }
  }

  // MARK: - Pieces

  private mutating func addPieces(of paragraph: Manuscript.Paragraph, to xml: inout XMLWriter) {
    var rest = paragraph.pieces[...]
    while let revision = rest.first?.revision {
      let run = rest.prefix { $0.revision == revision }
      rest = rest.dropFirst(run.count)
      revised(revision, &xml) { writer, xml in
        for piece in run { writer.add(piece, to: &xml) }
      }
    }
  }

  private mutating func add(_ piece: Manuscript.Piece, to xml: inout XMLWriter) {
    xml.element("w:r") { xml in
      addProperties(of: piece, to: &xml)
      addContent(of: piece, to: &xml)
    }
  }

  /// Adds the content of a piece to its run.
  mutating func addContent(of piece: Manuscript.Piece, to xml: inout XMLWriter) {
    switch piece.content {
    case .text(let text): Self.add(text, isDeleted: piece.revision == .deleted, to: &xml)
    case .note(let place):
      added.insert(place)
      let kind = manuscript.notes[place].kind
      let sign = kind == .signed ? [XMLWriter.Attribute("w:customMarkFollows", "1")] : []
      xml.element(kind.reference, sign + [.init("w:id", "\(place + firstNote)")])
    }
  }

  private mutating func addProperties(of piece: Manuscript.Piece, to xml: inout XMLWriter) {
    var reference: String?
    if case .note(let place) = piece.content { reference = manuscript.notes[place].kind.style }
    guard
      reference != nil || piece.style != .plain || piece.isRightToLeft || piece.formerStyle != nil
    else { return }
    xml.element("w:rPr") { xml in
      if let reference { xml.element("w:rStyle", [.init("w:val", reference)]) }
      Self.add(piece.style, isRightToLeft: piece.isRightToLeft, to: &xml)
      guard let former = piece.formerStyle else { return }
      xml.element("w:rPrChange", change()) { xml in
        xml.element("w:rPr") { Self.add(former, isRightToLeft: piece.isRightToLeft, to: &$0) }
      }
    }
  }

  private static func add(
    _ style: InlineText.Style, isRightToLeft: Bool, to xml: inout XMLWriter
  ) {
    if style.isBold { xml.constant("<w:b/><w:bCs/>") }
    if style.isItalic { xml.constant("<w:i/><w:iCs/>") }
    if isRightToLeft { xml.element("w:rtl") }
  }

  /// Adds text, with elements for its tabs and line separators.
  static func add(_ text: String, isDeleted: Bool = false, to xml: inout XMLWriter) {
    var rest = text[...]
    while !rest.isEmpty {
      let plain = rest.prefix { $0 != "\t" && $0 != "\u{2028}" }
      if !plain.isEmpty {
        let name: StaticString = isDeleted ? "w:delText" : "w:t"
        xml.element(name, [.init("xml:space", "preserve")]) { $0.text(String(plain)) }
      }
      rest = rest.dropFirst(plain.count)
      guard let sign = rest.popFirst() else { return }
      xml.constant(sign == "\t" ? "<w:tab/>" : "<w:br/>")
    }
  }
}

extension Manuscript.Style {
  /// The name of the style in the style sheet.
  var id: String {
    switch self {
    case .body: "Normal"
    case .heading(let level): "Heading\(min(max(level, 1), 7))"
    case .item(let depth): Self.numbered("List", depth)
    case .itemParagraph(let depth): Self.numbered("ListContinue", depth)
    case .verbatim: "Verbatim"
    case .quote: "Quote"
    case .note: "FootnoteText"
    }
  }

  /// The deepest list level with a style of its own; the first five styles are Word's.
  static let deepest = 9

  private static func numbered(_ name: String, _ depth: Int) -> String {
    let depth = min(max(depth, 1), deepest)
    return depth == 1 ? name : "\(name)\(depth)"
  }
}

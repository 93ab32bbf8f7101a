/// Writes a manuscript as a Word file: WordprocessingML, transitional (ECMA-376, 4th edition).
package struct WordWriter {
  let manuscript: Manuscript
  let reviser: Reviser
  /// The last number given to a recorded change; each has its own.
  var lastChange = 0
  var comments: [String] = []
  /// The ids of the first comment and of the first note.
  var firstComment = 0
  var firstNote = 1
  /// The notes that pieces have referred to, by index.
  var added: Set<Int> = []

  init(_ manuscript: Manuscript, _ reviser: Reviser) {
    self.manuscript = manuscript
    self.reviser = reviser
  }

  /// Returns the bytes of the file; the same manuscript and reviser give the same bytes.
  package static func file(
    _ manuscript: Manuscript, _ reviser: Reviser
  ) throws(FormatError) -> [UInt8] {
    var writer = WordWriter(manuscript, reviser)
    var package = WordPackageWriter()
    // The header comes first, so that its relationship has the id by which the document refers to
    // it.
    if let head = manuscript.runningHead { package.add(.header, Self.header(head)) }
    package.add(.main, writer.document())
    package.add(.styles, Self.styles(manuscript.language))
    for kind in [Manuscript.Note.Kind.footnote, .endnote] {
      if let notes = writer.notes(kind) { package.add(kind.part, notes) }
    }
    if !writer.comments.isEmpty { package.add(.comments, writer.commentList()) }
    package.add(.settings, writer.settings(package))
    return try package.bytes()
  }

  // MARK: - The document

  private mutating func document() -> XMLWriter {
    var xml = XMLWriter()
    xml.element("w:document", Self.namespaces) { xml in
      xml.element("w:body") { xml in
        add(manuscript.blocks, to: &xml)
        if needsLastParagraph { xml.element("w:p") }
        xml.element("w:sectPr") { xml in
          if manuscript.runningHead != nil {
            xml.constant("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>")
          }
          xml.constant(Self.page)
        }
      }
    }
    return xml
  }

  /// Whether the last block is not a paragraph, or one that is not the last in both texts.
  private var needsLastParagraph: Bool {
    guard case .paragraph(let last) = manuscript.blocks.last else { return true }
    return last.end != .kept
  }

  static let namespaces = [
    XMLWriter.Attribute(
      "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    XMLWriter.Attribute(
      "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  ]

  /// A4 with margins of 2.5 cm, in twentieths of a point.
  private static let page: StaticString = """
    <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" \
    w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>
    """

  private static func header(_ head: String) -> XMLWriter {
    var xml = XMLWriter()
    xml.element("w:hdr", namespaces) { xml in
      xml.element("w:p") { xml in
        xml.constant("<w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
        xml.element("w:r") { add(head, to: &$0) }
      }
    }
    return xml
  }

  private mutating func add(_ blocks: [Manuscript.Block], to xml: inout XMLWriter) {
    for (place, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph): add(paragraph, to: &xml)
      case .table(let rows):
        // Word joins tables with nothing between them.
        if place > 0, case .table = blocks[place - 1] { xml.element("w:p") }
        add(rows, to: &xml)
      }
    }
  }

  // MARK: - Changes

  /// The attributes of a recorded change.
  mutating func change() -> [XMLWriter.Attribute] {
    lastChange += 1
    return [
      .init("w:id", "\(lastChange)"), .init("w:author", reviser.name),
      .init("w:date", reviser.date),
    ]
  }

  /// Adds content as inserted, struck or kept.
  mutating func revised(
    _ revision: Manuscript.Revision, _ xml: inout XMLWriter,
    _ content: (inout WordWriter, inout XMLWriter) -> Void
  ) {
    switch revision {
    case .kept: content(&self, &xml)
    case .inserted: xml.element("w:ins", change()) { content(&self, &$0) }
    case .deleted: xml.element("w:del", change()) { content(&self, &$0) }
    }
  }

  /// Adds the revision mark of a paragraph's end or a row; nothing if it is kept.
  mutating func mark(_ revision: Manuscript.Revision, _ xml: inout XMLWriter) {
    revised(revision, &xml) { _, _ in }
  }
}

/// Writes a manuscript as one web page that loads nothing from elsewhere.
package struct WebWriter {
  private let manuscript: Manuscript
  private let marks: [String]

  private init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    marks = manuscript.marks
  }

  /// The appearance of a page.
  package enum Sheet: Sendable, Hashable {
    case document
    /// For printing and handing out.
    case handout
  }

  /// Returns the page of a manuscript that records no changes, under a title.
  package static func page(
    _ manuscript: Manuscript, title: String, sheet: Sheet = .document
  ) -> String {
    let writer = WebWriter(manuscript)
    var xml = XMLWriter(declaration: "<!DOCTYPE html>\n")
    let language = manuscript.language.map { [XMLWriter.Attribute("lang", $0)] } ?? []
    xml.element("html", language) { xml in
      xml.element("head") { xml in
        xml.constant(head)
        xml.element("style") { $0.constant(sheet.style) }
        xml.element("title") { $0.text(title) }
      }
      xml.constant("\n")
      xml.element("body") { xml in
        if let head = manuscript.runningHead {
          xml.element("div", [.init("class", "running")]) { $0.text(head) }
        }
        writer.addBody(to: &xml)
      }
    }
    return xml.xml + "\n"
  }

  private static let head: StaticString = """
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>

    """

  // MARK: - Blocks

  private func addBody(to xml: inout XMLWriter) {
    for block in manuscript.blocks {
      xml.constant("\n")
      switch block {
      case .paragraph(let paragraph): add(paragraph, to: &xml)
      case .table(let rows): xml.element("table") { xml in for row in rows { add(row, to: &xml) } }
      }
    }
    for (place, note) in manuscript.notes.enumerated() {
      for (part, paragraph) in note.paragraphs.enumerated() {
        xml.constant("\n")
        let id = part == 0 ? [XMLWriter.Attribute("id", "note-\(place + 1)")] : []
        xml.element("p", [.init("class", "note"), .init("dir", "auto")] + id) { xml in
          if part == 0 {
            xml.element("sup") { $0.text(marks[place]) }
            xml.constant(" ")
          }
          add(paragraph.pieces, to: &xml)
        }
      }
    }
    xml.constant("\n")
  }

  private func add(_ paragraph: Manuscript.Paragraph, to xml: inout XMLWriter) {
    let direction = XMLWriter.Attribute("dir", paragraph.isRightToLeft ? "rtl" : "ltr")
    switch paragraph.style {
    case .heading(let level):
      let names: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
      let lead = level > 6 ? [XMLWriter.Attribute("class", "lead")] : []
      let anchor = paragraph.anchor.map { [XMLWriter.Attribute("id", $0)] } ?? []
      xml.element(names[min(max(level, 1), 6) - 1], [direction] + lead + anchor) { xml in
        add(paragraph.pieces, to: &xml)
      }
    case .quote: xml.element("blockquote", [direction]) { add(paragraph.pieces, to: &$0) }
    case .verbatim: xml.element("pre", [direction]) { add(paragraph.pieces, to: &$0) }
    case .item(let depth), .itemParagraph(let depth):
      let attributes = [
        direction, .init("class", "item"), .init("style", "--depth: \(min(max(depth, 1), 9))"),
      ]
      xml.element("p", attributes) { addItem(paragraph.pieces, to: &$0) }
    case .body, .note: xml.element("p", [direction]) { add(paragraph.pieces, to: &$0) }
    }
  }

  /// Adds an item, with the pieces before the white space after its label set as the label.
  private func addItem(_ pieces: [Manuscript.Piece], to xml: inout XMLWriter) {
    guard let gap = pieces.firstIndex(where: \.isGap) else { return add(pieces, to: &xml) }
    xml.element("span", [.init("class", "label")]) { add(Array(pieces[..<gap]), to: &$0) }
    xml.constant(" ")
    add(Array(pieces[(gap + 1)...]), to: &xml)
  }

  private func add(_ row: Manuscript.Row, to xml: inout XMLWriter) {
    xml.element("tr") { xml in
      for cell in row.cells {
        xml.element(row.isHead ? "th" : "td", [.init("dir", "auto")]) { xml in
          for (place, paragraph) in cell.enumerated() {
            if place > 0 { xml.element("br") }
            add(paragraph.pieces, to: &xml)
          }
        }
      }
    }
  }

  // MARK: - Pieces

  private func add(_ pieces: [Manuscript.Piece], to xml: inout XMLWriter) {
    for piece in pieces {
      switch piece.content {
      case .text(let text):
        addEmphasis("strong", piece.style.isBold, to: &xml) { xml in
          addEmphasis("em", piece.style.isItalic, to: &xml) { xml in
            add(text, leadingTo: piece.target, to: &xml)
          }
        }
      case .note(let place):
        let link = XMLWriter.Attribute("href", "#note-\(place + 1)")
        if manuscript.notes[place].kind == .signed {
          xml.element("a", [link, .init("data-note", marks[place])])
        } else {
          xml.element("sup") { xml in xml.element("a", [link]) { $0.text(marks[place]) } }
        }
      }
    }
  }

  private func addEmphasis(
    _ name: StaticString, _ isOn: Bool, to xml: inout XMLWriter,
    _ content: (inout XMLWriter) -> Void
  ) {
    if isOn { xml.element(name, [], content) } else { content(&xml) }
  }

  private func add(
    _ text: String, leadingTo target: Manuscript.Piece.Target?, to xml: inout XMLWriter
  ) {
    switch target {
    case nil: add(text, to: &xml)
    case .paragraph(let anchor):
      xml.element("a", [.init("class", "place"), .init("href", "#\(anchor)")]) {
        add(text, to: &$0)
      }
    case .page(let address):
      xml.element("a", [.init("href", address), .init("rel", "noreferrer")]) { add(text, to: &$0) }
    }
  }

  private func add(_ text: String, to xml: inout XMLWriter) {
    for (place, line) in text.split(separator: "\u{2028}", omittingEmptySubsequences: false)
      .enumerated()
    {
      if place > 0 { xml.constant("\n") }
      xml.text(String(line))
    }
  }
}

extension OpenDocumentWriter {
  /// Adds consecutive paragraphs.
  mutating func add(_ paragraphs: [Manuscript.Paragraph], to xml: inout XMLWriter) {
    let flow = TextFlow(paragraphs, firstNumber: changes.count)
    changes += flow.changes.map { $0.map(Change.deletion) ?? .insertion }
    for paragraph in flow.paragraphs {
      add(paragraph.nodes, paragraph.style, paragraph.isRightToLeft ? "_R" : "", to: &xml)
    }
  }

  private mutating func add(
    _ nodes: [TextFlow.Node], _ style: Manuscript.Style, _ suffix: String = "",
    to xml: inout XMLWriter
  ) {
    let name = XMLWriter.Attribute("text:style-name", style.name + suffix)
    if case .heading(let level) = style {
      xml.element("text:h", [name, .init("text:outline-level", "\(max(level, 1))")]) { xml in
        for node in nodes { add(node, to: &xml) }
      }
    } else {
      xml.element("text:p", [name]) { xml in for node in nodes { add(node, to: &xml) } }
    }
  }

  private mutating func add(_ node: TextFlow.Node, to xml: inout XMLWriter) {
    switch node {
    case .piece(let piece): add(piece, to: &xml)
    case .insertionStart(let number): addMark("text:change-start", number, to: &xml)
    case .insertionEnd(let number): addMark("text:change-end", number, to: &xml)
    case .deletion(let number): addMark("text:change", number, to: &xml)
    case .comment(let comment):
      xml.element("office:annotation") { xml in
        addReviser(to: &xml)
        xml.element("text:p") { $0.text(comment) }
      }
    }
  }

  private func addMark(_ name: StaticString, _ number: Int, to xml: inout XMLWriter) {
    xml.element(name, [.init("text:change-id", "change\(number + 1)")])
  }

  private func addReviser(to xml: inout XMLWriter) {
    xml.element("dc:creator") { $0.text(reviser.name) }
    xml.element("dc:date") { $0.text(reviser.date) }
  }

  // MARK: - Changes

  /// Adds the list of changes. Struck parts may hold notes with changes of their own, so the list
  /// grows while it is written.
  mutating func addChanges(to xml: inout XMLWriter) {
    guard !changes.isEmpty else { return }
    xml.element("text:tracked-changes", [.init("text:track-changes", "false")]) { xml in
      var number = 0
      while number < changes.count {
        let change = changes[number]
        number += 1
        let id: [XMLWriter.Attribute] = [
          .init("xml:id", "change\(number)"), .init("text:id", "change\(number)"),
        ]
        xml.element("text:changed-region", id) { xml in
          switch change {
          case .insertion:
            xml.element("text:insertion") { addInformation(to: &$0) }
          case .deletion(let struck):
            xml.element("text:deletion") { xml in
              addInformation(to: &xml)
              for part in struck { add(part.nodes, part.style, to: &xml) }
            }
          }
        }
      }
    }
  }

  private func addInformation(to xml: inout XMLWriter) {
    xml.element("office:change-info") { addReviser(to: &$0) }
  }

  // MARK: - Pieces

  private mutating func add(_ piece: Manuscript.Piece, to xml: inout XMLWriter) {
    switch piece.content {
    case .note(let place): addNote(place, to: &xml)
    case .text(let text):
      guard let name = piece.style.name else { return Self.add(text, to: &xml) }
      xml.element("text:span", [.init("text:style-name", name)]) { Self.add(text, to: &$0) }
    }
  }

  private mutating func addNote(_ place: Int, to xml: inout XMLWriter) {
    let note = manuscript.notes[place]
    let kind = note.kind == .endnote ? "endnote" : "footnote"
    let attributes: [XMLWriter.Attribute] = [
      .init("text:id", "note\(place + 1)"), .init("text:note-class", kind),
    ]
    let sign = note.kind == .signed ? [XMLWriter.Attribute("text:label", marks[place])] : []
    xml.element("text:note", attributes) { xml in
      xml.element("text:note-citation", sign) { $0.text(marks[place]) }
      xml.element("text:note-body") { add(note.paragraphs, to: &$0) }
    }
  }

  /// Adds text; each space that a reader might fold becomes an element of its own.
  private static func add(_ text: String, to xml: inout XMLWriter) {
    var plain = ""
    func flush(_ xml: inout XMLWriter) {
      if !plain.isEmpty { xml.text(plain) }
      plain = ""
    }
    let last = text.count - 1
    for (place, sign) in text.enumerated() {
      let isOuter = plain.isEmpty || plain.utf8.last == 0x20 || place == last
      switch sign {
      case "\t", "\u{2028}":
        flush(&xml)
        xml.constant(sign == "\t" ? "<text:tab/>" : "<text:line-break/>")
      case " " where isOuter:
        flush(&xml)
        xml.element("text:s")
      default: plain.append(sign)
      }
    }
    flush(&xml)
  }
}

extension InlineText.Style {
  fileprivate var name: String? {
    switch (isBold, isItalic) {
    case (false, false): nil
    case (true, false): "B"
    case (false, true): "I"
    case (true, true): "BI"
    }
  }
}

/// Writes footnotes, endnotes, comments and the settings that go with them.
extension WordWriter {
  /// The part with the footnotes or the endnotes; `nil` if there are none.
  mutating func notes(_ kind: Manuscript.Note.Kind) -> XMLWriter? {
    let places = manuscript.notes.indices.filter { manuscript.notes[$0].kind.part == kind.part }
    guard !places.isEmpty else { return nil }
    var xml = XMLWriter()
    xml.element(kind.root, Self.namespaces) { xml in
      xml.append(markup: Self.separators(kind))
      for place in places { xml.append(markup: element(ofNote: place)) }
    }
    return xml
  }

  /// The separators with which a part of notes begins.
  static func separators(_ kind: Manuscript.Note.Kind) -> String {
    var xml = XMLWriter(declaration: "")
    for (id, mark) in [("-1", "separator"), ("0", "continuationSeparator")] {
      xml.element(kind.element, [.init("w:type", mark), .init("w:id", id)]) { xml in
        xml.constant("<w:p><w:r>")
        xml.constant(id == "0" ? "<w:continuationSeparator/>" : "<w:separator/>")
        xml.constant("</w:r></w:p>")
      }
    }
    return xml.xml
  }

  /// A note with its number.
  mutating func element(ofNote place: Int) -> String {
    let note = manuscript.notes[place]
    var xml = XMLWriter(declaration: "")
    xml.element(note.kind.element, [.init("w:id", "\(place + firstNote)")]) { xml in
      add(note, to: &xml)
    }
    return xml.xml
  }

  private mutating func add(_ note: Manuscript.Note, to xml: inout XMLWriter) {
    for (place, paragraph) in note.paragraphs.enumerated() {
      add(paragraph, to: &xml, after: place == 0 ? note.kind.ownMark : nil)
    }
    if note.paragraphs.last?.end != .kept { xml.element("w:p") }
  }

  // MARK: - Comments

  /// Takes a comment and returns its id.
  mutating func addComment(_ text: String) -> String {
    comments.append(text)
    return "\(firstComment + comments.count - 1)"
  }

  /// Adds the reference of a comment, which shares the revision of the commented paragraph's end.
  mutating func addReference(
    to comment: String, _ revision: Manuscript.Revision, to xml: inout XMLWriter
  ) {
    revised(revision, &xml) { _, xml in
      xml.element("w:r") { xml in
        xml.constant("<w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>")
        xml.element("w:commentReference", [.init("w:id", comment)])
      }
    }
  }

  func commentList() -> XMLWriter {
    var xml = XMLWriter()
    xml.element("w:comments", Self.namespaces) { $0.append(markup: commentElements()) }
    return xml
  }

  func commentElements() -> String {
    var xml = XMLWriter(declaration: "")
    for (place, text) in comments.enumerated() {
      let attributes: [XMLWriter.Attribute] = [
        .init("w:id", "\(firstComment + place)"), .init("w:author", reviser.name),
        .init("w:date", reviser.date), .init("w:initials", reviser.initials),
      ]
      xml.element("w:comment", attributes) { xml in
        xml.constant(
          """
          <w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:rPr>\
          <w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>
          """)
        xml.element("w:r") { Self.add(text, to: &$0) }
        xml.constant("</w:p>")
      }
    }
    return xml.xml
  }

  // MARK: - Settings

  func settings(_ package: WordPackageWriter) -> XMLWriter {
    var xml = XMLWriter()
    xml.element("w:settings", Self.namespaces) { xml in
      if lastChange > 0 { xml.element("w:trackRevisions") }
      xml.constant("<w:defaultTabStop w:val=\"567\"/>")
      let separators: StaticString =
        "<w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/>"
      if package.holds(.footnotes) { xml.element("w:footnotePr") { $0.constant(separators) } }
      let others: StaticString = "<w:endnote w:id=\"-1\"/><w:endnote w:id=\"0\"/>"
      if package.holds(.endnotes) { xml.element("w:endnotePr") { $0.constant(others) } }
      xml.constant(
        """
        <w:compat><w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
        """)
    }
    return xml
  }
}

extension Reviser {
  fileprivate var initials: String {
    String(name.split(separator: " ").prefix(3).compactMap(\.first))
  }
}

extension Manuscript.Note.Kind {
  /// The part of the file that holds such notes.
  var part: WordPackageWriter.Part { self == .endnote ? .endnotes : .footnotes }
  var root: StaticString { self == .endnote ? "w:endnotes" : "w:footnotes" }
  var element: StaticString { self == .endnote ? "w:endnote" : "w:footnote" }
  var reference: StaticString { self == .endnote ? "w:endnoteReference" : "w:footnoteReference" }
  var style: String { self == .endnote ? "EndnoteReference" : "FootnoteReference" }

  /// The number before the note itself; `nil` for a sign of its own.
  fileprivate var ownMark: StaticString? {
    switch self {
    case .footnote:
      """
      <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>\
      <w:r><w:t xml:space="preserve"> </w:t></w:r>
      """
    case .endnote:
      """
      <w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r>\
      <w:r><w:t xml:space="preserve"> </w:t></w:r>
      """
    case .signed: nil
    }
  }
}

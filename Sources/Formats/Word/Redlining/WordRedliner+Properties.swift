/// Writes the properties of paragraphs and runs.
extension WordRedliner {
  /// The properties of a paragraph; `own` is the paragraph of the file that it remains.
  mutating func properties(
    _ form: Form, of paragraph: Manuscript.Paragraph, own: Int?
  ) -> String {
    let mark = own.map { mayEnd($0) ? paragraph.end : .kept } ?? paragraph.end
    let given = form.source.flatMap { source.child(.paragraphProperties, of: $0) }
    let former = own.flatMap { source.child(.paragraphProperties, of: $0) }
    let isOther = own != nil && (form.isTyped || form.source != own)
    if own != nil, !isOther, mark == .kept { return former.map(source.markup) ?? "" }
    var text = ""
    for (name, markup) in listed(own: given, isTyped: form.isTyped) where !name.isEmpty {
      text += markup
    }
    text += markProperties((own == nil ? given : former), mark)
    if own != nil, let section = former.flatMap({ child("sectPr", of: $0) }) {
      text += source.markup(of: section)
    }
    if isOther {
      let old = listed(own: former, isTyped: false).map(\.markup).joined()
      var change = XMLWriter(declaration: "")
      change.element("w:pPrChange", writer.change()) { xml in
        xml.constant("<w:pPr>")
        xml.append(markup: old)
        xml.constant("</w:pPr>")
      }
      text += change.xml
    }
    return text.isEmpty ? "" : "<w:pPr>" + text + "</w:pPr>"
  }

  /// The paragraph's own properties, in the order of the schema.
  private func listed(own properties: Int?, isTyped: Bool) -> [(name: Substring, markup: String)] {
    let others: [Substring] = ["rPr", "sectPr", "pPrChange"]
    var listed = (properties.map(source.children) ?? [])
      .map { (name: source.localName(of: $0), markup: source.markup(of: $0)) }
      .filter { !others.contains($0.name) }
    guard isTyped else { return listed }
    listed.removeAll { $0.name == "numPr" }
    let before: [Substring] = [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl",
    ]
    let place = listed.lastIndex { before.contains($0.name) }.map { $0 + 1 } ?? 0
    let none = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"
    listed.insert((name: "numPr", markup: none), at: place)
    return listed
  }

  /// The properties of a paragraph's end mark, with what became of it.
  private mutating func markProperties(_ properties: Int?, _ mark: Manuscript.Revision) -> String {
    var sign = XMLWriter(declaration: "")
    writer.mark(mark, &sign)
    let own = properties.flatMap { source.child(.runProperties, of: $0) }
    let format = own.map { source.text(source.elements[$0].content) } ?? ""
    let text = sign.xml + format
    return text.isEmpty ? "" : "<w:rPr>" + text + "</w:rPr>"
  }

  /// Whether the end of a paragraph can be removed: it is not the last of its container, and ends
  /// no section.
  private func mayEnd(_ element: Int) -> Bool {
    let properties = source.child(.paragraphProperties, of: element)
    return !isLast(element) && properties.flatMap { child("sectPr", of: $0) } == nil
  }

  func child(_ localName: Substring, of element: Int) -> Int? {
    source.children(of: element).first { source.localName(of: $0) == localName }
  }

  // MARK: - Runs

  /// The properties of a piece's run, adapted to a style.
  func runProperties(
    like piece: WordOrigin.Piece?, _ style: InlineText.Style, isRightToLeft: Bool? = nil
  ) -> String {
    let own = piece.flatMap { source.ancestor(.run, of: $0.element) }
      .flatMap { source.child(.runProperties, of: $0) }
    let former = piece?.style ?? .plain
    var dropped: Set<Substring> = ["rPrChange"]
    if former.isBold != style.isBold { dropped.formUnion(["b", "bCs"]) }
    if former.isItalic != style.isItalic { dropped.formUnion(["i", "iCs"]) }
    if isRightToLeft != nil { dropped.insert("rtl") }
    var text = ""
    for child in own.map(source.children) ?? [] where !dropped.contains(source.localName(of: child))
    {
      text += source.markup(of: child)
    }
    if former.isBold != style.isBold {
      text += style.isBold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"
    }
    if former.isItalic != style.isItalic {
      text += style.isItalic ? "<w:i/><w:iCs/>" : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>"
    }
    return text + (isRightToLeft == true ? "<w:rtl/>" : "")
  }
}

/// Rewrites paragraphs of the file.
extension WordRedliner {
  /// Writes the paragraphs into which one of the file is turned.
  mutating func rewrite(
    _ paragraphs: [Manuscript.Paragraph], _ origin: WordOrigin
  ) throws(RedlineFault) {
    guard let last = paragraphs.last else { return }
    let isGone = paragraphs.count == 1 && last.isGone
    numbering.reach(origin.element, list)
    var forms: [Form] = []
    for (place, paragraph) in paragraphs.enumerated() {
      let isOwn = place + 1 == paragraphs.count
      forms.append(isGone ? Form(own: origin) : form(of: paragraph, in: origin, isOwn: isOwn))
    }
    let isUntouched = paragraphs.count == 1 && last.isUntouched && forms[0] == Form(own: origin)
    if isUntouched, !origin.pieces.contains(where: \.isNote) { return }
    if isUntouched {
      notes.merge(try ParagraphScript(paragraphs, origin).notes) { first, _ in first }
      return
    }
    guard origin.paragraphs == 1 else { throw .hiddenEnd }
    let script = try ParagraphScript(paragraphs, origin)
    notes.merge(script.notes) { first, _ in first }
    let isCounted = !origin.label.isEmpty
    var passage = Passage(
      origin: origin, steps: script.steps, isGone: isGone,
      takesLabels: forms.map { $0.place == nil || $0.isTyped && !isCounted })
    try write(origin.element, depth: 0, &passage)
    flush(&passage)
    var text = ""
    for (place, paragraph) in paragraphs.enumerated() {
      let isOwn = place + 1 == paragraphs.count
      var content = isOwn ? openTag(origin.element) : "<w:p>"
      content += properties(forms[place], of: paragraph, own: isOwn ? origin.element : nil)
      let label = isCounted && forms[place].isTyped ? typedLabel(of: paragraph, origin) : ""
      content += remarked(paragraph, label + passage.parts[place])
      text += content + (isOwn ? closeTag(origin.element) : "</w:p>")
    }
    edits.replace(source.elements[origin.element].range, with: text)
  }

  /// A paragraph that only the new text has.
  mutating func added(_ paragraph: Manuscript.Paragraph) -> String {
    let (form, model) = form(of: paragraph)
    return "<w:p>" + properties(form, of: paragraph, own: nil)
      + remarked(
        paragraph, runs(paragraph, like: model, withLabel: form.place == nil || form.isTyped))
      + "</w:p>"
  }

  /// The runs of an inserted paragraph.
  mutating func runs(
    _ paragraph: Manuscript.Paragraph, like model: WordOrigin?, withLabel: Bool
  ) -> String {
    let pieces = paragraph.pieces.filter { withLabel || !$0.isLabel }
    return pieces.isEmpty ? "" : inserted(pieces, like: model?.pieces ?? [])
  }

  /// The label that the file no longer counts, as inserted words.
  private mutating func typedLabel(
    of paragraph: Manuscript.Paragraph, _ origin: WordOrigin
  ) -> String {
    let label = paragraph.pieces.filter { $0.isLabel && $0.revision != .deleted }
    return label.isEmpty ? "" : inserted(label, like: origin.pieces)
  }

  /// The content of a paragraph, with the comment on it.
  mutating func remarked(_ paragraph: Manuscript.Paragraph, _ content: String) -> String {
    guard let remark = paragraph.comment else { return content }
    let id = writer.addComment(remark)
    var (before, after) = (XMLWriter(declaration: ""), XMLWriter(declaration: ""))
    before.element("w:commentRangeStart", [.init("w:id", id)])
    after.element("w:commentRangeEnd", [.init("w:id", id)])
    writer.addReference(to: id, paragraph.end, to: &after)
    return before.xml + content + after.xml
  }

  // MARK: - Tags

  /// The start tag of an element, even if it was empty.
  func openTag(_ element: Int) -> String {
    let tag = source.text(source.elements[element].opening)
    return tag.hasSuffix("/>") ? tag.dropLast(2) + ">" : tag
  }

  func closeTag(_ element: Int) -> String {
    let closing = source.elements[element].closing
    guard closing.isEmpty else { return source.text(closing) }
    let name = source.bytes[source.elements[element].opening].elementName
    return "</" + String(decoding: name, as: UTF8.self) + ">"
  }

  func list(_ place: ParagraphProperties.ListPlace) -> NumberedList? {
    lists.list(place.list, styles)
  }
}

extension Manuscript.Paragraph {
  /// Whether the new text has none of it.
  var isGone: Bool { end == .deleted && pieces.allSatisfy { $0.revision == .deleted } }

  /// Whether it is the same in both texts.
  var isUntouched: Bool {
    end == .kept && comment == nil
      && pieces.allSatisfy { $0.revision == .kept && $0.formerStyle == nil }
  }
}

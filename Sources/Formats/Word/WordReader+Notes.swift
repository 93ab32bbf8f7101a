/// Reads notes, which are in parts of their own.
extension WordReader {
  mutating func readNotes(
    _ kind: WordNotes.Kind, in package: WordPackage
  ) throws(FormatError) {
    guard let part = try package.part(ofKind: kind.part) else { return }
    xml = part
    try xml.open(kind.root)
    try xml.children { child throws(FormatError) in
      guard child == kind.element, let id = xml.attribute("id") else { return }
      guard xml.attribute("type") == nil || xml.attribute("type") == "normal" else {
        return
      }
      var story = Story()
      try readBlocks(into: &story)
      notes.bodies[.init(kind: kind, id: id)] = finished(story)
    }
    guard !fields.hasHidden else { throw .openField }
    (counters, numbers, fields) = (ListCounters(), AutomaticNumbers(), FieldStack())
  }

  /// Reads a reference to a note: puts its mark into the wording and the note's content after the
  /// paragraph. A reference to a missing note prints nothing.
  mutating func readReference(_ isFootnote: Bool, into paragraph: inout Paragraph) {
    guard let id = xml.attribute("id") else { return }
    let key = WordNotes.Key(kind: isFootnote ? .footnote : .endnote, id: id)
    guard let body = notes.bodies[key] else { return }
    let (mark, isNew) = notes.mark(
      of: key, hasOwnSign: xml.attribute("customMarkFollows")?.isOn ?? false)
    paragraph.text.append(markup: "[^\(mark)]")
    trace("[^\(mark)]", .note(key), xml.ordinal, .plain, &paragraph)
    if isNew { paragraph.after += body.asNote(mark) }
  }
}

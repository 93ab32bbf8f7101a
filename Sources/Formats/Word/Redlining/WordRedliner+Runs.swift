/// Writes the content of a paragraph of the file.
extension WordRedliner {
  /// Writes the content of an element of a paragraph.
  mutating func write(
    _ element: Int, depth: Int, _ passage: inout Passage
  ) throws(RedlineFault) {
    if depth == 0 { flush(&passage) }
    var rest = source.children(of: element).filter { child in
      depth > 0 || source.elements[child].name != .paragraphProperties
    }[...]
    while let child = rest.first {
      let taken = try writeField(rest, depth: depth, &passage)
      if taken == 0 { try writeChild(child, depth: depth, &passage) }
      rest = rest.dropFirst(max(taken, 1))
      let isMore = passage.next.map { $0 < source.elements[element].end } ?? false
      if passage.fields == 0, depth == 0 || isMore { try flushInside(&passage, depth: depth) }
    }
    // The replacement of the last words of a link or a content control stays within it.
    let own = element..<source.elements[element].end
    if depth > 0, passage.fields == 0, passage.hasStruck(in: own) { flushWords(&passage) }
  }

  /// Writes the inserted words that come next.
  private mutating func flushWords(_ passage: inout Passage) {
    let pieces = passage.takeNew()
    if !pieces.isEmpty { passage.append(inserted(pieces, like: passage.neighbours)) }
  }

  private mutating func writeChild(
    _ child: Int, depth: Int, _ passage: inout Passage
  ) throws(RedlineFault) {
    let isNext = passage.next.map { $0 >= child && $0 < source.elements[child].end } ?? false
    if isNext { try flushInside(&passage, depth: depth) }
    if source.elements[child].name == .run {
      try writeRun(child, depth: depth, &passage)
    } else if isNext, passage.isAtWhole {
      try writeWhole(child, &passage)
    } else if isNext || passage.isGone && source.holds(.run, in: child) {
      passage.append(openTag(child))
      try write(child, depth: depth + 1, &passage)
      passage.append(closeTag(child))
    } else {
      passage.append(source.markup(of: child))
    }
  }

  /// Writes everything before the next stretch of old wording.
  mutating func flush(_ passage: inout Passage) {
    while passage.at < passage.steps.count {
      switch passage.steps[passage.at] {
      case .old: return
      case .end:
        passage.parts.append("")
        passage.at += 1
      case .new: flushWords(&passage)
      }
    }
  }

  /// Does the same within an open element. Throws if a paragraph ends there.
  mutating func flushInside(
    _ passage: inout Passage, depth: Int
  ) throws(RedlineFault) {
    let before = passage.parts.count
    flush(&passage)
    if depth > 0, passage.parts.count > before { throw .nested }
  }

  /// Writes an element with a piece that can only be kept or struck as a whole.
  private mutating func writeWhole(
    _ element: Int, _ passage: inout Passage
  ) throws(RedlineFault) {
    let fate = try passage.takeWhole(before: source.elements[element].end)
    let markup = source.markup(of: element)
    passage.append(fate == .deleted ? deleted(markup) : markup)
  }

  /// Markup, marked as struck.
  func struck(_ markup: String, _ change: [XMLWriter.Attribute]) -> String {
    var xml = XMLWriter(declaration: "")
    xml.element("w:del", change) { $0.append(markup: markup) }
    return xml.xml
  }

  mutating func deleted(_ markup: String) -> String { struck(markup, writer.change()) }

  /// Inserted runs, each in the form of the nearest suitable piece.
  mutating func inserted(
    _ pieces: [Manuscript.Piece], like models: [WordOrigin.Piece]
  ) -> String {
    let formats = pieces.map { format(of: $0, like: models) }
    var xml = XMLWriter(declaration: "")
    writer.revised(.inserted, &xml) { writer, xml in
      for (piece, format) in zip(pieces, formats) {
        xml.element("w:r") { xml in
          if !format.isEmpty { xml.append(markup: "<w:rPr>" + format + "</w:rPr>") }
          writer.addContent(of: piece, to: &xml)
        }
      }
    }
    return xml.xml
  }

  private func format(of piece: Manuscript.Piece, like models: [WordOrigin.Piece]) -> String {
    guard case .text = piece.content else {
      let note = self.models.lazy.flatMap(\.origin.pieces).first { $0.isNote }
      let raised = "<w:vertAlign w:val=\"superscript\"/>"
      return note.map { runProperties(like: $0, $0.style) } ?? raised
    }
    let words = models.filter { $0.kind == .text }
    let model = words.first { $0.style == piece.style } ?? words.first
    return runProperties(like: model, piece.style, isRightToLeft: piece.isRightToLeft)
  }
}

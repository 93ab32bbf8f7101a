/// Writes rows of tables.
extension WordRedliner {
  /// Writes the changes of a row of the file.
  mutating func rewrite(_ row: Manuscript.Row, _ origin: WordOrigin) throws(RedlineFault) {
    // A short row of the manuscript is as wide as its table; the cells that the file lacks must be
    // empty.
    let rest = row.cells.dropFirst(origin.cells.count).joined()
    guard row.cells.count >= origin.cells.count,
      rest.allSatisfy({ $0.pieces.allSatisfy(\.isBlank) })
    else { throw .otherWording }
    for (cell, place) in zip(row.cells, origin.cells) {
      let isKept = cell.allSatisfy(\.isUntouched)
      if isKept, place.paragraphs?.allSatisfy({ !$0.pieces.contains(where: \.isNote) }) ?? true {
        continue
      }
      guard let paragraphs = place.paragraphs else { throw .cell }
      try rewrite(cell, in: place.element, paragraphs)
    }
    if row.revision == .deleted { strike(row: origin.element) }
  }

  /// Writes the changes of a cell's paragraphs. A cell without wording has one empty paragraph.
  private mutating func rewrite(
    _ cell: [Manuscript.Paragraph], in element: Int, _ paragraphs: [WordOrigin]
  ) throws(RedlineFault) {
    var paragraphs = paragraphs
    if paragraphs.isEmpty {
      guard let empty = source.child(.paragraph, of: element) else { throw .cell }
      paragraphs = [WordOrigin(element: empty)]
    }
    let outer = (models, passed)
    (models, passed) = ([], 0)
    try write(cell.map { .paragraph($0) }, into: paragraphs)
    (models, passed) = outer
  }

  private mutating func strike(row: Int) {
    var sign = XMLWriter(declaration: "")
    writer.mark(.deleted, &sign)
    if let properties = source.child(.rowProperties, of: row) {
      let text =
        openTag(properties) + source.text(source.elements[properties].content) + sign.xml
        + closeTag(properties)
      edits.replace(source.elements[properties].range, with: text)
    } else {
      let before = child("tblPrEx", of: row).map { source.elements[$0].closing.upperBound }
      edits.insert(
        "<w:trPr>" + sign.xml + "</w:trPr>", at: before ?? source.elements[row].opening.upperBound)
    }
  }

  // MARK: - Inserted rows

  /// Inserts a row beside one of the file, in the same form.
  mutating func add(_ row: Manuscript.Row, beside neighbour: WordOrigin, isAfter: Bool) {
    let range = source.elements[neighbour.element].range
    edits.insert(
      markup(of: row, like: neighbour), at: isAfter ? range.upperBound : range.lowerBound)
  }

  private mutating func markup(of row: Manuscript.Row, like model: WordOrigin) -> String {
    var sign = XMLWriter(declaration: "")
    writer.mark(.inserted, &sign)
    let own = source.child(.rowProperties, of: model.element)
    let properties = kept(of: own, without: ["tblHeader", "ins", "del", "trPrChange"])
    var text = "<w:tr><w:trPr>" + properties + sign.xml + "</w:trPr>"
    for (place, cell) in row.cells.enumerated() {
      let like = place < model.cells.count ? model.cells[place] : nil
      let own = like.flatMap { source.child(.cellProperties, of: $0.element) }
      let form = kept(of: own, without: ["vMerge", "tcPrChange"])
      text += "<w:tc><w:tcPr>" + form + "</w:tcPr>"
      for paragraph in cell { text += added(paragraph, like: like) }
      text += cell.isEmpty ? "<w:p/></w:tc>" : "</w:tc>"
    }
    return text + "</w:tr>"
  }

  /// A paragraph of an inserted cell, in the form of another cell's first one.
  private mutating func added(
    _ paragraph: Manuscript.Paragraph, like cell: WordOrigin.Cell?
  ) -> String {
    let element = cell.flatMap { source.child(.paragraph, of: $0.element) }
    var form = Form(own: nil)
    form.source = element
    return "<w:p>" + properties(form, of: paragraph, own: nil)
      + remarked(paragraph, runs(paragraph, like: cell?.paragraphs?.first, withLabel: true))
      + "</w:p>"
  }

  private func kept(of properties: Int?, without names: [Substring]) -> String {
    (properties.map(source.children) ?? []).filter { !names.contains(source.localName(of: $0)) }
      .map(source.markup).joined()
  }

  /// A table that only the new text has.
  mutating func table(_ rows: [Manuscript.Row]) -> String {
    var xml = XMLWriter(declaration: "")
    writer.add(rows, to: &xml)
    return xml.xml
  }
}

/// Writes the blocks of a manuscript into those of the file.
extension WordRedliner {
  /// Writes the changes of a manuscript's blocks into those of the file.
  mutating func write(
    _ blocks: [Manuscript.Block], into old: [WordOrigin]
  ) throws(RedlineFault) {
    let units = exchangingEnds(try Self.units(blocks, old))
    for case .passage(let paragraphs, let origin) in units {
      if let style = paragraphs.last?.oldStyle {
        models.append(Model(style: style, origin: origin))
      }
    }
    for (place, unit) in units.enumerated() {
      let before = units[..<place].last { $0.origin != nil }?.origin
      switch unit {
      case .passage(let paragraphs, let origin):
        try rewrite(paragraphs, origin)
        passed += 1
      case .row(let row, let origin): try rewrite(row, origin)
      case .added(let paragraphs):
        let text = paragraphs.map { added($0) }.joined()
        insert(text, after: before, before: units[place...].lazy.compactMap(\.origin).first)
      case .addedRow(let row, let neighbour, let isAfter):
        add(row, beside: neighbour, isAfter: isAfter)
      case .addedTable(let rows):
        insert(
          table(rows), after: before, before: units[place...].lazy.compactMap(\.origin).first)
      }
    }
  }

  // MARK: - Places

  /// Whether no paragraph or table follows a paragraph in its container.
  func isLast(_ element: Int) -> Bool {
    let siblings = source.children(of: source.elements[element].parent)
    return !siblings.contains {
      $0 > element && [.paragraph, .table].contains(source.elements[$0].name)
    }
  }

  private mutating func insert(_ text: String, after: WordOrigin?, before: WordOrigin?) {
    if let after, let before, after.isRow, before.isRow, block(after) == block(before) {
      // The rows above are removed in the new text.
      edits.insert(text, at: source.elements[block(before)].opening.lowerBound)
    } else if let after {
      edits.insert(text, at: source.elements[block(after)].closing.upperBound)
    } else if let before {
      edits.insert(text, at: source.elements[block(before)].opening.lowerBound)
    } else if let body = source.elements.first(where: { $0.name == .body }) {
      edits.insert(text, at: body.opening.upperBound)
    }
  }

  /// The outermost paragraph or table around something.
  private func block(_ origin: WordOrigin) -> Int {
    var outermost = origin.element
    var next = outermost
    while next >= 0 {
      if [.paragraph, .table].contains(source.elements[next].name) { outermost = next }
      next = source.elements[next].parent
    }
    return outermost
  }
}

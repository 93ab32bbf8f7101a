/// Reads paragraphs, headings and lists.
extension HTMLReader {
  /// Reads the content of the element that was started last.
  mutating func readNodes(_ flow: Flow) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      append(text, flow)
    } child: { child throws(FormatError) in
      try read(child, flow)
    }
  }

  private mutating func read(_ element: HTMLName?, _ flow: Flow) throws(FormatError) {
    let attributes = xml.attributes()
    let style = rules.style(of: element, attributes)
    if element == .head || element == .style { try readRules(element, attributes) }
    guard !(element?.isLeftOut ?? false), attributes["hidden"] == nil, !style.isHidden,
      !style.listsComments, !isMarginal(element, attributes),
      isShown(element, attributes)
    else { return }
    guard let element else { return try readInline(nil, attributes, style, flow) }
    if let level = element.headingLevel {
      try readBlock(attributes, flow) { $0.heading = level }
    } else if element.isBlock {
      try readBlock(attributes, flow) { $0.level = style.listLevel ?? $0.level }
    } else {
      switch element {
      case .preformatted, .listing, .plaintext, .xmp: try readTyped(flow)
      case .orderedList, .bulletList, .menu, .directory: try readList(element, attributes, flow)
      case .item: try readItem(attributes, flow)
      case .table: try readTable(flow)
      default: try readInline(element, attributes, style, flow)
      }
    }
  }

  /// Whether an element belongs to a comment, as Word and Google Docs write them, or is
  /// LibreOffice's form of a header or footer. A link from a comment back to its words makes its
  /// paragraph a comment.
  private mutating func isMarginal(
    _ element: HTMLName?, _ attributes: [String: String]
  ) -> Bool {
    switch element {
    case .link:
      let target = attributes["href"] ?? ""
      if target.hasPrefix("#cmnt_ref"), paragraph.isEmpty { isComment = true }
      return target.hasPrefix("#cmnt") || attributes["class"]?.lowercased() == "msocomanchor"
    case .division: return ["header", "footer"].contains(attributes["title"])
    default: return false
    }
  }

  private mutating func readBlock(
    _ attributes: [String: String], _ flow: Flow, _ change: (inout Flow) -> Void
  ) throws(FormatError) {
    closeParagraph(flow)
    notes.pass(attributes)
    var inner = flow
    change(&inner)
    inner.isOfNote = attributes["class"] == "note" && attributes["id"] == nil
    let isInNote = notes.isInNote
    if attributes["id"] != nil { inner.start = blocks.count }
    try readNodes(inner)
    closeParagraph(inner)
    if attributes["id"] != nil { notes.isInNote = isInNote }
  }

  /// Ends the open paragraph, if it has any wording.
  mutating func closeParagraph(_ flow: Flow) {
    let text = paragraph.text.markdown
    paragraph = FoldedText()
    defer { isComment = false }
    guard !text.isBlank, !isComment else { return }
    defer { blocks[blocks.count - 1].credits = credits.take() }
    if let note = notes.take(text, label: label) {
      label = nil
      notes.isInNote = flow.start == blocks.count
      return blocks.append(Block(kind: .note(note.mark), text: note.wording))
    }
    let label = label ?? ""
    self.label = nil
    if notes.isInNote || flow.isOfNote && blocks.last?.isNote ?? false {
      let part = Block(kind: .noteParagraph, label: label, text: text)
      blocks.append(Block(kind: .noteParagraph, text: part.inNote))
    } else if let heading = flow.heading {
      let line = text.split(separator: "\n").joined(separator: " ")
      blocks.append(Block(kind: .heading(heading), label: label, text: line))
    } else {
      let level = flow.level ?? max(lists.count - 1, 0)
      let kind: Block.Kind = label.isEmpty ? .paragraph : .item(level)
      blocks.append(Block(kind: kind, label: label, text: text))
    }
  }

  private mutating func readTyped(_ flow: Flow) throws(FormatError) {
    closeParagraph(flow)
    var inner = flow
    inner.isTyped = true
    try readNodes(inner)
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
    let kept = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    typed = ""
    if !kept.isEmpty { blocks.append(Block(kind: .typed, text: kept.joined(separator: "\n"))) }
  }

  // MARK: - Lists

  private mutating func readList(
    _ element: HTMLName, _ attributes: [String: String], _ flow: Flow
  ) throws(FormatError) {
    closeParagraph(flow)
    let style = rules.style(of: element, attributes)
    lists.append(HTMLList(element, attributes, style) { xml.countChildren(.item) })
    try readNodes(flow)
    closeParagraph(flow)
    lists.removeLast()
  }

  private mutating func readItem(
    _ attributes: [String: String], _ flow: Flow
  ) throws(FormatError) {
    closeParagraph(flow)
    if let last = lists.indices.last {
      label = lists[last].label(attributes, rules.style(of: .item, attributes))
    }
    try readBlock(attributes, flow) { _ in }
    label = nil
  }

  // MARK: - Tracked changes

  /// Whether an element's content belongs to the view being read; counts a tracked change.
  private mutating func isShown(_ element: HTMLName?, _ attributes: [String: String]) -> Bool {
    guard element == .inserted || element == .deleted else { return true }
    let isInsertion = element == .inserted
    let (author, date) = (author(attributes), attributes["datetime"])
    tracked.count(isInsertion ? .insertion : .deletion, author: author, date: date)
    credits.add(isInsertion ? .inserted : .struck, author: author, date: date)
    return isInsertion == (view == .accept)
  }

  /// Who made a change: Word writes an author without an address as a `mailto:` link of the name.
  private func author(_ attributes: [String: String]) -> String? {
    guard let named = attributes["data-author"] else {
      guard let cited = attributes["cite"], cited.hasPrefix("mailto:") else { return nil }
      let name = String(cited.dropFirst(7))
      return name.split(separator: "%20").joined(separator: " ")
    }
    return named
  }
}

/// The context of a text in a paragraph.
struct OpenFlow {
  var style = InlineText.Style.plain
  var elevation: Elevation?
  var isStruck = false
  var isHidden = false
  /// Whether line breaks are kept, not read as spaces.
  var keepsLines = false
}

/// Reads what is within a paragraph.
extension OpenReader {
  /// Reads the wording in the element that was started last, through elements that merely surround
  /// it.
  mutating func readInline(
    into paragraph: inout OpenParagraph, in story: inout OpenStory, _ flow: OpenFlow
  ) throws(FormatError) {
    try xml.forEachNode { text throws(FormatError) in
      if isShown(flow) {
        let set = flow.elevation?.characters(for: text.trimmed)
        paragraph.text.append(set ?? text, flow.style)
        comments.pass(text)
        if flow.isStruck { struckWords += text.wordCount }
      }
    } child: { child throws(FormatError) in
      try readPiece(child, into: &paragraph, in: &story, flow)
    }
  }

  private func isShown(_ flow: OpenFlow) -> Bool { !flow.isHidden && openInsertions.isEmpty }

  private mutating func readPiece(
    _ piece: OpenName?, into paragraph: inout OpenParagraph, in story: inout OpenStory,
    _ flow: OpenFlow
  ) throws(FormatError) {
    guard let piece, !piece.isLeftOut else {
      if piece == nil { try readInline(into: &paragraph, in: &story, flow) }
      return
    }
    switch piece {
    case .span:
      var inner = flow
      let name = xml.attribute("style-name")
      inner.isStruck = inner.isStruck || styles.strikes(name)
      if let elevation = styles.elevation(name) { inner.elevation = elevation }
      if let style = styles.inline(name, within: flow.style) {
        inner.style = style
      } else {
        inner.isHidden = true
      }
      try readInline(into: &paragraph, in: &story, inner)
    case .spaces, .tab, .lineBreak:
      if isShown(flow) { paragraph.text.append(verbatim: blank(piece, flow), flow.style) }
      comments.pass(" ")
    case .note: try readNote(into: &paragraph, flow)
    case .object: try readObject(into: &paragraph, flow)
    case .textBox, .shape: try readTextBox(nil, into: &paragraph, flow)
    case .paragraph, .heading, .list, .table:
      // Blocks of a drawing; only drawings have blocks within a paragraph.
      try readTextBox(piece, into: &paragraph, flow)
    case .changeStart, .changeEnd: passInsertion(piece)
    case .change: restore(into: &paragraph, in: &story)
    case .annotation: try readComment()
    case .annotationEnd: if let name = xml.attribute("name") { comments.end(name) }
    case .hiddenText, .hiddenParagraph:
      if !isOn("is-hidden") {
        try readInline(into: &paragraph, in: &story, flow)
      }
    default: try readInline(into: &paragraph, in: &story, flow)
    }
  }

  private func isOn(_ attribute: String) -> Bool { xml.attribute(attribute) == "true" }

  /// The white space that an element represents.
  private func blank(_ element: OpenName, _ flow: OpenFlow) -> String {
    if element == .lineBreak { return flow.keepsLines ? "\n" : " " }
    guard element == .spaces else { return "\t" }
    let count = xml.attribute("c").flatMap { Int($0) } ?? 1
    return String(repeating: " ", count: min(max(count, 0), Self.mostSpaces))
  }

  /// The most spaces in a row that are kept; more mean nothing.
  private static var mostSpaces: Int { 200 }

  /// Reads a formula; objects of other kinds are not read.
  private mutating func readObject(
    into paragraph: inout OpenParagraph, _ flow: OpenFlow
  ) throws(FormatError) {
    guard isShown(flow) else { return }
    guard let reference = xml.attribute("href"), let formula = try package.formula(reference) else {
      embedded = ["an object"]
      return
    }
    if !formula.isEmpty { paragraph.text.append(markup: "$\(formula)$") }
  }

  /// Reads a text box, or one block of it.
  private mutating func readTextBox(
    _ block: OpenName?, into paragraph: inout OpenParagraph, _ flow: OpenFlow
  ) throws(FormatError) {
    let (isShown, outer) = (isShown(flow), credits)
    credits = Credits()
    var story = OpenStory()
    if let block { try readBlock(block, into: &story) } else { try readBlocks(into: &story, nil) }
    let blocks = finished(story)
    credits = outer
    if isShown { paragraph.after += blocks }
  }

  /// Reads a note: puts its mark into the wording and its content after the paragraph.
  private mutating func readNote(
    into paragraph: inout OpenParagraph, _ flow: OpenFlow
  ) throws(FormatError) {
    let (isShown, outer) = (isShown(flow), credits)
    credits = Credits()
    var printed = ""
    var story = OpenStory()
    try xml.forEachChild { child throws(FormatError) in
      switch child {
      case .noteMark?: printed = try xml.text()
      case .noteBody?: try readBlocks(into: &story, nil)
      default: break
      }
    }
    let body = finished(story)
    credits = outer
    guard isShown else { return }
    let mark = mark(printed: printed)
    paragraph.text.append(markup: "[^\(mark)]")
    paragraph.after += body.asNote(mark)
  }
}

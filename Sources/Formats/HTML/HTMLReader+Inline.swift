/// What stands within a line.
extension HTMLReader {
  mutating func append(_ text: String, _ flow: Flow) {
    if flow.isTyped {
      typed += text
    } else if flow.isRaised, let number = text.raisedNumber {
      // Set on the line it would be taken for a digit of what stands before it.
      paragraph.append(markup: flow.isReference ? "[^\(number)]" : "<sup>\(number)</sup>")
    } else {
      paragraph.append(text, flow.style)
    }
  }

  mutating func readInline(
    _ element: HTMLName?, _ attributes: [String: String], _ style: HTMLStyle, _ flow: Flow
  ) throws(FormatError) {
    var inner = flow
    switch element {
    case .lineBreak?: return breakLine(flow)
    case .bold?, .strong?: inner.style.isBold = true
    case .italic?, .emphasis?: inner.style.isItalic = true
    case .raised?: inner.isRaised = true
    case .link?:
      inner.isReference = inner.isReference || attributes["href"]?.hasPrefix("#") ?? false
    case .quote?:
      append("“", flow)
      try readNodes(inner)
      return append("”", flow)
    default: break
    }
    if let isBold = style.isBold { inner.style.isBold = isBold }
    if let isItalic = style.isItalic { inner.style.isItalic = isItalic }
    if flow.heading != nil { inner.style.isBold = flow.style.isBold }
    try readNodes(inner)
  }

  /// Two breaks part paragraphs, as old pages have it.
  private mutating func breakLine(_ flow: Flow) {
    if flow.isTyped {
      typed += "\n"
    } else if paragraph.isAfterBreak {
      closeParagraph(flow)
    } else {
      paragraph.breakLine()
    }
  }
}

extension String {
  /// The number or asterisks that the text consists of, if it does.
  fileprivate var raisedNumber: String? {
    let text = trimmed
    let isNumber = !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber || $0 == "*" }
    return isNumber ? text : nil
  }
}

extension Manuscript {
  /// The document without the lines of `~~~` around preformatted text, which are not part of its
  /// words. If the target format has a style for such text, they are written again when it is read.
  package var withoutFences: Manuscript {
    var manuscript = self
    manuscript.blocks = blocks.map { block in
      guard case .paragraph(let paragraph) = block else { return block }
      return .paragraph(paragraph.withoutFences)
    }
    return manuscript
  }
}

extension Manuscript.Paragraph {
  fileprivate var withoutFences: Manuscript.Paragraph {
    guard style == .verbatim, pieces.count == 1, case .text(let text) = pieces[0].content else {
      return self
    }
    let lines = text.split(separator: "\u{2028}", omittingEmptySubsequences: false)
    let inner = lines.dropFirst().dropLast()
    let isFenced = inner.joined(separator: "\n").fenced == lines.joined(separator: "\n")
    guard lines.count > 2, isFenced else { return self }
    var paragraph = self
    paragraph.pieces = [.init(.text(inner.joined(separator: "\u{2028}")), pieces[0].style)]
    return paragraph
  }
}

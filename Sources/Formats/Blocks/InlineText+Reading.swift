/// Reads Markdown's emphasis, escapes and marks of notes: the inverse of `InlineText.markdown`.
///
/// Source: CommonMark 0.31, section 6.2 and its appendix, "An algorithm for parsing nested emphasis
/// and links". Cost: linear in the number of bytes and of nested emphases.
extension InlineText {
  /// Reads a wording in Markdown. Anything but emphasis, escapes and marks of notes is kept as it
  /// is.
  package init(markdown: String) {
    self.init()
    guard markdown.mayBeMarkup else {
      append(markdown)
      return
    }
    var reader = EmphasisReader(markdown)
    for (text, style, isMarkup) in reader.runs() {
      if isMarkup { append(markup: text) } else { append(text, style) }
    }
  }
}

extension InlineText {
  /// The longest mark of a note, in scalars.
  static let longestNoteMark = 64
}

extension Unicode.Scalar {
  var isASCIIPunctuation: Bool { isASCII && isMarkdownPunctuation }
}

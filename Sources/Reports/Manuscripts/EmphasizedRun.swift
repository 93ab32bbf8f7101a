import Formats

/// Words of one style in Markdown, emphasized by asterisks where these work, and by tags elsewhere.
///
/// Source: CommonMark 0.31, section 6.2: a mark next to punctuation counts only if white space or
/// other punctuation is on its other side.
struct EmphasizedRun {
  private let start: Substring
  private let core: Substring
  private let end: String
  private let style: InlineText.Style

  /// Marks are placed around words, never around the spaces at their ends.
  init(_ text: String, _ style: InlineText.Style) {
    start = text.prefix { $0 == " " }
    let rest = text.dropFirst(start.count)
    end = String(rest.reversed().prefix { $0 == " " })
    core = rest.dropLast(end.count)
    self.style = style
  }

  private var isPlain: Bool { core.isEmpty || !style.isBold && !style.isItalic }

  var marked: String {
    let mark = isPlain ? "" : (style.isBold ? "**" : "") + (style.isItalic ? "*" : "")
    return start + mark + core + mark + end
  }

  var tagged: String {
    guard !isPlain else { return start + core + end }
    let words = style.isItalic ? "<em>\(core)</em>" : String(core)
    return start + (style.isBold ? "<strong>\(words)</strong>" : words) + end
  }

  var beginsWithMark: Bool { !isPlain && start.isEmpty }
  var endsWithMark: Bool { !isPlain && end.isEmpty }

  /// Whether asterisks are read as emphasis between these two characters; a line break stands for
  /// an end of the text.
  func isMarked(after before: Character, before after: Character) -> Bool {
    guard !isPlain, let first = core.first, let last = core.last else { return true }
    return Self.binds(first, outside: start.last ?? before)
      && Self.binds(last, outside: end.first ?? after)
  }

  private static func binds(_ inner: Character, outside outer: Character) -> Bool {
    guard !inner.isWhitespace else { return false }
    let isMark = inner.isPunctuation || inner.isSymbol
    return !isMark || outer.isWhitespace || outer.isPunctuation || outer.isASCII && outer.isSymbol
  }
}

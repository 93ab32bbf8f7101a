/// Wording with emphasis, put together from runs.
struct InlineText: Sendable, Hashable {
  struct Style: Sendable, Hashable {
    var isBold = false
    var isItalic = false

    static let plain = Style()

    fileprivate var mark: String {
      String(repeating: "*", count: (isBold ? 2 : 0) + (isItalic ? 1 : 0))
    }
  }

  fileprivate struct Run: Sendable, Hashable {
    var text: String
    let style: Style
    /// Whether it is Markdown already.
    var isMarkup = false
  }

  private var runs: [Run] = []

  /// Adds wording.
  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style, !last.isMarkup {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// Adds what is Markdown already, such as the mark of a note.
  mutating func append(markup: String) {
    runs.append(Run(text: markup, style: .plain, isMarkup: true))
  }

  mutating func append(_ other: InlineText) {
    for run in other.runs {
      if run.isMarkup { append(markup: run.text) } else { append(run.text, run.style) }
    }
  }

  /// The wording in Markdown, on one line, without white space at its ends.
  var markdown: String {
    var text = ""
    for (place, run) in runs.enumerated() {
      if run.isMarkup {
        text += run.text
      } else {
        let next = place + 1 < runs.count ? runs[place + 1].text.unicodeScalars.first : nil
        text += run.markdown(after: text.unicodeScalars.last, before: next)
      }
    }
    return text.trimmed
  }
}

extension InlineText.Run {
  /// Emphasis stands around what is no white space, and only where Markdown would see it.
  fileprivate func markdown(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> String {
    let core = text.trimmed
    guard style != .plain, !core.isEmpty, let range = text.firstRange(of: core) else {
      return text
    }
    let (opening, closing) = (text[..<range.lowerBound], text[range.upperBound...])
    let before = opening.unicodeScalars.last ?? last
    let after = closing.unicodeScalars.first ?? next
    guard before != "*", opens(core.unicodeScalars.first, after: before),
      opens(core.unicodeScalars.last, after: after)
    else { return text }
    return "\(opening)\(style.mark)\(core)\(style.mark)\(closing)"
  }

  /// Whether a mark may stand between a character outside of it and one inside of it: the flanking
  /// rules of CommonMark 0.31, section 6.2.
  private func opens(_ inner: Unicode.Scalar?, after outer: Unicode.Scalar?) -> Bool {
    guard let outer, let inner else { return true }
    return !inner.isMarkdownPunctuation || outer.isMarkdownPunctuation
      || outer.properties.isWhitespace
  }
}

/// Wording with emphasis, as a list of runs.
package struct InlineText: Sendable, Hashable {
  package struct Style: Sendable, Hashable {
    package var isBold = false
    package var isItalic = false

    package static let plain = Style()

    fileprivate var mark: String {
      String(repeating: "*", count: (isBold ? 2 : 0) + (isItalic ? 1 : 0))
    }
  }

  package struct Run: Sendable, Hashable {
    package fileprivate(set) var text: String
    package let style: Style
    /// Whether it is already Markdown: the mark of a note, or a formula.
    package fileprivate(set) var isMarkup = false

    fileprivate var isNoteMark: Bool { isMarkup && text.hasPrefix("[^") }
  }

  package private(set) var runs: [Run] = []

  package init() {}

  package init(_ run: Run) { runs = [run] }

  /// Adds wording.
  package mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style, !last.isMarkup {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// Adds Markdown as it is, such as the mark of a note.
  mutating func append(markup: String) {
    runs.append(Run(text: markup, style: .plain, isMarkup: true))
  }

  package mutating func append(_ other: InlineText) {
    for run in other.runs {
      if run.isMarkup { append(markup: run.text) } else { append(run.text, run.style) }
    }
  }

  /// The wording without its emphasis.
  package var plain: String { runs.map(\.text).joined() }

  /// The wording in Markdown, on one line, without white space at its ends. Characters that
  /// Markdown would read as markup are escaped, but only if the wording would otherwise read back
  /// differently.
  package var markdown: String {
    let written = written(escaping: false)
    guard runs.contains(where: { !$0.isNoteMark && $0.text.mayBeMarkup }) else { return written }
    let isReadBack = InlineText(markdown: written).plain == plain.trimmed
    return isReadBack ? written : self.written(escaping: true)
  }

  private func written(escaping: Bool) -> String {
    var text = ""
    for (place, run) in runs.enumerated() {
      if run.isMarkup {
        text += escaping && !run.isNoteMark ? run.text.escapingMarkup : run.text
      } else {
        let next = place + 1 < runs.count ? runs[place + 1].text.unicodeScalars.first : nil
        let own = escaping ? InlineText.Run(text: run.text.escapingMarkup, style: run.style) : run
        text += own.markdown(after: text.unicodeScalars.last, before: next)
      }
    }
    return text.trimmed
  }
}

extension InlineText.Run {
  /// The run in Markdown. Emphasis leaves out white space at the ends, and is dropped where
  /// Markdown would not recognize it.
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

  /// Whether a mark of emphasis may be between an outer and an inner character: the flanking rules
  /// of CommonMark 0.31, section 6.2.
  private func opens(_ inner: Unicode.Scalar?, after outer: Unicode.Scalar?) -> Bool {
    guard let outer, let inner else { return true }
    return !inner.isMarkdownPunctuation || outer.isMarkdownPunctuation
      || outer.properties.isWhitespace
  }
}

extension String {
  /// Whether Markdown may read part of it as emphasis, an escape or the mark of a note.
  var mayBeMarkup: Bool { "*_\\[".utf8.contains(where: holds) }

  /// The string with a backslash before each character that Markdown may read as markup.
  fileprivate var escapingMarkup: String {
    let scalars = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      // The last one may be followed by a mark of emphasis.
      let next = place + 1 < scalars.count ? scalars[place + 1] : "*"
      let isMarkup =
        switch scalar {
        case "*", "_": true
        case "\\": next.isASCIIPunctuation
        case "[": next == "^"
        default: false
        }
      if isMarkup { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}

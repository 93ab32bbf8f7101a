import Formats
import Prose
import ProseDiff

/// The content of one paragraph: a clause, or a part of a table cell.
struct Line: Sendable, Hashable {
  let style: Manuscript.Style
  let label: InlineText
  /// What separates the label from the wording; empty unless there are both.
  let gap: String
  let wording: InlineText
  /// What precedes the line in the source; nil if unknown.
  var opening: String?
  /// The style of the wording, if the source has it in a paragraph of its own below the label, as
  /// the title below `Article 1`.
  private(set) var styleBelowLabel: Manuscript.Style?

  init(_ style: Manuscript.Style, _ wording: InlineText) {
    (self.style, self.label, self.gap, self.wording) = (style, InlineText(), "", wording)
  }

  /// Takes a clause that is not a row; a heading is set as the source marks it, if it marks any.
  init(_ clause: Clause, _ headings: MarkedHeadings, _ lines: TypedLines) {
    let marked = clause.kind == .heading ? headings.style(onLine: clause.lines.lowerBound) : nil
    style = marked ?? Manuscript.Style(clause)
    let opening = lines.opening(of: clause)
    let isUnderlined = marked.map { $0 != .body } ?? false && !(opening?.contains("#") ?? true)
    self.opening = isUnderlined ? nil : opening
    label = InlineText(markdown: clause.label)
    if clause.kind == .verbatim {
      wording = InlineText(verbatim: clause.text)
    } else {
      wording = InlineText(markdown: clause.text)
    }
    styleBelowLabel = lines.lineBelowLabel(of: clause).map {
      headings.style(onLine: $0) ?? .body
    }
    let isBare = clause.label.isEmpty || clause.text.isEmpty
    gap =
      isBare
      ? ""
      : clause.kind != .footnote
        ? lines.gap(in: clause)
        : clause.label.hasPrefix("[^") ? ": " : " "
  }
}

extension Manuscript.Style {
  fileprivate init(_ clause: Clause) {
    self =
      switch clause.kind {
      case .heading: .heading(clause.level)
      case .item: .item(clause.level)
      case .paragraph: clause.level > 1 ? .itemParagraph(clause.level - 1) : .body
      case .verbatim: .verbatim
      case .footnote: .note
      case .row: .body
      }
  }
}

extension InlineText {
  fileprivate init(verbatim text: String) {
    self.init()
    append(String(text.map { $0 == "\n" ? "\u{2028}" : $0 }))
  }
}

extension Clause {
  /// The cells of a row, each as its paragraphs.
  var cells: [[Line]] {
    var rest = text[...]
    if rest.hasPrefix("|") { rest.removeFirst() }
    if rest.hasSuffix("|"), !rest.hasSuffix("\\|") { rest.removeLast() }
    return rest.splitAtBars.map { cell in
      cell.paragraphs.map { Line(.body, InlineText(markdown: $0)) }
    }
  }
}

extension Substring {
  /// The parts between unescaped bars.
  fileprivate var splitAtBars: [Substring] {
    var parts: [Substring] = []
    var (start, isEscaped) = (startIndex, false)
    for at in utf8.indices {
      if utf8[at] == UInt8(ascii: "|"), !isEscaped {
        parts.append(self[start..<at])
        start = utf8.index(after: at)
      }
      isEscaped = utf8[at] == UInt8(ascii: "\\") && !isEscaped
    }
    return parts + [self[start...]]
  }

  /// The parts between `<br>` tags, the line breaks of Markdown tables.
  fileprivate var paragraphs: [String] {
    var parts: [String] = []
    var rest = self
    while let mark = rest.firstRange(of: "<br>") {
      parts.append(rest[..<mark.lowerBound].withoutOuterSpaces)
      rest = rest[mark.upperBound...]
    }
    return parts + [rest.withoutOuterSpaces]
  }

  private var withoutOuterSpaces: String {
    let trimmed = drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }
    return end.map { String(trimmed[...$0]) } ?? ""
  }
}

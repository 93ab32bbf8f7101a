import Formats

/// Assembles paragraphs from the parts of a filled template. Only the template's own words make
/// paragraphs and emphasis.
struct TemplateSetting {
  /// The finished paragraphs, each in the direction of the template's own words.
  private(set) var paragraphs: [Manuscript.Paragraph] = []
  private(set) var footnotes: [String] = []
  private var paragraph: Manuscript.Paragraph?
  /// The template's own words in the paragraph, which determine its direction.
  private var ownWords = ""
  private var style = InlineText.Style.plain
  private var isAtLineStart = true
  /// Words of the template that are still to be set.
  private var words = ""

  private static let marks: [(String, Manuscript.Style)] = [
    ("### ", .heading(3)), ("## ", .heading(2)), ("# ", .heading(1)), ("> ", .quote),
    ("- ", .item(1)),
  ]

  mutating func add(_ part: Template.Part) {
    switch part {
    case .text(let text): add(text)
    case .pieces(let pieces):
      // Isolated, text of the other direction does not reorder what surrounds it.
      let isIsolated = pieces.contains(where: \.holdsRightToLeft)
      if isIsolated { append(Manuscript.Piece(.text(Isolate.first), style)) }
      defer { if isIsolated { append(Manuscript.Piece(.text(Isolate.pop), style)) } }
      for piece in pieces {
        var piece = piece
        piece.style.isBold = piece.style.isBold || style.isBold
        piece.style.isItalic = piece.style.isItalic || style.isItalic
        append(piece)
      }
    case .place(let words, let anchor):
      if paragraph?.style.isHeading == true, paragraph?.anchor == nil { paragraph?.anchor = anchor }
      var piece = Manuscript.Piece(.text(words), style)
      piece.target = .paragraph(anchor)
      let isIsolated = piece.holdsRightToLeft
      if isIsolated { append(Manuscript.Piece(.text(Isolate.first), style)) }
      append(piece)
      if isIsolated { append(Manuscript.Piece(.text(Isolate.pop), style)) }
    case .footnote(let words):
      append(Manuscript.Piece(.note(footnotes.count)))
      footnotes.append(words)
    }
  }

  mutating func endParagraph() {
    endWords()
    if let paragraph, paragraph.hasWords {
      let hasLetters = ownWords.unicodeScalars.contains { $0.properties.isAlphabetic }
      let direction = hasLetters ? Direction(of: [ownWords]) == .rightToLeft : nil
      paragraphs.append(paragraph.trimmed.directed(isRightToLeft: direction))
    }
    ownWords = ""
    paragraph = nil
    style = .plain
    isAtLineStart = true
  }

  // MARK: - The template's own words

  private mutating func add(_ text: String) {
    var rest = text[...]
    while let sign = rest.first {
      if isAtLineStart, beginLine(&rest) { continue }
      switch sign {
      case "\n": endLine()
      case "*":
        endWords()
        let isBold = rest.hasPrefix("**")
        if isBold { style.isBold.toggle() } else { style.isItalic.toggle() }
        rest = rest.dropFirst(isBold ? 1 : 0)
      case "\\":
        rest = rest.dropFirst()
        words.append(rest.first ?? "\\")
      default: words.append(sign)
      }
      rest = rest.dropFirst()
    }
    endWords()
  }

  /// Begins the paragraph that a mark at the start of a line asks for; returns whether one did.
  private mutating func beginLine(_ rest: inout Substring) -> Bool {
    guard rest.first != "\n" else { return false }
    isAtLineStart = false
    guard let (mark, style) = Self.marks.first(where: { rest.hasPrefix($0.0) }) else {
      return false
    }
    endParagraph()
    isAtLineStart = false
    rest = rest.dropFirst(mark.count)
    paragraph = Manuscript.Paragraph(style)
    if mark == "- " { append(Manuscript.Piece(.text("•"))); append(Manuscript.Piece(.text("\t"))) }
    return true
  }

  /// Ends a line: a blank one ends the paragraph, and so does any in a paragraph begun by a mark.
  private mutating func endLine() {
    let isBlank = isAtLineStart
    endWords()
    if isBlank || paragraph.map({ $0.style != .body }) ?? true { return endParagraph() }
    words = " "
    isAtLineStart = true
  }

  private mutating func endWords() {
    guard !words.isEmpty else { return }
    defer { words = "" }
    // Where a section is absent, the spaces around it meet.
    let text = endsWithSpace ? String(words.drop { $0 == " " }) : words
    guard !text.isEmpty else { return }
    ownWords += text
    append(Manuscript.Piece(.text(text), style))
  }

  private var endsWithSpace: Bool {
    guard case .text(let last)? = paragraph?.pieces.last?.content else { return paragraph == nil }
    return last.hasSuffix(" ")
  }

  private mutating func append(_ piece: Manuscript.Piece) {
    isAtLineStart = false
    var pieces = paragraph?.pieces ?? []
    if let last = pieces.last, case .text(let text) = piece.content, text != "\t",
      case .text(let before) = last.content, before != "\t", last.style == piece.style,
      last.target == piece.target
    {
      var joined = Manuscript.Piece(.text(before + text), piece.style)
      joined.target = piece.target
      pieces[pieces.count - 1] = joined
    } else {
      pieces.append(piece)
    }
    if paragraph == nil { paragraph = Manuscript.Paragraph(.body) }
    paragraph?.pieces = pieces
  }
}

extension Manuscript.Paragraph {
  fileprivate var hasWords: Bool {
    pieces.contains { piece in
      guard case .text(let text) = piece.content else { return true }
      return text.contains { !$0.isWhitespace && $0 != "•" }
    }
  }

  /// The paragraph without trailing spaces.
  fileprivate var trimmed: Manuscript.Paragraph {
    var paragraph = self
    while let last = paragraph.pieces.last, case .text(let text) = last.content, text.hasSuffix(" ")
    {
      paragraph.pieces.removeLast()
      let rest = String(text.reversed().drop { $0 == " " }.reversed())
      if !rest.isEmpty { paragraph.pieces.append(Manuscript.Piece(.text(rest), last.style)) }
    }
    return paragraph
  }
}

extension Manuscript.Style {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

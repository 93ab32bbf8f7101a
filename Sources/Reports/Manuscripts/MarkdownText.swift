package import Formats

/// A manuscript without recorded changes as Markdown, in which no word is read as markup.
package enum MarkdownText {
  package static func text(_ manuscript: Manuscript) -> String {
    let head = manuscript.runningHead.map { "**\(Markdown.escape($0))**" }
    var blocks = [head].compactMap(\.self)
    for block in manuscript.blocks {
      switch block {
      case .paragraph(let paragraph): blocks.append(text(paragraph))
      // Cell by cell: these papers have no tables of their own.
      case .table(let rows): blocks += rows.flatMap(\.cells).joined().map(text)
      }
    }
    for (place, note) in manuscript.notes.enumerated() {
      blocks.append(
        "[^\(place + 1)]: " + note.paragraphs.map { words($0.pieces[...]) }.joined(separator: " "))
    }
    return (blocks + [head].compactMap(\.self)).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ paragraph: Manuscript.Paragraph) -> String {
    let pieces = paragraph.pieces[...]
    switch paragraph.style {
    case .heading(let level):
      return String(repeating: "#", count: min(max(level, 1), 6)) + " "
        + words(pieces, newLine: " ")
    case .item, .itemParagraph:
      let tab = pieces.firstIndex { $0.content == .text("\t") }
      return "- " + words(tab.map { pieces[($0 + 1)...] } ?? pieces, newLine: "\\\n  ")
    case .quote: return "> " + words(pieces, newLine: "\\\n> ")
    case .body, .verbatim, .note: return words(pieces)
    }
  }

  /// Returns the words of pieces that begin a line.
  private static func words(
    _ pieces: ArraySlice<Manuscript.Piece>, newLine: String = "\\\n"
  ) -> String {
    var text = ""
    var endsWithMark = false
    for (place, piece) in zip(pieces.indices, pieces) {
      guard case .text(let words) = piece.content else {
        if case .note(let note) = piece.content { text += "[^\(note + 1)]" }
        endsWithMark = false
        continue
      }
      if case .page(let address) = piece.target {
        text += "<\(address)>"
        endsWithMark = false
        continue
      }
      let run = EmphasizedRun(escaped(words.replacing("\u{2028}", with: "\n")), piece.style)
      let next = pieces[(place + 1)...].first.map(firstCharacter) ?? "\n"
      let isMarked =
        !(endsWithMark && run.beginsWithMark)
        && run.isMarked(after: text.last ?? "\n", before: next)
      text += isMarked ? run.marked : run.tagged
      endsWithMark = isMarked && run.endsWithMark
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(Markdown.escapeStart).joined(separator: newLine)
  }

  /// Returns words escaped so that they are not read as markup; mail addresses stay. Isolates are
  /// ecp's own, as those of others are already named.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var part = ""
    for scalar in text.unicodeScalars {
      let isIsolate = Isolate.all.contains(scalar)
      if isIsolate {
        escaped += words(part) + String(scalar)
        part = ""
      } else {
        part.unicodeScalars.append(scalar)
      }
    }
    return escaped + words(part)
  }

  /// The escaped at sign, which mentions nobody.
  private static let atSign = "@<!-- -->"

  private static func words(_ text: String) -> String {
    let escaped = Markdown.escape(text)
    guard text.utf8.contains(UInt8(ascii: "@")) else { return escaped }
    var words = ""
    var rest = escaped[...]
    while let mark = rest.firstRange(of: atSign) {
      words += rest[..<mark.lowerBound]
      let isOfAddress = words.last.map { $0.isLetter || $0.isNumber } ?? false
      words += isOfAddress ? "@" : atSign
      rest = rest[mark.upperBound...]
    }
    return words + rest
  }

  /// Returns the first character of a piece, as far as it matters to the one before it.
  private static func firstCharacter(_ piece: Manuscript.Piece) -> Character {
    guard case .text(let words) = piece.content else { return "[" }
    if case .page = piece.target { return "<" }
    return escaped(words).first ?? "x"
  }
}

import Formats
import Prose

extension Clause {
  /// The wording as readers see it, with its emphasis beside it; of a row the words of its cells,
  /// with a bar between two of them.
  var seen: InlineText {
    if kind == .row { return seenCells }
    guard kind != .verbatim else {
      var verbatim = InlineText()
      verbatim.append(text)
      return verbatim
    }
    return InlineText(markdown: text)
  }

  /// Whether readers may see anything but the stored characters.
  var mayBeSeenOtherwise: Bool { kind == .row || kind != .verbatim && text.mayBeEmphasized }

  private var seenCells: InlineText {
    var row = InlineText()
    for (place, cell) in cells.enumerated() {
      if place > 0 { row.append(row.runs.isEmpty ? "|" : " |") }
      for line in cell where !line.wording.runs.isEmpty {
        if !row.runs.isEmpty { row.append(" ") }
        row.append(line.wording)
      }
    }
    return row
  }
}

extension InlineText {
  /// The words, without the marks of notes.
  var words: String { runs.filter { !$0.isMarkup }.map(\.text).joined() }
}

extension String {
  /// Whether the text holds a character of Markdown's emphasis, or the backslash that escapes it.
  var mayBeEmphasized: Bool {
    utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "\\") }
  }
}

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
        row.append(line.wording.replacing("|", with: "\\|"))
      }
    }
    return row
  }
}

extension InlineText {
  /// Returns the same with other words in the place of some, but for what is Markdown already.
  fileprivate func replacing(_ words: String, with others: String) -> InlineText {
    var text = InlineText()
    for run in runs {
      if run.isMarkup {
        text.append(InlineText(run))
      } else {
        text.append(run.text.replacing(words, with: others), run.style)
      }
    }
    return text
  }

  /// The words, without the marks of notes.
  var words: String { runs.filter { !$0.isMarkup }.map(\.text).joined() }
}

extension String {
  /// Whether the text holds a character of Markdown's emphasis, or the backslash that escapes it.
  var mayBeEmphasized: Bool {
    let bytes = utf8Span.span
    return bytes.holds(UInt8(ascii: "*")) || bytes.holds(UInt8(ascii: "_"))
      || bytes.holds(UInt8(ascii: "\\"))
  }
}

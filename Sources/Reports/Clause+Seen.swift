import Formats
import Prose

extension Clause {
  /// The wording as readers see it, with its emphasis beside it; of a row the words of its cells,
  /// with a bar between two of them. A wording in which `*` or `_` may be no mark is seen as stored.
  var seen: InlineText {
    guard kind != .verbatim, !(text.mayBeEmphasized && text.mayHoldLiterals) else {
      var stored = InlineText()
      stored.append(text)
      return stored
    }
    return kind == .row ? seenCells : InlineText(markdown: text)
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
  /// Whether the text may hold code between backticks, a formula between `$`, an address such as
  /// `https://example.org/_a_` or a product such as `2*3*4`, whose `*` and `_` are words.
  fileprivate var mayHoldLiterals: Bool {
    "`$".contains { sign in
      split(separator: sign, omittingEmptySubsequences: false)
        .dropFirst().dropLast().contains { $0.holdsMark }
    }
      || contains("://") && split(separator: " ").contains { $0.contains("://") && $0.holdsMark }
      || holdsProduct
  }

  /// Whether a `*` is between two digits.
  private var holdsProduct: Bool {
    let bytes = utf8Span.span
    return bytes.indices.dropFirst().dropLast().contains {
      bytes[$0] == UInt8(ascii: "*") && bytes[$0 - 1].isDigit && bytes[$0 + 1].isDigit
    }
  }

  /// Whether the text holds a character of Markdown's emphasis, or the backslash that escapes it.
  var mayBeEmphasized: Bool {
    let bytes = utf8Span.span
    return bytes.holds(UInt8(ascii: "*")) || bytes.holds(UInt8(ascii: "_"))
      || bytes.holds(UInt8(ascii: "\\"))
  }
}

extension Substring {
  fileprivate var holdsMark: Bool {
    utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
  }
}

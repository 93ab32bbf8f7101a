import Prose

/// A wording and its tokens. Token `n` owns the bytes up to the start of the next one; the first
/// also those before it.
struct Wording {
  private let text: Substring.UTF8View
  private let tokens: [Token]

  init(_ text: String, _ tokens: [Token]) {
    self.text = text[...].utf8
    self.tokens = tokens
  }

  /// The token's own bytes and those before it, without the white space after it.
  func word(_ token: Int) -> Substring {
    slice(token == 0 ? 0 : tokens[token].start, tokens[token].end)
  }

  /// White space after a token.
  func gap(_ token: Int) -> Substring {
    slice(tokens[token].end, token + 1 < tokens.count ? tokens[token + 1].start : text.count)
  }

  /// A run of tokens with the white space after each.
  func run(_ tokens: Range<Int>) -> Substring {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return slice(
      first == 0 ? 0 : self.tokens[first].start,
      last + 1 < self.tokens.count ? self.tokens[last + 1].start : text.count)
  }

  /// The whole wording where it has no token at all.
  var untokenized: Substring { tokens.isEmpty ? Substring(text) : "" }

  private func slice(_ start: Int, _ end: Int) -> Substring {
    let from = text.index(text.startIndex, offsetBy: start)
    return Substring(text[from..<text.index(from, offsetBy: end - start)])
  }
}

/// Turns stretches of tokens into edits, joining runs: in each change all that is struck stands
/// before all that is put in.
struct EditWriter {
  private var edits: [Edit] = []
  private var struck = ""
  private var putIn = ""
  private var kept = ""

  static func edits(_ stretches: [Stretch], _ old: Wording, _ new: Wording) -> [Edit] {
    var writer = EditWriter()
    writer.change(old.untokenized, new.untokenized)
    for stretch in stretches {
      if stretch.isKept {
        for (from, to) in zip(stretch.old, stretch.new) {
          writer.change(old.word(from), new.word(to))
          writer.change(old.gap(from), new.gap(to))
        }
      } else {
        writer.change(old.run(stretch.old), new.run(stretch.new))
      }
    }
    writer.endChange()
    writer.endKept()
    return writer.edits
  }

  /// Adds text that is kept where both sides have the same bytes, and replaced otherwise.
  private mutating func change(_ old: Substring, _ new: Substring) {
    guard !old.utf8.elementsEqual(new.utf8) else {
      guard !old.isEmpty else { return }
      endChange()
      kept += old
      return
    }
    endKept()
    struck += old
    putIn += new
  }

  private mutating func endKept() {
    if !kept.isEmpty { edits.append(Edit(.equal, kept)) }
    kept = ""
  }

  /// Ends a change; white space that ends both sides of it is kept.
  private mutating func endChange() {
    if let end = struck.last, end == putIn.last, end.isWhitespace {
      struck.removeLast()
      putIn.removeLast()
      kept = String(end)
    }
    if !struck.isEmpty { edits.append(Edit(.delete, struck)) }
    if !putIn.isEmpty { edits.append(Edit(.insert, putIn)) }
    struck = ""
    putIn = ""
  }
}

import Prose

/// A wording and its tokens, as ranges of bytes. Token `n` owns the bytes up to the start of the
/// next token; the first also owns those before it.
struct Wording {
  let text: String
  private let tokens: [Token]

  init(_ text: String, _ tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// Returns the token's own bytes, and for the first token also those before it, without the white
  /// space after it.
  func word(_ token: Int) -> Range<Int> { start(token)..<tokens[token].end }

  /// Returns the white space after a token.
  func gap(_ token: Int) -> Range<Int> { tokens[token].end..<start(token + 1) }

  /// Returns a run of tokens with the white space after each.
  func run(_ tokens: Range<Int>) -> Range<Int> {
    start(tokens.lowerBound)..<start(tokens.upperBound)
  }

  /// The whole wording where it has no tokens, otherwise empty.
  var untokenized: Range<Int> { tokens.isEmpty ? 0..<text.utf8.count : 0..<0 }

  /// Returns where a token's bytes start; for the first token, where the wording starts.
  private func start(_ token: Int) -> Int {
    token >= tokens.count ? text.utf8.count : token == 0 ? 0 : tokens[token].start
  }

  func string(_ run: Range<Int>) -> String { String(substring(run)) }

  private func substring(_ run: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: run.lowerBound)
    return text[start..<utf8.index(start, offsetBy: run.count)]
  }

  /// Returns the bytes of the white space character that ends both a run and one of another
  /// wording; 0 where none does.
  func spaceAtEnd(
    of run: Range<Int>, sharedWith other: Wording, _ otherRun: Range<Int>
  ) -> Int {
    let (bytes, others) = (text.utf8Span.span, other.text.utf8Span.span)
    guard !run.isEmpty, !otherRun.isEmpty else { return 0 }
    // Most runs end in ASCII, which saves looking at characters of several scalars.
    let (byte, otherByte) = (bytes[run.upperBound - 1], others[otherRun.upperBound - 1])
    if byte < 0x80, byte != .lineFeed { return byte == otherByte && byte.isSpace ? 1 : 0 }
    guard let last = substring(run).last, last.isWhitespace,
      last == other.substring(otherRun).last
    else { return 0 }
    return last.utf8.count
  }
}

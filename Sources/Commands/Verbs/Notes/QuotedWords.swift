import Prose
import ProseDiff

/// Words quoted from a wording: whole words, however their lines are broken, as they are written or,
/// where they are not, without the marks of Markdown between them, which reports do not show.
struct QuotedWords {
  private let quote: String

  init(_ quote: String) { self.quote = quote }

  /// Returns the ranges of a wording where the words occur.
  func places(in wording: String) -> [Range<String.Index>] {
    let written = written(in: wording)
    return written.isEmpty ? seen(in: wording) : written
  }

  /// Returns the ranges where they occur as they are written.
  private func written(in wording: String) -> [Range<String.Index>] {
    Self.places(of: quote.tokens, among: wording.tokens)
  }

  /// Returns the ranges where they occur without marks between them.
  private func seen(in wording: String) -> [Range<String.Index>] {
    Self.places(of: quote.seenTokens, among: wording.seenTokens)
  }

  private static func places(
    of tokens: [Substring], among words: [Substring]
  ) -> [Range<String.Index>] {
    guard !tokens.isEmpty, words.count >= tokens.count else { return [] }
    return (0...words.count - tokens.count).compactMap { start in
      let part = words[start..<start + tokens.count]
      guard part.elementsEqual(tokens), let first = part.first, let last = part.last else {
        return nil
      }
      return first.startIndex..<last.endIndex
    }
  }

  /// Whether the words are in a wording that replaced another as they were in that: equally often,
  /// and untouched by any edit.
  func stand(in wording: String, insteadOf former: String) -> Bool {
    let written = written(in: former)
    let (before, after) =
      written.isEmpty
      ? (seen(in: former), seen(in: wording)) : (written, self.written(in: wording))
    guard !before.isEmpty, before.count == after.count else { return false }
    let kept = Self.kept(of: former, in: wording)
    return before.allSatisfy { place in
      kept.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
  }

  /// Returns the ranges of a wording that the edits to another one keep.
  private static func kept(of former: String, in wording: String) -> [Range<String.Index>] {
    var kept: [Range<String.Index>] = []
    var start = former.startIndex
    for edit in Edit.between(former, wording) where edit.operation != .insert {
      let end = former.utf8.index(start, offsetBy: edit.text.utf8.count)
      if edit.operation == .equal { kept.append(start..<end) }
      start = end
    }
    return kept
  }
}

extension String {
  /// The tokens of the text, in order.
  fileprivate var tokens: [Substring] { tokens(of: self) { _ in true } }

  /// The same without marks of emphasis, borders of cells and line breaks in them.
  fileprivate var seenTokens: [Substring] {
    let (lineBreak, marks) = ("<br>", Set("*_|\\"))
    let text = replacing(lineBreak, with: String(repeating: " ", count: lineBreak.utf8.count))
    return tokens(of: text) { _ in true }.filter { !$0.allSatisfy(marks.contains) }
  }

  /// The tokens of the text that are words.
  var words: [Substring] { tokens(of: self, where: \.isWord) }

  /// Returns the places of the tokens of another text of as many bytes.
  private func tokens(of text: String, where isTaken: (Token) -> Bool) -> [Substring] {
    var (tokenizer, tokens) = (Tokenizer(), [Substring]())
    while let token = tokenizer.next(text.utf8Span.span) {
      guard isTaken(token) else { continue }
      let range = [token.start, token.end].map { utf8.index(utf8.startIndex, offsetBy: $0) }
      tokens.append(self[range[0]..<range[1]])
    }
    return tokens
  }
}

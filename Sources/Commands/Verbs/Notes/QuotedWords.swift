import Prose
import ProseDiff

/// Words quoted from a wording: whole words, in whatever lines they stand.
struct QuotedWords {
  private let tokens: [Substring]

  init(_ quote: String) { tokens = quote.tokens }

  /// Where they stand in a wording.
  func places(in wording: String) -> [Range<String.Index>] {
    let words = wording.tokens
    guard !tokens.isEmpty, words.count >= tokens.count else { return [] }
    return (0...words.count - tokens.count).compactMap { start in
      let part = words[start..<start + tokens.count]
      guard part.elementsEqual(tokens), let first = part.first, let last = part.last else {
        return nil
      }
      return first.startIndex..<last.endIndex
    }
  }

  /// Whether they stand in a wording that took the place of another as they stood in that: as often, and
  /// no edit touched any of them.
  func stand(in wording: String, insteadOf former: String) -> Bool {
    let before = places(in: former)
    guard !before.isEmpty, before.count == places(in: wording).count else { return false }
    let kept = Self.kept(of: former, in: wording)
    return before.allSatisfy { place in
      kept.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
    }
  }

  /// The parts of a wording that are in another one as well.
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
  /// Its words and marks, one after another.
  var tokens: [Substring] { tokens { _ in true } }

  /// Its words, without marks.
  var words: [Substring] { tokens(where: \.isWord) }

  private func tokens(where isTaken: (Token) -> Bool) -> [Substring] {
    var (tokenizer, tokens) = (Tokenizer(), [Substring]())
    while let token = tokenizer.next(utf8Span.span) {
      guard isTaken(token) else { continue }
      let range = [token.start, token.end].map { utf8.index(utf8.startIndex, offsetBy: $0) }
      tokens.append(self[range[0]..<range[1]])
    }
    return tokens
  }
}

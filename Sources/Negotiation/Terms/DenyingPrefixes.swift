import Prose

/// Finds words that replaced their opposites: `lawful` for `unlawful`.
struct DenyingPrefixes: Sendable {
  /// Beginnings of words whose prefix denies the rest, in lower case.
  let openings: [String]
  /// Words that may come between a negation and what it denies: the `es` of `no es legal`.
  let copulas: Set<String>

  /// Returns the words in a changed run of a text that deny a word of the other side's run.
  func denying(_ run: Range<Int>, of text: String, _ other: String) -> [Item] {
    guard !openings.isEmpty,
      !text.utf8Span.span.holdsWords(moreThan: Self.mostWords, in: run),
      !other.utf8Span.span.holdsWords(
        moreThan: Self.mostWords, of: Self.fewestLetters, in: 0..<other.utf8.count)
    else { return [] }
    let others = other.lowercased().words.filter { $0.count >= Self.fewestLetters }
    let own = text.words(in: run)
    guard !others.isEmpty, max(others.count, own.count) <= Self.mostWords else { return [] }
    return own.filter { word in others.contains { deny(text.slice(word).lowercased(), $0) } }
      .map { Item(kind: .negation, key: 0, range: $0, isOption: false, digits: nil) }
  }

  /// Whether a word is another with a prefix that denies it.
  private func deny(_ word: String, _ other: Substring) -> Bool {
    guard word.count > other.count, word.hasSuffix(other) else { return false }
    let prefix = word.dropLast(other.count).prefix { $0 != "-" }
    return openings.contains { word.hasPrefix($0) && $0.hasPrefix(prefix) }
  }

  /// Letters of the shortest word that may have an opposite by prefix; most shorter ones are
  /// unrelated, such as `it` and `unit`.
  private static let fewestLetters = 4
  /// The most words of a run in which one word replaced its opposite; a longer run was rewritten.
  private static let mostWords = 4
}

extension Span<UInt8> {
  /// Whether a range surely holds more words than so many, of at least so many ASCII letters each: a
  /// quick look, by which words that are parted by other scripts' marks count as one.
  fileprivate func holdsWords(
    moreThan most: Int, of letters: Int = 1, in range: Range<Int>
  ) -> Bool {
    var (words, found) = (0, 0)
    for at in range {
      let byte = self[at]
      if byte.isLetter || byte.isDigit {
        found += 1
      } else if byte < 0x80, byte != UInt8(ascii: "-") {
        if found >= letters { words += 1 }
        found = 0
        if words > most { return true }
      }
    }
    return false
  }
}

/// Finds words that replaced their opposites: `lawful` for `unlawful`.
struct Opposites: Sendable {
  /// Beginnings of words whose prefix denies the rest, in lower case.
  let openings: [String]
  /// Words that may come between a negation and what it denies: the `es` of `no es legal`.
  let copulas: Set<String>

  /// Returns the words in a changed run of a text that deny a word of the other side's run.
  func denying(_ run: Range<Int>, of text: String, _ other: String) -> [Item] {
    guard !openings.isEmpty else { return [] }
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

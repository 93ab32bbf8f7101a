/// Finds words that were put for their opposites: `lawful` for `unlawful`.
struct Opposites: Sendable {
  /// How words begin that deny what the rest of them says, in small letters.
  let openings: [String]
  /// Words that may stand between a negation and what it denies: `no es legal`.
  let copulas: Set<String>

  /// The words of one text, each in a run of it, that deny a word of the other side's run.
  func denying(_ runs: [ChangedSide], in text: String) -> [NamedItem] {
    guard !openings.isEmpty else { return [] }
    return runs.flatMap { run -> [NamedItem] in
      let others = run.other.lowercased().words.filter { $0.count >= Self.fewest }
      let own = text.words(in: run.range)
      guard !others.isEmpty, others.count <= Self.most, own.count <= Self.most else { return [] }
      return own.filter { word in others.contains { deny(text.slice(word).lowercased(), $0) } }
        .map { (Item(kind: .negation, key: 0, range: $0, isOption: false, digits: nil), text) }
    }
  }

  /// Whether a word is another with a prefix that denies it.
  private func deny(_ word: String, _ other: Substring) -> Bool {
    guard word.count > other.count, word.hasSuffix(other) else { return false }
    let prefix = word.dropLast(other.count).prefix { $0 != "-" }
    return openings.contains { word.hasPrefix($0) && $0.hasPrefix(prefix) }
  }

  /// Letters of the shortest word that has an opposite by a prefix; most shorter ones are others, as `it` is to
  /// `unit`.
  private static let fewest = 4
  /// Words of a run in which one was put for the other; more were written anew.
  private static let most = 4
}

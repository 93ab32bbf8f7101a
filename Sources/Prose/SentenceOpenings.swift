/// The words that begin a sentence, and never the name of an instrument that is cited by its number.
enum SentenceOpenings {
  /// Whether some words begin with one, not in capitals but where all of them are.
  static func begin(_ words: ArraySlice<UInt8>) -> Bool {
    let isCapitals = words.prefix { !$0.isSpace }.dropFirst().first?.isUpper == true
    if isCapitals, words.contains(where: \.isLower) { return false }
    return openings.value(openingOf: words.span) { mayJoin, next in
      mayJoin || next.map { $0.isSpace || $0 == UInt8(ascii: ",") } ?? true
    } != nil
  }

  /// All of them, and whether letters may follow at once.
  private static let openings = CaselessWords(
    WordList(PackageResources.openings_txt).lines.flatMap { line in
      line.words.map { ($0, line.key == "joined" || $0.hasSuffix("'") || $0.hasSuffix("’")) }
    })
}

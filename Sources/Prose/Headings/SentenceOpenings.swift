/// The words that begin sentences but never the name of an instrument cited by its number.
enum SentenceOpenings {
  /// Whether a run begins with one; not in a line of capitals, where `DER` and `AS` may follow a
  /// number, nor before a figure: `No 3`.
  static func isAtStart(of words: ArraySlice<UInt8>) -> Bool {
    let hasCase = words.first.map { $0 < 0xE0 } ?? false
    let scalars = String(decoding: words, as: UTF8.self).unicodeScalars
    guard !hasCase || scalars.contains(where: \.isLower) else { return false }
    let rest = words.drop { !$0.isSpace }.drop { $0.isSpace }
    guard rest.first?.isDigit != true else { return false }
    return openings.value(openingOf: words.span) { mayJoin, next in
      mayJoin || next.map { $0.isSpace || $0 == UInt8(ascii: ",") } ?? true
    } != nil
  }

  /// All of them, each with whether letters may follow at once.
  private static let openings = CaselessWords(
    WordList(PackageResources.openings_txt).lines.flatMap { line in
      line.words.map { ($0, line.key == "joined" || $0.hasSuffix("'") || $0.hasSuffix("’")) }
    })
}

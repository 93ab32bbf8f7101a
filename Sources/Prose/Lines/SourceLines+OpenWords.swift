/// Recognizes words at the end of a line that need what the next one begins with.
extension SourceLines {
  /// Whether a line ends with an article, preposition or conjunction, such as `of` or `between`.
  func endsWithOpenWord(_ line: Int) -> Bool {
    let words = wording(line)
    let last = words.suffix(Self.longestOpenWord + 1)
    guard last.last.map({ $0.isLower || $0 >= 0x80 }) == true,
      let space = last.lastIndex(where: \.isSpace)
    else { return false }
    return Self.openWords.contains(String(decoding: last[(space + 1)...], as: UTF8.self))
  }

  /// Whether the words of a line from a place on open with such a word, or with one that points to
  /// a text.
  func opensWithOpenWord(_ line: Int, at start: Int) -> Bool {
    let words = bytes[min(start, lines[line].content.upperBound)..<lines[line].content.upperBound]
    let first = words.prefix(Self.longestOpenWord + 1).prefix { !$0.isSpace }
    let word = String(decoding: first, as: UTF8.self)
    return Self.openWords.contains(word) || Self.pointing.contains(word)
  }

  private static let pointing: Set<String> = words(
    """
    this above below hereof dieser dieses diesem oben unten ci-dessus ci-dessous précité esta este \
    anterior настоящего настоящей выше ниже
    """)
  private static let openWords: Set<String> = words(
    """
    the a an of to in on at by for from with and or between among under into as than that its \
    their shall should within without until upon exceed exceeding least most le la les de du des et ou \
    à aux en par pour el los las del y o con para der die das und von zu mit в и на с по о для \
    из к от
    """)
  private static let longestOpenWord = 12

  /// Whether a line ends with a word that takes a number or a name, such as `§`, `Abs.`,
  /// `paragraph` or `Ms.`.
  func asksForMore(_ line: Int) -> Bool {
    let words = wording(line)
    let space = words.lastIndex(where: \.isSpace).map { $0 + 1 } ?? words.startIndex
    let start = space + Self.elided(words[space...])
    if let word = DivisionWords.at(bytes, start..<words.endIndex) {
      return word.end == words.endIndex
    }
    return Self.asksForNumber(words[start...])
  }

  /// Returns the bytes of an elided article before a word: the `l’` of `l’alinéa`.
  private static func elided(_ word: ArraySlice<UInt8>) -> Int {
    let rest = word.dropFirst()
    return apostrophes.first { rest.starts(with: $0) }.map { 1 + $0.count } ?? 0
  }

  private static let apostrophes = ["'", "’"].map { Array($0.utf8) }

  /// Whether a word that is not a division's takes a number or a name.
  static func asksForNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longestAsking
      && asking.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Words before a number that do not name a division of a text, and titles of persons.
  private static let asking: Set<String> = words(
    """
    abs. absatz absätze satz sätze ziffer nr. nummer lit. buchstabe no. nos. para. paras. paragraph paragraphs \
    subparagraph subparagraphs sub-paragraph sub-paragraphs clause clauses point alinéas inciso incisos \
    item step resolution al. alinéa n° párr. párrafo párrafos núm. ч. № пункт пункта пункте пунктом статьи \
    статье mr. ms. mrs. dr. prof. mme sr. sra. hon. st.
    """)
  private static let longestAsking = 24

  private static func words(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}

/// Recognizes words at the end of a line that need what the next one begins with, from
/// `Words/lines.txt`.
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

  private static let pointing = words("pointing")
  private static let openWords = words("open")
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
  private static let asking = words("asking")
  private static let longestAsking = 24

  static let conjunctions = words("conjunction")

  private static func words(_ kind: String) -> Set<String> { Set(list[kind]) }

  private static let list = WordList(PackageResources.lines_txt)
}

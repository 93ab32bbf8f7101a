/// The words for instruments, from `Words/instruments.txt`.
package enum Instruments {
  private static let list = WordList(PackageResources.instruments_txt)

  /// Words for instruments that are distinguished by the number after them.
  package static let numbered = list["numbered"]
  /// Words for instruments whose numbers have a slash.
  package static let slashed = list["slashed"]
  private static let papers = Set(list["paper"])
  private static let stems = list["stem"].map { Array($0.utf8) }
  private static let endings = list["ending"].map { Array($0.utf8) }
  private static let words = Set(numbered + slashed + list["named"])

  /// Whether a word in small letters names a paper by others.
  package static func arePapers(_ word: String) -> Bool { papers.contains(word) }

  /// Whether a word in small letters names an instrument.
  package static func contain(_ word: String) -> Bool {
    let bytes = word.utf8
    if words.contains(word) || endings.contains(where: { bytes.suffix($0.count).elementsEqual($0) })
    {
      return true
    }
    // In the languages of the stems no word is ASCII.
    guard let first = bytes.first, first >= 0x80 else { return false }
    return stems.contains { stem in bytes.indices.contains { bytes[$0...].starts(with: stem) } }
  }

  /// Returns which word, from 0, shows that a run begins with the name of an instrument: an
  /// abbreviation or a word for instruments among the first capitalized words. `ICCPR guarantees`,
  /// `European Convention on`, `C. civ.`
  static func place(inName words: ArraySlice<UInt8>) -> Int? {
    var rest = words
    for place in 0..<longestName {
      rest = rest.drop { $0.isSpace }
      let word = rest.prefix { !$0.isSpace }
      rest = rest[word.endIndex...]
      guard word.firstScalar?.isUpper == true else { return nil }
      let name = String(decoding: word, as: UTF8.self).prefix { $0.isLetter }
      if isAbbreviation(name), !isSpoken(name) || holdsSmallLetters(words) { return place }
      if isCutShort(word, before: rest) || isName(name.lowercased()) { return place }
      guard name.utf8.count == word.count else { return nil }
    }
    return nil
  }

  /// Whether a line is an abbreviation and cannot be a title.
  static func isAbbreviation(_ words: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: words.prefix(longestAbbreviation * 2), as: UTF8.self)[...]
    return word.utf8.count == words.count && isAbbreviation(word)
      && (!isSpoken(word) || holdsSmallLetters(words))
  }

  /// The most words of a name that are examined.
  private static let longestName = 6
  /// The most letters of an abbreviation.
  private static let longestAbbreviation = 8

  /// Whether a word has two capitals or more: `BGB`, `StGB`.
  private static func isAbbreviation(_ word: Substring) -> Bool {
    word.utf8.count <= longestAbbreviation * 2 && word.unicodeScalars.allSatisfy(\.isLetter)
      && word.unicodeScalars.count(where: \.isUpper) > 1
  }

  /// Whether a word holds a vowel, so that it may be a word of a line in capitals: `SCOPE`, not
  /// `BGB`.
  private static func isSpoken(_ word: Substring) -> Bool {
    word.utf8.contains { $0 >= 0x80 || vowels.contains($0) }
  }

  private static let vowels = Array("AEIOUYaeiouy".utf8)

  /// Whether a word with a full stop is followed by small letters: `C. civ.`
  private static func isCutShort(_ word: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool
  {
    word.last == UInt8(ascii: ".")
      && rest.drop { $0.isSpace }.firstScalar?.isLower == true
  }

  private static func isName(_ word: String) -> Bool {
    !others.contains(word) && contain(word)
  }

  /// Words whose instruments are cited by a number after them, never with one before.
  private static let others = Set(numbered)

  private static func holdsSmallLetters(_ words: ArraySlice<UInt8>) -> Bool {
    String(decoding: words, as: UTF8.self).unicodeScalars.contains(where: \.isLower)
  }
}

extension String {
  /// Its runs of letters, digits and hyphens.
  var words: [Substring] { split { !$0.isPartOfWord } }

  /// Returns the UTF-8 offsets of the words in a range.
  func words(in range: Range<Int>) -> [Range<Int>] {
    let part = slice(range)
    return part.words.map { word in
      let start = range.lowerBound + part.utf8.distance(from: part.startIndex, to: word.startIndex)
      return start..<start + word.utf8.count
    }
  }

  /// Returns the UTF-8 offsets of the last word that begins before a place, cut off there.
  func word(before place: Int) -> Range<Int>? {
    let part = self[..<utf8.index(utf8.startIndex, offsetBy: place)]
    guard let last = part.lastIndex(where: \.isPartOfWord) else { return nil }
    let first = part[..<last].lastIndex { !$0.isPartOfWord }.map(part.index(after:))
    let start = utf8.distance(from: startIndex, to: first ?? startIndex)
    return start..<utf8.distance(from: startIndex, to: part.index(after: last))
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "-" }
}

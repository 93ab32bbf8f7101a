extension String {
  /// Its runs of letters, digits and hyphens.
  var words: [Substring] { split { !$0.isLetter && !$0.isNumber && $0 != "-" } }

  /// UTF-8 offsets of the same in a range.
  func words(in range: Range<Int>) -> [Range<Int>] {
    let part = slice(range)
    return part.words.map { word in
      let start = range.lowerBound + part.utf8.distance(from: part.startIndex, to: word.startIndex)
      return start..<start + word.utf8.count
    }
  }
}

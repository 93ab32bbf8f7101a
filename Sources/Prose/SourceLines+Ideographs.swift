/// Scripts that write no spaces between words, in which a line breaks between any two characters.
extension SourceLines {
  /// Whether a byte opens a character of U+3000 to U+9FFF: ideographs, kana and their punctuation.
  static func opensIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xE9 }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x3000 }

  /// Whether no space belongs between a line and the next. Between an ideograph and a letter or digit
  /// the habit of the text decides.
  func isIdeographic(after line: Int) -> Bool {
    let above = bytes[lines[line].content]
    guard let last = above.lastIndex(where: { $0 < 0x80 || $0 >= 0xC0 }),
      let before = Self.firstScalar(above[last...]), let after = firstScalar(lines[line + 1])
    else { return false }
    guard Self.isWide(before) || Self.isWide(after) else { return false }
    return !(setsIdeographsApart && Self.isWord(before) && Self.isWord(after))
      || Self.isWide(before) && Self.isWide(after)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  // MARK: - Habit

  /// Words right before an ideograph that show the habit of a text, and the lines that are searched for
  /// them.
  private static let enough = (words: 50, lines: 2000)

  /// Whether most ideographs after a Latin letter or digit are set apart from it by a space: `3 条`.
  static func setsIdeographsApart(_ bytes: [UInt8], _ lines: [SourceLine]) -> Bool {
    var (apart, together) = (0, 0)
    for line in lines.prefix(enough.lines) where line.width - line.indent < line.content.count {
      for at in line.content.dropLast() where bytes[at].isLetter || bytes[at].isDigit {
        let isApart = bytes[at + 1] == .space
        let next = isApart ? at + 2 : at + 1
        guard next < line.content.upperBound, (0xE4...0xE9).contains(bytes[next]) else { continue }
        if isApart { apart += 1 } else { together += 1 }
      }
      if apart + together >= enough.words { break }
    }
    return apart > together
  }

  // MARK: - Room

  /// Columns that a line would have with the start of the next: with its first word, or with what no
  /// line break parts from its first ideograph.
  func reach(_ line: Int) -> Int {
    let word = firstWord(lines[line + 1])
    guard word.contains(where: { $0 >= 0xE3 && $0 < 0xF0 }) else {
      return lines[line].width + 1 + Self.columns(bytes, word.startIndex..<word.endIndex)
    }
    return lines[line].width + (isIdeographic(after: line) ? 0 : 1) + Self.firstColumns(word)
  }

  /// Columns of the opening marks, the ideograph or narrow word, and the closing marks that begin a run.
  private static func firstColumns(_ word: ArraySlice<UInt8>) -> Int {
    var columns = 0
    var last: Unicode.Scalar?
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let last, mayBreak(last, scalar) { break }
      columns += isWide(scalar) ? 2 : 1
      last = scalar
    }
    return columns
  }

  /// Whether a line may break between two characters, at least one of them wide: not after an opening
  /// mark nor before a closing one.
  private static func mayBreak(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    guard isWide(before) || isWide(after) else { return false }
    switch before.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return false
    default: break
    }
    switch after.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: return false
    default: return true
    }
  }
}

import Prose

/// The words of a wording one after another, with both ends of a range as separate words.
struct CitedWords {
  private var tokens = Tokenizer()
  private var pending: Range<Int>?

  /// Returns the bytes of the next word, or nil.
  mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
    if let second = pending {
      pending = nil
      return second
    }
    while let token = tokens.next(text) {
      guard token.isWord else { continue }
      let parts = text.ends(ofRange: token.start..<token.end)
      pending = parts.count > 1 ? parts[1] : nil
      return parts[0]
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Returns the ends of the range that a word is, or else the word: `2` and `4` of `2-4`.
  func ends(ofRange word: Range<Int>) -> [Range<Int>] {
    guard self[word.lowerBound].isDigit, self[word.upperBound - 1].isDigit,
      let first = word.first(where: { !self[$0].isDigit }),
      let last = word.last(where: { !self[$0].isDigit })
    else { return [word] }
    guard ["-", "–"].contains(lowercased(first..<last + 1)) else { return [word] }
    return [word.lowerBound..<first, last + 1..<word.upperBound]
  }

  /// Returns a run in lower case, with ASCII digits.
  func lowercased(_ run: Range<Int>) -> String {
    guard run.contains(where: { self[$0] >= 0x80 }) else {
      return String(decoding: run.map { self[$0].lowered }, as: UTF8.self)
    }
    let word = string(run).lowercased()
    guard word.unicodeScalars.contains(where: { Numerals.digit($0) != nil }) else { return word }
    let scalars = word.unicodeScalars.map { scalar in
      Numerals.digit(scalar).map { Unicode.Scalar(UInt8(0x30 + $0)) } ?? scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  func string(_ run: Range<Int>) -> String {
    String(decoding: run.map { self[$0] }, as: UTF8.self)
  }

  func beginsWithCapital(_ word: Range<Int>) -> Bool {
    guard self[word.lowerBound] >= 0x80 else { return self[word.lowerBound].isUpper }
    return string(word).unicodeScalars.first?.properties.isUppercase == true
  }
}

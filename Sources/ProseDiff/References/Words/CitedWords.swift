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
      let ends = text.ends(ofRange: token.start..<token.end)
      pending = ends.second
      return ends.first
    }
    return nil
  }
}

/// The same words with their places, without one of them.
struct CountedWords {
  private var words = CitedWords()
  /// The place of the last word, from 0.
  private(set) var place = -1
  private let skipped: Int?

  init(but skipped: Int?) { self.skipped = skipped }

  /// Returns the bytes of the next word, or nil.
  mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
    place += 1
    let word = words.next(text)
    return word != nil && place == skipped ? next(text) : word
  }
}

extension CitedWords {
  /// Returns the UTF-8 offsets of the words at some places of a text.
  static func ranges(of places: Set<Int>, in text: String) -> [Range<Int>] {
    let bytes = text.utf8Span.span
    var (words, place, ranges) = (CitedWords(), 0, [Range<Int>]())
    while ranges.count < places.count, let word = words.next(bytes) {
      if places.contains(place) { ranges.append(word) }
      place += 1
    }
    return ranges
  }
}

extension Span<UInt8> {
  /// Returns the ends of the range that a word is, or else the word: `2` and `4` of `2-4`.
  func ends(ofRange word: Range<Int>) -> (first: Range<Int>, second: Range<Int>?) {
    guard self[word.lowerBound].isDigit, self[word.upperBound - 1].isDigit,
      let first = word.first(where: { !self[$0].isDigit }),
      let last = word.last(where: { !self[$0].isDigit })
    else { return (word, nil) }
    guard ["-", "–"].contains(lowercased(first..<last + 1)) else { return (word, nil) }
    return (word.lowerBound..<first, last + 1..<word.upperBound)
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

  func beginsWithCapital(_ word: Range<Int>) -> Bool {
    guard self[word.lowerBound] >= 0x80 else { return self[word.lowerBound].isUpper }
    return string(word).unicodeScalars.first?.properties.isUppercase == true
  }
}

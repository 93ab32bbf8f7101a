/// Recognizes the marks and spaces that may be inside a word.
extension Tokenizer {
  /// Returns the bytes of the space here and of three more digits of the number that began at a
  /// place, or 0: of `1 710-1 885`, but not of `M.1801 200` or `2031 100`.
  func thousands(_ text: Span<UInt8>, _ at: Int, from start: Int) -> Int {
    let digits = at + space(text, at)
    let end = digits + 3
    guard digits > at, end <= text.count, text[digits].isDigit, text[digits + 1].isDigit,
      text[digits + 2].isDigit, end == text.count || !text[end].isDigit && !text[end].isLetter
    else { return 0 }
    var head = at
    while head > start, text[head - 1].isDigit { head -= 1 }
    guard text[start].isDigit, (1...3).contains(at - head), at - start < Self.longestNumber else {
      return 0
    }
    for place in start..<head where !text[place].partsNumbers { return 0 }
    return end - at
  }

  /// The most bytes of a number that continues after a space; a ceiling on cost.
  private static let longestNumber = 64

  /// Returns the bytes of a space that may separate thousands, or 0: a plain, no-break or thin one.
  private func space(_ text: Span<UInt8>, _ at: Int) -> Int {
    if text[at] < 0x80 { return text[at] == .space ? 1 : 0 }
    if text.has([0xC2, 0xA0], at: at) { return 2 }
    return text.has([0xE2, 0x80, 0xAF], at: at) || text.has([0xE2, 0x80, 0x89], at: at) ? 3 : 0
  }

  /// Whether an en dash or a minus sign is at a place.
  func isDash(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text.has([0xE2, 0x80, 0x93], at: at) || text.has([0xE2, 0x88, 0x92], at: at)
  }

  /// Whether a U+2010 or U+2011 is at a place.
  func isHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text.has([0xE2, 0x80, 0x90], at: at) || text.has([0xE2, 0x80, 0x91], at: at)
  }

  func isSoftHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text.has([0xC2, 0xAD], at: at)
  }

  func isApostrophe(_ text: Span<UInt8>, _ at: Int) -> Bool {
    text[at] == UInt8(ascii: "'") || text.has([0xE2, 0x80, 0x99], at: at)
  }

  /// Whether the word so far elides: a single letter, an Italian preposition before a vowel, as in
  /// `dell'articolo`, or a word ending in `qu`, except the beginnings of `quelqu'un` and
  /// `presqu'île`, which are single words.
  func elides(_ text: Span<UInt8>, _ start: Int) -> Bool {
    if at - start == 1 { return text[start].isLetter }
    if at - start <= 4, ends(text, start, at, Array("ll".utf8)) {
      let next = at + (text[at] == UInt8(ascii: "'") ? 1 : 3)
      return next < text.count && "aeiouhAEIOUHÈ".utf8.contains(text[next])
        && Self.prepositions.contains { $0.count == at - start && ends(text, start, at, $0) }
    }
    return ends(text, start, at, Array("qu".utf8))
      && !Self.whole.contains { ends(text, start, at, $0) }
  }

  private static let prepositions = ["all", "dell", "nell", "dall", "sull"].map { Array($0.utf8) }

  /// Words that elide only before one other, with which they form one word.
  private static let whole = [Array("quelqu".utf8), Array("presqu".utf8)]

  /// Whether the word from `start` ends before `end` with some lower-case letters, in either case.
  private func ends(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ letters: [UInt8]) -> Bool {
    guard end - start >= letters.count else { return false }
    for (place, letter) in letters.enumerated()
    where text[end - letters.count + place] | 0x20 != letter { return false }
    return true
  }
}

extension UInt8 {
  /// Whether it occurs in or between the numbers of a range; any byte outside ASCII does.
  fileprivate var partsNumbers: Bool {
    isDigit || self == .space || self == UInt8(ascii: "-") || self >= 0x80
  }
}

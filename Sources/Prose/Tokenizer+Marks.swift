/// The marks and spaces that may stand inside of a word.
extension Tokenizer {
  /// Bytes of the space here and three more digits of the number that began at a place, or 0: of
  /// `1 710-1 885`, not of `M.1801 200` nor `2031 100`.
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

  /// Bytes of the longest number that goes on after a space; a ceiling on cost.
  private static let longestNumber = 64

  /// Bytes of a space that may part thousands, or 0: one that breaks no line, a thin one, any.
  private func space(_ text: Span<UInt8>, _ at: Int) -> Int {
    if text[at] < 0x80 { return text[at] == .space ? 1 : 0 }
    if bytes(text, at, [0xC2, 0xA0]) { return 2 }
    return bytes(text, at, [0xE2, 0x80, 0xAF]) || bytes(text, at, [0xE2, 0x80, 0x89]) ? 3 : 0
  }

  /// En dash and minus sign.
  func isDash(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xE2, 0x80, 0x93]) || bytes(text, at, [0xE2, 0x88, 0x92])
  }

  /// U+2010, U+2011.
  func isHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xE2, 0x80, 0x90]) || bytes(text, at, [0xE2, 0x80, 0x91])
  }

  func isSoftHyphen(_ text: Span<UInt8>, _ at: Int) -> Bool {
    bytes(text, at, [0xC2, 0xAD])
  }

  func isApostrophe(_ text: Span<UInt8>, _ at: Int, _ length: Int) -> Bool {
    text[at] == UInt8(ascii: "'") || bytes(text, at, [0xE2, 0x80, 0x99])
  }

  /// Whether the word so far is one that elides: a single letter, or one that ends in `qu`, but for those
  /// of `quelqu'un` and `presqu'île`, which are words.
  func elides(_ text: Span<UInt8>, _ start: Int) -> Bool {
    if at - start == 1 { return text[start].isLetter }
    return ends(text, start, at, Array("qu".utf8))
      && !Self.whole.contains { ends(text, start, at, $0) }
  }

  /// Words that elide only before one other, and are one word with it.
  private static let whole = [Array("quelqu".utf8), Array("presqu".utf8)]

  /// Whether the letters before a place, in small ones, are these, and stand in a word from a place on.
  private func ends(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ letters: [UInt8]) -> Bool {
    guard end - start >= letters.count else { return false }
    for (place, letter) in letters.enumerated()
    where text[end - letters.count + place] | 0x20 != letter { return false }
    return true
  }

  private func bytes(_ text: Span<UInt8>, _ at: Int, _ expected: [UInt8]) -> Bool {
    guard at + expected.count <= text.count else { return false }
    for (offset, byte) in expected.enumerated() where text[at + offset] != byte { return false }
    return true
  }
}

extension UInt8 {
  /// Whether it stands in or between numbers of a range, in ASCII or out of it.
  fileprivate var partsNumbers: Bool {
    isDigit || self == .space || self == UInt8(ascii: "-") || self >= 0x80
  }
}

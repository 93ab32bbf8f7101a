/// The pieces of labels. Each method reads from the current place and moves past what it finds.
extension LabelScanner {
  /// Returns a label that ends here; its wording begins after white space.
  func found(_ style: LabelStyle, _ values: LabelValues, _ isPlain: Bool = true) -> LabelMatch {
    LabelMatch(
      label: start..<at, textStart: Spaces.skip(bytes, at, end), style: style, values: values,
      isPlain: isPlain)
  }

  /// Whether a capital or an ideograph comes next: `39.We`, `1.被告知`.
  var mayFollowAtOnce: Bool {
    at < end && (bytes[at].isUpper || bytes[at] >= 0xE3 && bytes[at] <= 0xE9)
  }

  var atTextStart: Bool { at == end || Spaces.length(bytes, at, end) > 0 }

  /// Moves past an ASCII mark, if it comes next.
  @inline(__always)
  mutating func skip(mark: Unicode.Scalar) -> Bool {
    guard at < end, UInt32(bytes[at]) == mark.value else { return false }
    at += 1
    return true
  }

  /// Moves past a word, if it comes next.
  mutating func skip(_ word: String) -> Bool {
    guard at < end, word.utf8.first == bytes[at] else { return false }
    var place = at
    for byte in word.utf8 {
      guard place < end, bytes[place] == byte else { return false }
      place += 1
    }
    at = place
    return true
  }

  /// Reads one to four digits; nil where there are more or none.
  mutating func number() -> Int? {
    let from = at
    var value = 0
    while at < end, bytes[at].isDigit, at - from < 5 {
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    return at > from && at - from < 5 ? value : nil
  }

  mutating func shortNumber() -> LabelValues? {
    let from = at
    guard let value = number(), at - from <= 3 else {
      at = from
      return nil
    }
    return LabelValues(value)
  }

  /// Reads one letter, a doubled one or a Roman numeral, all of one case.
  mutating func letters() -> LabelValues? {
    let from = at
    // The second letter of most words rules all of these out.
    if at + 1 < end, bytes[at + 1].isLetter, bytes[at + 1] != bytes[at],
      !RomanNumeral.isDigit(bytes[at + 1])
    {
      return nil
    }
    while at < end, bytes[at].isLetter, at - from <= RomanNumeral.longest { at += 1 }
    let run = bytes[from..<at]
    let roman = Self.roman(run)
    let isDoubled = run.count == 2 && run.last == run.first
    guard let first = run.first, roman != nil || isDoubled || run.count == 1,
      run.allSatisfy({ $0.isUpper == first.isUpper })
    else {
      at = from
      return nil
    }
    let place = Int(first.lowered - UInt8(ascii: "a")) + 1
    let letter = run.count == 1 ? place : isDoubled ? 26 + place : nil
    let inserted = isDoubled ? LabelMatch.insertedZero + place : nil
    return LabelValues(letter, roman.map { LabelMatch.romanZero + $0 } ?? inserted)
  }

  /// Reads `.2.1`, with letters or ordinals between: returns the number of parts, the first
  /// included, and the last part.
  mutating func pathParts(first: Int? = 0) -> (count: Int, last: Int)? {
    guard let first else { return nil }
    var parts = (count: 1, last: first)
    while true {
      let back = at
      suffix()
      guard skip(mark: "."), let next = number() else {
        at = back
        break
      }
      parts = (parts.count + 1, next)
    }
    let letter = at
    if at < end, bytes[at].isLetter {
      at += 1
      if !(at == end || bytes[at].isSpace || bytes[at] == UInt8(ascii: ".")
        || bytes[at] == UInt8(ascii: ")"))
      {
        at = letter
      }
    }
    return parts
  }

  /// Moves past a dash that separates a label from its wording, as in `I. – Le`.
  mutating func dash() {
    let from = at
    at = Spaces.skip(bytes, from, end)
    let isDash = ["–", "—", "-"].contains { skip($0) }
    if !isDash || !atTextStart || at == end { at = from }
  }

  /// Moves past a dash right before the number of a part in brackets, as in `2.—(1) The`.
  mutating func dashBeforePart() -> Bool {
    let from = at
    if skip("—") || skip("–") || skip(mark: "-"), at < end, bytes[at] == UInt8(ascii: "(") {
      return true
    }
    at = from
    return false
  }

  /// Moves past the dash after a number that no other mark closes, as in `1 - The`, `1- The`, but
  /// for one that goes on to another number or, close to its own, to a word in small letters:
  /// `1 - 3`, `2- and`.
  mutating func bareDash() {
    let from = at
    dash()
    let next = Spaces.skip(bytes, at, end)
    guard at > from, let first = scalar(next)?.0 else { return }
    let isClose = Spaces.length(bytes, from, end) == 0
    if Numerals.digit(first) != nil || isClose && first.isLower { at = from }
  }

  /// Moves past the closing bracket of a label, which may have a space before it: `a )`.
  mutating func closingBracket() -> Bool { skip(mark: ")") || skip(" )") }

  func scalar(_ at: Int) -> (Unicode.Scalar, Int)? {
    var decoder = UTF8()
    var iterator = bytes[at..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  static let bullets: [[UInt8]] =
    [
      "-", "*", "+", "•", "–", "—", "―", "·", "▪", "‣", "◦", "●", "○", "■", "□", "➢", "➤", "✓",
      "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}",
    ].map { Array($0.utf8) }
}

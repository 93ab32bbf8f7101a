/// The pieces of labels.
extension ByteCursor {
  /// Whether a capital or an ideograph comes next: `39.We`, `1.被告知`.
  var isAtCapital: Bool {
    at < end && (bytes[at].isUpper || bytes[at].opensIdeograph)
  }

  /// Reads one to four digits; moves past no more than five, and returns nil for these.
  mutating func number() -> Int? {
    let from = at
    var value = 0
    while at < end, bytes[at].isDigit, at - from < 5 {
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    return at > from && at - from < 5 ? value : nil
  }

  /// Reads one to three digits.
  mutating func shortNumber() -> LabelValues? {
    attempt { cursor in
      let from = cursor.at
      return cursor.number().flatMap { cursor.at - from <= 3 ? LabelValues($0) : nil }
    }
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
    let roman = RomanNumeral.ofItem(run)
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
  mutating func pathParts(first: Int = 0) -> (count: Int, last: Int) {
    var parts = (count: 1, last: first)
    while let next = attempt({ cursor in
      cursor.suffix()
      return cursor.skip(mark: ".") ? cursor.number() : nil
    }) {
      parts = (parts.count + 1, next)
    }
    _ = attempt { cursor in
      guard cursor.next?.isLetter == true else { return false }
      cursor.at += 1
      guard let next = cursor.next else { return true }
      return next.isSpace || next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
    }
    return parts
  }

  /// Moves past a dash that separates a label from its wording, as in `I. – Le`.
  @discardableResult
  mutating func dash() -> Bool {
    attempt { cursor in
      cursor.skipSpaces()
      let isDash = cursor.skip("–") || cursor.skip("—") || cursor.skip(mark: "-")
      return isDash && cursor.isAtBreak && !cursor.isAtEnd
    }
  }

  /// Moves past a dash right before the number of a part in brackets, as in `2.—(1) The`.
  mutating func dashBeforePart() -> Bool {
    attempt { cursor in
      let isDash = cursor.skip("—") || cursor.skip("–") || cursor.skip(mark: "-")
      return isDash && cursor.next == UInt8(ascii: "(")
    }
  }

  /// Moves past the dash after a number that no other mark closes, as in `1 - The`, `1- The`, but
  /// for one that goes on to another number or, close to its own, to a word in small letters:
  /// `1 - 3`, `2- and`.
  mutating func bareDash() {
    let isClose = !isAtBreak
    _ = attempt { cursor in
      guard cursor.dash() else { return false }
      let words = Spaces.skip(cursor.bytes, cursor.at, cursor.end)
      guard words < cursor.end else { return true }
      let first = cursor.bytes.span.scalar(words)
      return Numerals.digit(first) == nil && !(isClose && first.isLower)
    }
  }

  /// Moves past the mark that closes a number.
  mutating func closing() -> LabelClosing {
    guard let next, next != .space else { return .nothing }
    if skip(mark: ".") { return .stop }
    if skip(mark: ")") { return .bracket }
    if skip("、") { return .comma }
    return skip("．") || skip("）") ? .wide : .nothing
  }

  /// Reads the second of two adjoining labels: `8.(a)`, `1.a)`, `9(1)`.
  mutating func part(after closing: LabelClosing) -> LabelValues? {
    attempt { cursor in
      guard cursor.skip(mark: "(") || closing == .stop,
        let values = cursor.shortNumber() ?? cursor.letters(), cursor.skip(mark: ")"),
        cursor.isAtBreak
      else { return nil }
      return values
    }
  }

  /// Moves past a letter right before a closing bracket: `2a)`.
  mutating func skipLetterBeforeBracket() {
    guard at + 1 < end, bytes[at].isLetter, bytes[at + 1] == UInt8(ascii: ")") else { return }
    at += 1
  }

  /// Reads the number of `PP1`, `Pp4`, `PP.6bis`, `PP 5`.
  mutating func operativeNumber() -> Int? {
    guard at + 1 < end, bytes[at + 1] | 0x20 == UInt8(ascii: "p") else { return nil }
    guard skip("PP") || skip("Pp") || skip("pp") || skip("OP") || skip("Op") || skip("op") else {
      return nil
    }
    _ = skip(mark: ".")
    _ = skip(mark: " ")
    guard let value = number() else { return nil }
    _ = range()
    suffixes()
    return value
  }

  /// Moves past the closing bracket of a label, which may have a space before it: `a )`.
  mutating func closingBracket() -> Bool { skip(mark: ")") || skip(" )") }

  /// Moves past the sign of an ordinal after a number: `°`, `º`, `.º`.
  mutating func degree() -> Bool {
    guard let next, next >= 0x80 || next == UInt8(ascii: ".") else { return false }
    return skip("°") || skip("º") || skip(".º")
  }

  /// Moves past `-6` or `–6` after a number: the end of a range.
  mutating func range() -> Bool {
    attempt { cursor in
      guard cursor.skip(mark: "-") || cursor.skip("–"), cursor.number() != nil else {
        return false
      }
      return cursor.isAtBreak || cursor.next?.isLetter == false
    }
  }
}

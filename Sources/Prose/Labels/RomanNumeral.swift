/// A Roman numeral up to 399 in its usual form, all of one case: `iv`, `XCIX`, but not `iiii`, `ivi`.
struct RomanNumeral {
  let value: Int

  /// Letters of the longest, `ccclxxxviii`.
  static let longest = 11

  init?(_ letters: ArraySlice<UInt8>) {
    guard let first = letters.first, letters.count <= Self.longest,
      letters.allSatisfy({ Self.isDigit($0) && $0.isUpper == first.isUpper })
    else { return nil }
    var rest = letters
    let hundreds = rest.prefix(3).prefix { $0.lowered == UInt8(ascii: "c") }.count
    rest = rest.dropFirst(hundreds)
    let tens = Self.place(&rest, UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"))
    let ones = Self.place(&rest, UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"))
    guard rest.isEmpty else { return nil }
    value = hundreds * 100 + tens * 10 + ones
  }

  /// Whether a letter is part of such numerals.
  static func isDigit(_ letter: UInt8) -> Bool {
    switch letter.lowered {
    case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"),
      UInt8(ascii: "c"):
      true
    default: false
    }
  }

  /// Moves past the letters of one decimal place and returns its digit, 0 to 9.
  private static func place(
    _ rest: inout ArraySlice<UInt8>, _ one: UInt8, _ five: UInt8, _ ten: UInt8
  ) -> Int {
    if let first = rest.first, first.lowered == one, let second = rest.dropFirst().first?.lowered,
      second == five || second == ten
    {
      rest = rest.dropFirst(2)
      return second == five ? 4 : 9
    }
    let hasFive = rest.first?.lowered == five
    if hasFive { rest = rest.dropFirst() }
    let ones = rest.prefix(3).prefix { $0.lowered == one }.count
    rest = rest.dropFirst(ones)
    return (hasFive ? 5 : 0) + ones
  }
}

extension RomanNumeral {
  /// Returns the value of a Roman numeral that numbers an item; `C` is a letter, but after the name
  /// of a division.
  static func ofItem(_ letters: ArraySlice<UInt8>) -> Int? {
    guard let value = RomanNumeral(letters)?.value else { return nil }
    return value == 100 ? nil : value
  }

  /// Whether letters before a full stop are a Roman numeral and no abbreviation: `cl.`
  static func mayEndInStop(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let value = ofItem(letters) else { return false }
    return value < 100 || letters.count > 2 || letters.first?.isUpper == true
  }
}

/// Reads Roman numerals, as used in lists.
extension LabelScanner {
  /// Returns the value of a Roman numeral up to 89, or nil.
  static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    guard !letters.isEmpty, letters.count <= 8 else { return nil }
    var value = 0
    var next = 0
    for letter in letters.reversed() {
      guard let digit = romanDigit(letter) else { return nil }
      value += digit < next ? -digit : digit
      next = digit
    }
    return value > 0 && value < 90 ? value : nil
  }

  /// Whether letters are a Roman numeral up to 89 in its usual form, in either case.
  static func isRoman(_ letters: ArraySlice<UInt8>) -> Bool {
    guard let value = roman(letters) else { return false }
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let usual = tens[value / 10] + ones[value % 10]
    return letters.map(\.lowered) == Array(usual.utf8)
  }

  static func romanDigit(_ letter: UInt8) -> Int? {
    switch letter | 0x20 {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    default: nil
    }
  }
}

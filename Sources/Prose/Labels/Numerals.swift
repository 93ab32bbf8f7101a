/// Decimal digits of all scripts, and letters used as numerals.
package enum Numerals {
  /// Returns the value of a digit outside ASCII or of a letter used as a numeral: `٣` 3, `七` 7, `十`
  /// 10, `أ` 1; nil for others.
  static func value(_ scalar: Unicode.Scalar) -> Int? {
    scalar.isASCII ? nil : digit(scalar) ?? named[scalar]
  }

  /// Returns the value of a decimal digit: `3`, `٣`, `۳`, `３` and `๓` are 3; nil for others.
  package static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0x660...0x669: Int(scalar.value - 0x660)
    case 0x6F0...0x6F9: Int(scalar.value - 0x6F0)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    case 0x966...0x1099: indicDigit(scalar)
    default: nil
    }
  }

  /// Returns the value of a digit of an Indic, Thai, Lao, Tibetan or Burmese script. Kept apart, as
  /// it costs more.
  @inline(never)
  private static func indicDigit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  /// Returns the number that digits form, positional (`一二`, `１２`) or with tens and hundreds
  /// (`二十三`).
  static func number(_ values: [Int]) -> Int {
    guard values.contains(where: { $0 >= 10 && $0 % 10 == 0 }) else {
      return values.reduce(0) { ($0 * 10 + $1) % 1_000_000 }
    }
    var total = 0
    var digit = 0
    for value in values {
      if value >= 10 {
        total += max(digit, 1) * value
        digit = 0
      } else {
        digit = value
      }
    }
    return total + digit
  }

  private static let named: [Unicode.Scalar: Int] = {
    var found: [Unicode.Scalar: Int] = [:]
    for scalar in "〇零一二三四五六七八九十百千".unicodeScalars { found[scalar] = HanNumber.value(scalar) }
    for (place, scalar) in "أبجدهوزحط".unicodeScalars.enumerated() { found[scalar] = place + 1 }
    for (place, scalar) in "абвгдежзи".unicodeScalars.enumerated() { found[scalar] = place + 1 }
    found["ا"] = 1
    return found
  }()
}

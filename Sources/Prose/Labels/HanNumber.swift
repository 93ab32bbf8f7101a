/// Numbers in Chinese numerals: `二十万`, `二〇二六`.
package enum HanNumber {
  /// Whether a character is a numeral, alone or beside others.
  package static func holds(_ scalar: Unicode.Scalar) -> Bool { value(scalar) != nil }

  /// Returns the value of a numeral by itself; nil for other characters.
  static func value(_ scalar: Unicode.Scalar) -> Int? { digit(scalar) ?? unit(scalar) }

  /// Returns the value of a run of two or more numerals; nil for others, as `一` is part of many
  /// words. A run with units is summed by them; one without is read as decimal digits.
  package static func value(_ text: String) -> Int? {
    let scalars = text.unicodeScalars
    guard scalars.count > 1, scalars.count <= longest, scalars.allSatisfy(holds) else { return nil }
    guard scalars.contains(where: { unit($0) != nil }) else {
      return scalars.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }
    return sum(scalars)
  }

  /// The most numerals of a run that is evaluated; a longer one may overflow.
  private static let longest = 16
  private static let myriad = 10_000

  /// Sums the digits, each times the unit after it, and multiplies each group before a `万` or `亿`
  /// by that.
  private static func sum(_ scalars: String.UnicodeScalarView) -> Int? {
    var (total, section, pending) = (0, 0, 0)
    for scalar in scalars {
      switch unit(scalar) {
      case nil: pending = digit(scalar) ?? 0
      case let unit? where unit < myriad:
        section += max(pending, 1) * unit
        pending = 0
      case let unit?:
        // `三万亿` is a product, `三亿二万` a sum.
        let all = section + pending + (unit > myriad ? total : 0)
        let (product, isTooMuch) = max(all, 1).multipliedReportingOverflow(by: unit)
        if isTooMuch { return nil }
        total = unit > myriad ? product : total + product
        (section, pending) = (0, 0)
      }
    }
    return total + section + pending
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两", "兩": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    case "万", "萬": 10_000
    case "亿", "億": 100_000_000
    default: nil
    }
  }
}

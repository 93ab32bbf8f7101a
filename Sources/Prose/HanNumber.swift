/// Numbers in Chinese numerals: `二十万`, `二〇二六`.
package enum HanNumber {
  /// Whether a character counts, alone or beside others.
  package static func holds(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || unit(scalar) != nil
  }

  /// What a run of two numerals or more comes to; nil of others, as `一` is a part of many words. With
  /// units by the units, and by the places of the digits without.
  package static func value(_ text: String) -> Int? {
    let scalars = text.unicodeScalars
    guard scalars.count > 1, scalars.count <= longest, scalars.allSatisfy(holds) else { return nil }
    guard scalars.contains(where: { unit($0) != nil }) else {
      return scalars.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }
    return sum(scalars)
  }

  /// Numerals of a run that is worked out; more may come to more than a number holds.
  private static let longest = 16
  private static let myriad = 10_000

  /// Digits, each times the unit after it, and those of each `万` times that.
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

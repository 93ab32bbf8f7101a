/// Numbers written in words.
extension PrintedNumber {
  private static let hanDigits = letters("〇一二三四五六七八九")

  /// The digits in Chinese, one by one: `二〇一三`.
  static func chineseDigits(_ number: Int) -> String? {
    "\(number)".utf8.map { hanDigits[Int($0) - 0x30] }.joined()
  }

  /// The Chinese numeral, `二十三`, up to 9,999.
  static func chinese(_ number: Int) -> String? {
    guard number < 10_000 else { return nil }
    var text = ""
    var rest = number
    for (value, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / value
      rest %= value
      if digit > 0 {
        text += (digit == 1 && value == 10 && text.isEmpty ? "" : hanDigits[digit]) + unit
      } else if !text.isEmpty, rest > 0, !text.hasSuffix("〇") {
        text += "〇"
      }
    }
    return text
  }

  /// The ordinal ending: `st`, `nd`, `rd` or `th`.
  static func ordinalEnding(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  /// The number in words, `Twenty-three`, up to 99.
  static func cardinal(_ number: Int) -> String? {
    guard number < 100 else { return nil }
    if number < 20 { return small[number].cardinal }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten : "\(ten)-\(small[number % 10].cardinal.lowercased())"
  }

  /// The ordinal in words, `Twenty-third`, up to 99.
  static func ordinal(_ number: Int) -> String? {
    guard number < 100 else { return nil }
    if number < 20 { return small[number].ordinal }
    let ten = tens[number / 10 - 2]
    guard number % 10 > 0 else { return ten.dropLast() + "ieth" }
    return "\(ten)-\(small[number % 10].ordinal.lowercased())"
  }

  private static let small: [(cardinal: String, ordinal: String)] = [
    ("Zero", "Zeroth"), ("One", "First"), ("Two", "Second"), ("Three", "Third"),
    ("Four", "Fourth"), ("Five", "Fifth"), ("Six", "Sixth"), ("Seven", "Seventh"),
    ("Eight", "Eighth"), ("Nine", "Ninth"), ("Ten", "Tenth"), ("Eleven", "Eleventh"),
    ("Twelve", "Twelfth"), ("Thirteen", "Thirteenth"), ("Fourteen", "Fourteenth"),
    ("Fifteen", "Fifteenth"), ("Sixteen", "Sixteenth"), ("Seventeen", "Seventeenth"),
    ("Eighteen", "Eighteenth"), ("Nineteen", "Nineteenth"),
  ]

  private static let tens = [
    "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety",
  ]
}

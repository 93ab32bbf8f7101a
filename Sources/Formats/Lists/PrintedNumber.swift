/// Prints numbers in the formats of lists.
package enum PrintedNumber {
  /// Prints a number in a format of `ST_NumberFormat` (ECMA-376, part 1, 17.18.59) or one of
  /// OpenDocument's that Word lacks; as a decimal if the format is unknown or cannot express it.
  package static func text(_ number: Int, _ format: String) -> String {
    guard format != "none" else { return "" }
    guard number > 0, let print = formats[format] else { return "\(number)" }
    return print(number) ?? "\(number)"
  }

  private static let formats: [String: @Sendable (Int) -> String?] = [
    "decimalZero": { $0 < 10 ? "0\($0)" : "\($0)" },
    "numberInDash": { "- \($0) -" },
    "lowerLetter": { repeated($0, letters("abcdefghijklmnopqrstuvwxyz")) },
    "upperLetter": { repeated($0, letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) },
    "lowerLetterInTurn": { inTurn($0, letters("abcdefghijklmnopqrstuvwxyz")) },
    "upperLetterInTurn": { inTurn($0, letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) },
    "lowerRoman": { roman($0)?.lowercased() },
    "upperRoman": { roman($0) },
    "russianLower": { repeated($0, russian) },
    "russianUpper": { repeated($0, russian).map { $0.uppercased() } },
    "arabicAlpha": { repeated($0, letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي")) },
    "arabicAbjad": { repeated($0, letters("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")) },
    "hebrew2": { repeated($0, letters("אבגדהוזחטיכלמנסעפצקרשת")) },
    "asterisks": { repeated($0, ["*"]) },
    "chicago": { repeated($0, ["*", "†", "‡", "§"]) },
    "decimalFullWidth": { digits($0, from: "０") },
    "decimalFullWidth2": { digits($0, from: "０") },
    "hindiNumbers": { digits($0, from: "०") },
    "thaiNumbers": { digits($0, from: "๐") },
    "decimalEnclosedCircle": { enclosed($0, from: 0x2460, most: 20) },
    "decimalEnclosedCircleChinese": { enclosed($0, from: 0x2460, most: 10) },
    "decimalEnclosedParen": { enclosed($0, from: 0x2474, most: 20) },
    "decimalEnclosedFullstop": { enclosed($0, from: 0x2488, most: 20) },
    "ideographDigital": { chineseDigits($0) },
    "japaneseDigitalTenThousand": { chineseDigits($0) },
    "chineseCounting": { chinese($0) },
    "chineseCountingThousand": { chinese($0) },
    "taiwaneseCounting": { chinese($0) },
    "taiwaneseCountingThousand": { chinese($0) },
    "japaneseCounting": { chinese($0) },
    "ordinal": { "\($0)\(ordinalEnding($0))" },
    "cardinalText": { cardinal($0) },
    "ordinalText": { ordinal($0) },
  ]

  static func letters(_ letters: String) -> [String] {
    letters.unicodeScalars.map { String($0) }
  }

  /// The letters from а to я without those that lists leave out.
  private static let russian = letters("абвгдежзиклмнопрстуфхцчшщыэюя")

  /// Counts `a` … `z`, `aa`, `bb` …
  private static func repeated(_ number: Int, _ letters: [String]) -> String? {
    let times = (number - 1) / letters.count + 1
    return times > 30 ? nil : String(repeating: letters[(number - 1) % letters.count], count: times)
  }

  /// Counts `a` … `z`, `aa`, `ab` …
  private static func inTurn(_ number: Int, _ letters: [String]) -> String? {
    var (rest, text) = (number, "")
    while rest > 0 {
      text = letters[(rest - 1) % letters.count] + text
      rest = (rest - 1) / letters.count
    }
    return text
  }

  private static func roman(_ number: Int) -> String? {
    guard number < 4000 else { return nil }
    var rest = number
    return romans.reduce(into: "") { text, digit in
      text += String(repeating: digit.text, count: rest / digit.value)
      rest %= digit.value
    }
  }

  private static let romans: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func digits(_ number: Int, from zero: Unicode.Scalar) -> String? {
    let scalars = "\(number)".utf8.compactMap { Unicode.Scalar(zero.value + UInt32($0) - 0x30) }
    return scalars.map { String($0) }.joined()
  }

  private static func enclosed(_ number: Int, from one: UInt32, most: Int) -> String? {
    number > most ? nil : Unicode.Scalar(one + UInt32(number) - 1).map { String($0) }
  }
}

import Testing

@testable import Formats

struct PrintedNumberTests {
  @Test(arguments: [
    ("decimal", 7, "7"), ("decimalZero", 7, "07"), ("lowerLetter", 26, "z"),
    ("lowerLetter", 27, "aa"), ("upperLetter", 53, "AAA"), ("lowerRoman", 1994, "mcmxciv"),
    ("upperRoman", 4000, "4000"), ("ordinal", 112, "112th"), ("ordinal", 22, "22nd"),
    ("chineseCounting", 10, "十"), ("chineseCounting", 110, "一百一十"),
    ("chineseCounting", 1005, "一千〇五"), ("ideographDigital", 2031, "二〇三一"),
    ("cardinalText", 40, "Forty"), ("ordinalText", 40, "Fortieth"),
    ("ordinalText", 99, "Ninety-ninth"),
    ("thaiNumbers", 42, "๔๒"), ("decimalFullWidth", 42, "４２"), ("chicago", 5, "**"),
    ("decimalEnclosedCircle", 21, "21"), ("lowerLetter", 0, "0"), ("lowerRoman", -3, "-3"),
    ("none", 3, ""), ("unheard of", 3, "3"), ("lowerLetter", Int.max, "\(Int.max)"),
  ])
  func `a number is printed in its format`(format: String, number: Int, text: String) {
    #expect(PrintedNumber.text(number, format) == text)
  }
}

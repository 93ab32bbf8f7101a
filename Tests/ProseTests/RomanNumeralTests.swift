import Testing

@testable import Prose

/// Roman numerals: their form, and where they number something.
struct RomanNumeralTests {
  @Test func `each numeral up to 399 is read, in either case`() {
    for number in 1...399 {
      let numeral = Self.written(number)
      #expect(RomanNumeral(Array(numeral.utf8)[...])?.value == number)
      #expect(RomanNumeral(Array(numeral.lowercased().utf8)[...])?.value == number)
    }
  }

  @Test(arguments: [
    "", "iiii", "ivi", "vil", "il", "ic", "vv", "xcx", "lxl", "iix", "ixi", "xxxx", "cd", "d", "m",
    "vx", "Iv", "iV",
    "xlx", "cccc", "mix", "civil", "xiv.", "lc", "icl",
  ])
  func `other letters are no numeral`(word: String) {
    #expect(RomanNumeral(Array(word.utf8)[...]) == nil)
  }

  @Test func `each numeral up to 399 labels an item and an article`() {
    for number in 1...399 {
      let numeral = Self.written(number)
      let forms = [
        "(\(numeral.lowercased())) one", "\(numeral). one", "Article \(numeral)\n\nOne.",
      ]
      for form in forms {
        #expect(!Document(name: "x", source: form).clauses[0].label.isEmpty, "\(form)")
      }
    }
  }

  @Test(arguments: [
    "(ivi) one", "(vil) one", "cl. 5 applies", "cv. of the pilot", "Civil. one", "(il) one",
    "mix. one", "MIX. one",
    "ill. of the pilot", "(cd) one",
  ])
  func `words of such letters label nothing`(line: String) {
    #expect(Document(name: "x", source: line).clauses.map(\.label) == [""])
  }

  private static func written(_ number: Int) -> String {
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "C", count: number / 100) + tens[number / 10 % 10] + ones[number % 10]
  }
}

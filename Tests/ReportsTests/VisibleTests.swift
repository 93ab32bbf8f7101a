import Testing

@testable import Reports

struct VisibleTests {
  @Test(
    arguments: [
      ("recalling a)", "recalling a)"),
      ("\u{1B}[31m", "⟨ESC⟩[31m"),
      ("a\u{8}b\u{7F}", "a⟨BS⟩b⟨DEL⟩"),
      ("line\r\nline", "line⟨CR⟩⟨LF⟩line"),
      ("\u{9B}2J", "⟨U+009B⟩2J"),
      ("\u{202E}gpj.exe", "⟨U+202E⟩gpj.exe"),
      ("\u{E0041}", "⟨U+E0041⟩"),
      ("می\u{200C}شود क्\u{200D}ष", "می\u{200C}شود क्\u{200D}ष"),
      ("a\u{200C}b می\u{200C} \u{200D}ष", "a⟨U+200C⟩b می⟨U+200C⟩ ⟨U+200D⟩ष"),
      ("می\u{200C}\u{200C}شود", "می⟨U+200C⟩⟨U+200C⟩شود"),
      ("e\u{301} Å 漢 القرار ❤\u{FE0F}", "e\u{301} Å 漢 القرار ❤\u{FE0F}"),
    ])
  func `a character that cannot be seen is named`(text: String, shown: String) {
    #expect(Array(visible(text).utf8) == Array(shown.utf8))
  }

  @Test func `a terminal gets a joiner where orthography asks for it`() {
    var typesetter = Typesetter(colour: false)
    typesetter.add("می\u{200C}شود \u{200C}x")
    #expect(typesetter.pieces.count == 2)
    #expect(typesetter.text == Array("می\u{200C}شود ⟨U+200C⟩x".utf8))
  }

  @Test func `the hidden characters are those that Unicode calls so`() {
    let wrong = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      isHidden(scalar) != isHiddenByProperties(scalar)
    }
    #expect(wrong.map { String($0.value, radix: 16) } == [])
  }

  @Test func `what is visible already stays as it is`() {
    let once = visible(
      String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init))))
    #expect(visible(once) == once)
  }

  private func isHiddenByProperties(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if (0xFE00...0xFE0F).contains(scalar.value) || showsAsMark(scalar) { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  /// Prepended_Concatenation_Mark, which the standard library does not have.
  private func showsAsMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}

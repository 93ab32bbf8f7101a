/// Distinguishes words that only number what follows from those that name it: `1st.`, `II.a`,
/// `Third.`, `١）`, but not `Price:`.
enum NumberedWord {
  /// Whether every part of a word is a number or a letter, and not all are letters: `e.g.`
  static func isNumber(_ word: String) -> Bool {
    let bare = word.unicodeScalars.split { !isPart($0) && $0 != "-" }.map { String($0) }
    if bare.count == 1, OrdinalWords.value(bare[0]) != nil { return true }
    let parts = bare.flatMap { $0.split(separator: "-") }.map(\.unicodeScalars)
    let isNumbered =
      parts.count == 1 || parts.contains { isRoman($0) || $0.contains(where: isNumeral) }
    return isNumbered && parts.allSatisfy(isNumber)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || isNumeral(scalar) || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether a scalar is a digit or a numeral of any script: `3`, `٣`, `③`, `三`.
  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isRoman(_ part: Substring.UnicodeScalarView) -> Bool {
    RomanNumeral.ofItem(Array(String(part).utf8)[...]) != nil
  }

  /// Whether scalars are a numeral, digits with a letter or the ending of an ordinal, one letter,
  /// however often repeated, or a Roman numeral: `三`, `14A`, `21st`, `bb`, `iv`.
  private static func isNumber(_ part: Substring.UnicodeScalarView) -> Bool {
    if part.allSatisfy(isNumeral) || part.allSatisfy({ $0 == part.first }) { return true }
    let letters = part.filter { !isDigit($0) }
    guard letters.count < part.count else { return isRoman(part) }
    return letters.count == 1 || ["st", "nd", "rd", "th"].contains(String(letters))
  }
}

/// Recognizes numbers that their surroundings show to be amounts, by the words of
/// `Words/amounts.txt`.
package enum Amounts {
  private static let (before, after) = {
    let words = WordList(PackageResources.amounts_txt)
    return (Set(words["before"]), Set(words["after"]))
  }()

  /// Whether a number in a text is an amount: `of 12,200,300`, `€12,200,300`.
  package static func holds(_ text: borrowing Span<UInt8>, _ number: Range<Int>) -> Bool {
    var (before, after) = (number.lowerBound, number.upperBound)
    while before > 0, text[before - 1].mayStandAroundAmount { before -= 1 }
    while after < text.count, text[after].mayStandAroundAmount { after += 1 }
    // A number alone in a cell is not a list.
    if before > 0, after < text.count, text[before - 1] == .bar, text[after] == .bar { return true }
    if before > 0, isSign(text.scalar(text.scalarStart(before: before))) { return true }
    if after < text.count, isSign(text.scalar(after)) { return true }
    return stands(text.word(endingAt: before), in: Self.before)
      || stands(text.word(beginningAt: after), in: Self.after)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "%" || scalar.properties.generalCategory == .currencySymbol
  }

  /// Whether a word is in a set or, in scripts without spaces, begins or ends with one that is.
  private static func stands(_ word: String, in words: Set<String>) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    guard first.value >= 0x3000 else { return words.contains(word.lowercased()) }
    return words.contains { word.hasPrefix($0) || word.hasSuffix($0) }
  }
}

extension UInt8 {
  fileprivate static let bar = UInt8(ascii: "|")

  /// Whether this is a space, emphasis or a bracket.
  fileprivate var mayStandAroundAmount: Bool { " *_[]()".utf8.contains(self) }
}

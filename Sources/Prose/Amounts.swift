/// Numbers that their surroundings show to be amounts, as `Words/amounts.txt` gives them.
package enum Amounts {
  private static let words = terms(PackageResources.amounts_txt)

  /// Whether the number at a place of a text is an amount: `of 12,200,300`, `€12,200,300`.
  package static func holds(_ text: borrowing Span<UInt8>, _ number: Range<Int>) -> Bool {
    var (before, after) = (number.lowerBound, number.upperBound)
    while before > 0, text[before - 1] == .space { before -= 1 }
    while after < text.count, text[after] == .space { after += 1 }
    if before > 0, isSign(text.scalar(text.scalarStart(before: before))) { return true }
    if after < text.count, isSign(text.scalar(after)) { return true }
    return stands(text.word(endingAt: before), in: words["before"])
      || stands(text.word(beginningAt: after), in: words["after"])
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "%" || scalar.properties.generalCategory == .currencySymbol
  }

  /// Whether a word is one of some, or one that no space parts from it.
  private static func stands(_ word: String, in words: Set<String>?) -> Bool {
    guard let words, let first = word.unicodeScalars.first else { return false }
    guard first.value >= 0x3000 else { return words.contains(word.lowercased()) }
    return words.contains { word.hasPrefix($0) || word.hasSuffix($0) }
  }

  /// The words of a file by the key of their line.
  private static func terms(_ file: [UInt8]) -> [String: Set<String>] {
    var terms: [String: Set<String>] = [:]
    for line in file.split(separator: .lineFeed) where line.first != UInt8(ascii: "#") {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let words = parts[1].split { $0 == .space || $0 == UInt8(ascii: "|") }
      terms[String(decoding: parts[0], as: UTF8.self), default: []]
        .formUnion(words.map { String(decoding: $0, as: UTF8.self) })
    }
    return terms
  }
}

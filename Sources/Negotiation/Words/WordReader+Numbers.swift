import Prose

/// Words that are numbers by themselves.
extension WordReader {
  /// Returns the value of a word that is a whole number by itself: `250 000`, `二十五`, `twenty-five`,
  /// `fünfundzwanzig`.
  mutating func amount(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if text.isNumber(range) { return wholeNumber(text, range) }
    guard holdsHyphen(text, range) else {
      return ladder.solidNumbers?.amount(text, range)
    }
    let parts = text.string(range).unicodeScalars.split { Self.hyphens.contains($0) }
    return parts.count > 1 ? sum(parts.map { Substring($0) }) : nil
  }

  private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}"]

  /// Returns the value of a number in words with hyphens: `vingt-et-un`.
  private mutating func sum(_ parts: [Substring]) -> Int? {
    var sum = NumberWords()
    for part in parts {
      let word = lexicon.number(of: String(part))
      if word < ladder.wordCount, !ladder.kinds(word).isDisjoint(with: Categories(.and, .plus)) {
        continue
      }
      guard let amount = ladder.amounts[word], sum.take(amount) else { return nil }
    }
    return sum.value
  }

  /// Returns the amount and unit of a word that is a number and what it measures: `two-day`,
  /// `30-day`.
  mutating func measured(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (amount: Int, unit: Int32)? {
    guard text[range.upperBound - 1].isLetter, holdsHyphen(text, range) else { return nil }
    let parts = text.string(range).unicodeScalars.split { Self.hyphens.contains($0) }
    guard let last = parts.last, parts.count > 1, let unit = unit(String(last)) else { return nil }
    let number = parts.dropLast().map { Substring($0) }
    let amount = number.count == 1 ? Int(number[0]) : nil
    return (amount ?? sum(number)).map { ($0, unit) }
  }

  private func holdsHyphen(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { text[$0] == UInt8(ascii: "-") || text[$0] == 0xE2 }
  }

  /// Returns the key of the unit or measure that a word is; nil where it is neither.
  private mutating func unit(_ word: String) -> Int32? {
    let number = lexicon.number(afterFigure: word)
    guard number < ladder.wordCount else { return nil }
    var index = ladder.head(number)
    while index >= 0 {
      let term = ladder.terms[Int(index)]
      if Categories.measures.contains(term.category.set), term.words.count == 1 { return term.key }
      index = term.next
    }
    return nil
  }

  /// Returns the zeros that the letters at the end of a number stand for: nine for `5bn`.
  mutating func zeros(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard text[range.upperBound - 1].isLetter, text.isNumber(range) else { return nil }
    let letters = text.string(range).trailingLetters
    return ladder.shortZeros[lexicon.number(afterFigure: String(letters))]
  }

  /// Returns the value of figures with the letters of an ordinal: `79th`, `80e`.
  private func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return ladder.dayEndings.contains(word.dropFirst(digits.count).lowercased())
      ? Int(digits) : nil
  }

  /// Whether a word is figures with the letters of an ordinal, or ends in an ordinal after a
  /// hyphen.
  mutating func isOrdinal(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if text[range.lowerBound].isDigit {
      return !text[range.upperBound - 1].isDigit && ordinal(text.string(range)) != nil
    }
    guard holdsHyphen(text, range) else { return false }
    let parts = text.string(range).unicodeScalars.split { Self.hyphens.contains($0) }
    return parts.last.map { ladder.ordinals.contains(lexicon.number(of: String($0))) } ?? false
  }

  private func wholeNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if HanNumber.holds(text.scalar(range.lowerBound)) { return HanNumber.value(text.string(range)) }
    if !text[range.upperBound - 1].isDigit, let ordinal = ordinal(text.string(range)) {
      return ordinal
    }
    var folding = Folding()
    folding.fold(text, range.lowerBound, range.upperBound)
    let groups = folding.bytes.split(
      separator: ladder.thousandsMark ?? 0x20, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].first != UInt8(ascii: "0"),
      groups.joined().allSatisfy(\.isDigit)
    else { return nil }
    return Int(String(decoding: groups.joined(), as: UTF8.self))
  }
}

extension StringProtocol {
  /// The letters that it ends with.
  var trailingLetters: SubSequence {
    self[(lastIndex { !$0.isLetter }.map(index(after:)) ?? startIndex)...]
  }
}

extension Span<UInt8> {
  /// Whether a word is a number, with or without a sign: `-30`, `½`, `二十`. A single Chinese numeral
  /// is not, as it may be part of any word.
  func isNumber(_ word: Range<Int>) -> Bool {
    if self[word.lowerBound].isLetter { return false }
    let width = UTF8.width(scalar(word.lowerBound))
    let isSigned = width < word.count && signs.contains(scalar(word.lowerBound))
    let first = scalar(isSigned ? word.lowerBound + width : word.lowerBound)
    if first.isASCII { return ("0"..."9").contains(first) }
    return switch (first.properties.generalCategory, first.properties.numericType) {
    case (.decimalNumber, _), (.otherNumber, .numeric): true
    default: HanNumber.holds(first) && width < word.count
    }
  }
}

/// Signs that may come right before a number.
private let signs: Set<Unicode.Scalar> = ["+", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}"]

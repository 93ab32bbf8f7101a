/// The number of a division: `7`, `1bis`, `II`, `A`, `3.2`, `Three`, `premier`, `4(2)`, `٥`, `№ 1`,
/// `L. 121-3`, `الأول`, `(5)`, with the stop, ordinal sign or dash after it.
struct DivisionNumber {
  /// What it may be read as.
  let values: LabelValues
  /// Byte offset after it.
  let end: Int

  /// Reads the number at the start of a range; nil where there is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var cursor = ByteCursor(bytes, range)
    if cursor.next?.isDigit == false { for sign in Self.signs where cursor.skip(sign) { break } }
    let isEnclosed = cursor.skip(mark: "(")
    _ = cursor.attempt { $0.skipCode() }
    guard let values = cursor.otherDigits() ?? cursor.spelledNumber() ?? cursor.plainNumber(),
      !values.isEmpty, !isEnclosed || cursor.skip(mark: ")")
    else { return nil }
    cursor.suffixes()
    _ = cursor.attempt { $0.skipPart() }
    _ = cursor.degree() || cursor.skip(".ª") || cursor.skip("ª")
    _ = cursor.skip(mark: ".") || cursor.skip(mark: ":")
    cursor.dash()
    guard cursor.next.map({ $0.isSpace || $0 >= 0x80 }) ?? true else { return nil }
    self.values = values
    end = cursor.at
  }

  private static let signs = ["№ ", "№", "No. ", "no. ", "N° ", "n° ", "Nº ", "nº "]
}

extension ByteCursor {
  /// Moves past the part of a French code before its number: `L. 121-3`, `R*. 12`.
  fileprivate mutating func skipCode() -> Bool {
    let from = at
    if next?.isUpper == true { at += 1 }
    _ = skip(mark: "*")
    guard at > from, skip(mark: ".") else { return false }
    skipSpaces()
    return next?.isDigit == true
  }

  /// Reads a number in digits outside ASCII.
  fileprivate mutating func otherDigits() -> LabelValues? {
    var digits: [Int] = []
    while digits.count < 5, let next, next >= 0x80, let scalar = nextScalar,
      let digit = Numerals.digit(scalar)
    {
      digits.append(digit)
      at += UTF8.width(scalar)
    }
    return digits.isEmpty ? nil : LabelValues(Numerals.number(digits))
  }

  /// Reads an ordinal in words.
  fileprivate mutating func spelledNumber() -> LabelValues? {
    guard next?.isDigit == false, case let word = OrdinalWords.word(rest),
      let value = OrdinalWords.value(word)
    else { return nil }
    at += word.utf8.count
    return LabelValues(value)
  }

  /// Reads ASCII letters and digits, with full stops and hyphens before digits.
  fileprivate mutating func plainNumber() -> LabelValues? {
    let from = at
    while let next, next.isLetter || next.isDigit || at > from && partsDigits(next) { at += 1 }
    let run = bytes[from..<at]
    guard let first = run.first else { return nil }
    let digits = run.prefix { $0.isDigit }
    guard digits.isEmpty else {
      return run.count - digits.count > 12 ? nil : LabelValues(Self.number(digits))
    }
    // `L121-1`: a letter for the part of a code.
    if first.isUpper, run.dropFirst().first?.isDigit == true {
      return LabelValues(Self.number(run.dropFirst().prefix { $0.isDigit }))
    }
    guard first.isUpper else { return .empty }
    let letter = run.count == 1 ? Int(first - 0x40) : nil
    return LabelValues(letter, RomanNumeral(run).map { LabelMatch.romanZero + $0.value })
  }

  /// Whether the next byte is a full stop or hyphen before a digit.
  private func partsDigits(_ next: UInt8) -> Bool {
    (next == UInt8(ascii: ".") || next == UInt8(ascii: "-"))
      && at + 1 < end && bytes[at + 1].isDigit
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Moves past a `(2)` right after the number.
  fileprivate mutating func skipPart() -> Bool {
    skip(mark: "(") && (shortNumber() ?? letters()) != nil && skip(mark: ")")
  }
}

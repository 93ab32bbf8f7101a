/// Reads the number of a division: `7`, `1bis`, `II`, `A`, `3.2`, `Three`, `premier`, `4(2)`, `٥`,
/// `№ 1`, `L. 121-3`, `الأول`, `(5)`, with the stop, ordinal sign or dash after it.
struct DivisionNumber {
  private let bytes: [UInt8]
  private let end: Int
  /// The next byte to read; after `take`, the one after the number.
  private(set) var at: Int
  private var scanner: LabelScanner

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    at = range.lowerBound
    scanner = LabelScanner(bytes, range)
  }

  /// Moves past the number and returns what it may be read as; nil where there is none.
  mutating func take() -> LabelValues? {
    if scanner.at < end, !bytes[scanner.at].isDigit {
      for sign in Self.signs where scanner.skip(sign) { break }
    }
    let isEnclosed = scanner.skip(mark: "(")
    skipCode()
    let values = otherDigits() ?? spelled() ?? plain()
    guard let values, !values.isEmpty, !isEnclosed || scanner.skip(mark: ")") else { return nil }
    scanner.ordinals()
    takePart()
    takeEnd()
    at = scanner.at
    guard at == end || bytes[at].isSpace || bytes[at] >= 0x80 else { return nil }
    return values
  }

  /// Reads a number in digits outside ASCII.
  private mutating func otherDigits() -> LabelValues? {
    var digits: [Int] = []
    while scanner.at < end, bytes[scanner.at] >= 0x80, digits.count < 5,
      let (scalar, length) = scanner.scalar(scanner.at), let digit = Numerals.digit(scalar)
    {
      digits.append(digit)
      scanner.at += length
    }
    return digits.isEmpty ? nil : LabelValues(Numerals.number(digits))
  }

  /// Reads an ordinal in words.
  private mutating func spelled() -> LabelValues? {
    guard scanner.at < end, !bytes[scanner.at].isDigit,
      case let word = OrdinalWords.word(bytes[scanner.at..<end]),
      let value = OrdinalWords.value(word)
    else { return nil }
    scanner.at += word.utf8.count
    return LabelValues(value)
  }

  /// Skips the part of a French code before its number: `L. 121-3`, `R*. 12`.
  private mutating func skipCode() {
    let from = scanner.at
    if from < end, bytes[from].isUpper { scanner.at += 1 }
    _ = scanner.skip(mark: "*")
    let isCode = scanner.at > from && scanner.skip(mark: ".")
    scanner.at = Spaces.skip(bytes, scanner.at, end)
    if !isCode || scanner.at == end || !bytes[scanner.at].isDigit { scanner.at = from }
  }

  /// Reads ASCII letters and digits, with full stops and hyphens between digits.
  private mutating func plain() -> LabelValues? {
    let from = scanner.at
    while scanner.at < end, isPart(scanner.at, from) { scanner.at += 1 }
    let run = bytes[from..<scanner.at]
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

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func isPart(_ at: Int, _ from: Int) -> Bool {
    if bytes[at].isLetter || bytes[at].isDigit { return true }
    guard bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "-") else { return false }
    return at > from && at + 1 < end && bytes[at + 1].isDigit
  }

  /// Moves past a `(2)` right after the number.
  private mutating func takePart() {
    let from = scanner.at
    let isPart = scanner.skip(mark: "(") && (scanner.shortNumber() ?? scanner.letters()) != nil
    if !isPart || !scanner.skip(mark: ")") { scanner.at = from }
  }

  /// Moves past an ordinal sign, a stop, and a dash before the title.
  private mutating func takeEnd() {
    _ = scanner.degree() || scanner.skip(".ª") || scanner.skip("ª")
    _ = scanner.skip(mark: ".") || scanner.skip(mark: ":")
    scanner.dash()
  }

  private static let signs = ["№ ", "№", "No. ", "no. ", "N° ", "n° ", "Nº ", "nº "]
}

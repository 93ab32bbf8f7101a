/// Reads the number of a division: `7`, `1bis`, `II`, `A`, `3.2`, `Three`, `premier`, `4(2)`, `٥`, `№ 1`,
/// with the stop, ordinal sign or dash after it.
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

  /// Moves past the number, and returns what it may be read as; nil where there is none.
  mutating func take() -> [Int]? {
    for sign in Self.signs where scanner.skip(sign) { break }
    let values = otherDigits() ?? plain()
    guard let values, !values.isEmpty else { return nil }
    scanner.ordinals()
    takePart()
    takeEnd()
    at = scanner.at
    guard at == end || bytes[at].isSpace || bytes[at] >= 0x80 else { return nil }
    return values
  }

  /// A number in digits that are not those of ASCII.
  private mutating func otherDigits() -> [Int]? {
    var digits: [Int] = []
    while scanner.at < end, bytes[scanner.at] >= 0x80, digits.count < 5,
      let (scalar, length) = scanner.scalar(scanner.at), let digit = Numerals.digit(scalar)
    {
      digits.append(digit)
      scanner.at += length
    }
    return digits.isEmpty ? nil : [Numerals.number(digits)]
  }

  /// Letters and digits of ASCII, with full stops and hyphens inside.
  private mutating func plain() -> [Int]? {
    let from = scanner.at
    while scanner.at < end, isPart(scanner.at, from) { scanner.at += 1 }
    let run = bytes[from..<scanner.at]
    guard let first = run.first else { return nil }
    let digits = run.prefix { $0.isDigit }
    guard digits.isEmpty else {
      let number = digits.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return run.count - digits.count > 12 ? nil : [number]
    }
    var values: [Int] = []
    if run.count == 1, first.isUpper { values.append(Int(first - 0x40)) }
    // `L121-1`: a letter for the part of a code.
    if first.isUpper, run.dropFirst().first?.isDigit == true {
      values.append(
        run.dropFirst().prefix { $0.isDigit }.prefix(6).reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    if first.isUpper, let roman = LabelScanner.roman(run) {
      values.append(LabelMatch.romanZero + roman)
    }
    let word = String(decoding: run, as: UTF8.self).lowercased()
    if let spelled = Self.spelled.firstIndex(where: { $0.contains(word) }) {
      values.append(spelled + 1)
    }
    return values
  }

  private func isPart(_ at: Int, _ from: Int) -> Bool {
    if bytes[at].isLetter || bytes[at].isDigit { return true }
    guard bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: "-") else { return false }
    return at > from && at + 1 < end && bytes[at + 1].isDigit
  }

  /// `(2)` right after the number.
  private mutating func takePart() {
    let from = scanner.at
    let isPart = scanner.skip("(") && (scanner.shortNumber() ?? scanner.letters()) != nil
    if !isPart || !scanner.skip(")") { scanner.at = from }
  }

  /// An ordinal sign, a stop, and a dash before the title.
  private mutating func takeEnd() {
    _ = scanner.degree()
    _ = scanner.skip(".") || scanner.skip(":")
    let from = scanner.at
    scanner.at = Spaces.skip(bytes, from, end)
    let isDash = ["–", "—", "-"].contains { scanner.skip($0) }
    if !isDash || !scanner.atTextStart || scanner.at == end { scanner.at = from }
  }

  private static let signs = ["№ ", "№", "No. ", "no. ", "N° ", "n° ", "Nº ", "nº "]
  private static let spelled: [Set<String>] = [
    ["one", "first", "premier", "première", "primero", "primera", "único", "ier"],
    ["two", "second"],
    ["three", "third"], ["four", "fourth"], ["five", "fifth"], ["six"], ["seven"], ["eight"],
    ["nine"], ["ten"], ["eleven"], ["twelve"],
  ]
}

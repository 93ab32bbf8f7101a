/// A label found at the start of a line, and where the wording after it begins.
struct LabelMatch: Sendable, Hashable {
  /// Byte offsets of the label as printed.
  let label: Range<Int>
  /// Byte offset of the wording; the line's end where there is none.
  let textStart: Int
  let style: LabelStyle
  /// Place in its list, read as a number or letter and, where it can be, as a roman numeral.
  let values: [Int]
  /// Whether the form alone shows a label: `a)`, `12.`, `PP3`, `§ 4`, but not `12 that`.
  let isPlain: Bool
}

/// How labels of one list look.
enum LabelStyle: Sendable, Hashable {
  /// `-`, `•`, `*`, with the bullet's first byte.
  case bullet(UInt8)
  /// `12`, `12.`, `(12)`: with the closing character, or 0.
  case number(UInt8)
  /// `3.2`, `1bis.1.1`, `E.3.1`: with the count of its parts.
  case path(Int)
  /// `a)`, `(iv)`, `b.`: with the closing character.
  case lower(UInt8)
  case upper(UInt8)
  /// `PP6.bis`, `OP7ter`.
  case operative
  /// `Article 7`, `§ 4`, `第七条`, with the rank of the division in an outline, from 1.
  case division(Int)
  /// `(أ)`, `一、`, `（一）`.
  case otherScript(UInt8)

  /// Whether a label of this style stands for the whole of a clause's address in its section.
  var isAbsolute: Bool {
    switch self {
    case .path, .operative, .division: true
    default: false
    }
  }

  var isBullet: Bool { if case .bullet = self { true } else { false } }
}

extension LabelMatch {
  /// Whether this label can stand right after `previous` in one list.
  func follows(_ previous: LabelMatch) -> Bool {
    guard style == previous.style else { return false }
    if style.isBullet { return true }
    return values.contains { value in
      previous.values.contains { value == $0 + 1 || value == $0 }
    }
  }

  /// Whether this label can open a list: 1, a, i or a bullet.
  var opens: Bool { style.isBullet || values.contains(1) }
}

/// Finds the label at the start of a run of bytes.
///
/// Forms: those of UN, ITU and IETF practice, and of law books in six languages; see the table in
/// the tests.
struct LabelScanner {
  let bytes: [UInt8]
  let end: Int
  private(set) var at: Int
  private let start: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    at = range.lowerBound
    end = range.upperBound
  }

  static func match(_ bytes: [UInt8], _ range: Range<Int>) -> LabelMatch? {
    guard let first = range.first.map({ bytes[$0] }) else { return nil }
    var scanner = LabelScanner(bytes, range)
    if let found = scanner.bullet() { return found }
    if first < 0x80 {
      if let found = scanner.inserted() ?? scanner.division() { return found }
      if let found = scanner.operative() ?? scanner.parenthesized() { return found }
      return scanner.numbered() ?? scanner.lettered() ?? scanner.otherScript()
    }
    return scanner.division() ?? scanner.otherScript()
  }

  /// Whether a label is nothing but a bullet.
  static func isBullet(_ label: String) -> Bool {
    bullets.contains { label.utf8.elementsEqual($0) }
  }

  // MARK: - Forms

  private mutating func bullet() -> LabelMatch? {
    for mark in Self.bullets where bytes[start..<end].starts(with: mark) {
      let after = start + mark.count
      guard after < end, bytes[after].isSpace else { continue }
      at = after
      return found(.bullet(mark[0]), [])
    }
    return nil
  }

  /// `New 39B.`, `[New] 63.`
  private mutating func inserted() -> LabelMatch? {
    for word in ["New ", "NEW ", "[New] ", "[NEW] "] where skip(word) {
      if let found = numbered() ?? operative() { return found }
      at = start
    }
    return nil
  }

  /// `PP1.`, `Pp4.`, `PP.6`, `PP6.bis`, `OP6alt`, `PP 5`
  private mutating func operative() -> LabelMatch? {
    defer { at = start }
    guard skip("PP") || skip("Pp") || skip("pp") || skip("OP") || skip("Op") || skip("op") else {
      return nil
    }
    _ = skip(".")
    _ = skip(" ")
    guard let value = number() else { return nil }
    ordinals()
    _ = skip(".") || skip(")") || skip(":")
    return atTextStart ? found(.operative, [value]) : nil
  }

  /// `(a)`, `(iv)`, `(12)`, `(A)`
  private mutating func parenthesized() -> LabelMatch? {
    defer { at = start }
    guard skip("(") else { return nil }
    let inner = at
    guard let values = shortNumber() ?? letters() else { return nil }
    let isNumber = bytes[inner].isDigit
    let isUpper = bytes[inner].isUpper
    ordinals()
    guard skip(")") else { return nil }
    ordinals()
    guard atTextStart else { return nil }
    let close = UInt8(ascii: "(")
    return found(isNumber ? .number(close) : isUpper ? .upper(close) : .lower(close), values)
  }

  /// `12.`, `12)`, `12`, `12 bis`, `14A`, `3.2`, `1bis.1.1`, `67 alt 1`, `39.We`
  private mutating func numbered() -> LabelMatch? {
    let from = at
    defer { at = start }
    guard let first = number(), let parts = pathParts() else { return nil }
    let hasSuffix = ordinals()
    let close: UInt8 = skip(".") ? UInt8(ascii: ".") : skip(")") ? UInt8(ascii: ")") : 0
    if close != 0 { ordinals() }
    guard atTextStart || (close == UInt8(ascii: ".") && mayFollowAtOnce) else { return nil }
    let isLong = bytes[from..<end].prefix { $0.isDigit }.count > 3
    let isPlain = (close != 0 || parts.count > 1 || hasSuffix || at == end) && !isLong
    if parts.count > 1 { return found(.path(parts.count), [parts[parts.count - 1]], isPlain) }
    return found(.number(close), [first], isPlain && (close != 0 || hasSuffix || from > start))
  }

  /// `a)`, `iv)`, `A.`, `b)bis`, `E.3.1`
  private mutating func lettered() -> LabelMatch? {
    defer { at = start }
    let isUpper = bytes[at].isUpper
    guard let values = letters() else { return nil }
    let length = at - start
    ordinals()
    if skip(")") {
      ordinals()
      let close = UInt8(ascii: ")")
      return atTextStart ? found(isUpper ? .upper(close) : .lower(close), values) : nil
    }
    guard skip(".") else { return nil }
    if isUpper, length == 1, let parts = pathParts(first: number()) {
      _ = skip(".")
      return atTextStart ? found(.path(parts.count + 1), [parts[parts.count - 1]]) : nil
    }
    guard atTextStart, length == 1 || Self.roman(bytes[start..<start + length]) != nil else {
      return nil
    }
    let close = UInt8(ascii: ".")
    return found(isUpper ? .upper(close) : .lower(close), values)
  }

  /// `Article 7`, `ANNEX 1`, `Section 1bis`, `§ 4`, `第七条`
  private mutating func division() -> LabelMatch? {
    defer { at = start }
    guard let division = Division.match(bytes, start..<end) else { return nil }
    at = division.end
    return found(.division(division.rank), division.values)
  }

  /// `(أ)`, `أ)`, `一、`, `（一）`, `１．`
  private mutating func otherScript() -> LabelMatch? {
    defer { at = start }
    let isWide = skip("（") || skip("(")
    let inner = at
    var values: [Int] = []
    while at < end, at - inner < 12, let (scalar, length) = scalar(at) {
      guard let value = Numerals.value(scalar) else { break }
      values.append(value)
      at += length
    }
    guard !values.isEmpty else { return nil }
    let closing = ["）", ")", "、", "．", "."].first { skip($0) }
    guard let closing, !isWide || closing == "）" || closing == ")" else { return nil }
    let style = LabelStyle.otherScript(closing.utf8.first ?? 0)
    return found(style, [Numerals.number(values)])
  }

  // MARK: - Pieces

  /// A label that ends here, and the wording after white space.
  private func found(_ style: LabelStyle, _ values: [Int], _ isPlain: Bool = true) -> LabelMatch {
    var text = at
    while text < end, bytes[text].isSpace { text += 1 }
    return LabelMatch(
      label: start..<at, textStart: text, style: style, values: values, isPlain: isPlain)
  }

  /// Whether a capital or an ideograph comes next: `39.We`, `1.被告知`.
  private var mayFollowAtOnce: Bool {
    at < end && (bytes[at].isUpper || bytes[at] >= 0xE3 && bytes[at] <= 0xE9)
  }

  private var atTextStart: Bool { at == end || bytes[at].isSpace }

  private mutating func skip(_ word: String) -> Bool {
    guard bytes[at..<end].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  /// One to four digits.
  private mutating func number() -> Int? {
    let from = at
    var value = 0
    while at < end, bytes[at].isDigit, at - from < 5 {
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    return at > from && at - from < 5 ? value : nil
  }

  private mutating func shortNumber() -> [Int]? {
    let from = at
    guard let value = number(), at - from <= 3 else {
      at = from
      return nil
    }
    return [value]
  }

  /// One letter, a doubled one, or a roman numeral; all of one case.
  private mutating func letters() -> [Int]? {
    let from = at
    while at < end, bytes[at].isLetter, at - from < 7 { at += 1 }
    let run = bytes[from..<at]
    guard let first = run.first, run.allSatisfy({ $0.isUpper == first.isUpper }) else {
      at = from
      return nil
    }
    var values: [Int] = []
    let place = Int((first | 0x20) - UInt8(ascii: "a")) + 1
    if run.count == 1 { values.append(place) }
    if run.count == 2, run.last == first { values.append(26 + place) }
    if let roman = Self.roman(run) { values.append(roman) }
    guard !values.isEmpty else {
      at = from
      return nil
    }
    return values
  }

  /// `.2.1` and letters or ordinals between: the parts of a path after its first.
  private mutating func pathParts(first: Int? = 0) -> [Int]? {
    guard let first else { return nil }
    var parts = [first]
    while true {
      let back = at
      suffix()
      guard skip("."), let next = number() else {
        at = back
        break
      }
      parts.append(next)
    }
    let letter = at
    if at < end, bytes[at].isLetter {
      at += 1
      if !(at == end || bytes[at].isSpace || bytes[at] == UInt8(ascii: ".")
        || bytes[at] == UInt8(ascii: ")"))
      {
        at = letter
      }
    }
    return parts
  }

  /// Any of `bis`, ` ter`, `.quater`, ` alt 1`, `-2`; false where there is none.
  @discardableResult
  private mutating func ordinals() -> Bool {
    let from = at
    while suffix() {}
    return at > from
  }

  @discardableResult
  private mutating func suffix() -> Bool {
    guard at < end, Self.mayStartSuffix(bytes[at]) else { return false }
    let from = at
    if skip("-"), number() != nil, atTextStart || at < end && !bytes[at].isLetter { return true }
    at = from
    _ = skip(" ") || skip(".")
    _ = skip("(")
    for word in Self.ordinalWords where skip(word) {
      _ = skip(")")
      if word == "alt" || word == "ALT" {
        let back = at
        _ = skip(".")
        _ = skip(" ")
        if number() == nil || !atTextStart && bytes[at] != UInt8(ascii: ".") { at = back }
      }
      guard at < end, bytes[at].isLower else { return true }
      break
    }
    at = from
    return false
  }

  private func scalar(_ at: Int) -> (Unicode.Scalar, Int)? {
    var decoder = UTF8()
    var iterator = bytes[at..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  /// The value of a roman numeral up to 89, or nil.
  static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    let digits = letters.map { romanDigits[$0 | 0x20] ?? 0 }
    guard !digits.isEmpty, digits.count <= 8, !digits.contains(0) else { return nil }
    var value = 0
    for (digit, next) in zip(digits, digits.dropFirst() + [0]) {
      value += digit < next ? -digit : digit
    }
    return value > 0 && value < 90 ? value : nil
  }

  private static let romanDigits: [UInt8: Int] = [
    UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
  ]

  private static let ordinalWords: [String] = {
    let words = [
      "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
      "undecies", "duodecies", "alt",
    ]
    return words + words.map { $0.uppercased() } + ["之二", "之三", "之四", "之五"]
  }()

  private static func mayStartSuffix(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == .space || byte == 0xE4
      || (byte >= UInt8(ascii: "(") && byte <= UInt8(ascii: "."))
  }

  private static let bullets: [[UInt8]] =
    ["-", "*", "+", "•", "–", "—", "·", "▪", "‣", "◦", "●", "\u{F0B7}", "\u{F0A7}"].map {
      Array($0.utf8)
    }
}

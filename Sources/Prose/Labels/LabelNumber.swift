extension String {
  /// Whether two labels have the same number or letter, as `(a)` and `a)`, `New 65A.` and `65A`,
  /// and any two bullets do.
  package func isSameNumber(as other: String) -> Bool {
    let (label, another) = (utf8Span.span, other.utf8Span.span)
    if label.count == another.count, label.holds(0..<label.count, as: another, 0) { return true }
    if let own = Self.plainNumber(label), let others = Self.plainNumber(another) {
      return own.count == others.count && label.holds(own, as: another, others.lowerBound)
    }
    let (own, others) = (labelNumber, other.labelNumber)
    return own == others || Self.composed(own) == Self.composed(others)
  }

  /// Returns the scalars as a string, which compares by canonical equivalence.
  private static func composed(_ scalars: [Unicode.Scalar]) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns where the number is in a label such as `12.` or `(a)`, as most are; nil for any other.
  /// It agrees with the general rules, at a fraction of their cost.
  private static func plainNumber(_ label: Span<UInt8>) -> Range<Int>? {
    var (start, end) = (0, label.count)
    while start < end, label[start] == UInt8(ascii: "(") { start += 1 }
    while start < end, label[end - 1] == UInt8(ascii: ")") || label[end - 1] == UInt8(ascii: ".") {
      end -= 1
    }
    guard start < end else { return nil }
    for at in start..<end where !label[at].isDigit {
      let isLetter = end - start == 1 && label[at].isLower && !LabelScanner.isBullet(label)
      return isLetter ? start..<end : nil
    }
    return start..<end
  }

  /// The packed bytes of a number of up to eight digits or one small letter, as in `12.` or `(a)`,
  /// as most labels have; nil for any other, and for `o`, which may be a bullet.
  package var packedNumber: UInt64? {
    let label = utf8Span.span
    guard let number = Self.plainNumber(label), number.count <= 8,
      label[number.lowerBound] != UInt8(ascii: "o")
    else { return nil }
    return label.packed(number.lowerBound, before: number.upperBound)
  }

  /// Whether it is the label of an alternative: `67 alt 1`, `OP6alt`.
  package var isAlternative: Bool {
    let bytes = utf8Span.span
    for at in 0..<Swift.max(bytes.count - 2, 0) where bytes[at] | 0x20 == UInt8(ascii: "a") {
      let isAlt =
        bytes[at + 1] | 0x20 == UInt8(ascii: "l") && bytes[at + 2] | 0x20 == UInt8(ascii: "t")
      if isAlt { return true }
    }
    return false
  }

  /// Whether a label has no number: it is empty or a bullet.
  package var isUnnumbered: Bool { isEmpty || isBullet }

  /// Whether it is the mark of an item without a number.
  package var isBullet: Bool { LabelScanner.isBullet(utf8Span.span) }

  /// The word before a label's number, empty where there is none, and the number in the form in
  /// which it is compared: `Article` and `7bis` of `[Article 7 *bis*]`, `65A` of `New 65A.`
  package var wordAndNumber: (word: String, number: String) {
    if let plain = Self.plainNumber(utf8Span.span) {
      return ("", String(Substring(utf8.dropFirst(plain.lowerBound).prefix(plain.count))))
    }
    let whole = wholeAndPart
    guard whole.part == nil else { return whole.whole.wordAndNumber }
    let pieces = withoutMarkup.unicodeScalars.split(whereSeparator: Self.isSpace).map(String.init)
    let first =
      pieces.firstIndex { $0.unicodeScalars.contains(where: Self.isNumber) }
      ?? pieces.lastIndex { !$0.isOrdinalOfLabel } ?? 0
    let number = Self.composed(pieces[first...].joined().labelNumber)
    guard first > 0 else { return ("", number) }
    return (Self.composed(pieces[first - 1].labelNumber), number)
  }

  /// Whether it is a word such as `bis`, which belongs to the number before it.
  package var isOrdinalOfLabel: Bool { NumberSuffixes.isSuffix(self) }

  /// The words such as `bis` that belong to the number before them.
  package static let ordinalsOfLabels = NumberSuffixes.all

  /// Whether it is a Roman numeral up to 399 in its usual form, in either case: `iv`, but not `il`.
  package var isRomanNumber: Bool { RomanNumeral(Array(utf8)[...]) != nil }

  /// The label without the number of a first part, brackets, white space, `New` and the stops. The word
  /// before a number, as in `ARTICLE 1`, is put in lower case; so are `PP` and `OP`, and the stops in
  /// such labels dropped, as they are written in many ways.
  private var labelNumber: [Unicode.Scalar] {
    if isBullet { return [] }
    let whole = wholeAndPart.whole.withoutMarkup
    let bare = whole.inLowerCaseBeforeNumber.unicodeScalars.lazy.filter { !Self.labelSpace($0) }
    var number = Array(bare.map(Self.plainDigit))[...]
    for prefix in Self.newness where number.starts(with: prefix) {
      number = number.dropFirst(prefix.count)
    }
    while let first = number.first, Self.labelMarks.contains(first) { number.removeFirst() }
    while let last = number.last, Self.labelMarks.contains(last) { number.removeLast() }
    guard number.count > 1, Self.operative.contains(number.prefix(2).map(Self.lowercased)) else {
      return Array(number)
    }
    return number.map(Self.lowercased).filter { $0 != "." }
  }

  private static let newness = ["[New]", "New", "[NEW]", "NEW", "new"].map {
    Array($0.unicodeScalars)
  }
  private static let operative = ["pp", "op"].map { Array($0.unicodeScalars) }
  private static let labelMarks = Array("[].:、．°º-–—".unicodeScalars)

  /// Whether a scalar is a round bracket or white space.
  private static func labelSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "（", "）": true
    default: isSpace(scalar)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(ascii: scalar).isSpace : scalar.properties.isWhitespace
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? UInt8(ascii: scalar).isDigit : Character(scalar).isNumber
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(ascii: scalar) | 0x20) : scalar
  }

  /// Returns the ASCII digit for a decimal digit of any script, and any other scalar unchanged.
  private static func plainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Numerals.digit(scalar).map { Unicode.Scalar(UInt8(0x30 + $0)) } ?? scalar
  }

  /// The label with its words of more than two letters, but for the last one, in lower case:
  /// `article I` for `ARTICLE I`.
  private var inLowerCaseBeforeNumber: String {
    let bytes = utf8Span.span
    guard bytes.holds(.space) || bytes.asciiCount(0, before: bytes.count) < bytes.count,
      let space = lastIndex(where: \.isWhitespace)
    else { return self }
    let words = self[..<space].split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.count > 2 && word.allSatisfy(\.isLetter) ? word.lowercased() : String(word)
    }
    return words.joined(separator: " ") + self[space...]
  }

  /// The label without the emphasis and tags around an ordinal: `1 bis` for `1 *bis*`.
  var withoutMarkup: String {
    guard Self.holdsMarkup(utf8Span.span) else { return self }
    var rest = utf8[...]
    var plain: [UInt8] = []
    while let byte = rest.first {
      if let mark = NumberSuffixes.markup.first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(mark.utf8.count)
      } else {
        plain.append(byte)
        rest.removeFirst()
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether a mark of emphasis or a tag may begin after the first byte.
  private static func holdsMarkup(_ label: borrowing Span<UInt8>) -> Bool {
    guard label.count > 1, !mayBeMarkup(label[0]) else { return false }
    for at in 1..<label.count where mayBeMarkup(label[at]) { return true }
    return false
  }

  private static func mayBeMarkup(_ byte: UInt8) -> Bool {
    byte.isEmphasis || byte == UInt8(ascii: "<")
  }
}

@_spi(_Unicode) import Swift

/// Folds words so that those treated as the same become equal.
///
/// Ignores letter case (except where it distinguishes units' signs), emphasis, normalization form,
/// the look of hyphens and quotation marks, soft hyphens, -ise against -ize, ё against е, Arabic
/// vowel marks and tatweel, spaces between thousands and the marks that group millions, the digits
/// and percent sign that a number is written with, and the numbers of notes. All else is kept.
package struct Folding: Sendable {
  /// The folded bytes of the last word.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func fold(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    bytes.removeAll(keepingCapacity: true)
    guard !text.isNoteMark(start..<end) else { return bytes.append(contentsOf: Self.noteMark) }
    var isPlain = true
    bytes.append(addingCapacity: end - start) { folded in
      for at in start..<end {
        let byte = text[at]
        isPlain = isPlain && byte < 0x80
        if byte == .space || byte == UInt8(ascii: "*") { continue }
        folded.append(byte.isUpper ? byte | 0x20 : byte)
      }
    }
    if !isPlain { foldScalars(text, start, end) }
    removeThousandsMarks()
    if let length = Ending.length(WordEnds(bytes.span, bytes.indices)) {
      bytes[bytes.count - length] = UInt8(ascii: "z")
    }
    markSignOfUnit(text, start, end)
  }

  /// Whether a word folds to itself: it has only lower-case letters of ASCII, Latin-1 and Russian
  /// without ё, and none with a combining mark after it.
  static func isFolded(_ text: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
    var at = word.lowerBound
    while at < word.upperBound {
      if text[at].isLower {
        at += 1
        continue
      }
      guard at + 1 < word.upperBound else { return false }
      switch (text[at], text[at + 1]) {
      case (0xC3, 0x9F...0xB6), (0xC3, 0xB8...0xBF), (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F):
        at += 2
      default: return false
      }
    }
    return true
  }

  /// Appends which capitals distinguish a unit's sign, as bytes that occur in no word.
  private mutating func markSignOfUnit(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    guard let sign = UnitSign(text, start..<end) else { return }
    for place in sign.tellingCapitals { bytes.append(UInt8(1 + place)) }
  }

  /// The folded form of every note mark.
  private static let noteMark = Array("[^]".utf8)

  /// Removes the commas or points of a number with two or more of them between groups of three
  /// digits: `1,000,000`, `1.250.000,50`. A single one may be a decimal mark.
  private mutating func removeThousandsMarks() {
    let head = bytes.prefix(4).prefix(while: \.isDigit).count
    guard (1...3).contains(head), head < bytes.count, bytes[0] != UInt8(ascii: "0") else { return }
    let mark = bytes[head]
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return }
    var end = head
    while end + 4 <= bytes.count, bytes[end] == mark, bytes[end + 1..<end + 4].allSatisfy(\.isDigit)
    {
      end += 4
    }
    guard end - head >= 8, end == bytes.count || bytes[end] != mark && !bytes[end].isDigit else {
      return
    }
    bytes.replaceSubrange(..<end, with: bytes[..<end].filter { $0 != mark })
  }

  private mutating func foldScalars(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    bytes.removeAll(keepingCapacity: true)
    var at = start
    while at < end {
      let scalar = text.scalar(at)
      guard !Self.mayCompose(scalar) else { return foldComposed(text, start, end) }
      append(scalar)
      at += UTF8.width(scalar)
    }
  }

  private mutating func foldComposed(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    bytes.removeAll(keepingCapacity: true)
    var scalars = String.UnicodeScalarView()
    var at = start
    while at < end {
      let scalar = text.scalar(at)
      at += UTF8.width(scalar)
      scalars.append(scalar)
    }
    for scalar in String(scalars)._nfc { append(scalar) }
  }

  /// Whether a scalar may become another one under normalization form C.
  private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x370..<0x483, 0x621...0x64A: false
    case 0x300...0x36F, 0x1100...0x11FF, 0x2126, 0x212A, 0x212B, 0xF900...0xFAFF: true
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: false
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x2A, 0xA0, 0xAD, 0x640, 0x64B...0x652, 0x2009, 0x202F: break
    case 0x2018, 0x2019, 0x201B: bytes.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011, 0x2013, 0x2212: bytes.append(UInt8(ascii: "-"))
    case 0x401, 0x451: encode("е")
    // Lower-case letters of Latin-1 and Cyrillic; for the others, finding out that they are lower
    // case would cost more.
    case 0xDF...0xFF, 0x430...0x44F: encode(scalar)
    case 0x660...0x669, 0x6F0...0x6F9, 0xE50...0xE59, 0xFF10...0xFF19:
      bytes.append(UInt8(ascii: "0") + UInt8(Numerals.value(scalar) ?? 0))
    case 0x66A, 0xFF05: bytes.append(UInt8(ascii: "%"))
    case 0xC0...0x2AF, 0x370...0x58F, 0x1E00...0x1FFF:
      for folded in scalar.properties.lowercaseMapping.unicodeScalars { encode(folded) }
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
    default: encode(scalar)
    }
  }

  private mutating func encode(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}

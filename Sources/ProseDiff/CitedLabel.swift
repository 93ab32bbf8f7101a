import Prose

/// A label as another clause cites it, as hashes: `7` of `7.` and `(7)`, `7` of the kind `article` of
/// `Article 7 bis`.
struct CitedLabel {
  let kind: UInt64
  let number: UInt64

  /// The hash of nothing.
  static let none: UInt64 = 0xCBF2_9CE4_8422_2325

  init(kind: UInt64, number: UInt64) {
    self.kind = kind
    self.number = number
  }

  /// Cost: one look at each byte.
  init(_ label: String) {
    var (kind, number, hasDigit) = (Self.none, Self.none, false)
    for byte in label.utf8 {
      if byte == .space {
        if hasDigit { break }
        (kind, number) = (number, Self.none)
      } else if !Self.isMark(byte) {
        number = Self.hash(number, byte)
        hasDigit = hasDigit || byte.isDigit
      }
    }
    self.init(kind: kind, number: number)
  }

  /// The word before the number of a label, in small letters.
  static func word(of label: String) -> String {
    String(label.prefix { !$0.isNumber }.split(separator: " ").last ?? "").lowercased()
  }

  /// The hash of the number in a text that cites it.
  static func hash(_ number: String) -> UInt64 { number.utf8.reduce(none, hash) }

  /// A key for the clauses of a section that bear such a label.
  func key(in section: Int) -> UInt64 {
    let label = (kind ^ number &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return label ^ label >> 32 ^ UInt64(bitPattern: Int64(section)) &* 0xC4CE_B9FE_1A85_EC53
  }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(lowered)) &* 0x0000_0100_0000_01B3
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

/// A square bracket in a text, of ASCII or as wide as a character of Chinese: `[`, `］`, `【`.
struct BracketSign: Sendable, Hashable {
  let opens: Bool
  /// Its UTF-8 offsets.
  let range: Range<Int>

  /// The bracket that stands at a place; nil where none does.
  init?(_ bytes: Span<UInt8>, at place: Int) {
    switch bytes[place] {
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      opens = bytes[place] == UInt8(ascii: "[")
      range = place..<place + 1
    case 0xE3, 0xEF:
      guard place + 2 < bytes.count,
        let opens = Self.wide(bytes[place], bytes[place + 1], bytes[place + 2])
      else { return nil }
      self.opens = opens
      range = place..<place + 3
    default: return nil
    }
  }

  /// Whether three bytes are a wide bracket that opens, or one that closes.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool? {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): true
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): false
    default: nil
    }
  }
}

extension UInt8 {
  /// Whether a bracket of either kind may begin with it.
  var mayBeginBracket: Bool { [UInt8(ascii: "["), UInt8(ascii: "]"), 0xE3, 0xEF].contains(self) }
}

extension Character {
  /// Whether it is a bracket of either kind.
  var isSquareBracket: Bool { "[]［］【】".contains(self) }
}

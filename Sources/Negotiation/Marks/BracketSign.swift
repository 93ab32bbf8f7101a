/// A square bracket in a text, ASCII or full-width: `[`, `］`, `【`.
struct BracketSign: Sendable, Hashable {
  let opens: Bool
  /// Its UTF-8 offsets.
  let range: Range<Int>

  /// Reads the bracket at a UTF-8 offset; nil where there is none.
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

  /// Whether three bytes are a full-width bracket that opens (true) or closes (false); nil for
  /// others.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool? {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): true
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): false
    default: nil
    }
  }
}

extension UInt8 {
  /// Whether a square bracket, ASCII or full-width, may begin with this byte.
  var mayBeginBracket: Bool { [UInt8(ascii: "["), UInt8(ascii: "]"), 0xE3, 0xEF].contains(self) }
}

extension Character {
  /// Whether it is a square bracket, ASCII or full-width.
  var isSquareBracket: Bool { "[]［］【】".contains(self) }
}

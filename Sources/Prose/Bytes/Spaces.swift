/// White space and invisible characters, in UTF-8.
package enum Spaces {
  /// Returns the bytes of the white space character at a place, or 0. Outside ASCII: no-break
  /// spaces, the spaces U+2000 to U+200A, U+205F, and the ideographic space.
  @inline(__always)
  package static func length(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    length(bytes.span, at, end)
  }

  /// Returns the bytes of the white space character at a place, or 0.
  package static func length(_ bytes: borrowing Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at < end else { return 0 }
    if bytes[at] < 0x80 { return bytes[at].isSpace ? 1 : 0 }
    if bytes[at] == 0xC2 { return at + 1 < end && bytes[at + 1] == 0xA0 ? 2 : 0 }
    guard at + 2 < end else { return 0 }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// Returns the place after the white space that starts at a place.
  static func skip(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    var at = at
    while case let length = length(bytes, at, end), length > 0 { at += length }
    return at
  }

  /// Returns the place before the white space that ends at a place.
  @inline(__always)
  static func skipBack(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    skipBack(bytes.span, start, end)
  }

  /// Returns the place before the white space that ends at a place.
  static func skipBack(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    // Most runs end with a visible ASCII character.
    if end > start, bytes[end - 1] < 0x80, !bytes[end - 1].isSpace { return end }
    while end > start {
      var length = 1
      while length <= 3, !ends(bytes, start, end, length) { length += 1 }
      guard length <= 3 else { break }
      end -= length
    }
    return end
  }

  private static func ends(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ length: Int
  ) -> Bool {
    end - length >= start && self.length(bytes, end - length, end) == length
  }

  /// Returns the columns of the white space character at a place.
  static func columns(_ bytes: [UInt8], _ at: Int) -> Int { bytes[at] == 0xE3 ? 2 : 1 }

  /// Returns the bytes of the zero-width character at a place, or 0: U+200B to U+200F, and the
  /// directional controls.
  static func invisibleLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    guard at + 2 < end, bytes[at] == 0xE2 else { return 0 }
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }
}

/// ASCII bytes, and what the first bytes of other characters tell.
extension UInt8 {
  @inlinable package static var tab: UInt8 { UInt8(ascii: "\t") }
  @inlinable package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  @inlinable package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }

  /// ASCII white space; `Spaces` also knows the wider ones.
  @inlinable package var isSpace: Bool { self == .space || (self >= 0x09 && self <= 0x0D) }
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inlinable package var isLower: Bool { self >= 0x61 && self <= 0x7A }
  @inlinable package var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  @inlinable package var isLetter: Bool { isLower || isUpper }
  /// Whether it is a byte of a character after its first.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// Whether it opens a character of U+3000 to U+9FFF: ideographs, kana and their punctuation.
  var opensIdeograph: Bool { self >= 0xE3 && self <= 0xE9 }
  /// Whether it opens a character of U+4000 to U+9FFF, most of which are Chinese.
  var opensHan: Bool { self >= 0xE4 && self <= 0xE9 }
  /// Whether it opens a character of U+3000 to U+FFFF, most of which are two columns wide.
  var opensWide: Bool { self >= 0xE3 && self < 0xF0 }
  /// Whether it is a mark of Markdown's emphasis.
  var isEmphasis: Bool { self == UInt8(ascii: "*") || self == UInt8(ascii: "_") }
  /// The ASCII lower-case letter for a capital; any other byte unchanged.
  @inlinable package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

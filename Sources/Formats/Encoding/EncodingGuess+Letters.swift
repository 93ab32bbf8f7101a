/// Evidence in the bytes that ICU does not weigh.
extension EncodingGuess {
  /// Whether there is, next to a letter, a byte that is a box-drawing character in KOI8-R and `і`,
  /// `ї`, `є` or `ґ` in KOI8-U.
  static func hasUkrainianLetters(_ bytes: [UInt8]) -> Bool {
    let signs: Set<UInt8> = [0xA4, 0xA6, 0xA7, 0xAD, 0xB4, 0xB6, 0xB7, 0xBD]
    return zip(bytes, bytes.dropFirst()).contains { first, second in
      signs.contains(first) && second >= 0xC0 || first >= 0xC0 && signs.contains(second)
    }
  }

  static let latin: Set<Encoding> = [
    .westernISO, .westernEuro, .westernWindows, .centralISO, .centralWindows, .turkishISO,
    .turkishWindows, .balticWindows,
  ]

  /// The longest run of non-ASCII letters in a word in Latin script.
  static let mostAccents = 5

  /// Whether a run of non-ASCII letters is too long for Latin script.
  static func hasForeignWord(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for byte in bytes {
      count = byte >= 0xC0 ? count + 1 : 0
      if count > mostAccents { return true }
    }
    return false
  }

  /// Whether there is an escape sequence that switches ISO-2022-JP from ASCII to Japanese.
  static func isJapaneseMail(_ bytes: ArraySlice<UInt8>) -> Bool {
    let escape = Array("\u{1B}$".utf8)
    guard let place = bytes.place(of: escape) else { return false }
    let next = bytes[place...].dropFirst(2).first
    return next == UInt8(ascii: "B") || next == UInt8(ascii: "@")
  }

  /// Whether there is a currency sign, or a fraction next to a letter, where ISO-8859-15 has `€`
  /// and `œ`, which is all that distinguishes it from ISO-8859-1.
  static func hasEuroLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { first, second in
      first == 0xA4 || (first == 0xBC || first == 0xBD) && second.isLatinLetter
    }
  }
}

extension UInt8 {
  fileprivate var isLatinLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0xC0 }
}

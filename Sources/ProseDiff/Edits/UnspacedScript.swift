/// The scripts written without spaces between words, by the character that a token begins with.
///
/// Where one gives way to another, a word ends: Japanese writes particles in hiragana, and most
/// nouns in Han characters or katakana.
enum UnspacedScript: Sendable, Hashable {
  case han, hiragana, katakana, thai, lao, myanmar, khmer

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3005...0x3006, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    case 0x3041...0x309F: self = .hiragana
    case 0x30A0...0x30FF, 0x31F0...0x31FF: self = .katakana
    case 0xE00...0xE7F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .myanmar
    case 0x1780...0x17FF: self = .khmer
    default: return nil
    }
  }
}

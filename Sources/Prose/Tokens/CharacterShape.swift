/// What a character does in a wording.
enum CharacterShape: Sendable, Hashable {
  case letter, digit, combining
  /// A letter of a script that writes no spaces between words.
  case ideograph
  /// A Chinese numeral.
  case numeral
  /// A vowel that is written before the consonant it follows: `เ`.
  case leading
  /// Punctuation, quotation marks, brackets, dashes, emphasis.
  case mark
  /// Anything else that means something: `%`, `§`, `€`, a control, an invisible character.
  case symbol
  /// White space outside ASCII.
  case space

  static func ascii(_ byte: UInt8) -> CharacterShape {
    if byte.isLetter { return .letter }
    if byte.isDigit { return .digit }
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
      UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "|"),
      UInt8(ascii: "\\"):
      return byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") ? .mark : .symbol
    case 0x21...0x7E: return .mark
    default: return .symbol
    }
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD: self = .mark
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x85: self = .space
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = CharacterShape.ofSyllable(scalar)
    case 0x3007, 0x4E00...0x9FFF: self = HanNumber.holds(scalar) ? .numeral : .ideograph
    case 0x3005...0x3006, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = CharacterShape.isMark(scalar) ? .combining : .ideograph
    case 0x300...0x36F, Self.nonJoiner, Self.joiner: self = .combining
    case 0xC0...0x24F: self = scalar.value == 0xD7 || scalar.value == 0xF7 ? .symbol : .letter
    // Cyrillic and Arabic letters; their general category would say the same at a higher cost.
    case 0x400...0x481, 0x620...0x64A: self = .letter
    default: self = CharacterShape.general(scalar)
    }
  }

  /// Zero width non-joiner and joiner, which shape the letter before them.
  private static let (nonJoiner, joiner): (UInt32, UInt32) = (0x200C, 0x200D)

  /// The shape of a character of Thai, Lao, Myanmar or Khmer.
  private static func ofSyllable(_ scalar: Unicode.Scalar) -> CharacterShape {
    switch scalar.value {
    case 0xE40...0xE44, 0xEC0...0xEC4: .leading
    // Vowels after their consonant.
    case 0xE30, 0xE32, 0xE33, 0xE45, 0xEB0, 0xEB2, 0xEB3: .combining
    default: isMark(scalar) ? .combining : isDigit(scalar) ? .digit : .ideograph
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether punctuation carries meaning, as percent signs do.
  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "‰", "‱", "٪", "؉", "؊", "﹪", "％", "§", "¶", "†": true
    default: false
    }
  }

  private static func general(_ scalar: Unicode.Scalar) -> CharacterShape {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      .letter
    case .decimalNumber, .letterNumber, .otherNumber: .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: .combining
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      isTelling(scalar) ? .symbol : .mark
    default: .symbol
    }
  }
}

/// The sign of a unit right after a figure, of which a letter may stand for something else in the other
/// case: `mW` and `MW`, `Mb` and `MB`, `5 m` and `5 M`. The case of all other letters is presentation:
/// `KM`, `MHZ`.
/// Source: BIPM, "The International System of Units", 9th edition; ISO/IEC 80000-13.
struct UnitSign {
  /// Its letters, with the UTF-8 offset of each in the text.
  private let letters: [(scalar: Unicode.Scalar, at: Int)]

  /// Reads the sign that a word is, or ends with: `5 MW`, `5MW`. Nil where none can stand there.
  init?(_ text: borrowing Span<UInt8>, _ word: Range<Int>) {
    let isAttached = text[word.lowerBound].isDigit
    guard isAttached || text.follows(figure: word.lowerBound) else { return nil }
    var at = word.upperBound
    while at > word.lowerBound, !text[at - 1].isDigit, text[at - 1] != UInt8(ascii: "-") { at -= 1 }
    guard at < word.upperBound, word.upperBound - at <= Self.longest,
      isAttached == (at > word.lowerBound)
    else { return nil }
    var letters: [(Unicode.Scalar, Int)] = []
    while at < word.upperBound {
      let scalar = text.scalar(at)
      letters.append((scalar, at))
      at += UTF8.width(scalar)
    }
    self.letters = letters
  }

  /// Bytes of the longest sign that is looked at.
  private static let longest = 8

  /// UTF-8 offsets of the capitals that tell it from another.
  var tellingCapitals: [Int] {
    guard let first = letters.first else { return [] }
    if letters.count == 1 { return Self.alone.contains(first.scalar) ? [first.at] : [] }
    let isLarge = Self.mega.contains(first.scalar) && Self.isUnit(spelling(from: 1))
    return (isLarge ? [first.at] : []) + bytes
  }

  /// The `B` of bytes that are counted: `MB`, `kBps`.
  private var bytes: [Int] {
    let (prefix, unit) = (letters[0].scalar.properties.lowercaseMapping, letters[1])
    let counts = Self.counting.contains(prefix) && Self.byte.contains(unit.scalar)
    return counts && (letters.count == 2 || spelling(from: 2) == "ps") ? [unit.at] : []
  }

  private func spelling(from place: Int) -> String {
    String(String.UnicodeScalarView(letters[place...].map(\.scalar)))
  }

  /// Whether letters after a prefix are a unit's, be it in capitals; of a single one they count.
  private static func isUnit(_ letters: String) -> Bool {
    units.contains(letters)
      || letters.unicodeScalars.count > 1 && units.contains(letters.lowercased())
  }

  /// Signs of one letter that are others in small: metre and million, gram, kelvin, siemens, tesla.
  private static let alone: Set<Unicode.Scalar> = ["M", "G", "K", "S", "T", "М", "Г", "К", "Т"]
  private static let mega: Set<Unicode.Scalar> = ["M", "М"]
  private static let byte: Set<Unicode.Scalar> = ["B", "Б"]
  private static let counting: Set<String> = ["k", "m", "g", "t", "p", "к", "м", "г", "т"]
  /// Those of several letters in small ones.
  private static let units: Set<String> = [
    "W", "V", "A", "m", "g", "s", "N", "J", "F", "H", "t", "l", "L", "b", "B", "wh", "hz", "va",
    "pa",
    "ev", "bit", "bps", "Вт", "В", "А", "м", "г", "Н", "т", "л", "б", "Б", "вт", "гц", "па", "дж",
    "бит",
  ]
}

extension Span<UInt8> {
  /// Whether nothing but a space, emphasis or the end of a bracket parts a place from a digit before it.
  fileprivate func follows(figure place: Int) -> Bool {
    var before = place
    while before > 0, place - before < 4, self[before - 1].mayPartSign { before -= 1 }
    return before > 0 && self[before - 1].isDigit
  }
}

extension UInt8 {
  /// Whether it may stand between a figure and its sign; spaces that break no line are outside of ASCII.
  fileprivate var mayPartSign: Bool {
    self == .space || self == UInt8(ascii: "]") || self == UInt8(ascii: "*") || self >= 0x80
  }
}

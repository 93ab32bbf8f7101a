/// The endings -ise, -ised, -ises, -ising, -isation and -isations, which fold to those with z.
enum Ending {
  /// Where the s of such an ending stands in a word of small letters, after a stem of three letters
  /// or more; nil where it has none.
  static func of(_ text: borrowing Span<UInt8>, _ word: Range<Int>) -> Int? {
    guard word.count > 6, let length = length(text, word.upperBound) else { return nil }
    let s = word.upperBound - length - 1
    guard s - word.lowerBound >= 4, text[s] == UInt8(ascii: "s"), text[s - 1] == UInt8(ascii: "i")
    else { return nil }
    let rest = (s + 1..<word.upperBound).map { text[$0] }
    return rests.contains(rest) ? s : nil
  }

  /// How much the ending has after its s, going by the last letters of a word that ends at a place.
  private static func length(_ text: borrowing Span<UInt8>, _ end: Int) -> Int? {
    switch text[end - 1] {
    case UInt8(ascii: "e"): 1
    case UInt8(ascii: "d"): 2
    case UInt8(ascii: "g"): 3
    case UInt8(ascii: "n"): 5
    case UInt8(ascii: "s"): text[end - 2] == UInt8(ascii: "e") ? 2 : 6
    default: nil
    }
  }

  private static let rests = ["e", "ed", "es", "ing", "ation", "ations"].map { Array($0.utf8) }
}

/// The endings -ise, -ised, -ises, -ising, -isation and -isations, which fold to their forms with
/// z.
enum Ending {
  /// Returns how many bytes before the end of a lower-case word the `s` of such an ending is, after
  /// a stem of three letters or more; nil where there is none.
  @inline(__always)
  static func length(_ word: WordEnds) -> Int? {
    let length = length(word.last)
    guard length > 0, word.count > 6, word.count >= length + 4 else { return nil }
    // The letters from the `i` on, the last of them highest.
    let ending = word.last >> UInt64(truncatingIfNeeded: 56 - 8 * length)
    guard ending & 0xFFFF == beginning, endings.contains(ending) else { return nil }
    return length
  }

  /// Returns the length from its `s` of the ending that a word's last letters allow; 0 where they
  /// allow none.
  @inline(__always)
  private static func length(_ last: UInt64) -> Int {
    switch UInt8(truncatingIfNeeded: last >> 56) {
    case UInt8(ascii: "e"): 2
    case UInt8(ascii: "d"): 3
    case UInt8(ascii: "g"): 4
    case UInt8(ascii: "n"): 6
    case UInt8(ascii: "s"): UInt8(truncatingIfNeeded: last >> 48) == UInt8(ascii: "e") ? 3 : 7
    default: 0
    }
  }

  /// The letters `is`.
  private static var beginning: UInt64 {
    UInt64(UInt8(ascii: "i")) | UInt64(UInt8(ascii: "s")) << 8
  }

  private static let endings = ["ise", "ised", "ises", "ising", "isation", "isations"].map {
    $0.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
}

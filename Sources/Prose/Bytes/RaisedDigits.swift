/// Superscript digits: `¹`, `²`, `³`, `⁰` to `⁹`.
extension Span<UInt8> {
  /// Returns the superscript digit at a byte, and its length in bytes; nil where there is none.
  func raisedDigit(_ at: Int) -> (value: Int, length: Int)? {
    guard at + 1 < count else { return nil }
    switch (self[at], self[at + 1]) {
    case (0xC2, 0xB9): return (1, 2)
    case (0xC2, 0xB2), (0xC2, 0xB3): return (Int(self[at + 1] - 0xB0), 2)
    case (0xE2, 0x81) where at + 2 < count:
      let isDigit = self[at + 2] == 0xB0 || (0xB4...0xB9).contains(self[at + 2])
      return isDigit ? (Int(self[at + 2] - 0xB0), 3) : nil
    default: return nil
    }
  }

  /// Returns the number that superscript digits from a byte on write, modulo a million, and where
  /// they end; nil where there are none.
  func raisedNumber(_ start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while let digit = raisedDigit(end) {
      value = (value * 10 + digit.value) % 1_000_000
      end += digit.length
    }
    return end > start ? (value, end) : nil
  }
}

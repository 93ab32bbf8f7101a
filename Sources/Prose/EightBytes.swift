/// Eight bytes, as one number.
extension UInt64 {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that is this one, and maybe of those above such a byte; the lowest bit
  /// is that of one.
  /// Source: Mycroft's test for a zero byte, 1987.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let differing = self ^ Self.ones &* UInt64(byte)
    return (differing &- Self.ones) & ~differing & Self.ones << 7
  }

  /// The highest bit of each byte that is one of some of ASCII.
  @inline(__always)
  private func places(of bytes: ClosedRange<UInt8>) -> UInt64 {
    // No sum of seven bits and what they lack to the eighth reaches into the next byte.
    let low = self & (Self.ones &* 0x7F)
    let fromFirst = low &+ Self.ones &* UInt64(0x80 - bytes.lowerBound)
    let beyondLast = low &+ Self.ones &* UInt64(0x7F - bytes.upperBound)
    return fromFirst & ~beyondLast & ~self & Self.ones << 7
  }

  /// How many bytes are small letters and digits, from the first on.
  @inline(__always)
  var plainCount: Int {
    let plain = places(of: 0x61...0x7A) | places(of: 0x30...0x39)
    return (~plain & Self.ones << 7).trailingZeroBitCount / 8
  }

  /// Whether any byte is a control of ASCII.
  @inline(__always)
  var holdsControl: Bool {
    (self &- Self.ones &* UInt64(UInt8.space)) & ~self & Self.ones << 7 != 0
  }
}

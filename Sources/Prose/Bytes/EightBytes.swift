/// Eight bytes, packed into one number.
extension UInt64 {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// Returns the highest bit of each byte that equals `byte`, and possibly of bytes above such a
  /// byte; the lowest set bit is always right.
  /// Source: Mycroft's test for a zero byte, 1987.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    let differing = self ^ Self.ones &* UInt64(byte)
    return (differing &- Self.ones) & ~differing & Self.ones << 7
  }

  /// Returns the highest bit of each byte in a range of ASCII.
  @inline(__always)
  private func places(of bytes: ClosedRange<UInt8>) -> UInt64 {
    // No sum carries into the next byte: seven bits plus at most 0x80 fit in eight.
    let low = self & (Self.ones &* 0x7F)
    let fromFirst = low &+ Self.ones &* UInt64(0x80 - bytes.lowerBound)
    let beyondLast = low &+ Self.ones &* UInt64(0x7F - bytes.upperBound)
    return fromFirst & ~beyondLast & ~self & Self.ones << 7
  }

  /// The number of leading bytes that are lower-case letters or digits.
  @inline(__always)
  var plainCount: Int {
    let plain = places(of: 0x61...0x7A) | places(of: 0x30...0x39)
    return (~plain & Self.ones << 7).trailingZeroBitCount / 8
  }

  /// Whether any byte is an ASCII control character below the space.
  @inline(__always)
  var holdsControl: Bool {
    (self &- Self.ones &* UInt64(UInt8.space)) & ~self & Self.ones << 7 != 0
  }
}

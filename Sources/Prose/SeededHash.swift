/// A hash for tables that a text under an adversary's hand goes into: another in every process.
package enum SeededHash {
  private static let seed = UInt64.random(in: .min ... .max)
  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The hash of a run of bytes. Cost: linear in them, eight at a time.
  @inline(__always)
  static func of(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> UInt64 {
    of(bytes, run, head: bytes.packed(run.lowerBound, before: run.upperBound))
  }

  /// The same for a run whose first eight bytes, or fewer, are at hand.
  @inline(__always)
  static func of(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>, head: UInt64) -> UInt64 {
    var hash = mixed(seed ^ UInt64(run.count) ^ head)
    var at = run.lowerBound + 8
    while at < run.upperBound {
      hash = mixed(hash ^ bytes.packed(at, before: run.upperBound))
      at += 8
    }
    return hash
  }

  /// The hash of a text. Cost: linear in it, eight bytes at a time.
  package static func of(_ text: String) -> UInt64 {
    let bytes = text.utf8Span.span
    return of(bytes, 0..<bytes.count)
  }

  /// The hash of a number.
  package static func of(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: mixed(value ^ seed))
  }

  /// Folds a product of twice the width, in which each bit reaches about half of the others.
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash.multipliedFullWidth(by: factor)
    return product.high ^ product.low &* factor
  }
}

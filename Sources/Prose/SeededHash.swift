/// A hash for tables that a text under an adversary's hand goes into: another in every process.
package struct SeededHash: Sendable {
  private static let ofProcess = UInt64.random(in: .min ... .max)
  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  private let seed = ofProcess

  package init() {}

  /// The hash of a run of bytes. Cost: linear in them, eight at a time.
  @inline(__always)
  func of(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> UInt64 {
    of(bytes, run, WordEnds(bytes, run))
  }

  /// The same for a run whose ends are at hand.
  @inline(__always)
  func of(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ ends: WordEnds) -> UInt64 {
    var hash = Self.mixed(seed ^ UInt64(truncatingIfNeeded: ends.count) ^ ends.first)
    guard ends.count > 8 else { return hash }
    var at = run.lowerBound + 8
    while at + 8 < run.upperBound {
      hash = Self.mixed(hash ^ bytes.eight(at))
      at += 8
    }
    return Self.mixed(hash ^ ends.last)
  }

  /// The hash of a text. Cost: linear in it, eight bytes at a time.
  package func of(_ text: String) -> UInt64 {
    let bytes = text.utf8Span.span
    return of(bytes, 0..<bytes.count)
  }

  /// The hash of a number.
  package func of(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: Self.mixed(value ^ seed))
  }

  /// Folds a product of twice the width, in which each bit reaches about half of the others.
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash.multipliedFullWidth(by: factor)
    return product.high ^ product.low &* factor
  }
}

/// A hash for tables of text that an adversary may control: seeded differently in every process,
/// unless the result must not change.
package struct SeededHash: Sendable {
  private static let ofProcess = UInt64.random(in: .min ... .max)
  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  private let seed: UInt64

  package init() { seed = Self.ofProcess }

  private init(seed: UInt64) { self.seed = seed }

  /// The hash that is the same in every process; not for tables.
  package static let unseeded = SeededHash(seed: 0)

  /// Returns the hash of a run of bytes.
  /// Cost: linear in its length, eight bytes at a time.
  @inline(__always)
  func of(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> UInt64 {
    of(bytes, run, WordEnds(bytes, run))
  }

  /// Returns the hash of a run whose ends are known.
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

  /// Returns the hash of a string.
  /// Cost: linear in its length, eight bytes at a time.
  package func of(_ text: String) -> UInt64 {
    let bytes = text.utf8Span.span
    return of(bytes, 0..<bytes.count)
  }

  /// Returns the hash of a number.
  package func of(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: Self.mixed(value ^ seed))
  }

  /// Folds a double-width product, in which each bit affects about half of the others.
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash.multipliedFullWidth(by: factor)
    return product.high ^ product.low &* factor
  }
}

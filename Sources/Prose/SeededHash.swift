/// A hash for tables that a text under an adversary's hand goes into: another in every process.
package enum SeededHash {
  private static let seed = UInt64.random(in: .min ... .max)
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of some bytes. Cost: linear in them.
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* factor
      hash ^= hash >> 32
    }
    return mixed(hash)
  }

  /// The hash of a number.
  package static func of(_ value: UInt64) -> UInt32 { mixed((value ^ seed) &* factor) }

  private static func mixed(_ hash: UInt64) -> UInt32 {
    let folded = (hash ^ hash >> 29) &* factor
    return UInt32(truncatingIfNeeded: folded >> 32)
  }
}

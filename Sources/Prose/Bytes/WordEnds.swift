/// The length of a word and the bytes at both ends: the whole of a word of up to sixteen bytes.
struct WordEnds: Sendable, Hashable {
  let count: Int
  /// The first eight bytes, the first of them lowest; 0 where a shorter word has none.
  let first: UInt64
  /// The last eight bytes, the last of them highest; 0 where a shorter word has none.
  let last: UInt64

  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, _ word: Range<Int>) {
    count = word.count
    first = bytes.packed(word.lowerBound, before: word.upperBound)
    last =
      count < 8
      ? first << UInt64(truncatingIfNeeded: 64 - 8 * count) : bytes.eight(word.upperBound - 8)
  }
}

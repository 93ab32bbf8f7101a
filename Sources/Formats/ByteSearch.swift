import Glibc

/// Searches bytes with the C library, many at a time.
extension Span<UInt8> {
  /// The index of the first occurrence of a byte in a range; the range's end if there is none.
  func firstIndex(of byte: UInt8, in run: Range<Int>) -> Int {
    unsafe extracting(run).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress,
        let found = unsafe memchr(start, Int32(byte), bytes.count)
      else { return run.upperBound }
      return unsafe run.lowerBound + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
    }
  }
}

extension String {
  /// Whether its UTF-8 contains a byte.
  func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    return bytes.firstIndex(of: byte, in: 0..<bytes.count) < bytes.count
  }

  /// The number of occurrences of a byte in its UTF-8.
  func count(of byte: UInt8) -> Int {
    let bytes = utf8Span.span
    var (count, at) = (0, 0)
    while true {
      at = bytes.firstIndex(of: byte, in: at..<bytes.count)
      guard at < bytes.count else { return count }
      (count, at) = (count + 1, at + 1)
    }
  }
}

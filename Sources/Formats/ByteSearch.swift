import Glibc

/// Looking for bytes as the C library does, many at once.
extension Span<UInt8> {
  /// The first place of a byte in a run; its end where there is none.
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
  /// Whether any of its bytes is a given one.
  func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    return bytes.firstIndex(of: byte, in: 0..<bytes.count) < bytes.count
  }

  /// How many of its bytes are a given one.
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

/// Searches for bytes, 32 at a time.
extension Span<UInt8> {
  /// Returns the start of the first block of 32 bytes in which `sought` is not 0 for some byte, or
  /// of the rest that is shorter than a block.
  @inline(__always)
  private func skipping(_ run: Range<Int>, until sought: (UInt8) -> UInt8) -> Int {
    var at = run.lowerBound
    while run.upperBound - at >= 32 {
      let block = extracting(at..<at + 32)
      precondition(block.count == 32)
      // Without a branch, as the compiler vectorizes only this form.
      var found: UInt8 = 0
      for place in 0..<32 { found |= sought(block[place]) }
      if found != 0 { break }
      at += 32
    }
    return at
  }

  /// Returns the first place in a run with either of two bytes, or the run's end.
  package func firstIndex(of one: UInt8, or other: UInt8, in run: Range<Int>) -> Int {
    var at = skipping(run) { ($0 == one ? 1 : 0) | ($0 == other ? 1 : 0) }
    while at < run.upperBound {
      let eight = packed(at, before: run.upperBound)
      let places = eight.places(of: one) | eight.places(of: other)
      if places != 0 { return Swift.min(at + places.trailingZeroBitCount / 8, run.upperBound) }
      at += 8
    }
    return run.upperBound
  }

  /// Returns the first place in a run where one of two bytes occurs twice in a row, or the run's
  /// end. May also return a place where the second byte is the next one in ASCII.
  func firstPair(of one: UInt8, or other: UInt8, in run: Range<Int>) -> Int {
    var at = run.lowerBound
    while run.upperBound - at > 32 {
      let block = extracting(at..<at + 33)
      precondition(block.count == 33)
      var found: UInt8 = 0
      for place in 0..<32 {
        let isSought: UInt8 = (block[place] == one ? 1 : 0) | (block[place] == other ? 1 : 0)
        found |= isSought & (block[place] == block[place + 1] ? 1 : 0)
      }
      if found != 0 { break }
      if at + 33 == run.upperBound { return run.upperBound }
      // The last block overlaps the one before it.
      at = Swift.min(at + 32, run.upperBound - 33)
    }
    while at + 1 < run.upperBound {
      let eight = packed(at, before: run.upperBound)
      let (ones, others) = (eight.places(of: one), eight.places(of: other))
      let pairs = ones & ones >> 8 | others & others >> 8
      if pairs != 0 { return at + pairs.trailingZeroBitCount / 8 }
      // The last byte is examined again together with the one after it.
      at += 7
    }
    return run.upperBound
  }

  /// Returns how many bytes equal `byte`.
  /// Cost: linear, and more for each occurrence.
  package func count(of byte: UInt8) -> Int {
    var (total, at) = (0, 0)
    while case let place = firstIndex(of: byte, or: byte, in: at..<count), place < count {
      total += 1
      at = place + 1
    }
    return total
  }

  /// Whether any byte equals `byte`.
  package func holds(_ byte: UInt8) -> Bool {
    firstIndex(of: byte, or: byte, in: 0..<count) < count
  }

  /// Whether any byte is an ASCII digit.
  package var holdsDigit: Bool {
    let at = skipping(0..<count) { $0 &- 0x30 <= 9 ? 1 : 0 }
    return (at..<count).contains { self[$0].isDigit }
  }

  /// Returns how many bytes from `at` on are ASCII, up to the first that is not.
  package func asciiCount(_ at: Int, before end: Int) -> Int {
    var next = skipping(at..<end) { $0 & 0x80 }
    while next < end {
      let others = packed(next, before: end) & 0x8080_8080_8080_8080
      if others != 0 { return next + others.trailingZeroBitCount / 8 - at }
      next += 8
    }
    return end - at
  }
}

/// Reads and compares runs of bytes, eight or 32 at a time.
extension Span<UInt8> {
  /// Reads eight bytes, the first of them lowest.
  @inline(__always)
  func eight(_ at: Int) -> UInt64 {
    let run = extracting(at..<at + 8)
    precondition(run.count == 8)
    // Written out, as the compiler makes one load only of this form.
    return UInt64(run[0]) | UInt64(run[1]) << 8 | UInt64(run[2]) << 16 | UInt64(run[3]) << 24
      | UInt64(run[4]) << 32 | UInt64(run[5]) << 40 | UInt64(run[6]) << 48 | UInt64(run[7]) << 56
  }

  /// Reads eight bytes, or the fewer left before `end`, the first of them lowest.
  @inline(__always)
  func packed(_ at: Int, before end: Int) -> UInt64 {
    if end - at >= 8 { return eight(at) }
    if at + 8 <= count { return eight(at) & (1 << UInt64(8 * (end - at)) - 1) }
    var packed: UInt64 = 0
    var last = end
    while last > at {
      last -= 1
      packed = packed << 8 | UInt64(self[last])
    }
    return packed
  }

  /// Returns how many bytes from `at` on are lower-case letters and digits of ASCII.
  @inline(__always)
  func plainCount(_ at: Int, before end: Int) -> Int {
    var next = at
    while next + 8 <= end {
      let plain = eight(next).plainCount
      next += plain
      if plain < 8 { return next - at }
    }
    while next < end, self[next].isLower || self[next].isDigit { next += 1 }
    return next - at
  }

  /// Whether a run has no control character and no two spaces together. May also return false where
  /// a `!` follows a space.
  func hasSingleSpaces(_ run: Range<Int>) -> Bool {
    var at = run.lowerBound
    while run.upperBound - at > 32 {
      let block = extracting(at..<at + 33)
      precondition(block.count == 33)
      var found: UInt8 = 0
      for place in 0..<32 {
        let (byte, next) = (block[place], block[place + 1])
        let isDoubled: UInt8 = (byte == .space ? 1 : 0) & (next == .space ? 1 : 0)
        found |= isDoubled | (byte < .space ? 1 : 0)
      }
      if found != 0 { return false }
      at += 32
    }
    while at + 8 <= run.upperBound {
      let eight = eight(at)
      let spaces = eight.places(of: .space)
      if eight.holdsControl || spaces & spaces << 8 != 0 { return false }
      // The last byte is examined again together with the one after it.
      at += 7
    }
    while at < run.upperBound {
      if self[at] < .space { return false }
      if self[at] == .space, at + 1 < run.upperBound, self[at + 1] == .space { return false }
      at += 1
    }
    return true
  }

  /// Returns the length of the common prefix in bytes.
  package func sharedStart(with other: borrowing Span<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    var at = 0
    while at + 8 <= most, eight(at) == other.eight(at) { at += 8 }
    while at < most, self[at] == other[at] { at += 1 }
    return at
  }

  /// Returns the length of the common suffix in bytes, at most `most`.
  package func sharedEnd(with other: borrowing Span<UInt8>, atMost most: Int) -> Int {
    var length = 0
    while length + 8 <= most,
      eight(count - length - 8) == other.eight(other.count - length - 8)
    {
      length += 8
    }
    while length < most, self[count - 1 - length] == other[other.count - 1 - length] { length += 1 }
    return length
  }

  /// Whether some bytes begin at a place.
  func has(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + bytes.count <= count else { return false }
    for offset in bytes.indices where self[start + offset] != bytes[offset] { return false }
    return true
  }

  /// Whether some bytes end at a place.
  func has(_ bytes: [UInt8], endingAt end: Int) -> Bool { has(bytes, at: end - bytes.count) }

  /// Whether a run has the same bytes as the run of that length in another span.
  package func holds(_ run: Range<Int>, as other: borrowing Span<UInt8>, _ start: Int) -> Bool {
    var at = run.lowerBound
    var own = start
    let end = start + run.count
    while run.upperBound - at >= 32 {
      let (block, others) = (extracting(at..<at + 32), other.extracting(own..<own + 32))
      precondition(block.count == 32 && others.count == 32)
      var differing: UInt8 = 0
      for place in 0..<32 { differing |= block[place] ^ others[place] }
      if differing != 0 { return false }
      at += 32
      own += 32
    }
    while at < run.upperBound {
      guard packed(at, before: run.upperBound) == other.packed(own, before: end) else {
        return false
      }
      at += 8
      own += 8
    }
    return true
  }
}

extension [UInt8] {
  /// Appends a run of bytes.
  package mutating func append(_ bytes: borrowing Span<UInt8>, _ run: Range<Int>) {
    let run = bytes.extracting(run)
    append(addingCapacity: run.count) { own in
      for at in run.indices { own.append(run[at]) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether this ends with some bytes.
  func ends(with ending: some BidirectionalCollection<UInt8>) -> Bool {
    last == ending.last && suffix(ending.count).elementsEqual(ending)
  }

  /// The number of one to three digits that it begins with, and where that ends.
  var shortNumber: (value: Int, end: Int)? {
    let digits = prefix(4).prefix(while: \.isDigit)
    guard (1...3).contains(digits.count) else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.endIndex)
  }
}

extension String {
  /// Whether two texts have the same bytes; `==` would also accept canonically equivalent ones.
  package func isSame(as other: String) -> Bool {
    let (own, others) = (utf8Span.span, other.utf8Span.span)
    return own.count == others.count && own.holds(0..<own.count, as: others, 0)
  }
}

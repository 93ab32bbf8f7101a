/// Some clauses of a document, by index, and the nearest of them to any place.
struct PlaceSet {
  private var bits: [UInt64]
  private let count: Int

  /// The farthest that the nearest member may be, in clauses; a ceiling on cost. A place whose
  /// nearest member is farther off has no neighbour, wherever in the document it is.
  static let reach = 256
  /// The number of 64-clause words that may hold it.
  private static let words = reach / 64 + 1

  init(count: Int) {
    self.count = count
    bits = Array(repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  /// Returns the nearest member above a place; -1 where there is none, nil where it is out of
  /// reach.
  func nearest(above place: Int) -> Int? {
    guard place > 0 else { return -1 }
    var word = (place - 1) >> 6
    var found = bits[word] & (UInt64.max >> UInt64(63 - (place - 1) & 63))
    for _ in 0..<Self.words {
      if found != 0 { return within(word << 6 + 63 - found.leadingZeroBitCount, of: place) }
      word -= 1
      guard word >= 0 else { return within(-1, of: place) }
      found = bits[word]
    }
    return nil
  }

  /// Returns the nearest member below a place; the count of clauses where there is none, nil where
  /// it is out of reach.
  func nearest(below place: Int) -> Int? {
    guard place + 1 < count else { return count }
    var word = (place + 1) >> 6
    var found = bits[word] & (UInt64.max << UInt64((place + 1) & 63))
    for _ in 0..<Self.words {
      if found != 0 { return within(word << 6 + found.trailingZeroBitCount, of: place) }
      word += 1
      guard word < bits.count else { return within(count, of: place) }
      found = bits[word]
    }
    return nil
  }

  private func within(_ found: Int, of place: Int) -> Int? {
    abs(found - place) <= Self.reach ? found : nil
  }
}

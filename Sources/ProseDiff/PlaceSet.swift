/// Some clauses of a document, by index, and the nearest of them to any place.
struct PlaceSet {
  private var bits: [UInt64]
  private let count: Int

  /// How many words of 64 clauses are looked through for the nearest; a ceiling on cost. Beyond, at
  /// 193 to 256 clauses, a place counts as having no neighbour.
  private static let reach = 4

  init(count: Int) {
    self.count = count
    bits = Array(repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  /// The nearest member above a place; -1 where there is none, nil where it is out of reach.
  func nearest(above place: Int) -> Int? {
    guard place > 0 else { return -1 }
    var word = (place - 1) >> 6
    var found = bits[word] & (UInt64.max >> UInt64(63 - (place - 1) & 63))
    for _ in 0..<Self.reach {
      if found != 0 { return word << 6 + 63 - found.leadingZeroBitCount }
      word -= 1
      guard word >= 0 else { return -1 }
      found = bits[word]
    }
    return nil
  }

  /// The nearest member below a place; the count of clauses where there is none, nil where it is out
  /// of reach.
  func nearest(below place: Int) -> Int? {
    guard place + 1 < count else { return count }
    var word = (place + 1) >> 6
    var found = bits[word] & (UInt64.max << UInt64((place + 1) & 63))
    for _ in 0..<Self.reach {
      if found != 0 { return word << 6 + found.trailingZeroBitCount }
      word += 1
      guard word < bits.count else { return count }
      found = bits[word]
    }
    return nil
  }
}

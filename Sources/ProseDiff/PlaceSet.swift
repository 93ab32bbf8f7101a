/// Some clauses of a document, by index, and the nearest of them to any place. The ends of the
/// document, the places before its first clause and after its last, are always among them.
struct PlaceSet {
  /// Whether each place is a member, starting from the one before the first clause.
  private var bits: [UInt64]

  /// The farthest that the nearest member may be, in clauses; a ceiling on cost. A place whose
  /// nearest member is farther off has no neighbour, wherever in the document it is.
  static let reach = 256
  /// The number of 64-clause words that may hold it.
  private static let words = reach / 64 + 1

  init(count: Int) {
    bits = Array(repeating: 0, count: (count + 2 + 63) / 64)
    insert(-1)
    insert(count)
  }

  mutating func insert(_ place: Int) { bits[(place + 1) >> 6] |= 1 << UInt64((place + 1) & 63) }

  /// Returns the nearest member above a clause; nil where it is out of reach.
  func nearest(above clause: Int) -> Int? {
    var word = clause >> 6
    var found = bits[word] & (UInt64.max >> UInt64(63 - clause & 63))
    for _ in 0..<Self.words {
      if found != 0 { return within(word << 6 + 62 - found.leadingZeroBitCount, of: clause) }
      word -= 1
      found = bits[word]
    }
    return nil
  }

  /// Returns the nearest member below a clause; nil where it is out of reach.
  func nearest(below clause: Int) -> Int? {
    var word = (clause + 2) >> 6
    var found = bits[word] & (UInt64.max << UInt64((clause + 2) & 63))
    for _ in 0..<Self.words {
      if found != 0 { return within(word << 6 + found.trailingZeroBitCount - 1, of: clause) }
      word += 1
      found = bits[word]
    }
    return nil
  }

  private func within(_ found: Int, of clause: Int) -> Int? {
    abs(found - clause) <= Self.reach ? found : nil
  }
}

extension [Int] {
  /// Returns the element at a place in sorted order, of numbers that are not negative; 0 where
  /// there is none.
  /// Cost: linear in the number of elements and in the greatest of them.
  func ranked(at place: Int) -> Int {
    var counts = [Int32](repeating: 0, count: (self.max() ?? 0) + 1)
    for element in self { counts[element] += 1 }
    var below = 0
    return counts.indices.first { element in
      below += Int(counts[element])
      return below > place
    } ?? 0
  }
}

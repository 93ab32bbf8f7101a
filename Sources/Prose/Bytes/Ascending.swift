extension Array where Element: Comparable {
  /// Returns how many elements of an ascending array are below a value.
  /// Cost: logarithmic.
  @inlinable package func countAscending(below value: Element) -> Int {
    countAscending { $0 < value }
  }
}

extension Array {
  /// Returns the length of the prefix whose elements satisfy `isBelow`; no element after it may.
  /// Cost: logarithmic.
  @inlinable package func countAscending(where isBelow: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBelow(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

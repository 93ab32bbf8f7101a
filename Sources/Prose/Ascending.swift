extension Array where Element: Comparable {
  /// How many of these, which are in ascending order, are below a value. Cost: logarithmic.
  @inlinable package func countAscending(below value: Element) -> Int {
    countAscending { $0 < value }
  }
}

extension Array {
  /// How many of these are below something, which all are up to a place and none is from there on. Cost:
  /// logarithmic.
  @inlinable package func countAscending(where isBelow: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBelow(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

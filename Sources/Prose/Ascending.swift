extension Array where Element: Comparable {
  /// How many of these, which are in ascending order, are below a value. Cost: logarithmic.
  @inlinable package func countAscending(below value: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

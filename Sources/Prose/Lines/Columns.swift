/// Statistics of column counts.
enum Columns {
  /// Returns the element at a place in sorted order.
  /// Cost: linear in the number of elements and in the greatest of them.
  static func ranked(_ columns: [Int], at place: Int) -> Int {
    var lines = [Int32](repeating: 0, count: (columns.max() ?? 0) + 1)
    for count in columns { lines[count] += 1 }
    var below = 0
    return lines.indices.first { count in
      below += Int(lines[count])
      return below > place
    } ?? 0
  }
}

/// Counts of columns, as lines have them.
enum Columns {
  /// The one that would stand at a place if they were sorted. Cost: linear in their count and in the most
  /// columns.
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

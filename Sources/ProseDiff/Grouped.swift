/// Numbers by a key that each goes with, in their order.
struct Grouped: Sendable {
  /// Those of all keys, one after another.
  private var members: [Int32]
  /// Where those of each key begin; one more element than there are keys.
  private var starts: [Int32]

  /// Takes pairs of a key, from 0 and below `keys`, and a number; the first `most` of each key.
  init(
    _ pairs: some Sequence<(key: Int32, member: Int32)>, keys: Int, most: Int32 = .max
  ) {
    starts = Array(repeating: 0, count: keys + 1)
    for pair in pairs { starts[Int(pair.key) + 1] += 1 }
    for key in 0..<keys { starts[key + 1] = starts[key] + min(starts[key + 1], most) }
    var ends = starts
    members = Array(repeating: 0, count: Int(starts[keys]))
    for pair in pairs {
      let key = Int(pair.key)
      guard ends[key] < starts[key + 1] else { continue }
      members[Int(ends[key])] = pair.member
      ends[key] += 1
    }
  }

  subscript(key: Int) -> ArraySlice<Int32> {
    members[Int(starts[key])..<Int(starts[key + 1])]
  }

  /// How many numbers go with a key.
  func count(_ key: Int) -> Int { Int(starts[key + 1] - starts[key]) }
}

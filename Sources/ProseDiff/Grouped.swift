/// Numbers grouped by key, in the order given.
struct Grouped: Sendable {
  /// The numbers of all keys, one key after another.
  private var members: [Int32]
  /// Where the numbers of each key begin; one more element than there are keys.
  private var starts: [Int32]

  /// Groups pairs of a key in 0..<`keys` and a number, keeping the first `most` of each key.
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

  /// Returns how many numbers a key has.
  func count(_ key: Int) -> Int { Int(starts[key + 1] - starts[key]) }
}

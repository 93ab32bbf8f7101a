/// The pairs of each clause of one side that are most alike, best first, as places among all.
struct Likest: Sendable {
  /// Those of all clauses, one after another.
  private var places: [Int32] = []
  /// Where those of each clause begin; one more element than there are clauses.
  private var starts: [Int32] = []

  /// Pairs of a clause that are looked at for rivals; a ceiling on cost.
  private static let most = 24

  init() {}

  /// Puts the places of pairs, best first, to the clause of each.
  init(_ best: [Int32], clauses: Int, _ clause: (Int32) -> Int32) {
    starts = Array(repeating: 0, count: clauses + 1)
    for place in best { starts[Int(clause(place)) + 1] += 1 }
    for clause in 0..<clauses {
      starts[clause + 1] = starts[clause] + min(starts[clause + 1], Int32(Self.most))
    }
    var ends = starts
    places = Array(repeating: 0, count: Int(starts[clauses]))
    for place in best {
      let clause = Int(clause(place))
      guard ends[clause] < starts[clause + 1] else { continue }
      places[Int(ends[clause])] = place
      ends[clause] += 1
    }
  }

  subscript(clause: Int) -> ArraySlice<Int32> {
    places[Int(starts[clause])..<Int(starts[clause + 1])]
  }
}

import Prose

/// The heading that each clause of a document stands under.
struct HeadingsAbove {
  /// What stands for a heading where there is none.
  static let none = -1

  /// Clauses that are headings, ascending.
  private let headings: [Int32]

  init(_ clauses: [Clause]) {
    headings = clauses.indices.lazy.filter { clauses[$0].kind == .heading }.map { Int32($0) }
  }

  /// The index of the last heading before a clause, or `none`.
  subscript(clause: Int) -> Int {
    var (low, high) = (0, headings.count)
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] < clause { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? Int(headings[low - 1]) : Self.none
  }
}

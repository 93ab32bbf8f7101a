import Prose

/// The heading that each clause of a document is under.
struct HeadingsAbove {
  /// Clauses that are headings, ascending.
  let headings: [Int32]

  init(_ clauses: [Clause]) {
    headings = clauses.indices.lazy.filter { clauses[$0].kind == .heading }.map { Int32($0) }
  }

  /// The index of the last heading before a clause.
  subscript(clause: Int) -> Int? {
    let above = headings.countAscending(below: Int32(clause))
    return above > 0 ? Int(headings[above - 1]) : nil
  }

  /// Returns the next heading below one, or nil.
  func next(below heading: Int) -> Int? {
    let next = headings.countAscending(below: Int32(heading) + 1)
    return next < headings.count ? Int(headings[next]) : nil
  }
}

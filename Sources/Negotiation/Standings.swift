package import Prose

/// How the clauses of a document stand. Each is read when it is asked for.
package struct Standings: Sendable {
  private let document: Document
  private let profile: Profile
  /// For clauses within brackets that another clause opens or closes: what of their wording.
  private var outer: [Int: [Range<Int>]] = [:]

  /// Finds the brackets that reach over several clauses. Cost: one look at each byte.
  package init(_ document: Document, _ profile: Profile) {
    self.document = document
    self.profile = profile
    guard profile != .plain else { return }
    var open: [(clause: Int, at: Int)] = []
    for (index, clause) in document.clauses.enumerated() where clause.kind != .verbatim {
      guard clause.text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") })
      else { continue }
      let bytes = Array(clause.text.utf8)
      let brackets = Brackets(bytes, bytes.indices)
      for close in brackets.closed {
        guard let start = open.popLast(), index - start.clause <= Self.farthest else { break }
        span(from: start, to: (index, close))
      }
      open += brackets.open.map { (index, $0) }
    }
  }

  /// Clauses that one bracket may reach over; one that is never closed is a slip of its clause.
  private static let farthest = 40

  private mutating func span(from start: (clause: Int, at: Int), to end: (clause: Int, at: Int)) {
    for clause in start.clause...end.clause {
      let count = document.clauses[clause].text.utf8.count
      let from = clause == start.clause ? start.at + 1 : 0
      outer[clause, default: []].append(from..<(clause == end.clause ? end.at : count))
    }
  }

  package subscript(clause: Int) -> Standing {
    let spanning = outer[clause, default: []]
    return Standing(document.clauses[clause], profile) { brackets, wording in
      brackets.adding(spanning.map { $0.clamped(to: wording) })
    }
  }
}

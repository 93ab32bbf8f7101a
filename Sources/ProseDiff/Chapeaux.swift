package import Prose

/// The heading or paragraph that governs each clause: `invites Member States`, `We agree to:`.
package struct Chapeaux: Sendable {
  /// For each clause the index of the one that governs it, or -1.
  private let governing: [Int32]
  private let document: Document

  package init(_ document: Document) {
    self.document = document
    var heading: Int32 = -1
    var open: [(level: Int, clause: Int32)] = []
    let clauses = document.clauses
    governing = clauses.indices.map { index in
      let level = clauses[index].level
      switch clauses[index].kind {
      case .heading:
        heading = level == Clause.leadLevel ? Int32(index) : -1
        open.removeAll()
        return -1
      case .item, .paragraph:
        let level = clauses[index].kind == .item ? level : level - 1
        open.removeAll { $0.level >= level }
        let governing = open.last?.clause ?? heading
        if OpenEnd.length(clauses[index].text.utf8) > 0 { open.append((level, Int32(index))) }
        return governing
      default: return -1
      }
    }
  }

  /// Returns the index of the clause that governs another.
  package func chapeau(of clause: Int) -> Int? {
    governing[clause] < 0 ? nil : Int(governing[clause])
  }

  /// Returns the indices of the clauses that one governs directly.
  package func items(of clause: Int) -> [Int] {
    guard !isSkipped(clause) else { return [] }
    let below = (clause + 1)..<governing.count
    return below.prefix { governing[$0] >= clause || isSkipped($0) }
      .filter { governing[$0] == clause }
  }

  /// Whether a clause neither is governed nor ends what a chapeau governs: a row, a footnote.
  private func isSkipped(_ clause: Int) -> Bool {
    switch document.clauses[clause].kind {
    case .row, .footnote, .verbatim: true
    case .heading, .paragraph, .item: false
    }
  }

  /// Returns the text of the clause that governs another.
  package func text(of clause: Int) -> String? {
    chapeau(of: clause).map { document.clauses[$0].text }
  }

  /// Returns the text of the chapeau that governs a clause's own chapeau.
  package func textAbove(_ clause: Int) -> String? { chapeau(of: clause).flatMap(text) }
}

import Prose

/// Some clauses of a document, and their wording, each on a line.
struct Passage {
  let clauses: Places
  let text: String

  init(_ clauses: Places, of all: [Clause]) {
    self.clauses = clauses
    text =
      clauses.count == 1
      ? all[clauses[0]].text
      : clauses.map { all[$0].text }.joined(separator: "\n")
  }
}

extension MatchContext {
  /// Returns the clauses of a change on both sides.
  func passages(_ olds: Places, _ news: Places) -> Sides<Passage> {
    Sides(Passage(olds, of: old.clauses), Passage(news, of: new.clauses))
  }
}

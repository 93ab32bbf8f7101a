import Prose

/// Some clauses of a document, and their wording, each on a line.
struct Passage {
  let clauses: Places
  let text: String

  init(_ clauses: Places, of document: Document) {
    self.clauses = clauses
    text =
      clauses.count == 1
      ? document.clauses[clauses[0]].text
      : clauses.map { document.clauses[$0].text }.joined(separator: "\n")
  }
}

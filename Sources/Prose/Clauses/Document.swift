/// A text as a list of clauses, in the order of its source.
package struct Document: Sendable, Hashable {
  /// What reports call this side: a version's label or a file's name.
  package let name: String
  package let clauses: [Clause]
  /// Where a reader finds each clause, one for each element of `clauses`; no two are the same.
  package let addresses: [String]

  package init(name: String, clauses: [Clause]) {
    self.name = name
    self.clauses = clauses
    self.addresses = Addresses.of(clauses)
  }

  /// Restores a document from clauses and their addresses.
  package init(name: String, clauses: [Clause], addresses: [String]) {
    precondition(clauses.count == addresses.count, "an address for each clause")
    self.name = name
    self.clauses = clauses
    self.addresses = addresses
  }

  /// Reads the clauses of a Markdown or plain text, however it is wrapped. Never fails: every line
  /// that is not blank belongs to a clause.
  package init(name: String, source: String) {
    self.init(name: name, clauses: ClauseReader.clauses(of: source))
  }
}

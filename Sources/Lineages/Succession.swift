package import Prose
package import ProseDiff
package import Workers

/// A clause as it appears in one version.
package struct Appearance: Sendable, Hashable {
  /// Place of the version in its succession, from 0.
  package let version: Int
  /// Index of the clause in that version.
  package let clause: Int

  package init(version: Int, clause: Int) {
    self.version = version
    self.clause = clause
  }
}

/// Versions that follow each other, and what became of the clauses in each step.
package struct Succession: Sendable, Hashable {
  /// The versions, the oldest first.
  package let documents: [Document]
  /// What became of the clauses of each version except the last.
  package let steps: [Step]
  let returns: Returns

  /// Joins versions to the steps between them, one fewer.
  package init(
    _ documents: [Document], _ steps: [Step], settled: SettledReturns = .none
  ) {
    self.init(documents, steps, Returns(documents, steps, settled))
  }

  private init(_ documents: [Document], _ steps: [Step], _ returns: Returns) {
    precondition(steps.count == max(0, documents.count - 1), "a step between any two versions")
    self.documents = documents
    self.steps = steps
    self.returns = returns
  }

  /// Compares each version with the next.
  /// Cost: that of as many comparisons.
  package init(comparing documents: [Document], _ workers: Workers = .one) {
    let steps = workers.map(max(0, documents.count - 1)) { place in
      Step(Comparison(documents[place], documents[place + 1]))
    }
    self.init(documents, steps)
  }

  /// Returns the versions up to one, which may be the last.
  package func prefix(through version: Int) -> Succession {
    guard version < last else { return self }
    return Succession(
      Array(documents[...version]), Array(steps[..<version]), returns.prefix(through: version))
  }

  /// The index of the last version; -1 where there is none.
  package var last: Int { documents.count - 1 }

  package func clause(_ appearance: Appearance) -> Clause {
    documents[appearance.version].clauses[appearance.clause]
  }

  package func address(_ appearance: Appearance) -> String {
    documents[appearance.version].addresses[appearance.clause]
  }

  // MARK: - From version to version

  /// Returns the change that made a clause what it is in a version; nil where it stayed as it was,
  /// and in the first version.
  package func change(to appearance: Appearance) -> Change? {
    appearance.version == 0 ? nil : steps[appearance.version - 1].change(new: appearance.clause)
  }

  /// Returns what a clause became in the next version; where it was removed, the clause as which it
  /// came back later.
  package func heirs(of appearance: Appearance) -> [Appearance] {
    guard appearance.version < last else { return [] }
    let next = steps[appearance.version].heirs(of: appearance.clause)
    guard next.isEmpty else {
      return next.map { Appearance(version: appearance.version + 1, clause: $0) }
    }
    return returns.later[appearance].map { [$0] } ?? []
  }

  /// Returns what a clause was in the version before; for words that came back, where they last
  /// were.
  package func forebears(of appearance: Appearance) -> [Appearance] {
    guard appearance.version > 0 else { return [] }
    let before = steps[appearance.version - 1].forebears(of: appearance.clause)
    guard before.isEmpty else {
      return before.map { Appearance(version: appearance.version - 1, clause: $0) }
    }
    return returns.earlier[appearance].map { [$0] } ?? []
  }

  /// Returns where the words of a clause last were, if they came back in this version after they
  /// were gone.
  package func returned(_ appearance: Appearance) -> Appearance? { returns.earlier[appearance] }

  // MARK: - Wording

  /// Returns a change of the step to a version, with its edits.
  package func edited(_ change: Change, to version: Int) -> Change {
    guard !change.old.isEmpty, !change.new.isEmpty else { return change }
    let old = documents[version - 1].wording(change.old)
    let new = documents[version].wording(change.new)
    return old.utf8.elementsEqual(new.utf8) ? change : change.with(edits: Edit.between(old, new))
  }

  /// Returns a comparison of a version with the one before, holding only some changes.
  package func comparison(to version: Int, of changes: [Change]) -> Comparison {
    Comparison(
      old: documents[version - 1], new: documents[version],
      changes: changes.map { edited($0, to: version) })
  }
}

extension Document {
  /// Returns the wordings of some clauses, joined by line feeds.
  func wording(_ clauses: some Collection<Int>) -> String {
    clauses.map { self.clauses[$0].text }.joined(separator: "\n")
  }
}

package import Prose
package import Workers

/// Two documents and what became of each of their clauses.
package struct Comparison: Sendable, Hashable {
  package let old: Document
  package let new: Document
  /// In the order of the new document; a removed clause stands after the clause that preceded it in
  /// the old one. Every clause of both documents stands in exactly one change.
  package let changes: [Change]

  package init(old: Document, new: Document, changes: [Change]) {
    self.old = old
    self.new = new
    self.changes = changes
  }

  /// Compares two documents clause by clause.
  package init(
    _ old: Document, _ new: Document, settled: Settlement = .none, _ workers: Workers = .one
  ) {
    self.init(Matching(MatchContext(old, new, settled: settled, workers), workers), workers)
  }

  init(_ matching: Matching, _ workers: Workers) {
    let context = matching.context
    let account = Account(context, matching.pairing)
    self.init(old: context.old, new: context.new, changes: account.changes(workers))
  }
}

extension Comparison {
  /// How many changes there are of each kind and fact.
  package struct Summary: Sendable, Hashable {
    package let kinds: [Change.Kind: Int]
    package let moved: Int
    package let renumbered: Int
    package let editorial: Int
    /// How many changes carry each flag.
    package let flags: [Change.Flag.Name: Int]

    package subscript(kind: Change.Kind) -> Int { kinds[kind, default: 0] }
    package subscript(flag: Change.Flag.Name) -> Int { flags[flag, default: 0] }
  }

  package var summary: Summary {
    func count(_ isCounted: (borrowing Change) -> Bool) -> Int {
      changes.indices.count { isCounted(changes[$0]) }
    }
    let kinds = Change.Kind.allCases.map { kind in (kind, count { $0.kind == kind }) }
    let flags = changes.lazy.flatMap(\.flags).map { ($0.name, 1) }
    return Summary(
      kinds: Dictionary(uniqueKeysWithValues: kinds.filter { $0.1 > 0 }),
      moved: count { $0.moved }, renumbered: count { $0.renumbered },
      editorial: count { $0.editorial }, flags: Dictionary(flags, uniquingKeysWith: +))
  }
}

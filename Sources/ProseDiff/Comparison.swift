package import Prose
package import Workers

/// Two documents and what became of each of their clauses.
package struct Comparison: Sendable, Hashable {
  package let old: Document
  package let new: Document
  /// In the order of the new document; a removed clause follows the clause that preceded it in the
  /// old one. Every clause of both documents is in exactly one change.
  package private(set) var changes: [Change]
  /// The references that follow the renumbering, and the running numbers of rows, in rewordings that
  /// do more, by the first new clause of each.
  package let followed: [Int: FollowedReferences]

  package init(
    old: Document, new: Document, changes: [Change], followed: [Int: FollowedReferences] = [:]
  ) {
    self.old = old
    self.new = new
    self.changes = changes
    self.followed = followed
  }

  /// Compares two documents clause by clause.
  package init(
    _ old: Document, _ new: Document, settled: Settlement = .none, _ workers: Workers = .one
  ) {
    Self.giveBackMemory(old, new)
    self.init(Matching(MatchContext(old, new, settled: settled, workers), workers), workers)
  }

  init(_ matching: consuming Matching, _ workers: Workers) {
    let (context, pairing) = (matching.context, matching.pairing)
    // The evidence is no longer needed.
    _ = consume matching
    Self.giveBackMemory(context.old, context.new)
    let account = Account(context, pairing, workers)
    let changes = account.changes(workers)
    self.init(
      old: context.old, new: context.new, changes: changes,
      followed: account.followed(changes, workers))
  }

  /// Returns what reading, or matching, no longer needs to the system where there are so many
  /// clauses that what comes next does not fit into the pieces.
  ///
  /// Source: measured. Two documents of 200,000 clauses of one word took 8 MiB less and as long.
  private static func giveBackMemory(_ old: Document, _ new: Document) {
    if old.clauses.count + new.clauses.count >= manyClauses { FreedMemory.giveBack() }
  }

  private static let manyClauses = 1 << 18
}

extension Comparison {
  /// Returns the same comparison with more flags on some changes, given by index.
  package consuming func flagged(
    _ flags: some Sequence<(change: Int, flags: [Change.Flag])>
  ) -> Comparison {
    for (index, flags) in flags { changes[index] = changes[index].flagged(flags) }
    return self
  }
}

extension Comparison {
  /// The number of changes of each kind and with each fact.
  package struct Summary: Sendable, Hashable {
    private var kinds: [String: Int] = [:]
    package private(set) var moved = 0
    package private(set) var renumbered = 0
    package private(set) var editorial = 0
    /// How many changes carry each flag.
    private var flags: [String: Int] = [:]

    package subscript(kind: Change.Kind) -> Int { kinds[kind.rawValue, default: 0] }
    package subscript(flag: Change.Flag.Name) -> Int { flags[flag.rawValue, default: 0] }

    fileprivate mutating func count(_ change: Change) {
      kinds[change.kind.rawValue, default: 0] += 1
      if change.moved { moved += 1 }
      if change.renumbered { renumbered += 1 }
      if change.editorial { editorial += 1 }
      for (place, flag) in change.flags.enumerated()
      where !change.flags.prefix(place).contains(where: { $0.name == flag.name }) {
        flags[flag.name.rawValue, default: 0] += 1
      }
    }
  }

  package var summary: Summary {
    var summary = Summary()
    let changes = changes.span
    for change in changes.indices { summary.count(changes[change]) }
    return summary
  }
}

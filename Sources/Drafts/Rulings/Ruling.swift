package import GitStore

/// What somebody has settled about two clauses of two versions: that they belong together, or do
/// not.
package struct Ruling: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case together, apart
    /// Revokes the earlier rulings on the pair.
    case open
  }

  /// A clause of a version, by its index and the id that its wording has as a git blob, which still
  /// finds it if clauses are numbered differently one day.
  package struct Place: Sendable, Hashable {
    package let index: Int
    package let wording: String

    package init(index: Int, wording: String) {
      self.index = index
      self.wording = wording
    }
  }

  package let text: String
  package let kind: Kind
  /// The older version; the ruling is a note on the newer one.
  package let oldCommit: ObjectID
  package let old: Place
  package let newCommit: ObjectID
  package let new: Place
  /// Who settled it: `Ann <ann@example.org>`.
  package let by: String
  /// The time in UTC, in ISO 8601.
  package let time: String
  /// One more than the highest of any ruling on the same matter known at the time: clocks of two
  /// clones may differ, and a second is long.
  let turn: Int

  /// What the ruling is about, whatever it decides.
  var matter: [String] {
    [text, oldCommit.hex, newCommit.hex, old.wording, new.wording]
      + [old.index, new.index].map(String.init)
  }
}

extension Ruling {
  func taking(turn: Int) -> Ruling {
    Ruling(
      text: text, kind: kind, oldCommit: oldCommit, old: old, newCommit: newCommit, new: new,
      by: by, time: time, turn: turn)
  }
}

extension [Ruling] {
  /// The rulings in force: the last on each matter, unless it leaves the matter open; in the order
  /// of the clauses.
  package var inForce: [Ruling] {
    let sorted = sorted {
      ($0.turn, $0.time, $0.kind.rawValue) < ($1.turn, $1.time, $1.kind.rawValue)
    }
    let last = Dictionary(sorted.map { ($0.matter, $0) }) { $1 }
    return last.values.filter { $0.kind != .open }
      .sorted { ($0.new.index, $0.old.index) < ($1.new.index, $1.old.index) }
  }
}

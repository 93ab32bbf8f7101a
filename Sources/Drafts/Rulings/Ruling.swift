package import GitStore

/// What somebody has settled of two clauses of two versions: that they belong together, or do not.
package struct Ruling: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case together, apart
    /// What was settled of them before no longer holds.
    case open
  }

  /// A clause of a version, by its index and the name that its wording has as a blob of git: should a
  /// program number clauses otherwise, it is found by its wording.
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
  /// The older version; the newer one is the one that the ruling is a note on.
  package let oldCommit: ObjectID
  package let old: Place
  package let newCommit: ObjectID
  package let new: Place
  /// Who settled it: `Ann <ann@example.org>`.
  package let by: String
  /// When, in UTC, as ISO 8601 writes it.
  package let time: String
  /// One more than that of any ruling on the same matter that was known when it was made: clocks of two
  /// clones may differ, and a second is long.
  let turn: Int

  /// What it speaks of, whatever it says.
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
  /// Those that hold: of several on the same matter the last one, which may leave it open; in the order of
  /// the clauses.
  package var inForce: [Ruling] {
    let sorted = sorted {
      ($0.turn, $0.time, $0.kind.rawValue) < ($1.turn, $1.time, $1.kind.rawValue)
    }
    let last = Dictionary(sorted.map { ($0.matter, $0) }) { $1 }
    return last.values.filter { $0.kind != .open }
      .sorted { ($0.new.index, $0.old.index) < ($1.new.index, $1.old.index) }
  }
}

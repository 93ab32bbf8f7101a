/// One entry of a comparison: what became of some clauses.
package struct Change: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case unchanged, added, removed, reworded, split, merged
  }

  /// What a pairing rests on.
  package enum Evidence: String, Sendable, Hashable, CaseIterable {
    case identical, text, label, position, hand
  }

  /// Facts about a change besides its kind, as bits, so that a change takes 40 bytes.
  private struct Facts: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let editorial = Facts(rawValue: 1)
    static let renumbered = Facts(rawValue: 2)
    static let moved = Facts(rawValue: 4)
  }

  package let kind: Kind
  package let by: Evidence
  private let facts: Facts
  private let similarityStored: Thousandths
  private let confidenceStored: Thousandths
  /// Indexes into the old document's clauses; empty for `added`. Ascending, except where a whole
  /// holds its parts in another order: then they are in that order, in which their edits replay.
  package private(set) var old: Places
  /// The same for the new document's clauses; empty for `removed`.
  package private(set) var new: Places
  /// Runs that turn the old wording into the new; empty where nothing in the wording changed, and
  /// for `added` and `removed`. Several clauses of one side are joined by one line feed.
  package private(set) var edits: [Edit]
  package private(set) var flags: [Flag]

  package init(
    kind: Kind, old: Places, new: Places, moved: Bool = false, renumbered: Bool = false,
    editorial: Bool = false, similarity: Double, confidence: Double = 1,
    by: Evidence = .text, edits: [Edit] = [], flags: [Flag] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    var facts: Facts = moved ? .moved : []
    if renumbered { facts.insert(.renumbered) }
    if editorial { facts.insert(.editorial) }
    self.facts = facts
    similarityStored = Thousandths(similarity)
    confidenceStored = Thousandths(confidence)
    self.by = by
    self.edits = edits
    self.flags = flags
  }
}

extension Change {
  package var moved: Bool { facts.contains(.moved) }
  package var renumbered: Bool { facts.contains(.renumbered) }
  /// Whether the wordings differ only in presentation; see interfaces.md.
  package var editorial: Bool { facts.contains(.editorial) }
  /// Similarity of the wordings, 0...1, to the thousandth.
  package var similarity: Double { similarityStored.share }
  /// Confidence in the pairing, 0...1, to the thousandth.
  package var confidence: Double { confidenceStored.share }
}

extension Change {
  /// Returns the same change with other edits.
  package func with(edits: [Edit]) -> Change {
    var change = self
    change.edits = edits
    return change
  }

  /// Returns the same change with more flags.
  package func flagged(_ more: [Flag]) -> Change {
    var change = self
    change.flags += more
    return change
  }

  /// The same change with its clauses in document order. Edits of parts that were in another order
  /// no longer replay.
  package var inDocumentOrder: Change {
    guard old.count + new.count > 2 else { return self }
    var change = self
    change.old = Places(old.sorted())
    change.new = Places(new.sorted())
    return change
  }
}

/// A run of wording that is kept, deleted or inserted.
package struct Edit: Sendable, Hashable {
  package enum Operation: Character, Sendable, Hashable {
    case equal = "="
    case delete = "-"
    case insert = "+"
  }

  package let operation: Operation
  package let text: String

  package init(_ operation: Operation, _ text: String) {
    self.operation = operation
    self.text = text
  }
}

extension Edit {
  /// Returns the edits, in whole words, that turn one text into another; they replay.
  package static func between(_ old: String, _ new: String) -> [Edit] {
    var words = WordDiff()
    return words.edits(from: old, to: new)
  }
}

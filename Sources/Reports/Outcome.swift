import ProseDiff

/// The first thing a reader learns about a change: its kind or, if the wording is the same, its
/// most important fact.
enum Outcome: String, Sendable, CaseIterable {
  case added, removed, reworded, editorial, split, merged, moved, renumbered, unchanged

  /// The sign in the margin: never colour alone.
  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .reworded: "~"
    case .editorial: "≈"
    case .split: "<"
    case .merged: ">"
    case .moved: "⇄"
    case .renumbered: "#"
    case .unchanged: "·"
    }
  }
}

/// What a reader learns about a change besides its outcome.
enum Fact: String, Sendable {
  case moved, renumbered, editorial
  case marks = "only marks differ"
  case followsRenumbering = "only follows the renumbering"
  case uncertain = "pairing uncertain"
  case hand = "paired by hand"
}

extension Change {
  /// The confidence, 0...1, below which a pairing is called uncertain.
  ///
  /// Source: on aligned texts, about one in three pairings of changed clauses below it is wrong,
  /// and one in sixty above.
  static let certain = 0.7

  var outcome: Outcome {
    switch kind {
    case .added: .added
    case .removed: .removed
    case .split: .split
    case .merged: .merged
    case .reworded where flag(.runningNumber) != nil: moved ? .moved : .renumbered
    case .reworded: editorial ? .editorial : .reworded
    case .unchanged where editorial: .editorial
    case .unchanged where !edits.isEmpty: .reworded
    case .unchanged: moved ? .moved : renumbered ? .renumbered : .unchanged
    }
  }

  /// The facts that the outcome does not already say.
  var facts: [Fact] {
    let outcome = outcome
    var facts: [Fact] = []
    if moved && outcome != .moved { facts.append(.moved) }
    if renumbered && outcome != .renumbered { facts.append(.renumbered) }
    if editorial && outcome != .editorial { facts.append(.editorial) }
    if flag(.marks) != nil { facts.append(.marks) }
    if flag(.followsRenumbering) != nil { facts.append(.followsRenumbering) }
    if by == .hand { facts.append(.hand) }
    if isPairing && by != .hand && confidence < Change.certain { facts.append(.uncertain) }
    return facts
  }

  /// The change in words: its outcome, its facts and its flags.
  var words: [String] {
    var words = told
    for flag in flags { if let told = flag.inWords { words.append(told) } }
    return words
  }

  /// The outcome and the facts.
  var told: [String] {
    var told = [outcome.rawValue]
    for fact in facts { told.append(fact.rawValue) }
    return told
  }

  private var isPairing: Bool { !old.isEmpty && !new.isEmpty }
}

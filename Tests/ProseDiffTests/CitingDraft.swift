import Prose

@testable import ProseDiff

/// Drafts of which a clause cites others.
enum CitingDraft {
  static let clauses = [
    "Ships carry lamps in all waters.", "Masters report the tides each day.",
    "Charts are kept on board.", "Pilots come aboard at the light.",
  ]

  /// The references of the last new clause that were left behind, each as what it cited and what that is now.
  static func stale(_ old: String, _ new: String) -> [String] {
    let (old, new) = (Document(name: "old", source: old), Document(name: "new", source: new))
    let last = Comparison(old, new).changes.last { !$0.new.isEmpty }
    return last.map { change in
      change.flags.filter { $0.name == .staleReference }
        .map { ($0.old + ["→"] + $0.new).joined(separator: " ") }
    } ?? []
  }

  /// Clauses with numbers from 1.
  static func list(_ clauses: [String]) -> String {
    clauses.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n\n")
  }
}

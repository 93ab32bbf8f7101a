import Prose
package import ProseDiff
package import Workers

extension Comparison {
  /// Returns the comparison with flags for what changes do to verbs and modals, numbers and actors,
  /// brackets and statuses.
  ///
  /// Cost: reads the clauses of changes, and every byte of both documents once.
  package consuming func negotiated(
    _ profile: Profile = .itu, in language: LanguageName? = nil, _ workers: Workers = .one
  ) -> Comparison {
    guard changes.contains(where: { mayHaveOwnFlags($0) || $0.renumbered }) else { return self }
    return flagged(NegotiationReading.flags(of: self, profile, language, workers))
  }
}

extension Comparison {
  /// Whether a change may have flags by itself, apart from what other clauses do to it.
  func mayHaveOwnFlags(_ change: Change) -> Bool {
    guard change.kind == .unchanged, !change.moved else { return true }
    return change.renumbered && change.old.contains { old.clauses[$0].label.isAlternative }
  }
}

import Prose

/// The lead heading that each clause is under, to recognize a clause that changed its list.
struct Sections {
  private let context: MatchContext
  private let pairing: Pairing

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
  }

  /// Whether a clause went from one list to another, and at least one of the two headings is
  /// paired: the order may be the same, but the governing verb or addressee is not.
  func differ(_ from: Int, _ to: Int) -> Bool {
    guard let left = Self.lead(of: from, context.old, context.headings.old),
      let entered = Self.lead(of: to, context.new, context.headings.new),
      pairing.new(of: left) != entered
    else { return false }
    return !(pairing.isFree(old: left) && pairing.isFree(new: entered))
  }

  /// Returns the heading like `invites` that a clause is under.
  private static func lead(
    of clause: Int, _ document: Document, _ headings: HeadingsAbove
  ) -> Int? {
    guard document.clauses[clause].kind != .heading, let heading = headings[clause],
      document.clauses[heading].level == Clause.leadLevel
    else { return nil }
    return heading
  }
}

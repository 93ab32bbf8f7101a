import Prose

/// Which heading each clause stands under, to tell a clause that changed its list.
struct Sections {
  private let context: MatchContext
  private let pairing: Pairing

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
  }

  /// Whether a clause left its list for another, while one of the two headings stands elsewhere: the
  /// order may be the same, but the verb or addressee that governs it is not.
  func differ(_ from: Int, _ to: Int) -> Bool {
    guard let left = Self.lead(of: from, context.old, context.headings.old),
      let entered = Self.lead(of: to, context.new, context.headings.new),
      pairing.new(of: left) != entered
    else { return false }
    return !(pairing.isFree(old: left) && pairing.isFree(new: entered))
  }

  /// The heading like `invites` that a clause stands under.
  private static func lead(
    of clause: Int, _ document: Document, _ headings: HeadingsAbove
  ) -> Int? {
    let heading = headings[clause]
    let isLed =
      heading != HeadingsAbove.none && document.clauses[clause].kind != .heading
      && document.clauses[heading].level == Clause.leadLevel
    return isLed ? heading : nil
  }
}

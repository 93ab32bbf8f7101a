import Prose

/// The titles that clauses are under, which set apart what several sections say in the same form:
/// the fee of `Storage`, which was removed, is not that of `Towage`, which is new.
struct SectionTitles {
  private let context: MatchContext
  private let candidates: CandidatePairs

  init(_ context: MatchContext, _ candidates: CandidatePairs) {
    self.context = context
    self.candidates = candidates
  }

  /// Whether two clauses are under titles that have no partner and are not similar: one section was
  /// removed and another added. A heading that keeps its label may have got another title.
  func differ(_ from: Int, _ to: Int, _ pairing: Pairing) -> Bool {
    guard let left = context.headings.old[from], hasTitle(left, .old, pairing),
      let entered = context.headings.new[to], hasTitle(entered, .new, pairing)
    else { return false }
    let (title, other) = (context.old.clauses[left], context.new.clauses[entered])
    let isKept = !title.label.isEmpty && title.label.isSameNumber(as: other.label)
    return !isKept && !candidates.pairs(old: left).contains { $0.new == entered }
      && context.old.clauses[from].kind != .heading && context.new.clauses[to].kind != .heading
  }

  /// Whether a heading is free and names something; one like `invites` says what its clauses
  /// do.
  private func hasTitle(_ heading: Int, _ side: Side, _ pairing: Pairing) -> Bool {
    guard pairing.isFree(heading, side) else { return false }
    return context.documents[side].clauses[heading].level != Clause.leadLevel
      && !context.stems[side].isEmpty(heading)
  }
}

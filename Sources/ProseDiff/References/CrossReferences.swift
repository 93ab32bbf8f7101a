import Prose

/// Finds the old clauses that references cite, and what became of their numbers.
///
/// A number belongs to the clause's own section, or else must have become the same number
/// everywhere. So "paragraph 7" is left alone where the section's own 7 is still 7, as is
/// "paragraph 7 of the Agenda". The number of a part is looked up below what holds it.
struct CrossReferences: Sendable {
  /// What became of the labels that clauses are cited by.
  let fates: LabelFates
  let context: MatchContext
  private let pairing: Pairing
  /// The lead headings of both documents.
  let leads: Sides<LeadHeadings>

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    let (old, new) = (context.old.clauses, context.new.clauses)
    let citesNothing = context.citedNumbers.isEmpty || Letterhead.begins(new)
    fates = citesNothing ? LabelFates() : LabelFates(context, pairing)
    let isRead = fates.hasStaleNumbers || !fates.renumbered.isEmpty
    leads =
      isRead
      ? Sides(LeadHeadings(old, context.headings.old), LeadHeadings(new, context.headings.new))
      : Sides(LeadHeadings(), LeadHeadings())
  }

  /// Returns the sections whose numbers some clauses cite without naming them, the nearest first;
  /// nil where the old clauses are under several headings.
  func site(_ passages: Sides<Passage>) -> [CitedSection]? {
    let olds = passages.old.clauses
    guard let first = olds.first, let new = passages.new.clauses.first,
      case let heading = context.headings.old[first],
      olds.allSatisfy({ context.headings.old[$0] == heading })
    else { return nil }
    let now = Scope.below(context.headings.new[new])
    let item = fates.items?[first].flatMap { item in
      olds.allSatisfy { fates.items?[$0] == item } ? item : nil
    }
    let section = item.map {
      CitedSection(old: .below($0), searched: pairing.new(of: $0).map(Scope.below))
    }
    let wider = [Scope.below(heading), .wholeText].map { CitedSection(old: $0, searched: now) }
    return section.map { [$0] + wider } ?? wider
  }

  /// Whether clauses may be cited by the lead headings that they are under.
  var hasLeads: Bool { !leads.old.isEmpty }

  /// Whether a list of numbers at a place may be a reference.
  func mayBeReference(_ place: Int, _ words: CitingWords) -> Bool {
    words.governing(place) != nil || BareReferences(words: words).isOne(place)
      || BareReferences(words: words).isLettered(place)
      || leads.old.heading(words, place) != nil
  }

  /// Returns the clause of a new scope that has a label, among a limited number of its first
  /// clauses: those down to the next heading, or those of an item.
  func bearer(of label: CitedLabel, in scope: Scope) -> Int? {
    let news = context.new.clauses
    let item = scope.top.map { news[$0] }.flatMap { $0.kind == .item ? $0 : nil }
    return news.indices[(scope.top.map { $0 + 1 } ?? 0)...].prefix(Self.mostClauses)
      .prefix { place in
        news[place].kind != .heading && item.map { news[place].level <= $0.level } != true
      }
      .first { news[$0].citedLabel == label }
  }

  /// Whether an item with a number is below an old clause, among a limited number of its first
  /// items.
  func isItem(_ number: CitedLabel.Number, below clause: Int) -> Bool {
    let olds = context.old.clauses
    return olds.indices[(clause + 1)...].prefix(Self.mostItems)
      .prefix { olds[$0].kind == .item && fates.items?[$0] != fates.items?[clause] }
      .contains { fates.items?[$0] == clause && olds[$0].citedLabel.number == number }
  }

  /// The most items of a clause that are searched; a ceiling on cost.
  private static let mostItems = 64
  /// The most clauses of a section that are searched; a ceiling on cost.
  private static let mostClauses = 400
}

import Prose

/// Recognizes rewordings that only update cross-references after renumbering: "paragraph 7" became
/// "paragraph 8" where clause 7 really is clause 8 now.
///
/// A number belongs to the clause's own section, or else must have become the same number
/// everywhere. So "paragraph 7" is left alone where the section's own 7 is still 7, as is
/// "paragraph 7 of the Agenda". The number of a part is looked up below what holds it.
struct CrossReferences: Sendable {
  /// What became of the labels that clauses are cited by.
  let fates: LabelFates
  private let context: MatchContext
  private let pairing: Pairing
  /// The lead headings of both documents.
  let leads: Sides<LeadHeadings>

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    fates = context.citedNumbers.isEmpty ? LabelFates() : LabelFates(context, pairing)
    let (old, new) = (context.old.clauses, context.new.clauses)
    let isRead = fates.hasStaleNumbers || !fates.renumbered.isEmpty
    leads =
      isRead
      ? Sides(LeadHeadings(old, context.headings.old), LeadHeadings(new, context.headings.new))
      : Sides(LeadHeadings(), LeadHeadings())
  }

  /// Whether the wordings of a change differ only in references that follow the renumbering;
  /// several old clauses must be in one section.
  func onlyFollow(
    _ old: (clauses: Places, text: String), _ new: (clauses: Places, text: String)
  ) -> Bool {
    guard !fates.renumbered.isEmpty, let site = site(old.clauses, new.clauses) else { return false }
    let from = context.words.old.words(old.clauses)
    let to = context.words.new.words(new.clauses)
    guard context.citedNumbers.contain(from, where: fates.renumbered.contains),
      from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most
    else { return false }
    let places = changedNumbers(old.text.utf8Span.span, new.text.utf8Span.span)
    guard let places, !places.isEmpty, Marks(old.text).areSame(as: Marks(new.text)) else {
      return false
    }
    let wordings = Wordings(
      old: CitingWords(old.text), new: CitingWords(new.text), site: site)
    // A list in which one number stayed although its clause did not was not renumbered with its
    // clauses.
    let beside = Set(places.flatMap(wordings.old.numbers(ofList:))).subtracting(places)
    return places.allSatisfy { update($0, wordings) == .follows }
      && beside.sorted().prefix(Self.most).allSatisfy { update($0, wordings) != .departs }
  }

  /// Returns the sections whose numbers some clauses cite without naming them, the nearest first;
  /// nil where the old clauses are under several headings.
  func site(_ olds: Places, _ news: Places) -> [CitedSection]? {
    guard let first = olds.first, let new = news.first,
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

  /// How a new number stands to the clause that the old one in its place cited.
  private enum Update { case follows, departs, unrelated }

  /// Returns whether the clause cited by the old number at a place now bears the new number there;
  /// a clause of another section qualifies only if the section has no other clause with that
  /// number. Unrelated is a number that cites no clause with another number now.
  private func update(_ place: Int, _ wordings: Wordings) -> Update {
    guard let target = target((place, place), in: wordings),
      let (section, fate) = fate(of: wordings.old.number(place), target),
      let searched = section.searched, case .labelled(let new) = fate.now
    else { return .unrelated }
    let kind = CitedLabel(
      context.old.clauses[fate.old].label, of: context.old.clauses[fate.old].kind
    ).kind
    let now = CitedLabel(kind: kind, citing: wordings.new.number(place))
    let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind)
    let isOwn =
      own == now || own.kind == now.kind && own.number.without(target.prefix) == now.number
    let isFound =
      .below(context.headings.new[new]) == searched
      || (bearer(of: now, in: searched) ?? new) == new
    return isOwn && isFound ? .follows : .departs
  }

  /// Whether clauses may be cited by the lead headings that they are under.
  var hasLeads: Bool { !leads.old.isEmpty }

  /// Whether a list of numbers at a place may be a reference.
  func mayBeReference(_ place: Int, _ words: CitingWords) -> Bool {
    words.governing(place) != nil || words.namesItself(place)
      || leads.old.heading(words, place) != nil
  }

  /// Returns the clause of a new scope that has a label, among a limited number of its first
  /// clauses: those down to the next heading, or those of an item.
  func bearer(of label: CitedLabel, in scope: Scope) -> Int? {
    let news = context.new.clauses
    let item = scope.top.map { news[$0] }.flatMap { $0.kind == .item ? $0 : nil }
    return news.indices[(scope.top.map { $0 + 1 } ?? 0)...].prefix(Self.longestSection)
      .prefix { place in
        news[place].kind != .heading && item.map { news[place].level <= $0.level } != true
      }
      .first { CitedLabel(news[$0].label, of: news[$0].kind) == label }
  }

  /// Returns the places of the words that differ, if each may be a number that clauses no longer
  /// bear.
  private func changedNumbers(_ old: Span<UInt8>, _ new: Span<UInt8>) -> [Int]? {
    var (olds, news) = (CitedWords(), CitedWords())
    var changed: [Int] = []
    var place = 0
    while true {
      let (next, other) = (olds.next(old), news.next(new))
      guard let from = next, let to = other else { return next == other ? changed : nil }
      let isSame = from.count == to.count && old.holds(from, as: new, to.lowerBound)
      let words = isSame ? ("", "") : (old.lowercased(from), new.lowercased(to))
      if words.0 != words.1 {
        guard fates.renumbered.contains(CitedLabel.Number(words.0).root) else { return nil }
        changed.append(place)
      }
      place += 1
    }
  }

  /// The most clauses of a section that are searched; a ceiling on cost.
  private static let longestSection = 400
  /// The most references in one clause that are considered; a ceiling on cost.
  private static let most = 24
}

/// The words of a wording one after another, with both ends of a range as separate words.
private struct CitedWords {
  private var tokens = Tokenizer()
  private var pending: Range<Int>?

  /// Returns the bytes of the next word, or nil.
  mutating func next(_ text: Span<UInt8>) -> Range<Int>? {
    if let second = pending {
      pending = nil
      return second
    }
    while let token = tokens.next(text) {
      guard token.isWord else { continue }
      let parts = text.ends(ofRange: token.start..<token.end)
      pending = parts.count > 1 ? parts[1] : nil
      return parts[0]
    }
    return nil
  }
}

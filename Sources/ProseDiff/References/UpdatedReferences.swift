import Prose

/// Recognizes rewordings that only update cross-references after renumbering: "paragraph 7" became
/// "paragraph 8" where clause 7 really is clause 8 now.
struct UpdatedReferences: Sendable {
  let references: CrossReferences
  let context: MatchContext

  /// Whether any clause was renumbered, so that references may follow.
  var mayFollow: Bool { !references.fates.renumbered.isEmpty }

  /// Whether the wordings of a change differ only in references that follow the renumbering;
  /// several old clauses must be in one section.
  func onlyFollow(
    _ old: (clauses: Places, text: String), _ new: (clauses: Places, text: String)
  ) -> Bool {
    guard !references.fates.renumbered.isEmpty,
      let site = references.site(old.clauses, new.clauses)
    else { return false }
    let from = context.words.old.words(old.clauses)
    let to = context.words.new.words(new.clauses)
    guard context.citedNumbers.contain(from, where: references.fates.renumbered.contains),
      from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.mostReferences
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
    return places.allSatisfy { update(($0, $0), wordings) == .follows }
      && beside.sorted().prefix(Self.mostReferences).allSatisfy {
        update(($0, $0), wordings) != .departs
      }
  }

  /// How a new number stands to the clause that the old one in its place cited.
  enum Update { case follows, departs, unrelated }

  /// Returns whether the clause cited by the old number at a place now bears the new number there;
  /// a clause of another section qualifies only if the section has no other clause with that
  /// number. Unrelated is a number that cites no clause with another number now.
  func update(_ places: (old: Int, new: Int), _ wordings: Wordings) -> Update {
    guard let target = references.target(places, in: wordings),
      let (section, fate) = references.fate(of: wordings.old.number(places.old), target),
      let searched = section.searched, case .labelled(let new) = fate.now
    else { return .unrelated }
    let kind = CitedLabel(
      context.old.clauses[fate.old].label, of: context.old.clauses[fate.old].kind
    ).kind
    let now = CitedLabel(kind: kind, citing: wordings.new.number(places.new))
    let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind)
    let isOwn =
      own == now || own.kind == now.kind && own.number.without(target.prefix) == now.number
    guard isOwn else { return .departs }
    let isFound =
      .below(context.headings.new[new]) == searched
      || (references.bearer(of: now, in: searched) ?? new) == new
    return isFound ? .follows : .departs
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
        let root = CitedLabel.Number(words.0).root
        guard references.fates.renumbered.contains(root) else { return nil }
        changed.append(place)
      }
      place += 1
    }
  }

  /// The most references in one clause that are considered; a ceiling on cost.
  static let mostReferences = 24
}

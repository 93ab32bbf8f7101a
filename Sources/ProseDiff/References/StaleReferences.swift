import Prose

/// Finds references that were left behind: "paragraph 7" stayed, and the clause that it cited is
/// now paragraph 8, or was removed.
///
/// Lists of numbers are compared as sets, each with its counterpart in the new wording, as what
/// "paragraphs 2 to 4" cites may have been renumbered within the list. Nothing is reported for a
/// list that was updated, or where the cited clause was replaced by an added one, no longer has a
/// number, or only moved.
struct StaleReferences: Sendable {
  let references: CrossReferences
  let context: MatchContext
  let pairing: Pairing

  /// Returns a flag for each clause that the new of some clauses cite by a number it no longer has.
  ///
  /// Cost: looks at every word of the clauses once, and reads those that cite.
  func flags(_ passages: Sides<Passage>) -> [Change.Flag] {
    guard references.fates.hasStaleNumbers, let site = references.site(passages),
      mayCiteStale(passages.new.clauses, site.map(\.old))
    else { return [] }
    let wordings = CitingWordings(passages, at: site)
    let (lists, targets) = (wordings.lists, CitedTargets(references, wordings))
    let dropped = numbers(ofDropped: wordings.words.old, but: lists)
    var flags: [Change.Flag] = []
    for pair in lists.lazy.filter({ isReference($0.old, wordings.words.old) })
      .prefix(Ceilings.references) where !wordings.own.new.mayBeForeign(pair.new.elements[0])
    {
      for group in pair.groups {
        guard let target = targets.target(Sides(group.old[0], group.new[0])) else { continue }
        let dropped = dropped.compactMap { current(cited($0, target), target) }
        flags += stale(
          CitedListNumber.all(at: group.old, of: pair.old, in: wordings.words.old),
          CitedListNumber.all(at: group.new, of: pair.new, in: wordings.words.new), target,
          Set(dropped))
      }
    }
    var seen: Set<Change.Flag> = []
    guard !flags.isEmpty, !isOfAmendments(passages.new.clauses) else { return [] }
    return flags.filter { seen.insert($0).inserted }
  }

  /// Whether a clause above some new ones says that they amend another text: "The Theft Act is
  /// amended as follows:".
  private func isOfAmendments(_ news: Places) -> Bool {
    guard let new = news.first else { return false }
    let heading = context.headings.new[new] ?? 0
    return context.new.clauses[heading..<new].suffix(Self.farthestOpening).contains {
      AmendedTexts.areAnnounced(by: $0.text)
    }
  }

  /// Returns the numbers of the lists of a wording that have no counterpart in another. What such a
  /// number cites may now be cited by a number that seems to be kept.
  private func numbers(ofDropped words: CitingWords, but kept: [CitedListPair]) -> [String] {
    guard kept.count < words.lists.all.count else { return [] }
    let starts = Set(kept.map(\.old.range.lowerBound))
    return words.lists.all.lazy
      .filter { !starts.contains($0.range.lowerBound) && isReference($0, words) }
      .prefix(Ceilings.references)
      .flatMap { CitedListNumber.all(at: $0.elements, of: $0, in: words) }
      .prefix(Ceilings.references).map(\.text)
  }

  /// Whether some new clauses may cite a clause by a number that it no longer has: in the scopes
  /// they are in, or in any where there are lead headings or a section is cited by number.
  private func mayCiteStale(_ news: Places, _ scopes: [Scope]) -> Bool {
    let (fates, numbers) = (references.fates, context.citedNumbers)
    let words = context.words.new.words(news)
    let mayBeAnywhere =
      references.hasLeads || numbers.contain(words, where: fates.sections.roots.contains)
    return numbers.contain(words) { root in
      mayBeAnywhere ? fates.mayBeStale(root) : fates.mayBeStale(root, in: scopes)
    }
  }

  private func isReference(_ list: CitedLists.List, _ words: CitingWords) -> Bool {
    references.mayBeReference(list.elements[0], words)
  }

  /// Returns the flags of a list of numbers that cites by new numbers what the old list cited by
  /// others. Only numbers that are written there are reported.
  private func stale(
    _ before: [CitedListNumber], _ after: [CitedListNumber], _ target: CitedTarget,
    _ dropped: Set<CitedLabel.Number>
  ) -> [Change.Flag] {
    let olds = before.map { cited($0.text, target) }
    let update = ListUpdate(
      olds: olds.map(\.number), current: olds.map { current($0, target) },
      now: after.map { CitedLabel.Number($0.text) })
    return update.leftBehind.compactMap { place in
      before[place].isWritten && !dropped.contains(olds[place].number)
        ? flag(olds[place], target) : nil
    }
  }

  /// A number of an old list, and what became of the clause that it cites, where that is known.
  private struct Cited {
    let number: CitedLabel.Number
    let found: (section: CitedSection, fate: LabelFate)?
  }

  private func cited(_ number: String, _ target: CitedTarget) -> Cited {
    Cited(number: CitedLabel.Number(number), found: references.fates.fate(of: number, target))
  }

  /// Returns the number by which to cite a clause now; nil where it was removed.
  private func current(_ cited: Cited, _ target: CitedTarget) -> CitedLabel.Number? {
    switch cited.found?.fate.now {
    case .labelled(let new):
      let own = context.new.clauses[new].citedLabel.number
      return own == cited.number ? own : own.without(target.prefix)
    case .removed: return nil
    default: return cited.number
    }
  }

  /// Returns what is wrong with a number that was kept, or nil.
  private func flag(_ cited: Cited, _ target: CitedTarget) -> Change.Flag? {
    guard let (section, fate) = cited.found else { return nil }
    let old = [context.old.addresses[fate.old]]
    switch fate.now {
    case .labelled(let new):
      guard current(cited, target) != cited.number else { return nil }
      return Change.Flag(.staleReference, old: old, new: [context.new.addresses[new]])
    case .removed:
      let isReplaced = isReplaced(context.old.clauses[fate.old], section)
      return isReplaced ? nil : Change.Flag(.staleReference, old: old)
    case .unlabelled, .several: return nil
    }
  }

  /// Whether an added clause bears the number of a removed one.
  private func isReplaced(_ removed: Clause, _ section: CitedSection) -> Bool {
    let label = removed.citedLabel
    let own = section.searched.flatMap { references.bearer(of: label, in: $0) }
    let any = section.old == .wholeText ? references.fates.bearers[label] : nil
    return (own ?? any).map(pairing.isFree(new:)) ?? false
  }

  /// The most clauses above one that are searched for an announcement of amendments; a ceiling on
  /// cost.
  private static let farthestOpening = 100
}

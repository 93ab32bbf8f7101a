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

  /// Returns a flag for each clause that some new clauses cite by a number it no longer has.
  ///
  /// Cost: looks at every word of the clauses once, and reads those that cite.
  func flags(
    _ old: (clauses: Places, text: String), _ new: (clauses: Places, text: String)
  ) -> [Change.Flag] {
    guard references.fates.hasStaleNumbers,
      let site = references.site(old.clauses, new.clauses),
      mayCiteStale(new.clauses, site.map(\.old))
    else { return [] }
    let isSame = old.text.isSame(as: new.text)
    let after = CitingWords(new.text)
    let before = isSame ? after : CitingWords(old.text)
    let wordings = Wordings(old: before, new: after, site: site)
    let lists = isSame ? after.lists.all.map { ($0, $0) } : Self.kept(before, after)
    let dropped =
      lists.count < before.lists.all.count ? numbers(ofDropped: before, but: lists) : []
    var flags: [Change.Flag] = []
    for (from, to) in lists.lazy.filter({ isReference($0.0, before) }).prefix(Self.mostReferences)
    where !after.mayBeForeign(to.elements[0]) {
      for (olds, news) in Self.groups(from, to) {
        guard let target = references.target((olds[0], news[0]), in: wordings) else { continue }
        let dropped = dropped.compactMap { current(cited($0, target), target) }
        flags += stale(
          before.numbers(at: olds, of: from), after.numbers(at: news, of: to), target,
          Set(dropped))
      }
    }
    var seen: Set<Change.Flag> = []
    guard !flags.isEmpty, !isOfAmendments(new.clauses) else { return [] }
    return flags.filter { seen.insert($0).inserted }
  }

  /// Whether a clause above some new ones says that they amend another text: "The Theft Act is
  /// amended as follows:".
  private func isOfAmendments(_ news: Places) -> Bool {
    guard let new = news.first else { return false }
    let heading = context.headings.new[new] ?? 0
    return context.new.clauses[heading..<new].suffix(Self.farthestOpening).contains {
      CitingWords.announcesAmendments($0.text)
    }
  }

  /// Returns the corresponding numbers of two lists, and the corresponding parts of these, as one
  /// group each.
  static func groups(
    _ from: CitedLists.List, _ to: CitedLists.List
  ) -> [(old: [Int], new: [Int])] {
    var groups = [(old: from.elements, new: to.elements)]
    guard from.elements.count == to.elements.count else { return groups }
    var counterparts = Dictionary(uniqueKeysWithValues: zip(from.elements, to.elements))
    for parts in from.parts.prefix(mostReferences) {
      let others = to.parts.prefix(mostReferences).first { $0.holder == counterparts[parts.holder] }
      guard let others else { continue }
      groups.append((parts.places, others.places))
      if parts.places.count == others.places.count {
        counterparts.merge(zip(parts.places, others.places)) { $1 }
      }
    }
    return groups
  }

  /// Returns the numbers of the lists of a wording that have no counterpart in another. What such a
  /// number cites may now be cited by a number that seems to be kept.
  private func numbers(
    ofDropped before: CitingWords, but kept: [(CitedLists.List, CitedLists.List)]
  ) -> [String] {
    let starts = Set(kept.map(\.0.range.lowerBound))
    return before.lists.all.lazy
      .filter { !starts.contains($0.range.lowerBound) && isReference($0, before) }
      .prefix(Self.mostReferences).flatMap { before.numbers(at: $0.elements, of: $0) }
      .prefix(Self.mostReferences).map(\.text)
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

  /// Returns the corresponding lists of two wordings, as the words around them are aligned.
  static func kept(
    _ before: CitingWords, _ after: CitingWords
  ) -> [(CitedLists.List, CitedLists.List)] {
    let (old, new) = (before.outline(), after.outline())
    return SequenceDiff.kept(old.map(\.word), new.map(\.word)).compactMap { pair in
      guard let list = old[pair.old].list, let other = new[pair.new].list else { return nil }
      return (list, other)
    }
  }

  /// Returns the flags of a list of numbers that cites by new numbers what the old list cited by
  /// others. Only the ends of ranges are reported.
  private func stale(
    _ before: [CitingWords.ListNumber], _ after: [CitingWords.ListNumber],
    _ target: CrossReferences.Target, _ dropped: Set<CitedLabel.Number>
  ) -> [Change.Flag] {
    let olds = before.map { cited($0.text, target) }
    let now = after.map { CitedLabel.Number($0.text) }
    let (current, told) = (olds.map { self.current($0, target) }, Set(now))
    let all = Set(current.compactMap(\.self))
    guard all != told, before.count >= after.count || !all.isSubset(of: told) else { return [] }
    let isLonger = olds.allSatisfy { told.contains($0.number) }
    return before.indices.compactMap { place in
      let number = olds[place].number
      guard before[place].isEnd, !dropped.contains(number) else { return nil }
      // In lists of the same length, each number replaces the one before.
      let isKept =
        before.count == after.count
        ? now[place] == number && !isTaken(number, by: place, olds, current, now)
        : isLonger
          || told.contains(number) && !all.contains(number)
            && current[place].map(told.contains) != true
      return isKept ? flag(olds[place], target) : nil
    }
  }

  /// Whether a number that seems to be kept is really the new number of what another place cited,
  /// updated and then replaced: "2 and 5" for "2 and 3", where 2 was removed and 3 is now 2.
  private func isTaken(
    _ number: CitedLabel.Number, by place: Int, _ olds: [Cited], _ current: [CitedLabel.Number?],
    _ now: [CitedLabel.Number]
  ) -> Bool {
    olds.indices.prefix(Self.mostReferences).contains { other in
      other != place && current[other] == number && now[other] != olds[other].number
        && now[other] != number
    }
  }

  private func cited(_ number: String, _ target: CrossReferences.Target) -> Cited {
    Cited(number: CitedLabel.Number(number), found: references.fate(of: number, target))
  }

  /// A number of an old list, and what became of the clause that it cites, where that is known.
  private struct Cited {
    let number: CitedLabel.Number
    let found: (section: CitedSection, fate: LabelFates.Fate)?
  }

  /// Returns the number by which to cite a clause now; nil where it was removed.
  private func current(_ cited: Cited, _ target: CrossReferences.Target) -> CitedLabel.Number? {
    switch cited.found?.fate.now {
    case .labelled(let new):
      let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind).number
      return own == cited.number ? own : own.without(target.prefix)
    case .removed: return nil
    default: return cited.number
    }
  }

  /// Returns what is wrong with a number that was kept, or nil.
  private func flag(_ cited: Cited, _ target: CrossReferences.Target) -> Change.Flag? {
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
    let label = CitedLabel(removed.label, of: removed.kind)
    let own = section.searched.flatMap { references.bearer(of: label, in: $0) }
    let any = section.old == .wholeText ? references.fates.bearers[label] : nil
    return (own ?? any).map(pairing.isFree(new:)) ?? false
  }

  /// The most references of one clause, or numbers of one reference, that are considered; a ceiling
  /// on cost.
  private static let mostReferences = 64
  /// The most clauses above one that are searched for an announcement of amendments; a ceiling on
  /// cost.
  private static let farthestOpening = 100
}

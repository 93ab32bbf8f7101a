import Prose

/// Finds references that were left behind: "paragraph 7" stayed, and the clause that it cited is
/// paragraph 8 now, or was removed.
///
/// Lists of numbers are compared as sets, each with the one that stands in its place in the new wording: what
/// "paragraphs 2 to 4" cites may have got other numbers among these. Nothing is said of a list that was brought
/// up to date, where another clause was put in the cited one's place, or where that has no number any more or
/// only stands elsewhere.
struct StaleReferences: Sendable {
  let references: CrossReferences
  let context: MatchContext
  let pairing: Pairing

  /// A flag for each clause that some new clauses cite by a number that it had.
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
    for (from, to) in lists.lazy.filter({ isReference($0.0, before) }).prefix(Self.most)
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

  /// Whether what new clauses stand below says that it amends another text: "The Theft Act is amended as follows:".
  private func isOfAmendments(_ news: Places) -> Bool {
    guard let new = news.first else { return false }
    let heading = max(context.headings.new[new], 0)
    return context.new.clauses[heading..<new].suffix(Self.farthestOpening).contains {
      CitingWords.announcesAmendments($0.text)
    }
  }

  /// The numbers of two lists that stand for each other, and the parts of these, each as one.
  private static func groups(
    _ from: CitedLists.List, _ to: CitedLists.List
  ) -> [(old: [Int], new: [Int])] {
    var groups = [(old: from.elements, new: to.elements)]
    guard from.elements.count == to.elements.count else { return groups }
    var counterparts = Dictionary(uniqueKeysWithValues: zip(from.elements, to.elements))
    for parts in from.parts.prefix(most) {
      let others = to.parts.prefix(most).first { $0.holder == counterparts[parts.holder] }
      guard let others else { continue }
      groups.append((parts.places, others.places))
      if parts.places.count == others.places.count {
        counterparts.merge(zip(parts.places, others.places)) { $1 }
      }
    }
    return groups
  }

  /// The numbers of those lists of a wording that stand for none of another. What one cites may be cited now by
  /// what seems to be kept.
  private func numbers(
    ofDropped before: CitingWords, but kept: [(CitedLists.List, CitedLists.List)]
  ) -> [String] {
    let starts = Set(kept.map(\.0.range.lowerBound))
    return before.lists.all.lazy
      .filter { !starts.contains($0.range.lowerBound) && isReference($0, before) }
      .prefix(Self.most).flatMap { before.numbers(at: $0.elements, of: $0) }
      .prefix(Self.most).map(\.text)
  }

  /// Whether some new clauses may cite a clause by a number that it has no more: one of the sections that they are
  /// in, or, below a lead heading or what is cited with its number, of any.
  private func mayCiteStale(_ news: Places, _ sections: [Int]) -> Bool {
    let (fates, numbers) = (references.fates, context.citedNumbers)
    let words = context.words.new.words(news)
    let mayBeAnywhere =
      references.hasLeads || numbers.contain(words, where: fates.sections.roots.contains)
    return numbers.contain(words) { fates.mayBeStale($0, in: mayBeAnywhere ? nil : sections) }
  }

  private func isReference(_ list: CitedLists.List, _ words: CitingWords) -> Bool {
    references.mayBeReference(list.elements[0], words)
  }

  /// The lists of two wordings that stand for each other, as the words around them are aligned.
  private static func kept(
    _ before: CitingWords, _ after: CitingWords
  ) -> [(CitedLists.List, CitedLists.List)] {
    var numbers: [String: Int32] = [:]
    let (old, new) = (before.outline(&numbers), after.outline(&numbers))
    return SequenceDiff.kept(old.map(\.word), new.map(\.word)).compactMap { pair in
      guard let list = old[pair.old].list, let other = new[pair.new].list else { return nil }
      return (before.lists.all[list], after.lists.all[other])
    }
  }

  /// The flags of a list of numbers that cites what the old one cited by others. Of ranges the ends are told.
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
      // Of lists of the same length each number stands for the one before.
      let isKept =
        before.count == after.count
        ? now[place] == number && !isTaken(number, by: place, olds, current, now)
        : isLonger
          || told.contains(number) && !all.contains(number)
            && current[place].map(told.contains) != true
      return isKept ? flag(olds[place], target) : nil
    }
  }

  /// Whether a number that seems to be kept is that of what another place cited, which was brought up to date and
  /// then replaced: "2 and 5" for "2 and 3", where 2 was removed and 3 is 2 now.
  private func isTaken(
    _ number: CitedLabel.Number, by place: Int, _ olds: [Cited], _ current: [CitedLabel.Number?],
    _ now: [CitedLabel.Number]
  ) -> Bool {
    olds.indices.prefix(Self.most).contains { other in
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

  /// The number by which a clause is to be cited now; nil where it was removed.
  private func current(_ cited: Cited, _ target: CrossReferences.Target) -> CitedLabel.Number? {
    switch cited.found?.fate.now {
    case .labelled(let new):
      let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind).number
      return own == cited.number ? own : own.without(target.prefix)
    case .removed: return nil
    default: return cited.number
    }
  }

  /// What is wrong with a number that was kept; nil where nothing is.
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

  /// Whether a clause that was added bears the number of a removed one.
  private func isReplaced(_ removed: Clause, _ section: CitedSection) -> Bool {
    let label = CitedLabel(removed.label, of: removed.kind)
    let own = section.new.flatMap { references.bearer(of: label, in: $0) }
    let any = section.old == LabelFates.wholeText ? references.fates.bearers[label] : nil
    return (own ?? any).map(pairing.isFree(new:)) ?? false
  }

  /// References of one clause that are looked at; a ceiling on cost.
  private static let most = 64
  /// Clauses above one among which may be what it stands below; a ceiling on cost.
  private static let farthestOpening = 100
}

extension CitingWords {
  /// The words as numbers, each list of numbers as one word.
  fileprivate func outline(
    _ numbers: inout [String: Int32]
  ) -> [(word: Int32, list: Int?)] {
    var outline: [(word: Int32, list: Int?)] = []
    var (place, list) = (0, 0)
    while place < lowered.count {
      if list < lists.all.count, lists.all[list].range.lowerBound == place {
        outline.append((-1, list))
        place = lists.all[list].range.upperBound
        list += 1
      } else {
        let next = Int32(numbers.count)
        outline.append((numbers[lowered[place], default: next], nil))
        if numbers[lowered[place]] == nil { numbers[lowered[place]] = next }
        place += 1
      }
    }
    return outline
  }

  /// A number of a list, and whether it stands there and not only in a range.
  fileprivate struct ListNumber {
    let text: String
    let isEnd: Bool
  }

  /// Some numbers of a list, those within their ranges among them.
  fileprivate func numbers(at places: [Int], of list: CitedLists.List) -> [ListNumber] {
    var numbers: [ListNumber] = []
    for (index, place) in places.enumerated() {
      numbers.append(ListNumber(text: number(place), isEnd: true))
      guard list.rangeStarts.contains(place), index + 1 < places.count,
        numbers.count < Self.mostNumbers, let from = lowered[place].shortNumber,
        let to = lowered[places[index + 1]].shortNumber, from < to, to - from <= Self.longestRange
      else { continue }
      numbers += (from + 1..<to).map { ListNumber(text: String($0), isEnd: false) }
    }
    return numbers
  }

  /// Numbers of the longest range that is looked into; a ceiling on cost.
  private static let longestRange = 200
  /// Numbers of a list after which no range is looked into; a ceiling on cost.
  private static let mostNumbers = 2000
}

extension String {
  /// What it comes to, if it is a number of up to six digits.
  fileprivate var shortNumber: Int? {
    utf8.count <= 6 && utf8.allSatisfy(\.isDigit) ? Int(self) : nil
  }
}

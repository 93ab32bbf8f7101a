import Prose

/// Lists of numbers that became shorter or longer because clauses they cite were merged or split:
/// "paragraphs 1 and 2" became "paragraph 1".
extension UpdatedReferences {
  /// Whether the wordings of a change differ only in such lists, and in references that follow the
  /// renumbering.
  func onlyRegroup(_ passages: Sides<Passage>, at site: [CitedSection]) -> Bool {
    guard references.hasRuns, mayDifferInLists(passages),
      Marks(passages.old.text).areSame(as: Marks(passages.new.text))
    else { return false }
    let targets = CitedTargets(references, CitingWordings(passages, at: site))
    let words = targets.wordings.words
    guard words.areSameOutsideLists else { return false }
    let changed = zip(words.old.lists.all, words.new.lists.all)
      .map { CitedListPair(old: $0, new: $1) }
      .filter {
        !words.old[$0.old.range].lazy.map(\.text).elementsEqual(
          words.new[$0.new.range].lazy.map(\.text))
      }
    return !changed.isEmpty && changed.count <= Self.mostReferences
      && changed.allSatisfy { regroups($0, targets) || follows($0, targets) }
  }

  /// Whether two wordings have as many words as may be in a few lists between what they share at
  /// their ends.
  private func mayDifferInLists(_ passages: Sides<Passage>) -> Bool {
    let from = context.words.old.words(passages.old.clauses)
    let to = context.words.new.words(passages.new.clauses)
    let start = zip(from, to).prefix { $0 == $1 }.count
    let (old, new) = (from.dropFirst(start), to.dropFirst(start))
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return max(old.count, new.count) - end <= Self.mostWordsBetween
  }

  /// Whether every number of a list follows the renumbering or stayed with its clause.
  private func follows(_ pair: CitedListPair, _ targets: CitedTargets) -> Bool {
    let words = targets.wordings.words
    guard pair.old.range.count == pair.new.range.count, pair.old.range.count <= Self.mostReferences
    else { return false }
    return zip(pair.old.range, pair.new.range).allSatisfy { old, new in
      let update = update(Sides(old, new), targets)
      return words.old[old].text == words.new[new].text ? update != .departs : update == .follows
    }
  }

  /// Whether a list cites all of the clauses, and only those, that have become of what it cited,
  /// some of which were merged or split.
  func regroups(_ pair: CitedListPair, _ targets: CitedTargets) -> Bool {
    let words = targets.wordings.words
    guard references.hasRuns, pair.old.parts.isEmpty, pair.new.parts.isEmpty,
      let target = targets.target(Sides(pair.old.elements[0], pair.new.elements[0]))
    else { return false }
    let olds = CitedListNumber.all(at: pair.old.elements, of: pair.old, in: words.old)
    let news = CitedListNumber.all(at: pair.new.elements, of: pair.new, in: words.new)
    guard max(olds.count, news.count) <= Self.mostReferences else { return false }
    var (current, isRegrouped) = (Set<CitedLabel.Number>(), false)
    for old in olds {
      guard let (section, clause) = references.clause(citedBy: old.text, target),
        let run = references.run(of: clause)
      else { return false }
      isRegrouped = isRegrouped || run.count > 2
      let kind = context.old.clauses[clause].citedLabel.kind
      for new in run.new {
        let label = context.new.clauses[new].citedLabel
        guard label.kind == kind, .below(context.headings.new[new]) == section.searched else {
          return false
        }
        current.insert(label.number.without(target.prefix))
      }
    }
    return isRegrouped && news.count == current.count
      && Set(news.map { CitedLabel.Number($0.text) }) == current
  }

  /// The most words from the first difference to the last where only lists differ; a ceiling on
  /// cost.
  private static let mostWordsBetween = 200
}

extension Sides<CitingWords> {
  /// Whether two wordings have the same words around their lists of numbers, where those right
  /// before corresponding lists may be of another grammatical number: "the paragraphs", `los
  /// párrafos`.
  fileprivate var areSameOutsideLists: Bool {
    guard old.lists.all.count == new.lists.all.count else { return false }
    var (from, to) = (0, 0)
    for (list, other) in zip(old.lists.all, new.lists.all) {
      let (before, now) = (from..<list.range.lowerBound, to..<other.range.lowerBound)
      guard before.count == now.count,
        zip(before, now).allSatisfy({ place, other in
          old[place].text == new[other].text
            || areOfOneMeaning(Sides<Int>(place, other), before.upperBound - place)
        })
      else { return false }
      (from, to) = (list.range.upperBound, other.range.upperBound)
    }
    return old[from...].lazy.map(\.text).elementsEqual(new[to...].lazy.map(\.text))
  }

  /// Whether two words some places before a list only name the same kind, or are both articles of
  /// the words that do.
  private func areOfOneMeaning(_ places: Sides<Int>, _ distance: Int) -> Bool {
    let (one, other) = (old[places.old], new[places.new])
    switch distance {
    case 1: return one.kind != nil && one.kind == other.kind
    case 2:
      let shared = one.roles.intersection(other.roles)
      return !shared.isDisjoint(with: [.article, .determiner, .of])
        && old[places.old + 1].kind != nil
    default: return false
    }
  }
}

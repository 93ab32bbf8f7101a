import Prose

/// A wording before and after, as it cites, and the sections whose numbers it cites without naming
/// them, the nearest first.
struct Wordings {
  let old: CitingWords
  let new: CitingWords
  let site: [CitedSection]
}

/// What the numbers of references mean.
extension CrossReferences {
  /// What the numbers of a list mean in this document.
  struct Target {
    /// The kinds that they name, the more likely first; nil for a bare number.
    let kinds: [CitedKind?]
    /// The sections whose clauses they cite, in the order in which a number is looked up.
    let sections: [CitedSection]
    /// A prefix that labels may have before the numbers.
    let prefix: CitedLabel.Prefix?
  }

  /// Returns what the numbers at a place of either wording mean, where they cite this document, or
  /// nil.
  func target(_ places: (old: Int, new: Int), in wordings: Wordings) -> Target? {
    let (old, new) = (wordings.old, wordings.new)
    let levels = (old: old.levels(of: places.old), new: new.levels(of: places.new))
    guard levels.old.count == levels.new.count else { return nil }
    if levels.old.count > 1 {
      let kind = old.kind(naming: places.old)
      let holders = zip(levels.old.dropFirst(), levels.new.dropFirst())
      guard kind == new.kind(naming: places.new),
        let section = section(Array(holders), in: wordings)
      else { return nil }
      return Target(kinds: [kind, nil], sections: [section], prefix: nil)
    }
    if let heading = leads.old.heading(old, places.old) {
      // "instructs the Director 2 of Resolution 9"
      guard !new.precedesInstrument(new.end(of: places.new)) else { return nil }
      let now = leads.new.heading(new, places.new).map(Scope.below)
      let section = CitedSection(old: .below(heading), searched: now)
      return Target(kinds: [nil], sections: [section], prefix: nil)
    }
    if old.namesItself(places.old), new.namesItself(places.new) {
      return Target(kinds: [nil, .heading], sections: wordings.site, prefix: nil)
    }
    guard let (named, isSaid) = ownReference(places, in: wordings),
      fates.kinds.contains(named)
        || named.mayStandAlone(isSaid: isSaid || isLetter(places.old, named, old))
    else { return nil }
    return Target(
      kinds: kinds(named, old.words[places.old].text),
      sections: wordings.site.filter { mayHold(named, $0.old, old.isBracketed(places.old)) },
      prefix: old.prefixOfLabels(places.old))
  }

  /// Returns what a reference to this document names in both wordings, and whether either says that
  /// it cites this document.
  private func ownReference(
    _ places: (old: Int, new: Int), in wordings: Wordings
  ) -> (kind: CitedKind, isSaid: Bool)? {
    guard let reference = wordings.old.ownReference(places.old),
      let other = wordings.new.ownReference(places.new), case let named = reference.kind,
      other.kind == named
    else { return nil }
    let hasParts = wordings.old.hasParts(places.old) && wordings.new.hasParts(places.new)
    return (hasParts ? named.whole : named, reference.isSaid || other.isSaid)
  }

  /// Returns the section that some numbers cite, each within the next, as 2 and 1 do in "article 1,
  /// paragraph 2 (b)"; nil where nothing below it has lost its number, or the wordings do not cite
  /// the same section.
  private func section(
    _ levels: [(old: Int, new: Int)], in wordings: Wordings
  ) -> CitedSection? {
    guard levels.count <= CitedLists.mostLevels, !fates.sections.isEmpty,
      let outermost = levels.last, let named = ownReference(outermost, in: wordings)?.kind
    else { return nil }
    let number = wordings.old.words[outermost.old].text
    var kinds = [named] + outerKinds(named, number)
    // A heading is preferred to an item of the clause's own section.
    var scopes = Array(wordings.site.map(\.old).reversed())
      .filter { mayHold(named, $0, wordings.old.isBracketed(outermost.old)) }
    var found: CitedSection?
    for places in levels.reversed() {
      if let found {
        (kinds, scopes) = ([wordings.old.kind(naming: places.old), nil], [found.old])
      }
      found = fates.sections.section(
        of: kinds, wordings.old.number(places.old), now: wordings.new.number(places.new),
        in: scopes)
      if found == nil { return nil }
    }
    return found
  }

  /// Whether a reference may cite a clause in an old scope. An item has no sections or articles,
  /// unless their numbers are in brackets: "section 1" is not the `(1)` beside it.
  private func mayHold(_ named: CitedKind, _ scope: Scope, _ isBracketed: Bool) -> Bool {
    guard !isBracketed, named.isOfWhole, let top = scope.top else { return true }
    return context.old.clauses[top].kind != .item
  }

  /// Returns what else a number that holds parts may name. A section is an item only in a text
  /// whose sections are no headings; a schedule never is.
  private func outerKinds(_ named: CitedKind, _ number: String) -> [CitedKind?] {
    guard named.isOfHeadings else { return named.mayStandAlone(isSaid: true) ? [nil] : [] }
    return fates.headings.haveSection(number) ? [.heading] : [.heading, nil]
  }

  /// Returns what a number after a word may name: only a heading where headings have bare numbers
  /// and the word may name them.
  private func kinds(_ named: CitedKind, _ number: String) -> [CitedKind?] {
    let isPath = number.contains(".")
    // "Article 3.2" may cite the 3.2 of an article whose label has the word.
    if fates.kinds.contains(named) { return isPath ? [named, nil] : [named] }
    let isHeading = named.isOfHeadings && !isPath && fates.headings.haveSection(number)
    return isHeading ? [.heading] : [nil, .heading]
  }

  /// Returns what became of the clauses that a number means, and the section they were in; nil
  /// where none is known to have lost it.
  func fate(of number: String, _ target: Target) -> (section: CitedSection, fate: LabelFates.Fate)?
  {
    var labels =
      target.prefix == .preambular
      ? [] : target.kinds.map { CitedLabel(kind: $0, citing: number) }
    if let prefix = target.prefix {
      labels.append(CitedLabel(kind: nil, citing: prefix.rawValue + number))
    }
    for label in labels {
      for section in target.sections {
        if let fate = fates.fate(of: label, in: section.old) { return (section, fate) }
      }
    }
    return nil
  }

  private func isLetter(_ place: Int, _ named: CitedKind, _ wording: CitingWords) -> Bool {
    named.isOfLetters ? wording.words[place].text.isLetter : wording.isLabelLetter(place)
  }
}

import Prose

/// What the numbers of a list mean in the document that they are part of.
struct CitedTarget {
  /// The kinds that they name, the more likely first; nil for a bare number.
  let kinds: [CitedKind?]
  /// The sections whose clauses they cite, in the order in which a number is looked up.
  let sections: [CitedSection]
  /// A prefix that labels may have before the numbers.
  var prefix: CitedLabel.Prefix?

  /// Returns the labels that a number may mean, the more likely first.
  func labels(citing number: String) -> [CitedLabel] {
    let labels = prefix == .preambular ? [] : kinds.map { CitedLabel(kind: $0, citing: number) }
    guard let prefix else { return labels }
    return labels + [CitedLabel(kind: nil, citing: prefix.rawValue + number)]
  }
}

/// Finds what the numbers of two wordings mean.
struct CitedTargets {
  private let references: CrossReferences
  let wordings: CitingWordings
  private let (old, new): (CitingWords, CitingWords)

  init(_ references: CrossReferences, _ wordings: CitingWordings) {
    self.references = references
    self.wordings = wordings
    (old, new) = (wordings.words.old, wordings.words.new)
  }

  /// Returns what the numbers at a place of either wording mean, where they cite this document, or
  /// nil.
  func target(_ places: Sides<Int>) -> CitedTarget? {
    let levels = Sides(
      ReferenceHolders(words: old).levels(of: places.old),
      ReferenceHolders(words: new).levels(of: places.new))
    guard levels.old.count == levels.new.count else { return nil }
    if levels.old.count > 1 {
      return part(places, zip(levels.old, levels.new).dropFirst().map(Sides.init))
    }
    if let heading = references.leads.old.heading(old, places.old) {
      return belowLead(heading, places.new)
    }
    if BareReferences(words: old).isOne(places.old), BareReferences(words: new).isOne(places.new) {
      return CitedTarget(kinds: [nil, .heading], sections: wordings.site)
    }
    return areLettered(places) ? lettered(places) : named(places)
  }

  /// Returns what numbers mean that cite parts of what others do, which are given from the
  /// innermost out.
  private func part(_ places: Sides<Int>, _ holders: [Sides<Int>]) -> CitedTarget? {
    let kind = old.kind(naming: places.old)
    guard kind == new.kind(naming: places.new), let section = section(holders) else { return nil }
    return CitedTarget(kinds: [kind, nil], sections: [section])
  }

  /// Returns what the path of `5.2 b)` means, if that clause has lost its number and has such an
  /// item; otherwise it may be a quantity.
  private func lettered(_ places: Sides<Int>) -> CitedTarget? {
    let target = CitedTarget(kinds: [nil, .heading], sections: wordings.site)
    guard let letter = old.lists.list(at: places.old)?.letter(after: places.old, old),
      let fate = references.fates.fate(of: old.number(places.old), target)?.fate,
      references.isItem(CitedLabel.Number(old[letter].text), below: fate.old)
    else { return nil }
    return target
  }

  /// Whether both wordings have a form such as `5.2 b)` at a place.
  private func areLettered(_ places: Sides<Int>) -> Bool {
    BareReferences(words: old).isLettered(places.old)
      && BareReferences(words: new).isLettered(places.new)
  }

  /// Returns what numbers mean right after the words of a lead heading.
  private func belowLead(_ heading: Int, _ place: Int) -> CitedTarget? {
    // "instructs the Director 2 of Resolution 9"
    guard !OtherTextsAfter(words: new).isSpokenOf(after: new.end(of: place)) else { return nil }
    let now = references.leads.new.heading(new, place).map(Scope.below)
    return CitedTarget(
      kinds: [nil], sections: [CitedSection(old: .below(heading), searched: now)])
  }

  /// Returns what numbers mean after a word such as "paragraph".
  private func named(_ places: Sides<Int>) -> CitedTarget? {
    guard let reference = ownReference(places), case let named = reference.kind,
      references.fates.kinds.contains(named)
        || named.mayStandAlone(isSaid: reference.isSaid || isLetter(places.old, named))
    else { return nil }
    return CitedTarget(
      kinds: kinds(named, old[places.old].text),
      sections: wordings.site.filter { mayHold(named, $0.old, old[places.old].isBracketed) },
      prefix: old.prefixOfLabels(places.old))
  }

  /// Returns the reference to this document that both wordings make, said to be one if either says
  /// so.
  private func ownReference(_ places: Sides<Int>) -> OwnReferences.Reference? {
    guard let before = wordings.own.old.reference(places.old),
      let now = wordings.own.new.reference(places.new), before.kind == now.kind
    else { return nil }
    let hasParts = old.hasParts(places.old) && new.hasParts(places.new)
    return OwnReferences.Reference(
      kind: hasParts ? now.kind.whole : now.kind, isSaid: before.isSaid || now.isSaid)
  }

  private func isLetter(_ place: Int, _ named: CitedKind) -> Bool {
    named.isOfLetters ? old[place].isLetter : old.isLabelLetter(place)
  }

  // MARK: - Sections

  /// Returns the section that some numbers cite, each within the next, as 2 and 1 do in "article 1,
  /// paragraph 2 (b)"; nil where nothing below it has lost its number, or the wordings do not cite
  /// the same section.
  private func section(_ levels: [Sides<Int>]) -> CitedSection? {
    let sections = references.fates.sections
    guard levels.count <= CitedLists.mostLevels, !sections.isEmpty, let outermost = levels.last,
      case let named = ownReference(outermost)?.kind, named != nil || areLettered(outermost)
    else { return nil }
    let number = old[outermost.old]
    var kinds = named.map { [$0] + outerKinds($0, number.text) } ?? [nil, .heading]
    // A heading is preferred to an item of the clause's own section.
    var scopes = wordings.site.map(\.old).reversed()
      .filter { scope in named.map { mayHold($0, scope, number.isBracketed) } ?? true }
    var found: CitedSection?
    for places in levels.reversed() {
      if let found { (kinds, scopes) = ([old.kind(naming: places.old), nil], [found.old]) }
      found = sections.section(
        of: kinds, old.number(places.old), now: new.number(places.new), in: scopes)
      if found == nil { return nil }
    }
    return found
  }

  /// Whether a reference may cite a clause in an old scope. An item has no sections or articles,
  /// unless their numbers are in brackets: "section 1" is not the `(1)` beside it.
  private func mayHold(_ named: CitedKind, _ scope: Scope, _ isBracketed: Bool) -> Bool {
    guard !isBracketed, named.isOfWhole, let top = scope.top else { return true }
    return references.context.old.clauses[top].kind != .item
  }

  // MARK: - Kinds

  /// Returns what else a number that holds parts may name. A section is an item only in a text
  /// whose sections are no headings; a schedule never is.
  private func outerKinds(_ named: CitedKind, _ number: String) -> [CitedKind?] {
    guard named.isOfHeadings else { return named.mayStandAlone(isSaid: true) ? [nil] : [] }
    let isHeading = !number.contains(".") && references.fates.headings.haveSection(number)
    return isHeading ? [.heading] : [.heading, nil]
  }

  /// Returns what a number after a word may name: only a heading where headings have bare numbers
  /// and the word may name them.
  private func kinds(_ named: CitedKind, _ number: String) -> [CitedKind?] {
    let (fates, isPath) = (references.fates, number.contains("."))
    // "Article 3.2" may cite the 3.2 of an article whose label has the word.
    if fates.kinds.contains(named) { return isPath ? [named, nil] : [named] }
    let isHeading = named.isOfHeadings && !isPath && fates.headings.haveSection(number)
    return isHeading ? [.heading] : [nil, .heading]
  }
}

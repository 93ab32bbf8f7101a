import Prose

/// What the numbers of references mean.
extension CrossReferences {
  /// A heading or an item of the old text whose clauses are cited, or the whole of it; and what stands there
  /// for it in the new one, or nil.
  struct Section {
    let old: Int
    let new: Int?
  }

  /// What numbers of a list mean in this document.
  struct Target {
    /// What they name, the likelier first; nil for a number alone.
    let kinds: [CitedKind?]
    /// The sections whose clauses they cite, in the order in which a number is looked for.
    let sections: [Section]
    /// What else may stand before the numbers in labels: the `OP` that "operative paragraph" is.
    let prefix: String?
  }

  /// What the numbers at a place of either text mean, where they cite this document; nil where not.
  func target(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    _ site: [Section]
  ) -> Target? {
    if let old = texts.old.holder(places.old), let new = texts.new.holder(places.new) {
      let kind = texts.old.kindOfPart(places.old)
      guard kind == texts.new.kindOfPart(places.new),
        let section = section((old, new), texts, site)
      else { return nil }
      return Target(kinds: [kind, nil], sections: [section], prefix: nil)
    }
    if let old = leads.old.heading(texts.old, places.old) {
      let new = leads.new.heading(texts.new, places.new)
      return Target(kinds: [nil], sections: [Section(old: old, new: new)], prefix: nil)
    }
    if texts.old.namesItself(places.old), texts.new.namesItself(places.new) {
      return Target(kinds: [nil, .heading], sections: site, prefix: nil)
    }
    guard let (reference, isSaid) = ownReference(places, texts),
      fates.kinds.contains(reference)
        || reference.mayStandAlone(isSaid: isSaid || isLetter(places.old, reference, texts.old))
    else { return nil }
    return Target(
      kinds: kinds(reference, texts.old.lowered[places.old]), sections: site,
      prefix: texts.old.prefixOfLabels(places.old))
  }

  /// What a reference to this document names in both texts, and whether one says that it is one to it.
  private func ownReference(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords)
  ) -> (kind: CitedKind, isSaid: Bool)? {
    guard let reference = texts.old.ownReference(places.old),
      let other = texts.new.ownReference(places.new), let named = CitedKind(reference.word),
      CitedKind(other.word) == named
    else { return nil }
    return (named, reference.isSaid || other.isSaid)
  }

  /// The section that the numbers at a place of either text cite, as "article 1" does in "article 1, paragraph 2"; nil
  /// where nothing below it has lost its number, or these do not cite the same.
  private func section(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    _ site: [Section]
  ) -> Section? {
    guard !fates.sections.isEmpty else { return nil }
    var (innermost, outer) = ([places], places)
    while let old = texts.old.holder(outer.old), let new = texts.new.holder(outer.new) {
      guard innermost.count < CitedLists.deepest else { return nil }
      outer = (old, new)
      innermost.append(outer)
    }
    guard let named = ownReference(outer, texts)?.kind else { return nil }
    var kinds = [named, named.isOfHeadings ? .heading : nil]
    var (sections, found) = (Array(site.map(\.old).reversed()), nil as Section?)
    for places in innermost.reversed() {
      if let found { (kinds, sections) = ([texts.old.kindOfPart(places.old), nil], [found.old]) }
      let section = fates.sections.section(kinds, texts.old.number(places.old), in: sections)
      let now = CitedLabel.Number(texts.new.number(places.new))
      guard let section, section.numbers.contains(now) else { return nil }
      found = Section(old: section.clause, new: section.now)
    }
    return found
  }

  /// What a number after a word may name: a heading alone where these have numbers without words, and the word
  /// may stand for them.
  private func kinds(_ named: CitedKind, _ number: String) -> [CitedKind?] {
    if fates.kinds.contains(named) { return [named] }
    let isHeading = named.isOfHeadings && fates.hasNumberedHeadings && !number.contains(".")
    return isHeading ? [.heading] : [nil, .heading]
  }

  /// What became of the clauses that a number means, and in which section they stood; nil where none is known to
  /// have lost it.
  func fate(of number: String, _ target: Target) -> (section: Section, fate: LabelFates.Fate)? {
    let isPreambular = target.prefix == CitingWords.preambular
    var labels = isPreambular ? [] : target.kinds.map { CitedLabel(kind: $0, citing: number) }
    if let prefix = target.prefix { labels.append(CitedLabel(kind: nil, citing: prefix + number)) }
    for label in labels {
      for section in target.sections {
        if let fate = fates.fate(of: label, in: section.old) { return (section, fate) }
      }
    }
    return nil
  }

  private func isLetter(_ place: Int, _ named: CitedKind, _ words: CitingWords) -> Bool {
    named.isOfLetters ? words.lowered[place].isLetter : words.isLabelLetter(place)
  }
}

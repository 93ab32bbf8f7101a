import Prose

/// Recognizes rewordings that only update cross-references after renumbering: "paragraph 7" became
/// "paragraph 8" where clause 7 really is clause 8 now.
///
/// A number is one of the clause's own section, or else one that became the same wherever it stood. So
/// "paragraph 7" is left alone where the section's own 7 is still 7, as is "paragraph 7 of the Agenda".
struct CrossReferences: Sendable {
  /// What became of the labels that clauses are cited by.
  let fates: LabelFates
  private let context: MatchContext
  private let pairing: Pairing
  /// The lead headings of both documents.
  private let leads: (old: LeadHeadings, new: LeadHeadings)

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
    self.pairing = pairing
    fates = context.citedNumbers.isEmpty ? LabelFates() : LabelFates(context, pairing)
    let (old, new) = (context.old.clauses, context.new.clauses)
    let isRead = fates.hasStaleNumbers || !fates.renumbered.isEmpty
    leads =
      isRead
      ? (LeadHeadings(old, context.headings.old), LeadHeadings(new, context.headings.new))
      : (LeadHeadings(), LeadHeadings())
  }

  /// Whether the wordings of a change differ in no word but references that follow the renumbering; of
  /// several old clauses those of one section.
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
    let texts = (old: CitingWords(old.text), new: CitingWords(new.text))
    // A list of which one number stayed though its clause did not was not renumbered with its clauses.
    let beside = Set(places.flatMap(texts.old.numbers(ofList:))).subtracting(places)
    return places.allSatisfy { follows($0, texts, site) == true }
      && beside.prefix(Self.most).allSatisfy { follows($0, texts, site) != false }
  }

  /// Where some clauses stand: the sections whose numbers they cite without more, the nearest first; nil where
  /// the old ones are of several headings.
  func site(_ olds: Places, _ news: Places) -> [Section]? {
    guard let first = olds.first, let new = news.first,
      case let heading = context.headings.old[first],
      olds.allSatisfy({ context.headings.old[$0] == heading })
    else { return nil }
    let now = context.headings.new[new]
    let item = fates.items?[first].flatMap { item in
      olds.allSatisfy { fates.items?[$0] == item } ? item : nil
    }
    return (item.map { [Section(old: $0, new: pairing.new(of: $0))] } ?? [])
      + [Section(old: heading, new: now), Section(old: LabelFates.wholeText, new: now)]
  }

  /// Whether the clause that the number at a place cites bears the one that stands there after: a number
  /// of another section that is none of its own. Nil where it cites none.
  private func follows(
    _ place: Int, _ texts: (old: CitingWords, new: CitingWords), _ site: [Section]
  ) -> Bool? {
    guard let target = target((place, place), texts, site),
      let (section, fate) = fate(of: texts.old.number(place), target), let above = section.new,
      case .labelled(let new) = fate.now
    else { return nil }
    let kind = CitedLabel(
      context.old.clauses[fate.old].label, of: context.old.clauses[fate.old].kind
    ).kind
    let now = CitedLabel(kind: kind, citing: texts.new.number(place))
    let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind)
    let isOwn =
      own == now || own.kind == now.kind && own.number.without(target.prefix) == now.number
    return isOwn
      && (context.headings.new[new] == above || [nil, new].contains(holder(of: now, above)))
  }

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
      return Target(
        kinds: [kind].filter { $0.map(fates.kinds.contains) == true } + [nil], sections: [section],
        prefix: nil)
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

  /// The section that the numbers at a place of either text cite, as "article 1" in "article 1, paragraph 2"; nil where
  /// nothing below it has lost its number, or these do not cite the same.
  private func section(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    _ site: [Section]
  ) -> Section? {
    guard !fates.sections.isEmpty else { return nil }
    var (kinds, sections): ([CitedKind?], [Int])
    if let old = texts.old.holder(places.old), let new = texts.new.holder(places.new) {
      guard let outer = section((old, new), texts, site) else { return nil }
      (kinds, sections) = ([texts.old.kindOfPart(places.old), nil], [outer.old])
    } else {
      guard let (named, _) = ownReference(places, texts) else { return nil }
      (kinds, sections) = (
        [named, named.isOfHeadings ? .heading : nil], site.map(\.old).reversed()
      )
    }
    let found = fates.sections.section(kinds, texts.old.number(places.old), in: sections)
    guard let found, found.numbers.contains(CitedLabel.Number(texts.new.number(places.new))) else {
      return nil
    }
    return Section(old: found.clause, new: found.now)
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

  /// Whether clauses may be cited by the lead headings that they stand under.
  var hasLeads: Bool { !leads.old.isEmpty }

  /// Whether a list of numbers at a place may be one of references.
  func mayBeReference(_ place: Int, _ words: CitingWords) -> Bool {
    words.governing(place) != nil || words.namesItself(place)
      || leads.old.heading(words, place) != nil
  }

  private func isLetter(_ place: Int, _ named: CitedKind, _ words: CitingWords) -> Bool {
    named.isOfLetters ? words.lowered[place].isLetter : words.isLabelLetter(place)
  }

  /// The clause of a new section that has a label, of the first so many.
  func holder(of label: CitedLabel, _ section: Int) -> Int? {
    let news = context.new.clauses
    return news.indices[(section + 1)...].prefix(Self.longestSection)
      .prefix { news[$0].kind != .heading }.first {
        CitedLabel(news[$0].label, of: news[$0].kind) == label
      }
  }

  /// The places among the words of those that differ, if each may be a number that clauses bear no more.
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

  /// Clauses of a section that are looked at; a ceiling on cost.
  private static let longestSection = 400
  /// References in one clause that are looked at; a ceiling on cost.
  private static let most = 24
}

/// The words of a wording one after another, both ends of a range as words of their own.
private struct CitedWords {
  private var tokens = Tokenizer()
  private var pending: Range<Int>?

  /// The bytes of the next word, or nil.
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

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
  /// The lead headings of both documents.
  private let leads: (old: LeadHeadings, new: LeadHeadings)

  init(_ context: MatchContext, _ pairing: Pairing) {
    self.context = context
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
    guard !fates.renumbered.isEmpty, let sections = sections(old.clauses, new.clauses) else {
      return false
    }
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
    return places.allSatisfy { follows($0, texts, sections) == true }
      && beside.prefix(Self.most).allSatisfy { follows($0, texts, sections) != false }
  }

  /// The headings above some old clauses and the new ones that they became; nil where the old ones are of
  /// several sections.
  func sections(_ olds: Places, _ news: Places) -> (old: Int, new: Int)? {
    guard let old = olds.first.map({ context.headings.old[$0] }), let new = news.first,
      olds.allSatisfy({ context.headings.old[$0] == old })
    else { return nil }
    return (old, context.headings.new[new])
  }

  /// Whether the clause that the number at a place cites bears the one that stands there after: a number
  /// of another section that is none of its own. Nil where it cites none.
  private func follows(
    _ place: Int, _ texts: (old: CitingWords, new: CitingWords), _ sections: (old: Int, new: Int)
  ) -> Bool? {
    guard let target = target((place, place), texts, sections), let section = target.newSection,
      let fate = fate(of: texts.old.number(place), target)?.fate, case .labelled(let new) = fate.now
    else { return nil }
    let kind = CitedLabel(
      context.old.clauses[fate.old].label, of: context.old.clauses[fate.old].kind
    ).kind
    let now = CitedLabel(kind: kind, citing: texts.new.number(place))
    let own = CitedLabel(context.new.clauses[new].label, of: context.new.clauses[new].kind)
    let isOwn =
      own == now || own.kind == now.kind && own.number.without(target.prefix) == now.number
    return isOwn
      && (context.headings.new[new] == section || holder(of: now, section) == nil)
  }

  /// What numbers of a list mean in this document.
  struct Target {
    /// What they name, the likelier first; nil for a number alone.
    let kinds: [CitedKind?]
    /// The sections whose clauses they cite, in the order in which a number is looked for.
    let oldSections: [Int]
    /// The same of the new text; nil where that has no heading of theirs any more.
    let newSection: Int?
    /// What else may stand before the numbers in labels: the `OP` that "operative paragraph" is.
    let prefix: String?
  }

  /// What the numbers at a place of either text mean, where they cite this document; nil where not.
  func target(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    _ sections: (old: Int, new: Int)
  ) -> Target? {
    if let old = texts.old.holder(places.old), let new = texts.new.holder(places.new) {
      return target(places, of: (old, new), texts)
    }
    if let old = leads.old.heading(texts.old, places.old) {
      let new = leads.new.heading(texts.new, places.new)
      return Target(kinds: [nil], oldSections: [old], newSection: new, prefix: nil)
    }
    let around = [sections.old, LabelFates.wholeText]
    if texts.old.namesItself(places.old), texts.new.namesItself(places.new) {
      return Target(
        kinds: [nil, .heading], oldSections: around, newSection: sections.new, prefix: nil)
    }
    guard let reference = texts.old.ownReference(places.old),
      let other = texts.new.ownReference(places.new), let named = CitedKind(reference.word),
      CitedKind(other.word) == named, case let isSaid = reference.isSaid || other.isSaid,
      fates.kinds.contains(named)
        || named.mayStandAlone(isSaid: isSaid || isLetter(places.old, named, texts.old))
    else { return nil }
    return Target(
      kinds: kinds(named, texts.old.lowered[places.old]), oldSections: around,
      newSection: sections.new, prefix: texts.old.prefixOfLabels(places.old))
  }

  /// What numbers mean that cite parts of what others do: "article 1, paragraph 2". Nil where nothing below that
  /// has lost its number, or these do not cite the same.
  private func target(
    _ places: (old: Int, new: Int), of holders: (old: Int, new: Int),
    _ texts: (old: CitingWords, new: CitingWords)
  ) -> Target? {
    guard !fates.sections.isEmpty, let reference = texts.old.ownReference(holders.old),
      let other = texts.new.ownReference(holders.new), let named = CitedKind(reference.word),
      CitedKind(other.word) == named,
      let section = fates.sections.section(named, texts.old.number(holders.old)),
      section.numbers.contains(CitedLabel.Number(texts.new.number(holders.new)))
    else { return nil }
    let part = texts.old.kindOfPart(places.old)
    guard part == texts.new.kindOfPart(places.new) else { return nil }
    return Target(
      kinds: part.map { fates.kinds.contains($0) ? [$0] : [nil] } ?? [nil],
      oldSections: [section.heading], newSection: section.now, prefix: nil)
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
  func fate(of number: String, _ target: Target) -> (section: Int, fate: LabelFates.Fate)? {
    for kind in target.kinds where target.prefix != CitingWords.preambular {
      let label = CitedLabel(kind: kind, citing: number)
      if let found = fates.fate(of: label, in: target.oldSections) { return found }
    }
    guard let prefix = target.prefix else { return nil }
    return fates.fate(of: CitedLabel(kind: nil, citing: prefix + number), in: target.oldSections)
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

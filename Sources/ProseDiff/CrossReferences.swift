import Prose

/// Recognizes rewordings that only update cross-references after renumbering: "paragraph 7" became
/// "paragraph 8" where clause 7 really is clause 8 now.
///
/// A number is one of the clause's own section, or else one that became the same wherever it stood. So
/// "paragraph 7" is left alone where the section's own 7 is still 7, as is "paragraph 7 of the Agenda".
struct CrossReferences {
  /// For each old clause whether it has a partner whose label differs.
  private var renumbered: [Bool]
  /// The roots of the numbers that clauses lost.
  private var roots: Set<CitedLabel.Number> = []
  /// The same of clauses that were removed.
  private var lost: Set<CitedLabel.Number> = []
  /// The numbers under which a clause of a section is known no more, by their roots; those of all sections under
  /// `inAny`.
  private var gone: Set<Gone> = []
  /// The first new clause of each label that an old one was removed with.
  private var holders: [CitedLabel: Int] = [:]
  /// What became of the clauses of each name.
  private var successors: [Name: Successor] = [:]
  /// What the words before numbers name.
  private var kinds: Set<CitedKind> = []
  /// The heading above each clause.
  let sections: HeadingsAbove
  let newSections: HeadingsAbove
  let news: [Clause]
  /// The lead headings of both documents.
  private var leads = (old: LeadHeadings(), new: LeadHeadings())

  /// What stands for the whole text.
  private static var anywhere: Int32 { Int32(HeadingsAbove.none) }
  /// What stands for each section.
  private static let inAny = anywhere - 1

  private struct Gone: Hashable {
    let section: Int32
    let root: CitedLabel.Number
  }

  /// What clauses are cited by.
  private struct Name: Hashable {
    let section: Int32
    let label: CitedLabel

    /// Few labels differ by their kind alone.
    func hash(into hasher: inout Hasher) {
      hasher.combine(section)
      hasher.combine(label.number)
    }
  }

  struct Successor {
    /// The first of them.
    let old: Int32
    let fate: Fate
  }

  enum Fate {
    /// All of them got the label of this new clause.
    case labelled(as: Int32)
    /// They have none any more.
    case unlabelled
    case removed
    case several
  }

  init(_ context: MatchContext, _ pairing: Pairing) {
    let olds = context.old.clauses
    news = context.new.clauses
    (sections, newSections) = context.headings
    renumbered = Array(repeating: false, count: olds.count)
    for (old, new) in pairing.pairs {
      renumbered[old] = !olds[old].label.isSameNumber(as: news[new].label)
    }
    guard !context.citedNumbers.isEmpty else { return }
    var filter = LabelFilter()
    var lostNames: Set<Name> = []
    for old in olds.indices where !olds[old].label.isUnnumbered {
      let isRemoved = pairing.isFree(old: old)
      guard isRemoved || renumbered[old] else { continue }
      let cited = CitedLabel(olds[old].label)
      filter.insert(olds[old].label)
      if isRemoved {
        lost.insert(cited.number.root)
        lostNames.insert(Name(section: Int32(sections[old]), label: cited))
      } else {
        roots.insert(cited.number.root)
      }
    }
    guard !roots.isEmpty || !lost.isEmpty else { return }
    findHolders(Set(lostNames.map(\.label)), filter)
    leads = (LeadHeadings(olds, sections), LeadHeadings(news, newSections))
    successors.reserveCapacity(2 * olds.count { !$0.label.isEmpty })
    for old in olds.indices where filter.mayHold(olds[old].label) {
      let cited = CitedLabel(olds[old].label)
      let isRenumbered = roots.contains(cited.number.root)
      guard isRenumbered || lost.contains(cited.number.root) else { continue }
      if let kind = cited.kind { kinds.insert(kind) }
      let fate = Self.fate(pairing.new(of: old), news)
      let name = Name(section: Int32(sections[old]), label: cited)
      let isOwn = isRenumbered || lostNames.contains(name)
      add(Successor(old: Int32(old), fate: fate), isOwn ? name : nil, cited)
    }
    findGone()
  }

  private mutating func findGone() {
    for (name, successor) in successors where isLost(name.label.number, successor.fate) {
      gone.insert(Gone(section: name.section, root: name.label.number.root))
      if name.section != Self.anywhere, !leads.old.isEmpty {
        gone.insert(Gone(section: Self.inAny, root: name.label.number.root))
      }
    }
  }

  /// Whether a clause of a number has it no more.
  private func isLost(_ number: CitedLabel.Number, _ fate: Fate) -> Bool {
    switch fate {
    case .labelled(let new): CitedLabel(news[Int(new)].label).number != number
    case .removed: true
    case .unlabelled, .several: false
    }
  }

  private mutating func findHolders(_ labels: Set<CitedLabel>, _ filter: LabelFilter) {
    guard !labels.isEmpty else { return }
    for new in news.indices.reversed() where filter.mayHold(news[new].label) {
      let label = CitedLabel(news[new].label)
      if labels.contains(label) { holders[label] = new }
    }
  }

  /// Whether there are numbers that clauses have no more.
  var mayBeStale: Bool { !gone.isEmpty }

  /// Whether some words may cite a clause by a number that it has no more, in a clause of an old section.
  func mayBeStale(_ words: ArraySlice<Int32>, _ context: MatchContext, _ section: Int) -> Bool {
    let sections = [Int32(section), Self.anywhere, Self.inAny]
    return context.citedNumbers.contain(words) { root in
      sections.contains { gone.contains(Gone(section: $0, root: root)) }
    }
  }

  /// Whether some clause may have had a number that it has no more.
  func isGone(_ number: CitedLabel.Number) -> Bool {
    roots.contains(number.root) || lost.contains(number.root)
  }

  private static func fate(_ new: Int?, _ news: [Clause]) -> Fate {
    guard let new else { return .removed }
    return news[new].label.isEmpty ? .unlabelled : .labelled(as: Int32(new))
  }

  /// Adds what became of a clause under its name and under its label anywhere.
  private mutating func add(_ successor: Successor, _ name: Name?, _ cited: CitedLabel) {
    if let name { Self.add(successor, to: &successors[name], news) }
    Self.add(successor, to: &successors[Name(section: Self.anywhere, label: cited)], news)
  }

  private static func add(_ successor: Successor, to known: inout Successor?, _ news: [Clause]) {
    guard let one = known else { return known = successor }
    if !areSame(one.fate, successor.fate, news) {
      known = Successor(old: one.old, fate: .several)
    }
  }

  private static func areSame(_ one: Fate, _ other: Fate, _ news: [Clause]) -> Bool {
    switch (one, other) {
    case (.labelled(let one), .labelled(let other)):
      CitedLabel(news[Int(one)].label) == CitedLabel(news[Int(other)].label)
    case (.unlabelled, .unlabelled), (.removed, .removed): true
    default: false
    }
  }

  /// Whether the pair of an old clause has different labels.
  func isRenumbered(_ old: Int) -> Bool { renumbered[old] }

  /// Whether the wordings of a change differ in no word but references that follow the renumbering; of
  /// several old clauses those of one section.
  func onlyFollow(
    _ context: MatchContext, _ old: (clauses: Places, text: String),
    _ new: (clauses: Places, text: String)
  ) -> Bool {
    guard !roots.isEmpty, let first = old.clauses.first, case let section = sections[first],
      old.clauses.allSatisfy({ sections[$0] == section })
    else { return false }
    let from = context.words.old.words(old.clauses)
    let to = context.words.new.words(new.clauses)
    guard context.citedNumbers.contain(from, where: roots.contains) else { return false }
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let places = changedNumbers(old.text.utf8Span.span, new.text.utf8Span.span)
    guard let places, !places.isEmpty, Marks(old.text).areSame(as: Marks(new.text)) else {
      return false
    }
    let texts = (old: CitingWords(old.text), new: CitingWords(new.text))
    let under = (old: section, new: new.clauses.first.map { newSections[$0] } ?? section)
    // A list of which one number stayed though its clause did not was not renumbered with its clauses.
    let beside = Set(places.flatMap(texts.old.numbers(besides:))).subtracting(places)
    return places.allSatisfy { follows($0, texts, under) == true }
      && beside.allSatisfy { follows($0, texts, under) != false }
  }

  /// Whether the clause that the number at a place cites bears the one that stands there after: a number
  /// of another section that is none of its own. Nil where it cites none.
  private func follows(
    _ place: Int, _ texts: (old: CitingWords, new: CitingWords), _ sections: (old: Int, new: Int)
  ) -> Bool? {
    guard let cited = cited((place, place), texts, sections),
      case .labelled(let new) = cited.successor.fate
    else { return nil }
    return CitedLabel(news[Int(new)].label) == cited.now
      && (newSections[Int(new)] == cited.section || holder(cited.now, cited.section) == nil)
  }

  /// What a number of an old text and the one that stands for it now cite.
  struct Cited {
    /// What became of the clause that the old one cites.
    let successor: Successor
    /// The label that the new one names, the section in which, and whether it may be one of any other.
    let now: CitedLabel
    let section: Int
    let isAnywhere: Bool
  }

  /// What the numbers at a place of either text cite in some sections, where they cite this document; nil
  /// where not, or where no clause has lost the old one.
  func cited(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    _ sections: (old: Int, new: Int)
  ) -> Cited? {
    if let old = leads.old.heading(texts.old, places.old),
      let new = leads.new.heading(texts.new, places.new)
    {
      return cited(places, texts, kind: nil, [old], new)
    }
    let around = [sections.old, Int(Self.anywhere)]
    if texts.old.namesItself(places.old), texts.new.namesItself(places.new) {
      return cited(places, texts, kind: nil, around, sections.new)
    }
    guard let reference = texts.old.ownReference(places.old),
      texts.new.ownReference(places.new) == reference,
      let named = CitedKind(reference.word),
      kinds.contains(named)
        || named.mayStandAlone(isSaid: reference.isSaid || isLetter(places.old, named, texts.old))
    else { return nil }
    return cited(
      places, texts, kind: kinds.contains(named) ? named : nil, around, sections.new)
  }

  private func isLetter(_ place: Int, _ named: CitedKind, _ words: CitingWords) -> Bool {
    named == CitedKind.letter ? words.isLetter(place) : words.isLabelLetter(place)
  }

  /// The same of numbers of a kind: the old one in the first of some sections that has a clause of it.
  private func cited(
    _ places: (old: Int, new: Int), _ texts: (old: CitingWords, new: CitingWords),
    kind: CitedKind?, _ olds: [Int], _ new: Int
  ) -> Cited? {
    let label = CitedLabel(kind: kind, citing: texts.old.number(places.old))
    let known = olds.lazy.compactMap { section in
      successors[Name(section: Int32(section), label: label)].map { (section, $0) }
    }
    return known.first.map { section, successor in
      Cited(
        successor: successor, now: CitedLabel(kind: kind, citing: texts.new.number(places.new)),
        section: new, isAnywhere: section == Int(Self.anywhere))
    }
  }

  /// The new clause that has the label which a number names now.
  func holder(_ cited: Cited) -> Int? {
    holder(cited.now, cited.section) ?? (cited.isAnywhere ? holders[cited.now] : nil)
  }

  /// The clause of a new section that has a label, of the first so many.
  private func holder(_ label: CitedLabel, _ section: Int) -> Int? {
    news.indices[(section + 1)...].prefix(Self.longestSection).prefix { news[$0].kind != .heading }
      .first { CitedLabel(news[$0].label) == label }
  }

  /// The places among the words of those that differ, if each may be a number that clauses lost.
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
        guard roots.contains(CitedLabel.Number(words.0).root) else { return nil }
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

/// Some labels, by the first digits that each holds: rules out most others at a fraction of the cost of reading
/// them.
private struct LabelFilter {
  private var places = [Bool](repeating: false, count: 1 << 10)

  mutating func insert(_ label: String) { places[Self.place(label)] = true }

  /// Whether a label may have the number of one of these; not where it is empty.
  func mayHold(_ label: String) -> Bool { !label.isEmpty && places[Self.place(label)] }

  private static func place(_ label: String) -> Int {
    let bytes = label.utf8Span.span
    var (number, at) = (0, 0)
    while at < bytes.count, !bytes[at].isDigit { at += 1 }
    while at < bytes.count, bytes[at].isDigit {
      number = (number * 10 + Int(bytes[at] & 0xF)) & 0x3FF
      at += 1
    }
    return number
  }
}

/// The words of a wording one after another, both ends of a range as words of their own.
struct CitedWords {
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

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
  /// What became of the clauses of each name.
  private var successors: [Name: Successor] = [:]
  /// What the words before numbers name.
  private var kinds: Set<CitedKind> = []
  /// The heading above each clause.
  private let sections: HeadingsAbove
  private let newSections: HeadingsAbove
  private let news: [Clause]
  /// The lead headings of both documents.
  private var leads: (old: LeadHeadings, new: LeadHeadings)

  /// What stands for the whole text.
  private static var anywhere: Int32 { Int32(HeadingsAbove.none) }

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

  private enum Successor {
    /// All of them got the label of this new clause.
    case labelled(as: Int32)
    /// They were removed or lost it.
    case unlabelled
    case several
  }

  init(_ context: MatchContext, _ pairing: Pairing) {
    let olds = context.old.clauses
    news = context.new.clauses
    (sections, newSections) = context.headings
    leads = (LeadHeadings([]), LeadHeadings([]))
    renumbered = Array(repeating: false, count: olds.count)
    for (old, new) in pairing.pairs where !olds[old].label.isSameNumber(as: news[new].label) {
      renumbered[old] = true
      if !olds[old].label.isEmpty, !news[new].label.isEmpty {
        roots.insert(CitedLabel(olds[old].label).number.root)
      }
    }
    guard !roots.isEmpty else { return }
    leads = (LeadHeadings(olds), LeadHeadings(news))
    successors.reserveCapacity(2 * olds.count { !$0.label.isEmpty })
    for old in olds.indices where !olds[old].label.isEmpty {
      let cited = CitedLabel(olds[old].label)
      guard roots.contains(cited.number.root) else { continue }
      if let kind = cited.kind { kinds.insert(kind) }
      let new = pairing.new(of: old).flatMap { news[$0].label.isEmpty ? nil : $0 }
      add(cited, sections[old], new.map { .labelled(as: Int32($0)) } ?? .unlabelled)
    }
  }

  private mutating func add(_ cited: CitedLabel, _ section: Int, _ successor: Successor) {
    Self.add(successor, to: &successors[Name(section: Int32(section), label: cited)], news)
    Self.add(successor, to: &successors[Name(section: Self.anywhere, label: cited)], news)
  }

  private static func add(_ successor: Successor, to known: inout Successor?, _ news: [Clause]) {
    switch known {
    case nil: known = successor
    case .several?: break
    case let one?: if !areSame(one, successor, news) { known = .several }
    }
  }

  private static func areSame(_ one: Successor, _ other: Successor, _ news: [Clause]) -> Bool {
    switch (one, other) {
    case (.labelled(let one), .labelled(let other)):
      CitedLabel(news[Int(one)].label) == CitedLabel(news[Int(other)].label)
    case (.unlabelled, .unlabelled): true
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
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let places = changedNumbers(old.text.utf8Span.span, new.text.utf8Span.span)
    guard let places, !places.isEmpty, Marks(old.text).areSame(as: Marks(new.text)) else {
      return false
    }
    let (before, after) = (CitingWords(old.text), CitingWords(new.text))
    let entered = new.clauses.first.map { newSections[$0] } ?? section
    // A list of which one number stayed though its clause did not was not renumbered with its clauses.
    let beside = Set(places.flatMap(before.numbers(besides:))).subtracting(places)
    return places.allSatisfy { follows($0, before, after, section, entered) == true }
      && beside.allSatisfy { follows($0, before, after, section, entered) != false }
  }

  /// Whether the number at a place cites a clause of this text before, and what became of it after: a
  /// number of another section that is none of its own. Nil where it cites none.
  private func follows(
    _ place: Int, _ before: CitingWords, _ after: CitingWords, _ section: Int, _ entered: Int
  ) -> Bool? {
    if let old = leads.old.heading(before, place), let new = leads.new.heading(after, place) {
      return follows(place, before, after, nil, sections: [old], entered: new)
    }
    let sections = [section, Int(Self.anywhere)]
    if before.namesItself(place), after.namesItself(place) {
      return follows(place, before, after, nil, sections: sections, entered: entered)
    }
    guard let reference = before.ownReference(place), after.ownReference(place) == reference,
      let named = CitedKind(reference.word),
      kinds.contains(named)
        || named.mayStandAlone(isSaid: reference.isSaid || before.isLetter(place))
    else { return nil }
    let kind = kinds.contains(named) ? named : nil
    return follows(place, before, after, kind, sections: sections, entered: entered)
  }

  /// Whether the clause that a number of a kind cites, in the first of some sections that has one, bears the
  /// number that stands there after; nil where none has it.
  private func follows(
    _ place: Int, _ before: CitingWords, _ after: CitingWords, _ kind: CitedKind?, sections: [Int],
    entered: Int
  ) -> Bool? {
    let cited = CitedLabel(kind: kind, citing: before.number(place))
    let known = sections.lazy.compactMap { successors[Name(section: Int32($0), label: cited)] }
    guard case .labelled(let new) = known.first else { return nil }
    let now = CitedLabel(kind: kind, citing: after.number(place))
    return CitedLabel(news[Int(new)].label) == now
      && (newSections[Int(new)] == entered || !holds(now, section: entered))
  }

  /// Whether a clause of a new section has a label, of the first so many.
  private func holds(_ label: CitedLabel, section: Int) -> Bool {
    news.indices[(section + 1)...].prefix(Self.longestSection).prefix { news[$0].kind != .heading }
      .contains { CitedLabel(news[$0].label) == label }
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

import Prose

/// Tells the rewordings that only follow the renumbering: "paragraph 7" became "paragraph 8", as 7
/// did become 8.
///
/// A number is one of the clause's own section, or else one that became the same wherever it stood. So
/// "paragraph 7" is left alone where the section's own 7 is still 7, as is "paragraph 7 of the Agenda".
struct CrossReferences {
  /// For each old clause whether it has a partner whose label differs.
  private var renumbered: [Bool]
  /// The numbers that clauses lost.
  private var numbers: Set<UInt64> = []
  /// What clauses are cited by: their section, kind and number.
  private var names = KeyNumbers()
  /// What became of the clauses of each name.
  private var successors: [Successor] = []
  /// The words that labels begin with, such as "article".
  private var kinds: [UInt64: String] = [:]
  /// For each old clause the heading that it stands under; `noSection` where none is above.
  private let sections: [Int]

  /// What stands for the whole text.
  private static let anywhere = [Clause].noSection

  private enum Successor: Equatable {
    /// The one number that all of them got; `CitedLabel.none` where they were removed or lost it.
    case one(UInt64)
    case several
  }

  init(_ context: MatchContext, _ pairing: Pairing) {
    let (olds, news) = (context.old.clauses, context.new.clauses)
    sections = olds.headingsAbove
    renumbered = Array(repeating: false, count: olds.count)
    for (old, new) in pairing.pairs where !olds[old].label.isSameNumber(as: news[new].label) {
      renumbered[old] = true
      if !olds[old].label.isEmpty, !news[new].label.isEmpty {
        numbers.insert(CitedLabel(olds[old].label).number)
      }
    }
    guard !numbers.isEmpty else { return }
    for old in olds.indices where !olds[old].label.isEmpty {
      let cited = CitedLabel(olds[old].label)
      guard numbers.contains(cited.number) else { continue }
      let successor = pairing.new(of: old).map { CitedLabel(news[$0].label).number }
      add(cited, sections[old], .one(successor ?? CitedLabel.none))
      if cited.kind != CitedLabel.none, kinds[cited.kind] == nil {
        kinds[cited.kind] = CitedLabel.word(of: olds[old].label)
      }
    }
  }

  private mutating func add(_ cited: CitedLabel, _ section: Int, _ successor: Successor) {
    for section in [section, Self.anywhere] {
      let name = names.number(of: cited.key(in: section))
      if name == successors.count {
        successors.append(successor)
      } else if successors[name] != successor {
        successors[name] = .several
      }
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
    guard !numbers.isEmpty, let first = old.clauses.first, case let section = sections[first],
      old.clauses.allSatisfy({ sections[$0] == section })
    else { return false }
    let from = context.words.old.words(old.clauses)
    let to = context.words.new.words(new.clauses)
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let changed = changedNumbers(old.text.utf8Span.span, new.text.utf8Span.span)
    guard let changed, !changed.isEmpty else { return false }
    let words = CitingWords(new.text)
    return changed.allSatisfy { number in
      guard let governing = words.ownReference(number.place),
        let kind = kind(governedBy: governing)
      else { return false }
      let cited = CitedLabel(kind: kind, number: CitedLabel.hash(number.old))
      let known = [section, Self.anywhere].lazy.compactMap { names.known(cited.key(in: $0)) }
      return known.first.map { successors[$0] } == .one(CitedLabel.hash(number.new))
    }
  }

  /// The kind of the labels that a word before a number means: none where numbers stand alone; nil
  /// where it means what no clause here is.
  private func kind(governedBy word: String) -> UInt64? {
    let meant = kinds.filter {
      word.hasPrefix($0.value.count > 2 ? $0.value.dropLast() : $0.value[...])
    }
    if let kind = meant.max(by: { ($0.value.count, $0.value) < ($1.value.count, $1.value) }) {
      return kind.key
    }
    return Self.neverAlone.contains(where: word.hasPrefix) ? nil : CitedLabel.none
  }

  /// Divisions whose numbers never stand without their word.
  private static let neverAlone = [
    "annex", "anexo", "chap", "capítulo", "schedule",
  ]

  /// The words that differ, and their places among the words, if each is a number that clauses lost.
  private func changedNumbers(
    _ old: Span<UInt8>, _ new: Span<UInt8>
  ) -> [(place: Int, old: String, new: String)]? {
    var (olds, news) = (Tokenizer(), Tokenizer())
    var changed: [(place: Int, old: String, new: String)] = []
    var place = 0
    while true {
      let (next, other) = (olds.nextWord(old), news.nextWord(new))
      guard let from = next, let to = other else { return next == other ? changed : nil }
      let isSame = from.count == to.count && old.holds(from, as: new, to.lowerBound)
      let words = isSame ? ("", "") : (old.lowercased(from), new.lowercased(to))
      if words.0 != words.1 {
        guard numbers.contains(CitedLabel.hash(words.0)) else { return nil }
        changed.append((place, words.0, words.1))
      }
      place += 1
    }
  }

  /// References in one clause that are looked at; a ceiling on cost.
  private static let most = 24
}

extension Tokenizer {
  /// The bytes of the next word, or nil.
  fileprivate mutating func nextWord(_ text: Span<UInt8>) -> Range<Int>? {
    while let token = next(text) {
      if token.isWord { return token.start..<token.end }
    }
    return nil
  }
}

extension Span<UInt8> {
  fileprivate func lowercased(_ run: Range<Int>) -> String {
    String(decoding: run.map { self[$0] }, as: UTF8.self).lowercased()
  }
}

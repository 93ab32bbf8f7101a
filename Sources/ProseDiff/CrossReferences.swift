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
  private var numbers: Set<String> = []
  /// What became of the clauses of a name.
  private var successors: [Name: Successor] = [:]
  /// The words that labels begin with, such as "article".
  private var kinds: Set<String> = []
  /// For each old clause the heading that it stands under, or `anywhere`.
  private let sections: [Int]

  private static let anywhere = -1

  /// What clauses of a section are cited by.
  private struct Name: Hashable {
    let section: Int
    let kind: String
    let number: String
  }

  private enum Successor: Equatable {
    /// The one number that all of them got; nil where they were removed or lost their label.
    case one(String?)
    case several
  }

  init(_ context: MatchContext, _ pairing: Pairing) {
    let clauses = context.old.clauses
    sections = Self.sections(clauses)
    renumbered = Array(repeating: false, count: clauses.count)
    for (old, new) in pairing.pairs {
      let (from, to) = (clauses[old].label, context.new.clauses[new].label)
      guard !from.isSameNumber(as: to) else { continue }
      renumbered[old] = true
      if !from.isEmpty, !to.isEmpty { numbers.insert(from.cited.number) }
    }
    guard !numbers.isEmpty else { return }
    for (old, clause) in clauses.enumerated() where !clause.label.isEmpty {
      let from = clause.label.cited
      guard numbers.contains(from.number) else { continue }
      let label = pairing.new(of: old).map { context.new.clauses[$0].label } ?? ""
      let successor = Successor.one(label.isEmpty ? nil : label.cited.number)
      if !from.kind.isEmpty { kinds.insert(from.kind) }
      for section in [sections[old], Self.anywhere] {
        let name = Name(section: section, kind: from.kind, number: from.number)
        let known = successors[name]
        successors[name] = known == nil || known == successor ? successor : .several
      }
    }
  }

  private static func sections(_ clauses: [Clause]) -> [Int] {
    var heading = anywhere
    return clauses.indices.map { index in
      defer { if clauses[index].kind == .heading { heading = index } }
      return heading
    }
  }

  /// Whether the pair of an old clause has different labels.
  func isRenumbered(_ old: Int) -> Bool { renumbered[old] }

  /// Whether the wordings of a pair differ in nothing but references that follow the renumbering.
  func onlyFollow(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    guard !numbers.isEmpty else { return false }
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let text = context.new.clauses[new].text
    let changed = changedNumbers(context.old.clauses[old].text.utf8Span.span, text.utf8Span.span)
    guard let changed, !changed.isEmpty else { return false }
    let words = CitingWords(text)
    return changed.allSatisfy { number in
      guard let governing = words.ownReference(number.place),
        let kind = kind(governedBy: governing)
      else { return false }
      let known = [sections[old], Self.anywhere].lazy.compactMap { section in
        successors[Name(section: section, kind: kind, number: number.old)]
      }
      return known.first == .one(number.new)
    }
  }

  /// The kind of the labels that a word before a number means: none where numbers stand alone; nil
  /// where it means what no clause here is.
  private func kind(governedBy word: String) -> String? {
    if let kind = kinds.first(where: { word.hasPrefix($0.dropLast()) }) { return kind }
    return Self.neverAlone.contains(where: word.hasPrefix) ? nil : ""
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
        guard numbers.contains(words.0) else { return nil }
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

extension String {
  /// A label as another clause cites it: `7` of `7.` and `(7)`, `7` of the kind `article` of `Article 7`.
  fileprivate var cited: (kind: String, number: String) {
    guard !isDigits else { return ("", self) }
    let parts = lowercased().split(separator: " ")
    let bare = (parts.last ?? "").utf8.filter { !Self.citedMarks.contains($0) }
    let kind = parts.dropLast().joined(separator: " ")
    return (kind.utf8.contains { $0 > 0x39 } ? kind : "", String(decoding: bare, as: UTF8.self))
  }

  private static let citedMarks = Array("()[].:".utf8)
}

import Prose

/// Tells the rewordings that only follow the renumbering: "paragraph 7" became "paragraph 8", as 7
/// did become 8.
///
/// "paragraph 7 of the Agenda" that became "paragraph 8 of the Agenda" is a change.
struct CrossReferences {
  /// For each old clause whether it has a partner whose label differs.
  private var renumbered: [Bool]
  /// The new numbers of each number that a renumbered clause had.
  private var successors: [String: Set<String>] = [:]

  init(_ context: MatchContext, _ pairing: Pairing) {
    renumbered = Array(repeating: false, count: context.old.clauses.count)
    for (old, new) in pairing.pairs {
      let (from, to) = (context.old.clauses[old].label, context.new.clauses[new].label)
      guard !from.isSameNumber(as: to) else { continue }
      renumbered[old] = true
      guard !from.isEmpty, !to.isEmpty else { continue }
      successors[from.citedNumber, default: []].insert(to.citedNumber)
    }
  }

  /// Whether the pair of an old clause has different labels.
  func isRenumbered(_ old: Int) -> Bool { renumbered[old] }

  /// Whether the wordings of a pair differ in nothing but references that follow the renumbering.
  func onlyFollow(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    guard !successors.isEmpty else { return false }
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let text = context.new.clauses[new].text
    let places = followers(context.old.clauses[old].text.utf8Span.span, text.utf8Span.span)
    guard let places, !places.isEmpty else { return false }
    let words = CitingWords(text)
    return places.allSatisfy(words.citesOwn)
  }

  /// The places among the words of those that differ, if each is a number that became the other.
  private func followers(_ old: Span<UInt8>, _ new: Span<UInt8>) -> [Int]? {
    var (olds, news) = (Tokenizer(), Tokenizer())
    var places: [Int] = []
    var place = 0
    while true {
      let (next, other) = (olds.nextWord(old), news.nextWord(new))
      guard let from = next, let to = other else { return next == other ? places : nil }
      let isSame = from.count == to.count && old.holds(from, as: new, to.lowerBound)
      let words = isSame ? ("", "") : (old.lowercased(from), new.lowercased(to))
      if words.0 != words.1 {
        guard successors[words.0]?.contains(words.1) == true else { return nil }
        places.append(place)
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
  /// The number of a label as another clause cites it: `7` of `7.`, `(7)` and `Article 7`.
  fileprivate var citedNumber: String {
    guard !isDigits else { return self }
    let last = utf8.split(separator: .space).last ?? ""[...].utf8
    let bare = last.filter { !Self.citedMarks.contains($0) }
    return String(decoding: bare, as: UTF8.self).lowercased()
  }

  private static let citedMarks = Array("()[].:".utf8)
}

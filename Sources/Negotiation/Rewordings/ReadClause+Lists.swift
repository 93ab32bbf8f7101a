import Prose

extension ReadClause {
  /// Whether items are in one cell, each after a mark or a junction and nothing else but short words
  /// such as articles, or the word before the first: `Annex I or Annex II`. Negations part no list
  /// only where each item has one: `neither the Buyer nor the Seller`.
  func isList(_ items: [Item]) -> Bool {
    guard let first = items.first, let last = items.last else { return false }
    let list = first.range.lowerBound..<last.range.upperBound
    guard !text.slice(list).contains("|") else { return false }
    let others = statement.items.filter { $0.kind == first.kind && $0.range.overlaps(list) }
      .map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let negations = statement.negations
    let areDenied = !negations.overlapping(cases(before: first).start..<first.range.lowerBound)
      .isEmpty
    let joints = statement.junctions.map(\.range) + (areDenied ? negations : [])
    let marks = Marks(
      opening: text.word(before: list.lowerBound).map { text.slice($0).lowercased() },
      joints: joints.sorted { $0.lowerBound < $1.lowerBound }, others: areDenied ? [] : negations)
    return zip(others, others.dropFirst()).allSatisfy { one, next in
      one.upperBound >= next.lowerBound || parts(one.upperBound..<next.lowerBound, marks)
    }
  }

  /// What may stand between the items of a list: the word before the first, and in the order of the
  /// text what joins them; and what may not.
  private struct Marks {
    let opening: String?
    let joints: [Range<Int>]
    let others: [Range<Int>]
  }

  /// Whether what is between two items only parts those of a list: not the `to` of `from 10 to 12`.
  private func parts(_ gap: Range<Int>, _ marks: Marks) -> Bool {
    guard marks.others.overlapping(gap).isEmpty else { return false }
    let joints = marks.joints.overlapping(gap)
    let words = words(of: gap, without: Array(joints)).map { $0.lowercased() }
    let isParted =
      !joints.isEmpty || words.isEmpty
      || text.slice(gap).contains { $0.isPunctuation || $0.isSymbol }
    return isParted
      && (words.allSatisfy { $0.utf8.count <= Self.article }
        || words.filter { !Articles.cases.contains($0) } == [marks.opening])
  }

  /// Returns the words right before an item that show its case, gender or number, last first, and where
  /// the word before them ends at the latest.
  private func cases(before item: Item) -> (words: [String], start: Int) {
    var words: [String] = []
    var place = item.range.lowerBound
    while words.count < 3, let word = text.word(before: place),
      case let text = text.slice(word).lowercased(), Articles.cases.contains(text)
    {
      words.append(text)
      place = word.lowerBound
    }
    return (words, max(0, place - 2))
  }

  /// Whether the words before an item show that it is not the subject.
  func isObject(_ item: Item) -> Bool {
    let words = cases(before: item).words
    return words.contains(where: Articles.objects.contains) || words.count > 1 && words[1] == "a"
  }
}

extension Statement {
  /// UTF-8 offsets of its negations, ascending.
  fileprivate var negations: [Range<Int>] {
    items.filter { $0.kind == .negation }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [Range<Int>] {
  /// Returns those of some ascending ranges that overlap another.
  fileprivate func overlapping(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = countAscending { $0.upperBound <= range.lowerBound }
    return self[first...].prefix { $0.lowerBound < range.upperBound }
  }
}

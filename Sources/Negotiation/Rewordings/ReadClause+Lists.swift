import Prose

extension ReadClause {
  /// Whether items are in one cell, each after a mark or a word that joins, and nothing else but short
  /// words such as articles, or the words before the first: `for Annex I or for Annex II`. Negations
  /// join only where the first item has one too: `neither the Buyer nor the Seller`.
  func isList(_ items: [Item]) -> Bool {
    guard let first = items.first, let last = items.last else { return false }
    let list = first.range.lowerBound..<last.range.upperBound
    guard !text.slice(list).contains("|") else { return false }
    let others = statement.items.filter { $0.kind == first.kind && $0.range.overlaps(list) }
      .map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let reach = max(0, list.lowerBound - Self.opening)..<list.lowerBound
    let negations = statement.negations
    let marks = ListMarks(
      opening: words(of: reach, without: []).map { $0.lowercased() }.filter(Articles.isNone),
      joints: statement.junctions.map(\.range).sorted { $0.lowerBound < $1.lowerBound },
      negations: negations, areDenied: !negations.overlapping(reach).isEmpty,
      needNoMark: first.kind != .actor)
    return zip(others, others.dropFirst()).allSatisfy { one, next in
      one.upperBound >= next.lowerBound || parts(one.upperBound..<next.lowerBound, marks)
    }
  }

  /// UTF-8 bytes before a list in which its opening words are.
  private static let opening = 32

  /// What the gaps between the items of a list may hold.
  private struct ListMarks {
    /// The words before the first item, in lower case, but for articles.
    let opening: [String]
    /// Words that join, and negations, ascending.
    let joints: [Range<Int>]
    let negations: [Range<Int>]
    /// Whether a negation is before the first item, so that others may be before the next, but a
    /// contrast may follow: `not the Buyer, but the Seller`.
    let areDenied: Bool
    /// Whether nothing at all may part two items.
    let needNoMark: Bool
  }

  /// Whether what is between two items only parts those of a list: not the `to` of `from 10 to 12`.
  private func parts(_ gap: Range<Int>, _ marks: ListMarks) -> Bool {
    let (joints, negations) = (marks.joints.overlapping(gap), marks.negations.overlapping(gap))
    guard negations.isEmpty || marks.areDenied else { return false }
    let words = words(of: gap, without: Array(joints) + Array(negations)).map { $0.lowercased() }
    let isParted =
      !joints.isEmpty || !negations.isEmpty || words.isEmpty && marks.needNoMark
      || text.slice(gap).contains { $0.isPunctuation || $0.isSymbol }
    let telling = words.filter(Articles.isNone)
    let isContrast =
      marks.areDenied && negations.isEmpty && joints.isEmpty && !telling.isEmpty
    return isParted && !isContrast
      && (words.allSatisfy { $0.utf8.count <= Self.shortWord }
        || marks.opening.suffix(telling.count) == telling[...])
  }

  /// Returns the words right before an item that show its case, gender or number, last first.
  private func cases(before item: Item) -> [String] {
    var words: [String] = []
    var place = item.range.lowerBound
    while words.count < 3, let word = text.word(before: place),
      case let text = text.slice(word).lowercased(), Articles.cases.contains(text)
    {
      words.append(text)
      place = word.lowerBound
    }
    return words
  }

  /// Whether the words before an item show that it is not the subject.
  func isObject(_ item: Item) -> Bool {
    let words = cases(before: item)
    return words.contains(where: Articles.objects.contains) || words.count > 1 && words[1] == "a"
  }
}

extension Statement {
  /// UTF-8 offsets of its negations, ascending.
  var negations: [Range<Int>] {
    items.filter { $0.kind == .negation }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension [Range<Int>] {
  /// Returns those of some ascending ranges that overlap another.
  func overlapping(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = countAscending { $0.upperBound <= range.lowerBound }
    return self[first...].prefix { $0.lowerBound < range.upperBound }
  }
}

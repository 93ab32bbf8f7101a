/// Two words that restrict together: `ne … que`.
extension Scan {
  /// The words from one that restricts, with another after some more: `ne … que`. Nil where it only denies:
  /// `ne … pas que`.
  func restriction(_ at: Int) -> Range<Int>? {
    guard words[at].sense.kinds.contains(Category.restriction.set) else { return nil }
    for next in at + 2..<max(at + 2, min(at + Self.widest, words.count)) where !isTaken[next] {
      guard isNear(next) else { return nil }
      if restricts(words[at].number, words[next].number) { return at..<next + 1 }
      if term(next, Categories(.denial, .negation)) != nil { return nil }
    }
    return nil
  }

  /// Words of the longest restriction.
  private static let widest = 9

  private func restricts(_ first: Int32, _ last: Int32) -> Bool {
    var index = ladder.head(first)
    while index >= 0 {
      let term = ladder.terms[Int(index)]
      if term.category == .restriction, ladder.words(term).last == last { return true }
      index = term.next
    }
    return false
  }
}

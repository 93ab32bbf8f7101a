/// Two words that restrict together: `ne … que`.
extension Scan {
  /// The most words from the first word of a restriction to the second, including verbs and what
  /// they govern.
  private static let longestRestriction = 8

  /// Returns the words from the first that restricts to the second, with the verb between:
  /// `ne compte que`. Nil where the first may only deny, as after `nul` or before `pas`; and where
  /// more than one word is between and no word after them confirms the restriction, as the second
  /// may introduce what a verb says: `ne peut dire que l'État`.
  func restriction(_ at: Int) -> Range<Int>? {
    guard words[at].sense.kinds.contains(Category.restriction.set), !isDenied(before: at) else {
      return nil
    }
    for last in (at + 1..<at + Self.longestRestriction).prefix(while: { isNear($0) }) {
      if term(last, Categories(.denial, .negation)) != nil { return nil }
      guard last > at + 1, !isTaken[last], restricts(words[at].number, words[last].number) else {
        continue
      }
      return last == at + 2 || term(last + 1, .limit) != nil ? at..<last + 1 : nil
    }
    return nil
  }

  /// Whether `nul`, `aucun` or the like is among the four words before, so that only that is
  /// denied.
  private func isDenied(before at: Int) -> Bool {
    (max(0, at - 4)..<at).contains { term($0, Categories(.denial, .negation)) != nil }
  }

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

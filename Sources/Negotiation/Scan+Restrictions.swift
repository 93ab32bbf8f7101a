/// Two words that restrict together: `ne … que`.
extension Scan {
  /// The words from one that restricts to another, with the verb between: `ne compte que`. Nil where it may
  /// only deny, as after `nul`, or where two verbs stand between, of which the second may say what.
  func restriction(_ at: Int) -> Range<Int>? {
    guard words[at].sense.kinds.contains(Category.restriction.set) else { return nil }
    let last = at + 2
    guard last < words.count, isNear(last), !isTaken[last],
      restricts(words[at].number, words[last].number), !isDenied(before: at)
    else { return nil }
    return at..<last + 1
  }

  /// Whether `nul`, `aucun` or the like stands before, so that nothing but that is denied.
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

/// Two words that restrict together: `ne … que`.
extension Scan {
  /// Words from one that restricts to another at most, the verbs and what these govern among them.
  private static let farthest = 8

  /// The words from one that restricts to another, with the verb between: `ne compte que`. Nil where it may
  /// only deny, as after `nul` or before `pas`, or where more stands between and no word after them says
  /// that they restrict, as the second may be what a verb says: `ne peut dire que l'État`.
  func restriction(_ at: Int) -> Range<Int>? {
    guard words[at].sense.kinds.contains(Category.restriction.set), !isDenied(before: at) else {
      return nil
    }
    for last in (at + 1..<at + Self.farthest).prefix(while: { isNear($0) }) {
      if term(last, Categories(.denial, .negation)) != nil { return nil }
      guard last > at + 1, !isTaken[last], restricts(words[at].number, words[last].number) else {
        continue
      }
      return last == at + 2 || term(last + 1, .limit) != nil ? at..<last + 1 : nil
    }
    return nil
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

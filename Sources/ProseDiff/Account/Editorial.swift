import Prose

/// How two wordings of the same words differ: in presentation, or in the state that marks show.
struct Editorial {
  /// The marks of each wording; nil where their words differ.
  private let marks: (old: Marks, new: Marks)?

  init(_ context: MatchContext, _ old: Int, _ new: Int) {
    marks =
      Self.haveSameWords(context, old, new)
      ? (Marks(context.old.clauses[old].text), Marks(context.new.clauses[new].text)) : nil
  }

  var areOfSameWords: Bool { marks != nil }

  /// Whether they differ only in white space, punctuation, quotation marks, hyphen variants, letter
  /// case, -ise/-ize, in what says where a clause is (status marks, brackets around the whole,
  /// whose it is), or in the `also` or `further` of a lead verb.
  var sayTheSame: Bool { marks.map { $0.old.sayTheSame(as: $0.new) } ?? false }

  /// Whether they differ in status marks or brackets, and in nothing else that carries meaning.
  var showAnotherState: Bool {
    marks.map { $0.old.agree(with: $0.new) && $0.old.showAnotherState(than: $0.new) } ?? false
  }

  private static func haveSameWords(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    // Only signs, or placeholders such as `(repealed)`.
    if from.isEmpty, to.isEmpty {
      return Placeholder.words(context.old.clauses[old].text.utf8Span.span)
        == Placeholder.words(context.new.clauses[new].text.utf8Span.span)
    }
    // Everything that may be ignored is at the beginning of the longer one, except for two words.
    guard sharedEnd(from, to) + 2 >= min(from.count, to.count) else { return false }
    if areSame(from, to, context) { return true }
    // A name in the place of another is a changed word.
    let names = (context.old.clauses[old].wordsOfNames, context.new.clauses[new].wordsOfNames)
    guard (names.0 == 0) != (names.1 == 0) else { return false }
    return areSame(from.dropFirst(names.0), to.dropFirst(names.1), context)
  }

  /// Returns how many words two wordings have in common at their ends.
  private static func sharedEnd(_ from: ArraySlice<Int32>, _ to: ArraySlice<Int32>) -> Int {
    let most = min(from.count, to.count)
    var count = 0
    while count < most, from[from.endIndex - count - 1] == to[to.endIndex - count - 1] {
      count += 1
    }
    return count
  }

  private static func areSame(
    _ from: ArraySlice<Int32>, _ to: ArraySlice<Int32>, _ context: MatchContext
  ) -> Bool {
    from.elementsEqual(to)
      || context.sequenceAdverbs.removed(from: from)
        .elementsEqual(context.sequenceAdverbs.removed(from: to))
  }
}

extension Clause {
  /// The number of its words that only say whose it is: `EU: …`.
  fileprivate var wordsOfNames: Int {
    let text = text.utf8Span.span
    guard kind != .heading, let names = StatusMarks(text).attribution(text)?.ofMark else {
      return 0
    }
    var tokens = Tokenizer(at: names.lowerBound)
    var count = 0
    while let token = tokens.next(text), token.start < names.upperBound {
      if token.isWord { count += 1 }
    }
    return count
  }
}

import Prose

/// Tells presentation from wording.
enum Editorial {
  /// Whether two wordings differ in nothing but white space, punctuation, quotation marks, hyphen
  /// variants, letter case, -ise/-ize, what says where a clause stands (status marks, brackets around
  /// the whole), and the `also` or `further` of a lead verb.
  static func differ(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    guard haveSameWords(context, old, new) else { return false }
    let (from, to) = marks(context, old, new)
    return from.sayTheSame(as: to)
  }

  /// Whether two wordings differ in status marks or brackets, and in no word.
  static func differInMarks(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    guard haveSameWords(context, old, new) else { return false }
    let (from, to) = marks(context, old, new)
    return from.showAnotherState(than: to)
  }

  private static func marks(_ context: MatchContext, _ old: Int, _ new: Int) -> (Marks, Marks) {
    (Marks(context.old.clauses[old].text), Marks(context.new.clauses[new].text))
  }

  private static func haveSameWords(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    if from.elementsEqual(to) { return true }
    return context.withoutSequenceAdverb(from).elementsEqual(context.withoutSequenceAdverb(to))
  }
}

extension MatchContext {
  /// The words without an `also` or `further` that goes with a lead verb at their start: `Also
  /// stresses`, `Recognizes further that`. Before a noun it is an adjective: `Requests further
  /// information`.
  fileprivate func withoutSequenceAdverb(_ words: ArraySlice<Int32>) -> ArraySlice<Int32> {
    guard let first = words.first, let second = words.dropFirst().first else { return words }
    if sequenceAdverbs.contains(first), leadWords.contains(second) { return words.dropFirst() }
    guard leadWords.contains(first), sequenceAdverbs.contains(second),
      words.dropFirst(2).first.map(openingWords.contains) == true
    else { return words }
    return [first] + words.dropFirst(2)
  }
}

import Prose

/// Tells presentation from wording.
enum Editorial {
  /// Whether two wordings have the same words, but for white space, punctuation, quotation marks,
  /// hyphen variants, letter case, -ise/-ize, status marks, and the `also` or `further` of a lead
  /// verb.
  static func differ(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    if from.elementsEqual(to) { return true }
    return context.withoutSequenceAdverb(from).elementsEqual(context.withoutSequenceAdverb(to))
  }

  /// Whether status marks or brackets differ.
  static func hasMarks(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    marks(context.old.clauses[old].text) != marks(context.new.clauses[new].text)
  }

  /// The brackets of a wording and its status marks.
  private static func marks(_ text: String) -> [UInt8] {
    let span = text.utf8Span.span
    let end = StatusMarks.wordingEnd(span)
    var marks: [UInt8] = []
    for at in 0..<span.count {
      let byte = span[at]
      if at >= end || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { marks.append(byte) }
    }
    return marks
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

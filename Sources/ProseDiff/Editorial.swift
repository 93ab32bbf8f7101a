import Prose

/// Tells presentation from wording.
enum Editorial {
  /// Whether two wordings have the same words, but for white space, punctuation, quotation marks,
  /// hyphen variants, letter case, -ise/-ize, status marks, and the `also` or `further` of a lead
  /// verb.
  static func differ(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    let (from, to) = (context.scale.old.words(old), context.scale.new.words(new))
    if from.elementsEqual(to) { return true }
    return isSame(from, withoutSequenceAdverb: to, context)
      || isSame(to, withoutSequenceAdverb: from, context)
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

  /// Whether dropping `also` or `further` from the first two words of `longer` gives `shorter`.
  private static func isSame(
    _ shorter: ArraySlice<Int32>, withoutSequenceAdverb longer: ArraySlice<Int32>,
    _ context: MatchContext
  ) -> Bool {
    guard longer.count == shorter.count + 1 else { return false }
    return longer.indices.prefix(2).contains { at in
      context.sequenceAdverbs.contains(longer[at])
        && (longer[..<at] + longer[(at + 1)...]).elementsEqual(shorter)
    }
  }
}

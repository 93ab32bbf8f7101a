import Prose

/// Writes the edits that turn one wording into another, in whole words.
///
/// Words are kept where they fold alike; kept words whose letters differ (`recognise`, `recognize`)
/// are shown as replaced. Kept stretches shorter than the changes on both sides of them are
/// absorbed by these, so that a reader sees replaced phrases rather than scattered words.
struct WordDiff: ~Copyable {
  private var lexicon = Lexicon()

  /// Returns edits that replay: the kept and deleted runs joined are `old`, the kept and inserted
  /// runs `new`. Exchanging the wordings gives the same edits with deletions and insertions
  /// exchanged.
  mutating func edits(from old: String, to new: String) -> [Edit] {
    let pair = TokenPair(old.utf8Span.span, new.utf8Span.span, &lexicon)
    let (olds, news) = (ReadTokens(pair.old, old), ReadTokens(pair.new, new))
    let kept = KeptTokens(olds, news, isTurned: Self.isAfter(old, new)).all
    let whole = Stretch(isKept: false, old: olds.tokens.indices, new: news.tokens.indices)
    let stretches = Stretch.joined(kept, over: whole)
    let readable = ReadableStretches.of(stretches, olds, news)
    return EditWriter.edits(readable, Wording(old, olds.tokens), Wording(new, news.tokens))
      .slidToPhrases()
  }

  /// Whether a wording comes after another in a total order of wordings.
  private static func isAfter(_ one: String, _ other: String) -> Bool {
    let (length, otherLength) = (one.utf8.count, other.utf8.count)
    return length == otherLength
      ? other.utf8.lexicographicallyPrecedes(one.utf8) : length > otherLength
  }
}

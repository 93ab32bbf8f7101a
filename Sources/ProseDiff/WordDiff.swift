import Prose

/// Writes the edits that turn one wording into another, in whole words.
///
/// Words are kept where they fold alike; kept words whose letters differ (`recognise`, `recognize`)
/// show as replaced. Kept stretches shorter than the changes on both sides of them are taken into
/// these, so that a reader sees phrases replaced and not scattered words.
struct WordDiff: ~Copyable {
  private var lexicon = Lexicon()

  /// Returns edits that replay: the kept and struck runs joined are `old`, the kept and put-in runs
  /// `new`.
  mutating func edits(from old: String, to new: String) -> [Edit] {
    let text = old.utf8Span.span
    let pair = TokenPair(text, new.utf8Span.span, &lexicon)
    let (olds, news) = (pair.old, pair.new)
    let kept = SequenceDiff.kept(olds.numbers, news.numbers)
    let stretches = Stretch.joined(kept, old: olds.tokens.count, new: news.tokens.count)
    let readable = Self.withoutScatteredWords(stretches, olds.tokens, news.tokens) { token in
      switch text[token.start] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), UInt8(ascii: "]"): true
      default: false
      }
    }
    return EditWriter.edits(readable, Wording(old, olds.tokens), Wording(new, news.tokens))
  }

  /// Gives up kept stretches that are no longer than the changes on either side. Numbers and square
  /// brackets are never given up, nor what stands between two insertions or two deletions.
  private static func withoutScatteredWords(
    _ stretches: [Stretch], _ olds: [Token], _ news: [Token], isFixed: (Token) -> Bool
  ) -> [Stretch] {
    var result: [(stretch: Stretch, changed: Int)] = []
    for stretch in stretches {
      result.append((stretch, stretch.isKept ? 0 : stretch.length(olds, news)))
      while result.count >= 3 {
        let (before, kept, after) = (
          result[result.count - 3], result[result.count - 2], result[result.count - 1]
        )
        guard kept.stretch.isKept, !before.stretch.isKept, !after.stretch.isKept else { break }
        let length = olds.length(kept.stretch.old)
        guard length <= before.changed, length <= after.changed else { break }
        guard !before.stretch.isOneSided(like: after.stretch) else { break }
        guard !olds[kept.stretch.old].contains(where: isFixed) else { break }
        result.removeLast(3)
        let fused = before.stretch.fused(with: after.stretch)
        result.append((fused, before.changed + after.changed))
      }
    }
    return result.map(\.stretch)
  }
}

/// A run of tokens that is kept, or replaced by another.
struct Stretch: Sendable, Hashable {
  let isKept: Bool
  let old: Range<Int>
  let new: Range<Int>

  /// Whether both stretches only put words in, or both only strike words.
  func isOneSided(like other: Stretch) -> Bool {
    old.isEmpty && other.old.isEmpty || new.isEmpty && other.new.isEmpty
  }

  /// One change from the start of this stretch to the end of a later one.
  func fused(with later: Stretch) -> Stretch {
    Stretch(
      isKept: false, old: old.lowerBound..<later.old.upperBound,
      new: new.lowerBound..<later.new.upperBound)
  }

  /// Bytes of the longer side.
  func length(_ olds: [Token], _ news: [Token]) -> Int {
    max(olds.length(old), news.length(new))
  }

  /// Joins kept pairs into stretches that cover both sides.
  static func joined(_ kept: [(old: Int, new: Int)], old: Int, new: Int) -> [Stretch] {
    var stretches: [Stretch] = []
    var (from, to) = (0, 0)
    var at = 0
    while at < kept.count {
      let first = kept[at]
      if first.old > from || first.new > to {
        stretches.append(Stretch(isKept: false, old: from..<first.old, new: to..<first.new))
      }
      var last = at
      while last + 1 < kept.count, kept[last + 1].old == kept[last].old + 1,
        kept[last + 1].new == kept[last].new + 1
      {
        last += 1
      }
      (from, to) = (kept[last].old + 1, kept[last].new + 1)
      stretches.append(Stretch(isKept: true, old: first.old..<from, new: first.new..<to))
      at = last + 1
    }
    if from < old || to < new {
      stretches.append(Stretch(isKept: false, old: from..<old, new: to..<new))
    }
    return stretches
  }
}

extension [Token] {
  /// Bytes from the first to the last token of a run.
  func length(_ run: Range<Int>) -> Int {
    run.isEmpty ? 0 : self[run.upperBound - 1].end - self[run.lowerBound].start
  }
}

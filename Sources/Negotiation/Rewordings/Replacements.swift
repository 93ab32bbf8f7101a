import Prose

/// Words that are no items by themselves but stand where items of the other side do: "one" in the
/// place of a number, a year in that of an amount.
struct Replacements {
  let pair: ReadPair

  /// Returns the words such as "one" in the place of numbers: on the old side where numbers were
  /// inserted, on the new side where numbers were struck.
  func ones(_ gone: Mentions) -> (old: [ReadClause.Placed], new: [ReadClause.Placed]) {
    guard !pair.old.statement.ones.isEmpty || !pair.new.statement.ones.isEmpty, mayExchange(gone)
    else { return ([], []) }
    return (
      pair.changed.compactMap { run in
        gone.new.number(in: run.new).flatMap {
          pair.old.one(in: run.old, for: $0, of: pair.new, run.new)
        }
      },
      pair.changed.compactMap { run in
        gone.old.number(in: run.old).flatMap {
          pair.new.one(in: run.new, for: $0, of: pair.old, run.old)
        }
      }
    )
  }

  /// Whether what changed is so little that each run is compared with each item; a ceiling on cost.
  private func mayExchange(_ gone: Mentions) -> Bool {
    pair.changed.count * (gone.old.count + gone.new.count) <= Self.mostComparisons
  }

  private static let mostComparisons = 4096

  /// Returns what went and came with a plain year as a number where another number replaced it:
  /// `2048 rights` became `3072 rights`.
  func withYearsAsNumbers(_ gone: Mentions) -> Mentions {
    guard (gone.old + gone.new).contains(where: { $0.item.kind == .date }), mayExchange(gone)
    else { return gone }
    var (olds, news) = (gone.old, gone.new)
    for run in pair.changed {
      guard let from = olds.only(in: run.old), let to = news.only(in: run.new) else { continue }
      let kinds = (olds[from].item.kind, news[to].item.kind)
      if kinds == (.date, .number), pair.old.isPlainYear(olds[from]),
        pair.new.isPlainNumber(news[to])
      {
        olds[from] = olds[from].asNumber
      } else if kinds == (.number, .date), pair.old.isPlainNumber(olds[from]),
        pair.new.isPlainYear(news[to])
      {
        news[to] = news[to].asNumber
      }
    }
    return Mentions(old: olds, new: news)
  }
}

extension Mention {
  fileprivate var asNumber: Mention {
    Mention(item: item.with(kind: .number), source: source)
  }
}

extension [Mention] {
  /// Returns the only number in a range that is reported wherever it stands.
  fileprivate func number(in range: Range<Int>) -> Item? {
    let found = filter {
      $0.source == .wording && $0.item.kind == .number && range.overlaps($0.item.range)
    }
    return found.count == 1 && !found[0].item.isLight ? found[0].item : nil
  }

  /// Returns the place of the only mention in a range.
  fileprivate func only(in range: Range<Int>) -> Int? {
    let found = indices.filter {
      self[$0].source == .wording && range.overlaps(self[$0].item.range)
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension ReadClause {
  /// Returns the word such as "one" in a run that stands where a number does in the run of the other
  /// side: as many words from its start or its end, or in a run of two words. Nil where the run
  /// holds a number.
  fileprivate func one(
    in run: Range<Int>, for number: Item, of other: ReadClause, _ otherRun: Range<Int>
  ) -> Placed? {
    let ones = statement.ones.filter {
      run.contains($0.lowerBound) && $0.upperBound <= run.upperBound
    }
    let holdsNumber = statement.items.contains {
      $0.kind == .number && !$0.isLight && $0.range.overlaps(run)
    }
    guard ones.count == 1, !holdsNumber else { return nil }
    let start = max(otherRun.lowerBound, number.range.lowerBound)
    let end = min(otherRun.upperBound, number.range.upperBound)
    let before = (
      text.words(in: run.lowerBound..<ones[0].lowerBound).count,
      other.text.words(in: otherRun.lowerBound..<start).count
    )
    let after = (
      text.words(in: ones[0].upperBound..<run.upperBound).count,
      other.text.words(in: end..<otherRun.upperBound).count
    )
    // In Arabic one follows what it counts, and other numbers precede it.
    let isShort = max(before.0 + after.0, before.1 + after.1) < 2
    guard before.0 == before.1 || after.0 == after.1 || isShort,
      max(before.0 + after.0, before.1 + after.1) < Self.mostWords
    else { return nil }
    return Placed(text: text.slice(ones[0]), start: ones[0].lowerBound)
  }

  /// The most words of a run in which one number replaced another; a longer run was rewritten.
  private static var mostWords: Int { 6 }

  fileprivate func isPlainYear(_ mention: Mention) -> Bool {
    mention.item.range.count == 4 && isPlainNumber(mention)
  }

  /// Whether a mention is digits, possibly with a sign between thousands, and nothing else.
  fileprivate func isPlainNumber(_ mention: Mention) -> Bool {
    text.slice(mention.item.range).allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
  }
}

import Prose
import ProseDiff

/// A word that has opposites in its language: `before`, `increase`.
struct Opposite: Sendable, Hashable {
  /// The line of the language's file that opposes it to others, and its side there.
  fileprivate let line: Int32
  private let side: Int
  /// UTF-8 offsets in the text.
  let range: Range<Int>

  init(_ term: Term, _ range: Range<Int>) {
    line = term.line
    side = term.step
    self.range = range
  }

  func isOpposite(of other: Opposite) -> Bool { line == other.line && side != other.side }
}

/// Words that gave way to ones of opposite meaning: `before` to `after`.
struct Opposites {
  private let pair: ReadPair
  /// The words of both sides, as ascending UTF-8 offsets.
  private var exchanged: (old: [Range<Int>], new: [Range<Int>]) = ([], [])

  /// Finds them in the changed runs, if they are few. A run that was rewritten tells nothing; of words
  /// opposed by one line a run has one on each side, unlike `increase or reduce`. Where one side denies
  /// more than the other, as `not accepted` and `rejected`, the negation is told instead.
  init(_ pair: ReadPair) {
    self.pair = pair
    guard pair.changed.count <= Displacements.mostRuns, pair.old.denials == pair.new.denials else {
      return
    }
    for run in pair.changed {
      let (olds, news) = (pair.old.opposites(in: run.old), pair.new.opposites(in: run.new))
      for went in olds {
        guard let came = news.only(opposedLike: went), olds.only(opposedLike: went) != nil,
          went.isOpposite(of: came)
        else { continue }
        exchanged.old.append(went.range)
        exchanged.new.append(came.range)
      }
    }
    exchanged.new.sort { $0.lowerBound < $1.lowerBound }
  }

  var flags: [Change.Flag] {
    guard !exchanged.old.isEmpty else { return [] }
    return [
      Change.Flag(
        .opposite, old: exchanged.old.map(pair.old.quote), new: exchanged.new.map(pair.new.quote))
    ]
  }

  /// Whether what a mention says is told by these: a negation that is such a word as well, as
  /// `forbidden` for `permitted`.
  func isTold(_ mention: Mention, of side: Side) -> Bool {
    guard mention.item.kind == .negation, mention.isInClause else { return false }
    let words = side == .old ? exchanged.old : exchanged.new
    let next = words.countAscending { $0.upperBound <= mention.item.range.lowerBound }
    return next < words.count && words[next].overlaps(mention.item.range)
  }
}

extension [Opposite] {
  /// Returns the word that the line of another opposes, if it is the only one.
  fileprivate func only(opposedLike other: Opposite) -> Opposite? {
    let found = filter { $0.line == other.line }
    return found.count == 1 ? found[0] : nil
  }
}

extension ReadClause {
  /// Returns the words in a short run that have opposites. One of a single ideograph is only one where
  /// it is all of the run, as it is a part of many words.
  fileprivate func opposites(in run: Range<Int>) -> [Opposite] {
    let all = statement.opposites
    let next = all.countAscending { $0.range.upperBound <= run.lowerBound }
    guard next < all.count, all[next].range.lowerBound < run.upperBound,
      run.count <= Self.longestRun, text.words(in: run).count <= Self.mostWords
    else { return [] }
    return all[next...].prefix { $0.range.lowerBound < run.upperBound }
      .filter { $0.range == run || !isIdeograph($0.range) }
  }

  /// Words of the longest run in which some only gave way to others, and its UTF-8 bytes, as scripts
  /// without spaces have no words here.
  private static let mostWords = 6
  private static let longestRun = 48

  private func isIdeograph(_ range: Range<Int>) -> Bool {
    range.count == 3 && text.utf8Span.span[range.lowerBound] >= 0xE3
  }

  /// How many negations it has besides words that are opposed to others.
  fileprivate var denials: Int {
    let words = statement.opposites
    return statement.items.count { item in
      guard item.kind == .negation else { return false }
      let next = words.countAscending { $0.range.upperBound <= item.range.lowerBound }
      return next == words.count || !words[next].range.overlaps(item.range)
    }
  }
}

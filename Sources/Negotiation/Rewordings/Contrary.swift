import Prose
import ProseDiff

/// A word that has opposites in its language: `before`, `increase`.
struct Contrary: Sendable, Hashable {
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

  func isOpposite(of other: Contrary) -> Bool { line == other.line && side != other.side }
}

/// Words that gave way to ones of opposite meaning: `before` to `after`.
struct Contraries {
  private let pair: ReadPair
  /// The words of both sides, as UTF-8 offsets.
  private(set) var exchanged: [(old: Range<Int>, new: Range<Int>)] = []

  /// Finds them in the changed runs. A run that was rewritten tells nothing; of words opposed by one
  /// line a run has one on each side, unlike `increase or reduce`; and what was denied on one side
  /// alone did not become the contrary, as `not accepted` and `rejected`.
  init(_ pair: ReadPair) {
    self.pair = pair
    for run in pair.changed {
      let (olds, news) = (pair.old.contraries(in: run.old), pair.new.contraries(in: run.new))
      guard !olds.isEmpty, !news.isEmpty,
        pair.old.negationCount(in: run.old, but: olds)
          == pair.new.negationCount(in: run.new, but: news)
      else { continue }
      for went in olds {
        guard let came = news.only(opposedLike: went), olds.only(opposedLike: went) != nil,
          went.isOpposite(of: came)
        else { continue }
        exchanged.append((went.range, came.range))
      }
    }
  }

  var flags: [Change.Flag] {
    exchanged.map {
      Change.Flag(.opposite, old: [pair.old.quote($0.old)], new: [pair.new.quote($0.new)])
    }
  }

  /// Whether a mention is a negation that such a word is as well: `forbidden`, for `permitted`.
  func tell(_ mention: Mention, of side: Side) -> Bool {
    mention.item.kind == .negation && mention.isInClause
      && exchanged.prefix(Self.mostTold).contains {
        mention.item.range.overlaps(side == .old ? $0.old : $0.new)
      }
  }

  /// The most words that are looked up so; a ceiling on cost.
  private static let mostTold = 64
}

extension [Contrary] {
  /// Returns the word that the line of another opposes, if it is the only one.
  fileprivate func only(opposedLike other: Contrary) -> Contrary? {
    let found = filter { $0.line == other.line }
    return found.count == 1 ? found[0] : nil
  }
}

extension ReadClause {
  /// Returns the words in a short run that have opposites.
  fileprivate func contraries(in run: Range<Int>) -> [Contrary] {
    let all = statement.contraries
    let next = all.countAscending { $0.range.upperBound <= run.lowerBound }
    guard next < all.count, all[next].range.lowerBound < run.upperBound,
      run.count <= Self.longestRun, text.words(in: run).count <= Self.mostWords
    else { return [] }
    return Array(all[next...].prefix { $0.range.lowerBound < run.upperBound })
  }

  /// Words of the longest run in which some only gave way to others, and its UTF-8 bytes, as scripts
  /// without spaces have no words here.
  private static let mostWords = 6
  private static let longestRun = 48

  /// Returns how many negations there are in a run besides some words.
  fileprivate func negationCount(in run: Range<Int>, but words: [Contrary]) -> Int {
    statement.items.count { item in
      item.kind == .negation && item.range.overlaps(run)
        && !words.contains { $0.range.overlaps(item.range) }
    }
  }
}

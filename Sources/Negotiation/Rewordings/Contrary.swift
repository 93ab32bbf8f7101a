import Prose
import ProseDiff

/// A word that has opposites in its language: `before`, `increase`.
struct Contrary: Sendable, Hashable {
  /// The line of the language's file that opposes it to others, and its side there.
  private let line: Int32
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

/// Finds where a word gave way to one of opposite meaning: `before` to `after`.
enum Contraries {
  /// Returns a flag for each changed run in which that happened. A run that was rewritten tells
  /// nothing, nor one that holds further such words, as `increase or reduce`, nor one that denied the
  /// word on one side alone, as `rejected` for `not accepted`.
  static func flags(_ pair: ReadPair) -> [Change.Flag] {
    pair.changed.compactMap { run in
      guard let went = pair.old.contrary(in: run.old), let came = pair.new.contrary(in: run.new),
        went.isOpposite(of: came),
        pair.old.negationCount(in: run.old) == pair.new.negationCount(in: run.new)
      else { return nil }
      return Change.Flag(
        .opposite, old: [pair.old.quote(went.range)], new: [pair.new.quote(came.range)])
    }
  }
}

extension ReadClause {
  /// Returns the word in a short run that has opposites, if it is the only one.
  fileprivate func contrary(in run: Range<Int>) -> Contrary? {
    let all = statement.contraries
    let next = all.countAscending { $0.range.upperBound <= run.lowerBound }
    guard next < all.count, all[next].range.lowerBound < run.upperBound,
      next + 1 == all.count || all[next + 1].range.lowerBound >= run.upperBound,
      run.count <= Self.longestRun, text.words(in: run).count <= Opposites.mostWords
    else { return nil }
    return all[next]
  }

  /// UTF-8 bytes of the longest such run; of scripts without spaces about as many words as of others.
  private static let longestRun = 48

  fileprivate func negationCount(in run: Range<Int>) -> Int {
    statement.items.count { $0.kind == .negation && $0.range.overlaps(run) }
  }
}

import Prose
import ProseDiff

/// A word that has opposites in its language: `before`, `increase`.
struct Opposite: Sendable, Hashable {
  /// The line of the language's file that opposes it to others, and its side there.
  fileprivate let line: Int32
  private let side: Int
  /// Whether it is one only where nothing else changed with it: `vor`.
  fileprivate let isLight: Bool
  /// UTF-8 offsets in the text.
  let range: Range<Int>

  init(_ term: Term, _ range: Range<Int>) {
    line = term.line
    side = term.step
    isLight = term.isLight
    self.range = range
  }

  func isOpposite(of other: Opposite) -> Bool { line == other.line && side != other.side }
}

/// Words that gave way to ones of opposite meaning: `before` to `after`.
struct Opposites {
  private let pair: ReadPair
  /// The words of both sides, as ascending UTF-8 offsets.
  private var exchanged: (old: [Range<Int>], new: [Range<Int>]) = ([], [])

  /// Finds them in the changed runs. A run that was rewritten tells nothing; of words opposed by one
  /// line a run has one on each side, unlike `increase or reduce`. Where it is denied on one side
  /// alone, as `not accepted` and `rejected`, the negation is told instead.
  init(_ pair: ReadPair) {
    self.pair = pair
    let denials = (pair.old.denials, pair.new.denials)
    let qualifiers = (pair.old.statement.qualifiers, pair.new.statement.qualifiers)
    for run in pair.changed {
      let (olds, news) = (pair.old.opposites(in: run.old), pair.new.opposites(in: run.new))
      guard !olds.isEmpty, !news.isEmpty,
        pair.old.text.denials(of: run.old, denials.0, qualifiers.0)
          == pair.new.text.denials(of: run.new, denials.1, qualifiers.1)
      else { continue }
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
  /// Returns the words in a short run that have opposites; light ones where it holds nothing else.
  fileprivate func opposites(in run: Range<Int>) -> [Opposite] {
    let all = statement.opposites
    let next = all.countAscending { $0.range.upperBound <= run.lowerBound }
    guard next < all.count, all[next].range.lowerBound < run.upperBound,
      run.count <= Self.longestRun
    else { return [] }
    let found = all[next...].prefix { $0.range.lowerBound < run.upperBound }
    let count = text.words(in: run).count
    guard count <= Self.mostWords else { return [] }
    let isAlone =
      count <= found.count && all[next].range.lowerBound <= run.lowerBound
      && run.upperBound <= found[found.endIndex - 1].range.upperBound
    return found.filter { isAlone || !$0.isLight }
  }

  /// Words of the longest run in which some only gave way to others, and its UTF-8 bytes, as scripts
  /// without spaces have no words here.
  private static let mostWords = 6
  private static let longestRun = 48

  /// UTF-8 offsets of its negations besides words that are opposed to others, ascending.
  fileprivate var denials: [Range<Int>] {
    let words = statement.opposites
    return statement.negations.filter { negation in
      let next = words.countAscending { $0.range.upperBound <= negation.lowerBound }
      return next == words.count || !words[next].range.overlaps(negation)
    }
  }
}

extension Statement {
  /// UTF-8 offsets of its qualifiers, ascending.
  fileprivate var qualifiers: [Range<Int>] {
    items.filter { $0.kind == .qualifier }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension String {
  /// Returns how many of some negations may deny a run: those of its sentence, but for those before
  /// the last qualifier, unless one is right before this or a comma right after the words that it
  /// qualifies: in `No ship may enter unless expressly permitted`, what is permitted is not denied.
  fileprivate func denials(
    of run: Range<Int>, _ negations: [Range<Int>], _ qualifiers: [Range<Int>]
  ) -> Int {
    let sentence = sentence(around: run)
    let all = negations.overlapping(sentence)
    let next = qualifiers.countAscending { $0.upperBound <= run.lowerBound }
    guard next > 0, case let qualifier = qualifiers[next - 1],
      sentence.contains(qualifier.lowerBound),
      !slice(qualifier.upperBound..<run.lowerBound).contains(",")
    else { return all.count }
    let before = all.prefix { $0.upperBound <= qualifier.lowerBound }
    let isNext = before.last.map { $0.upperBound + 1 >= qualifier.lowerBound } ?? false
    return isNext ? all.count : all.count - before.count
  }
}

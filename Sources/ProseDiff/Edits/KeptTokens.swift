/// The tokens that two wordings have in common, in order.
///
/// Square brackets are put around words and removed again, so words are aligned first, and brackets
/// only where they are between the same words: `[a board of 12 members] [the Council]` keeps its
/// words, but not its brackets, in `a board of [12] [16] members`.
struct KeptTokens {
  private let olds: ReadTokens
  private let news: ReadTokens
  /// Whether the new wording comes first, so that the choice among equally long results does not
  /// depend on which side is old.
  private let isTurned: Bool

  init(_ olds: ReadTokens, _ news: ReadTokens, isTurned: Bool) {
    self.olds = olds
    self.news = news
    self.isTurned = isTurned
  }

  /// Pairs of places, ascending on both sides.
  var all: [(old: Int, new: Int)] {
    let (from, to) = (olds.tokens.indices, news.tokens.indices)
    guard from.contains(where: olds.isBracket), to.contains(where: news.isBracket) else {
      return SequenceDiff.kept(olds.numbers, news.numbers, isTurned: isTurned)
    }
    let (words, others) = (from.filter { !olds.isBracket($0) }, to.filter { !news.isBracket($0) })
    var kept: [(old: Int, new: Int)] = []
    var (old, new) = (0, 0)
    for word in aligned(words, others) + [(from.upperBound, to.upperBound)] {
      kept += aligned(
        (old..<word.old).filter(olds.isBracket), (new..<word.new).filter(news.isBracket))
      if word.old < from.upperBound { kept.append(word) }
      (old, new) = (word.old + 1, word.new + 1)
    }
    return kept
  }

  /// Returns the longest alignment of some places of either side.
  private func aligned(_ olds: [Int], _ news: [Int]) -> [(old: Int, new: Int)] {
    guard !olds.isEmpty, !news.isEmpty else { return [] }
    let (from, to) = (olds.map { self.olds.numbers[$0] }, news.map { self.news.numbers[$0] })
    return SequenceDiff.kept(from, to, isTurned: isTurned).map { (olds[$0.old], news[$0.new]) }
  }
}

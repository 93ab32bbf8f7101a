/// Puts the parts of a split or merge in the order of their words in the whole, so that a word diff
/// keeps what was carried over between parts that changed places.
struct PartOrder {
  private let whole: [Int32]
  private let parts: Features

  /// Returns the clauses of a change, with the parts of a whole in its order.
  static func ordered(
    _ old: Places, _ new: Places, _ context: MatchContext
  ) -> (old: Places, new: Places) {
    let (olds, news) = (context.words.old, context.words.new)
    return switch (old.count, new.count) {
    case (1, 2...):
      (old, PartOrder(whole: Array(olds.words(old[0])), parts: news).ordered(new))
    case (2..., 1):
      (PartOrder(whole: Array(news.words(new[0])), parts: olds).ordered(old), new)
    default: (old, new)
    }
  }

  /// Words that the order of the whole must keep beyond document order, as a share of the words in
  /// the parts that changed places. Range 0.3...0.7.
  private static let leastGain = 0.5

  /// Returns the parts in ascending order, unless the order of the whole keeps enough more of their
  /// words.
  ///
  /// Cost: a word diff; where that keeps fewer words than the parts share with the whole, one more
  /// for each part and usually another.
  private func ordered(_ ascending: Places) -> Places {
    let kept = kept(ascending)
    guard shared(ascending) > kept else { return ascending }
    let middles = ascending.map { ($0, middle(of: $0)) }
    let turned = middles.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    guard !turned.elementsEqual(ascending) else { return ascending }
    let least = max(1, Self.leastGain * Double(wordsOutOfOrder(turned)))
    return Double(self.kept(turned) - kept) >= least ? Places(turned) : ascending
  }

  /// Returns the fewest words in parts whose removal leaves the others ascending.
  private func wordsOutOfOrder(_ order: [Int]) -> Int {
    let words = order.map { parts.range($0).count }
    var heaviest = words
    for (at, part) in order.enumerated() {
      for before in order[..<at].indices where order[before] < part {
        heaviest[at] = max(heaviest[at], heaviest[before] + words[at])
      }
    }
    return words.reduce(0, +) - (heaviest.max() ?? 0)
  }

  /// Returns how many words the parts and the whole have in common, the most that any order can
  /// keep.
  private func shared(_ order: Places) -> Int {
    var left: [Int32: Int] = [:]
    for word in whole { left[word, default: 0] += 1 }
    return order.lazy.flatMap { parts.words($0) }.count { word in
      guard let count = left[word], count > 0 else { return false }
      left[word] = count - 1
      return true
    }
  }

  /// Returns the place in the whole of the middle one of a part's kept words.
  private func middle(of part: Int) -> Int {
    let kept = SequenceDiff.kept(Array(parts.words(part)), whole)
    return kept.isEmpty ? 0 : kept[kept.count / 2].new
  }

  private func kept(_ order: some Sequence<Int>) -> Int {
    SequenceDiff.kept(order.flatMap { parts.words($0) }, whole).count
  }
}

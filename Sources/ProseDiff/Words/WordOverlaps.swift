import Workers

/// The words that two clauses have in common.
struct Overlap: Sendable, Hashable {
  /// The weight of the words that both hold.
  let shared: Float
  /// Dice coefficient, weighted by rarity, 0...1.
  /// Source: Dice, "Measures of the Amount of Ecologic Association Between Species", 1945.
  let dice: Float
  /// Share of the lighter clause's weight that the other holds too, 0...1.
  let containment: Float
}

/// Weighs the words that clauses have in common.
///
/// A clause is loaded once and measured against any number of others.
struct WordOverlaps {
  let words: Sides<Features>
  let rarity: Rarity
  /// The weight of each clause.
  let weights: Sides<[Float]>
  private var counts: Sides<WordCounts>

  init(_ words: Sides<Features>, _ rarity: Rarity, _ workers: Workers = .one) {
    self.words = words
    self.rarity = rarity
    weights = workers.sides { Self.weights(words[$0], rarity) }
    counts = Sides(WordCounts(words: rarity.count), WordCounts(words: rarity.count))
  }

  private static func weights(_ features: Features, _ rarity: Rarity) -> [Float] {
    (0..<features.count).map { features.words($0).reduce(0) { $0 + rarity[$1] } }
  }

  /// The new clause is loaded instead of the old one where it is more than this many times as long.
  private static let manyTimes = 8

  /// Whether the old one of two clauses with these word counts is the one to load.
  static func isOldLoaded(_ old: Int, _ new: Int) -> Bool { new <= manyTimes * max(old, 1) }

  /// Cost: linear in the words of the clause that is not loaded, where the loaded one is the same
  /// as in the last call for its side.
  mutating func overlap(_ from: Int, _ to: Int) -> Overlap {
    let shared =
      Self.isOldLoaded(words.old.range(from).count, words.new.range(to).count)
      ? counts.old.shared(of: from, in: words.old, with: to, in: words.new, rarity)
      : counts.new.shared(of: to, in: words.new, with: from, in: words.old, rarity)
    let least = min(weights.old[from], weights.new[to])
    guard least > 0 else { return Overlap(shared: 0, dice: 0, containment: 0) }
    return Overlap(
      shared: shared, dice: 2 * shared / (weights.old[from] + weights.new[to]),
      containment: shared / least)
  }
}

extension WordOverlaps {
  /// Returns the similarity of several clauses of each document taken together: their Dice
  /// coefficient, weighted by rarity, 0...1.
  func dice(_ olds: Places, _ news: Places) -> Float {
    var counts: [Int32: Int] = [:]
    for word in olds.lazy.flatMap({ words.old.words($0) }) { counts[word, default: 0] += 1 }
    var shared: Float = 0
    for word in news.lazy.flatMap({ words.new.words($0) }) where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += rarity[word]
    }
    let all =
      olds.reduce(0) { $0 + weights.old[$1] } + news.reduce(0) { $0 + weights.new[$1] }
    return all > 0 ? 2 * shared / all : 0
  }
}

/// How often a clause has each word.
private struct WordCounts {
  private var counts: [Int32]
  private var loaded = -1

  init(words: Int) { counts = Array(repeating: 0, count: words) }

  /// Returns the weight of the words that a clause shares with one of another document, each as
  /// often as both have it.
  mutating func shared(
    of clause: Int, in features: Features, with other: Int, in others: Features, _ rarity: Rarity
  ) -> Float {
    load(clause, features)
    let (words, range) = (others.words, others.range(other))
    var counts = counts.mutableSpan
    var shared: Float = 0
    for at in range {
      let word = words[at]
      counts[Int(word)] -= 1
      if counts[Int(word)] >= 0 { shared += rarity[word] }
    }
    for at in range { counts[Int(words[at])] += 1 }
    return shared
  }

  private mutating func load(_ clause: Int, _ features: Features) {
    guard loaded != clause else { return }
    let (words, last) = (features.words, loaded)
    loaded = clause
    var counts = counts.mutableSpan
    if last >= 0 { for at in features.range(last) { counts[Int(words[at])] = 0 } }
    for at in features.range(clause) { counts[Int(words[at])] += 1 }
  }
}

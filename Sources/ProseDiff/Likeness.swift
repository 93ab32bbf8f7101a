/// How alike the words of two clauses are.
struct Likeness: Sendable, Hashable {
  /// Dice coefficient of the words, weighted by rarity, 0...1.
  /// Source: Dice, "Measures of the Amount of Ecologic Association Between Species", 1945.
  let dice: Float
  /// Share of the shorter clause's weight that the other holds too, 0...1.
  let containment: Float
}

/// Weighs the words that clauses share.
///
/// One clause of the old document is loaded at a time and measured against any number of new ones.
struct WordScale {
  let old: Features
  let new: Features
  let rarity: Rarity
  /// The weight of each clause's words.
  let oldWeights: [Float]
  let newWeights: [Float]
  private var counts: [Int32]
  private var loaded = -1

  init(_ old: Features, _ new: Features, words: Int) {
    self.old = old
    self.new = new
    let rarity = Rarity(old, new, words: words)
    self.rarity = rarity
    oldWeights = Self.weights(old, rarity)
    newWeights = Self.weights(new, rarity)
    counts = Array(repeating: 0, count: words)
  }

  private static func weights(_ features: Features, _ rarity: Rarity) -> [Float] {
    (0..<features.count).map { features.words($0).reduce(0) { $0 + rarity[$1] } }
  }

  /// Cost: linear in the words of both clauses; of the new one alone where the old one is the same
  /// as in the last call.
  mutating func likeness(_ from: Int, _ to: Int) -> Likeness {
    load(from)
    let shared = takeShared(to)
    let least = min(oldWeights[from], newWeights[to])
    guard least > 0 else { return Likeness(dice: 0, containment: 0) }
    return Likeness(
      dice: 2 * shared / (oldWeights[from] + newWeights[to]), containment: shared / least)
  }

  private mutating func load(_ from: Int) {
    guard loaded != from else { return }
    if loaded >= 0 { for word in old.words(loaded) { counts[Int(word)] = 0 } }
    for word in old.words(from) { counts[Int(word)] += 1 }
    loaded = from
  }

  /// The weight of the words that the loaded clause shares with a new one, each as often as both
  /// have it.
  private mutating func takeShared(_ to: Int) -> Float {
    var shared: Float = 0
    for word in new.words(to) {
      counts[Int(word)] -= 1
      if counts[Int(word)] >= 0 { shared += rarity[word] }
    }
    for word in new.words(to) { counts[Int(word)] += 1 }
    return shared
  }
}

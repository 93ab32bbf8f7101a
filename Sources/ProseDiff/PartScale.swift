/// What speaks for a clause being a further part of a whole; see `PartWeights`.
struct PartEvidence: Sendable, Hashable {
  let share: Float
  let gain: Float
  let dice: Float
  let cover: Float
  let isInOrder: Bool
}

/// Measures how well a clause completes the run of clauses that a whole was split into. For merges
/// the documents are exchanged.
struct PartScale {
  private let whole: Features
  private let parts: Features
  private let rarity: Rarity
  /// How often the whole has each word that no part has taken yet.
  private var rest: [Int32]
  /// Who holds each word: a part of the run, or the clause measured.
  private var holder: [Holder]

  private enum Holder { case nobody, run, part }

  init(whole: Features, parts: Features, _ rarity: Rarity, words: Int) {
    self.whole = whole
    self.parts = parts
    self.rarity = rarity
    rest = Array(repeating: 0, count: words)
    holder = Array(repeating: .nobody, count: words)
  }

  /// Cost: linear in the words of all clauses named.
  mutating func evidence(of part: Int, beside run: ClosedRange<Int>, for whole: Int) -> PartEvidence
  {
    for word in self.whole.words(whole) { rest[Int(word)] += 1 }
    let held = run.reduce(into: Weight()) { $0.add(take($1, as: .run)) }
    let own = take(part, as: .part)
    let all = weight(self.whole.words(whole))
    let evidence = PartEvidence(
      share: own.all > 0 ? own.shared / own.all : 0,
      gain: Self.dice(held.shared + own.shared, all + held.all + own.all)
        - Self.dice(held.shared, all + held.all),
      dice: Self.dice(held.shared, all + held.all),
      cover: own.shared > 0 ? own.shared / (all - held.shared) : 0,
      isInOrder: isInOrder(whole, isAfter: part > run.upperBound))
    clear(whole, run, part)
    return evidence
  }

  private struct Weight {
    var all: Float = 0
    var shared: Float = 0

    mutating func add(_ other: Weight) {
      all += other.all
      shared += other.shared
    }
  }

  private static func dice(_ shared: Float, _ both: Float) -> Float {
    both > 0 ? 2 * shared / both : 0
  }

  private func weight(_ words: ArraySlice<Int32>) -> Float {
    words.reduce(0) { $0 + rarity[$1] }
  }

  /// Takes the words of a clause out of what the whole has left.
  private mutating func take(_ clause: Int, as taker: Holder) -> Weight {
    var weight = Weight()
    for word in parts.words(clause) {
      weight.all += rarity[word]
      if taker == .run { holder[Int(word)] = .run }
      guard rest[Int(word)] > 0 else { continue }
      rest[Int(word)] -= 1
      holder[Int(word)] = taker
      weight.shared += rarity[word]
    }
    return weight
  }

  /// Whether the part's words stand in the whole on the same side of the run's as the part does.
  private func isInOrder(_ whole: Int, isAfter: Bool) -> Bool {
    var places = (run: 0, part: 0)
    var counts = (run: 0, part: 0)
    for (place, word) in self.whole.words(whole).enumerated() {
      switch holder[Int(word)] {
      case .run: (places.run, counts.run) = (places.run + place, counts.run + 1)
      case .part: (places.part, counts.part) = (places.part + place, counts.part + 1)
      case .nobody: break
      }
    }
    guard counts.run > 0, counts.part > 0 else { return false }
    let run = Double(places.run) / Double(counts.run)
    let part = Double(places.part) / Double(counts.part)
    return isAfter ? part > run : part < run
  }

  private mutating func clear(_ whole: Int, _ run: ClosedRange<Int>, _ part: Int) {
    for word in self.whole.words(whole) { rest[Int(word)] = 0 }
    for clause in [part] + run {
      for word in parts.words(clause) { holder[Int(word)] = .nobody }
    }
  }
}

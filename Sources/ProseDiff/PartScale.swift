/// How well a clause completes a run of clauses to what a whole holds, by words or by phrases.
package struct PartOverlap: Sendable, Hashable {
  /// Share of the part that is among what the whole has left, 0...1.
  package let share: Float
  /// What the part adds to the likeness of both sides, weighted Dice -1...1: much where it holds what
  /// the whole has left and little else; below zero where most of it is its own.
  package let gain: Float
  /// How many words in a row, from the part's beginning or up to its end, are among what the whole has
  /// left.
  package let run: Int
  /// How much later in the whole the part's words stand than the run's, in words.
  package let shift: Float
}

/// Measures how well a clause completes the run of clauses that a whole was split into. For merges
/// the documents are exchanged.
struct PartScale {
  private let whole: Features
  private let parts: Features
  /// The weight of each whole.
  private let weights: [Float]
  private let rarity: Rarity
  /// How often the whole has each word that no part has taken yet.
  private var rest: [Int32]
  /// Who holds each word: a part of the run, or the clause measured.
  private var holder: [Holder]

  private enum Holder { case nobody, run, part }

  init(_ scale: OverlapScale, whole side: Side) {
    (whole, parts) = side == .old ? (scale.old, scale.new) : (scale.new, scale.old)
    weights = side == .old ? scale.oldWeights : scale.newWeights
    rarity = scale.rarity
    rest = Array(repeating: 0, count: rarity.count)
    holder = Array(repeating: .nobody, count: rarity.count)
  }

  /// Cost: linear in the words of all clauses named.
  mutating func overlap(_ part: Int, beside run: [Int], of whole: Int) -> PartOverlap {
    for word in self.whole.words(whole) { rest[Int(word)] += 1 }
    let held = run.reduce(into: Weight()) { $0.add(take($1, as: .run)) }
    let own = take(part, as: .part)
    let all = weights[whole]
    let overlap = PartOverlap(
      share: own.all > 0 ? own.shared / own.all : 0,
      gain: Self.dice(held.shared + own.shared, all + held.all + own.all)
        - Self.dice(held.shared, all + held.all),
      run: own.run, shift: shift(whole))
    clear(whole, run, part)
    return overlap
  }

  private struct Weight {
    var all: Float = 0
    var shared: Float = 0
    /// How many words in a row are shared at the beginning or at the end.
    var run = 0

    mutating func add(_ other: Weight) {
      all += other.all
      shared += other.shared
    }
  }

  private static func dice(_ shared: Float, _ both: Float) -> Float {
    both > 0 ? 2 * shared / both : 0
  }

  /// Takes the words of a clause out of what the whole has left.
  private mutating func take(_ clause: Int, as taker: Holder) -> Weight {
    var weight = Weight()
    let places = parts.range(clause)
    var start = places.lowerBound
    for place in places {
      let word = parts.words[place]
      weight.all += rarity[word]
      if taker == .run { holder[Int(word)] = .run }
      guard rest[Int(word)] > 0 else {
        if start == places.lowerBound { weight.run = place - start }
        start = place + 1
        continue
      }
      rest[Int(word)] -= 1
      holder[Int(word)] = taker
      weight.shared += rarity[word]
    }
    weight.run = max(weight.run, places.upperBound - start)
    return weight
  }

  private func shift(_ whole: Int) -> Float {
    var places = (run: 0, part: 0)
    var counts = (run: 0, part: 0)
    for (place, word) in self.whole.words(whole).enumerated() {
      switch holder[Int(word)] {
      case .run: (places.run, counts.run) = (places.run + place, counts.run + 1)
      case .part: (places.part, counts.part) = (places.part + place, counts.part + 1)
      case .nobody: break
      }
    }
    guard counts.run > 0, counts.part > 0 else { return 0 }
    return Float(places.part) / Float(counts.part) - Float(places.run) / Float(counts.run)
  }

  private mutating func clear(_ whole: Int, _ run: [Int], _ part: Int) {
    for word in self.whole.words(whole) { rest[Int(word)] = 0 }
    for clause in run + [part] {
      for word in parts.words(clause) { holder[Int(word)] = .nobody }
    }
  }
}

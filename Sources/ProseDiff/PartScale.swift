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
/// the documents are exchanged. Clauses are the numbers of their words, or of their phrases.
struct PartScale {
  /// How often the whole has each word that no part has taken yet.
  private var rest: [Int32] = []
  /// Who holds each word: a part of the run, or the clause measured.
  private var holder: [Holder] = []

  private enum Holder { case nobody, run, part }

  /// Cost: linear in the words of all clauses; `weights` are those of words by their numbers.
  mutating func overlap(
    _ part: ArraySlice<Int32>, beside run: [ArraySlice<Int32>], of whole: ArraySlice<Int32>,
    _ weights: [Float]
  ) -> PartOverlap {
    if rest.count < weights.count {
      rest += repeatElement(0, count: weights.count - rest.count)
      holder += repeatElement(.nobody, count: weights.count - holder.count)
    }
    for word in whole { rest[Int(word)] += 1 }
    let held = run.reduce(into: Weight()) { $0.add(take($1, as: .run, weights)) }
    let own = take(part, as: .part, weights)
    let all = whole.reduce(0) { $0 + weights[Int($1)] }
    let overlap = PartOverlap(
      share: own.all > 0 ? own.shared / own.all : 0,
      gain: Self.dice(held.shared + own.shared, all + held.all + own.all)
        - Self.dice(held.shared, all + held.all),
      run: own.run, shift: shift(whole))
    for word in whole { rest[Int(word)] = 0 }
    for clause in run + [part] {
      for word in clause { holder[Int(word)] = .nobody }
    }
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
  private mutating func take(
    _ clause: ArraySlice<Int32>, as taker: Holder, _ weights: [Float]
  ) -> Weight {
    var weight = Weight()
    var start = clause.startIndex
    for place in clause.indices {
      let word = Int(clause[place])
      weight.all += weights[word]
      if taker == .run { holder[word] = .run }
      guard rest[word] > 0 else {
        if start == clause.startIndex { weight.run = place - start }
        start = place + 1
        continue
      }
      rest[word] -= 1
      holder[word] = taker
      weight.shared += weights[word]
    }
    weight.run = max(weight.run, clause.endIndex - start)
    return weight
  }

  private func shift(_ whole: ArraySlice<Int32>) -> Float {
    var places = (run: 0, part: 0)
    var counts = (run: 0, part: 0)
    for (place, word) in whole.enumerated() {
      switch holder[Int(word)] {
      case .run: (places.run, counts.run) = (places.run + place, counts.run + 1)
      case .part: (places.part, counts.part) = (places.part + place, counts.part + 1)
      case .nobody: break
      }
    }
    guard counts.run > 0, counts.part > 0 else { return 0 }
    return Float(places.part) / Float(counts.part) - Float(places.run) / Float(counts.run)
  }
}

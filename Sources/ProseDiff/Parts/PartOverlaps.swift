/// How well a clause completes a run of clauses to what a whole holds, by words or by phrases.
package struct PartOverlap: Sendable, Hashable {
  /// Share of the part that is among what the whole has left, 0...1.
  package let share: Float
  /// What the part adds to the similarity of both sides, weighted Dice -1...1: much where it holds
  /// what the whole has left and little else; below zero where most of it is its own.
  package let gain: Float
  /// The number of consecutive words, from the part's beginning or up to its end, that are among
  /// what the whole has left.
  package let run: Int
  /// How much later in the whole the part's words are than those of the run, in words.
  package let shift: Float
}

/// Measures how well a clause completes the run of clauses that a whole was split into. For merges
/// the documents are exchanged. Clauses are given as the numbers of their words, or of their
/// phrases.
///
/// A whole is loaded once and measured with any number of parts.
struct PartOverlaps {
  /// The state of each word, or phrase, by its number.
  private var states: [State] = []
  private var whole = Whole()

  /// The whole that is loaded.
  private struct Whole {
    var clause = -1
    var words: ArraySlice<Int32> = []
    var weight: Float = 0
  }

  /// The state of a word in the whole, and in the current measurement.
  private struct State {
    var count: Int32 = 0
    /// The sum of its places in the whole.
    var places = 0
    /// The number of its occurrences that no part has taken yet.
    var left: Int32 = 0
    var holder = Holder.nobody
  }

  /// Who holds a word: a part of the run, or the clause measured.
  private enum Holder { case nobody, run, part }

  /// Returns how well a part completes a run. `weights` are those of words, or of phrases, by
  /// number.
  /// Cost: linear in the words of the part and the run, where the whole is that of the last call.
  mutating func overlap(
    _ part: ArraySlice<Int32>, beside run: [ArraySlice<Int32>],
    of whole: (clause: Int, words: ArraySlice<Int32>), _ weights: [Float]
  ) -> PartOverlap {
    if states.count < weights.count {
      states += repeatElement(State(), count: weights.count - states.count)
    }
    if self.whole.clause != whole.clause { load(whole.clause, whole.words, weights) }
    let all = self.whole.weight
    var states = states.mutableSpan
    var held = Weight()
    for clause in run { held.add(Self.take(clause, as: .run, weights, &states)) }
    let own = Self.take(part, as: .part, weights, &states)
    let clauses = run + [part]
    let shift = Self.shift(clauses, &states)
    for clause in clauses {
      for word in clause { states[Int(word)].left = states[Int(word)].count }
    }
    return PartOverlap(
      share: own.all > 0 ? own.shared / own.all : 0,
      gain: Self.dice(held.shared + own.shared, all + held.all + own.all)
        - Self.dice(held.shared, all + held.all),
      run: own.run, shift: shift)
  }

  private mutating func load(_ clause: Int, _ words: ArraySlice<Int32>, _ weights: [Float]) {
    for word in whole.words { states[Int(word)] = State() }
    whole = Whole(clause: clause, words: words)
    for (place, word) in words.enumerated() {
      whole.weight += weights[Int(word)]
      states[Int(word)].count += 1
      states[Int(word)].left += 1
      states[Int(word)].places += place
    }
  }

  private struct Weight {
    var all: Float = 0
    var shared: Float = 0
    /// The number of consecutive words shared at the beginning or at the end.
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
  private static func take(
    _ clause: ArraySlice<Int32>, as taker: Holder, _ weights: [Float],
    _ states: inout MutableSpan<State>
  ) -> Weight {
    var weight = Weight()
    var start = clause.startIndex
    for place in clause.indices {
      let word = Int(clause[place])
      weight.all += weights[word]
      if taker == .run { states[word].holder = .run }
      guard states[word].left > 0 else {
        if start == clause.startIndex { weight.run = place - start }
        start = place + 1
        continue
      }
      states[word].left -= 1
      states[word].holder = taker
      weight.shared += weights[word]
    }
    weight.run = max(weight.run, clause.endIndex - start)
    return weight
  }

  /// Returns how much later in the whole the words held by the part are than those held by the run,
  /// in words; looks at each word once.
  private static func shift(
    _ clauses: [ArraySlice<Int32>], _ states: inout MutableSpan<State>
  ) -> Float {
    var places = (run: 0, part: 0)
    var counts = (run: 0, part: 0)
    for clause in clauses {
      for word in clause {
        let state = states[Int(word)]
        switch state.holder {
        case .run:
          places.run += state.places
          counts.run += Int(state.count)
        case .part:
          places.part += state.places
          counts.part += Int(state.count)
        case .nobody: break
        }
        states[Int(word)].holder = .nobody
      }
    }
    guard counts.run > 0, counts.part > 0 else { return 0 }
    return Float(places.part) / Float(counts.part) - Float(places.run) / Float(counts.run)
  }
}

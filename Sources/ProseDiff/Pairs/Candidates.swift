/// Finds the clauses of one document that may match a clause of the other: free ones that share its
/// rare words.
struct Candidates {
  private let index: WordIndex
  private let rarity: Rarity
  /// The weight that each clause shares with the words looked up, and the clauses that share any.
  private var weights: [Float]
  private var touched: [Int32] = []
  /// The look-up that last met each word.
  private var met: [Int32]
  private var lookups: Int32 = 0

  init(_ index: WordIndex, rarity: Rarity) {
    self.index = index
    self.rarity = rarity
    weights = Array(repeating: 0, count: index.clauses)
    met = Array(repeating: 0, count: rarity.count)
  }

  /// Returns the clauses that share the most weight of rare words with some words.
  mutating func sharing(_ words: ArraySlice<Int32>) -> [Int32] {
    weigh(words)
    let found = best()
    Self.clear(&weights, touched)
    touched.removeAll(keepingCapacity: true)
    return found
  }

  private mutating func weigh(_ words: ArraySlice<Int32>) {
    lookups += 1
    for word in words where met[Int(word)] != lookups {
      met[Int(word)] = lookups
      Self.add(rarity[word], to: index.places, index.clauses(with: word), &weights, &touched)
    }
  }

  private static func add(
    _ weight: Float, to clauses: [Int32], _ places: Range<Int>, _ weights: inout [Float],
    _ touched: inout [Int32]
  ) {
    var weights = weights.mutableSpan
    for place in places {
      let clause = clauses[place]
      if weights[Int(clause)] == 0 { touched.append(clause) }
      weights[Int(clause)] += weight
    }
  }

  private static func clear(_ weights: inout [Float], _ touched: [Int32]) {
    var weights = weights.mutableSpan
    for clause in touched { weights[Int(clause)] = 0 }
  }

  /// Returns the touched clauses that share the most weight, best first; of equals, the earlier.
  private func best() -> [Int32] {
    var best: [Int32] = []
    best.reserveCapacity(min(Ceilings.candidates, touched.count))
    let most = touched.reduce(0) { max($0, weights[Int($1)]) }
    // The weight needed to be kept, which rises once the list is full.
    var least = most * Ceilings.weakest
    for clause in touched {
      let weight = weights[Int(clause)]
      if weight < least { continue }
      func isBetter(than other: Int32) -> Bool {
        let others = weights[Int(other)]
        return weight == others ? clause < other : weight > others
      }
      if best.count == Ceilings.candidates, !isBetter(than: best[Ceilings.candidates - 1]) {
        continue
      }
      if best.count < Ceilings.candidates { best.append(clause) }
      var place = best.count - 1
      while place > 0, isBetter(than: best[place - 1]) {
        best[place] = best[place - 1]
        place -= 1
      }
      best[place] = clause
      if best.count == Ceilings.candidates { least = weights[Int(best[Ceilings.candidates - 1])] }
    }
    return best
  }
}

/// Which free clauses of a document hold each rare word.
struct WordIndex: Sendable {
  /// How many clauses the document has.
  let clauses: Int
  /// Clauses grouped by word, each once per word, and where those of each word begin and end.
  let places: [Int32]
  private let starts: [Int32]
  private let ends: [Int32]

  /// Indexes the clauses of `features` for which `isFree` holds.
  init(_ features: Features, words: Int, isFree: (Int) -> Bool) {
    var starts = [Int32](repeating: 0, count: words + 1)
    for clause in 0..<features.count where isFree(clause) {
      for word in features.words(clause) { starts[Int(word) + 1] += 1 }
    }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var places = [Int32](repeating: -1, count: Int(starts[words]))
    var ends = starts
    for clause in 0..<features.count where isFree(clause) {
      for word in features.words(clause) {
        let (word, end) = (Int(word), Int(ends[Int(word)]))
        if end > starts[word], places[end - 1] == Int32(clause) { continue }
        places[end] = Int32(clause)
        ends[word] += 1
      }
    }
    clauses = features.count
    self.places = places
    self.starts = starts
    self.ends = ends
  }

  /// Returns where `places` lists the clauses that hold a word; an empty range where the word
  /// occurs too often.
  func clauses(with word: Int32) -> Range<Int> {
    let (start, next) = (Int(starts[Int(word)]), Int(starts[Int(word) + 1]))
    return start..<(next - start > Ceilings.holders ? start : Int(ends[Int(word)]))
  }
}

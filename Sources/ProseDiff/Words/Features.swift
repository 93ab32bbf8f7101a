import Prose
import Workers

/// What the differ knows of each clause of one document: its words as numbers, without label,
/// punctuation and status marks.
struct Features: Sendable {
  /// Numbers of the words of all clauses, one after another.
  private(set) var words: [Int32]
  /// Where the words of each clause begin; one more element than there are clauses.
  private(set) var starts: [Int32]
  /// A hash of the words of each clause as they were read, the same in every process. It is still
  /// that of the words where these were renumbered as stems.
  private(set) var hashes: [UInt64]

  var count: Int { hashes.count }

  /// Numbers the words of two documents. A new clause with exactly the text of an old one is not
  /// read again.
  static func both(
    _ documents: Sides<Document>, _ lexicon: inout Lexicon, _ workers: Workers
  ) -> Sides<Features> {
    let (old, new) = (documents.old, documents.new)
    let known = TextPlaces(old)
    let olds = workers.few(old.clauses.indices, atLeast: shortestRun)
    let news = workers.few(new.clauses.indices, atLeast: shortestRun)
    // Each run has word numbers of its own.
    let runs = workers.map(olds.count + news.count) { place in
      place < olds.count
        ? ReadWords(old, olds[place], nil) : ReadWords(new, news[place - olds.count], known)
    }
    let numbers = runs.map { lexicon.numbers(of: $0.lexicon) }
    let oldWords = Features(
      joining: workers.map(olds.count) { runs[$0].features(numbers[$0], nil) })
    let newWords = Features(
      joining: workers.map(news.count) { [first = olds.count] run in
        runs[first + run].features(numbers[first + run], oldWords)
      })
    return Sides(oldWords, newWords)
  }

  /// Joins the features of successive runs of clauses.
  private init(joining parts: [Features]) {
    self.init(words: [], starts: [0], hashes: [])
    words.reserveCapacity(parts.reduce(0) { $0 + $1.words.count })
    starts.reserveCapacity(parts.reduce(1) { $0 + $1.count })
    hashes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      starts += part.starts.dropFirst().map { $0 + Int32(words.count) }
      words += part.words
      hashes += part.hashes
    }
  }

  /// The fewest clauses that are worth a thread of their own.
  private static let shortestRun = 1000

  init(words: [Int32], starts: [Int32], hashes: [UInt64]) {
    self.words = words
    self.starts = starts
    self.hashes = hashes
  }

  /// Returns the same clauses with other numbers for their words.
  func renumbered(_ numbers: [Int32]) -> Features {
    Features(words: words.map { numbers[Int($0)] }, starts: starts, hashes: hashes)
  }

  /// Returns the same clauses, some without their first words.
  func withoutFirstWords(of clauses: some Collection<Int>) -> Features {
    guard !clauses.isEmpty else { return self }
    let shortened = Set(clauses)
    var rest = Features(words: [], starts: [0], hashes: hashes)
    for clause in 0..<count {
      let isShorter = shortened.contains(clause) && !isEmpty(clause)
      let words = words(clause).dropFirst(isShorter ? 1 : 0)
      if isShorter { rest.hashes[clause] = ReadWords.hash(words) }
      rest.words += words
      rest.starts.append(Int32(rest.words.count))
    }
    return rest
  }

  func range(_ clause: Int) -> Range<Int> { Int(starts[clause])..<Int(starts[clause + 1]) }

  func words(_ clause: Int) -> ArraySlice<Int32> { words[range(clause)] }

  /// Returns the words of some clauses, one after another.
  func words(_ clauses: Places) -> ArraySlice<Int32> {
    clauses.count == 1 ? words(clauses[0]) : clauses.flatMap { words($0) }[...]
  }

  func isEmpty(_ clause: Int) -> Bool { starts[clause] == starts[clause + 1] }
}

/// The weight of each word: rare words weigh more than common ones.
///
/// Inverse document frequency over the clauses of both documents, damped, in sixteenths, so that
/// sums are the same in any order.
/// Source: Spärck Jones, "A Statistical Interpretation of Term Specificity", 1972.
struct Rarity {
  /// The weight of each word, by its number.
  let weights: [Float]
  /// The weight of a word that is in two clauses only; one that both documents have is in one
  /// clause of each.
  let ofPair: Float

  init(_ features: Sides<Features>, words: Int, _ workers: Workers) {
    let counts = workers.sides { Self.clauses(with: words, features[$0]) }
    let all = Float(max(features.old.count + features.new.count, 1))
    func weight(_ count: Int32) -> Float {
      (Self.logarithm(1 + all / Float(max(count, 1))) * 16).rounded() / 16
    }
    weights = zip(counts.old, counts.new).map { weight($0 + $1) }
    ofPair = weight(2)
  }

  /// Returns how many clauses contain each word.
  private static func clauses(with words: Int, _ features: Features) -> [Int32] {
    var clauses = [Int32](repeating: 0, count: words)
    var last = [Int32](repeating: -1, count: words)
    for clause in 0..<features.count {
      for word in features.words(clause) where last[Int(word)] != Int32(clause) {
        last[Int(word)] = Int32(clause)
        clauses[Int(word)] += 1
      }
    }
    return clauses
  }

  init(_ weights: [Float]) {
    self.weights = weights
    ofPair = weights.max() ?? 0
  }

  /// The number of words that have a weight.
  var count: Int { weights.count }

  subscript(word: Int32) -> Float { weights[Int(word)] }

  /// Returns the base-2 logarithm, off by 0.03 at most, without a C library: the exponent plus a
  /// parabola through the mantissa. It falls short by 0.02 just below each power of two, and is
  /// exact there.
  static func logarithm(_ value: Float) -> Float {
    let mantissa = value.significand
    return Float(value.exponent) + (mantissa - 1) * (4 - mantissa) / 2 * 0.98
  }
}

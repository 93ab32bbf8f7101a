import Prose
import Workers

/// What the differ knows of each clause of one document: its words as numbers, without label,
/// punctuation and status marks.
struct Features {
  /// Numbers of the words of all clauses, one after another.
  private(set) var words: [Int32]
  /// Where the words of each clause begin; one more element than there are clauses.
  private(set) var starts: [Int32]
  /// A hash of the words of each clause, the same in every process.
  private(set) var hashes: [UInt64]

  var count: Int { hashes.count }

  /// Numbers the words of a document. Clauses of the very text of another document are not read again.
  init(
    _ document: Document, _ lexicon: inout Lexicon,
    after other: (document: Document, features: Features)? = nil, _ workers: Workers
  ) {
    words = []
    starts = [0]
    hashes = []
    starts.reserveCapacity(document.clauses.count + 1)
    hashes.reserveCapacity(document.clauses.count)
    let known = other.map { TextPlaces($0.document) }
    let runs = workers.runs(0..<document.clauses.count, atLeast: Self.shortestRun) { run in
      ReadWords(document, run, known)
    }
    for run in runs {
      let numbers = lexicon.numbers(of: run.lexicon)
      for (clause, place) in run.places.enumerated() {
        if let place, let other {
          words += other.features.words(place)
          hashes.append(other.features.hashes[place])
        } else {
          let read = run.words[run.starts[clause]..<run.starts[clause + 1]]
          hashes.append(append(read, numbers))
        }
        starts.append(Int32(words.count))
      }
    }
  }

  /// Clauses that are worth a thread of their own.
  private static let shortestRun = 1000

  /// Appends the words of a clause under other numbers and returns their hash.
  private mutating func append(_ read: ArraySlice<Int32>, _ numbers: [Int32]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in read {
      let number = numbers[Int(word)]
      words.append(number)
      hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  init(words: [Int32], starts: [Int32], hashes: [UInt64]) {
    self.words = words
    self.starts = starts
    self.hashes = hashes
  }

  /// The same clauses with other numbers for their words.
  func renumbered(_ numbers: [Int32]) -> Features {
    Features(words: words.map { numbers[Int($0)] }, starts: starts, hashes: hashes)
  }

  func range(_ clause: Int) -> Range<Int> { Int(starts[clause])..<Int(starts[clause + 1]) }

  func words(_ clause: Int) -> ArraySlice<Int32> { words[range(clause)] }

  func isEmpty(_ clause: Int) -> Bool { starts[clause] == starts[clause + 1] }
}

/// How much a word tells: rare words weigh more than common ones.
///
/// Inverse document frequency over the clauses of both documents, damped, in sixteenths, so that sums
/// come out the same in whatever order.
/// Source: Spärck Jones, "A Statistical Interpretation of Term Specificity", 1972.
struct Rarity {
  private let weights: [Float]

  init(_ old: Features, _ new: Features, words: Int) {
    var clauses = [Int32](repeating: 0, count: words)
    var last = [Int32](repeating: -1, count: words)
    var clause: Int32 = 0
    for features in [old, new] {
      for index in 0..<features.count {
        for word in features.words(index) where last[Int(word)] != clause {
          last[Int(word)] = clause
          clauses[Int(word)] += 1
        }
        clause += 1
      }
    }
    let all = Float(max(old.count + new.count, 1))
    weights = clauses.map { count in
      (Self.logarithm(1 + all / Float(max(count, 1))) * 16).rounded() / 16
    }
  }

  init(_ weights: [Float]) { self.weights = weights }

  /// The count of words that have a weight.
  var count: Int { weights.count }

  subscript(word: Int32) -> Float { weights[Int(word)] }

  /// Base-2 logarithm to about one part in a hundred, without a C library: exponent and a parabola
  /// through the mantissa.
  private static func logarithm(_ value: Float) -> Float {
    let mantissa = value.significand
    return Float(value.exponent) + (mantissa - 1) * (4 - mantissa) / 2 * 0.98
  }
}

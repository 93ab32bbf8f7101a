import Prose

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
    after other: (document: Document, features: Features)? = nil
  ) {
    words = []
    starts = [0]
    hashes = []
    starts.reserveCapacity(document.clauses.count + 1)
    hashes.reserveCapacity(document.clauses.count)
    let known = other.map { Self.places($0.document) } ?? [:]
    for clause in document.clauses {
      if let other, let place = known[Self.hash(clause.text)],
        other.document.clauses[place].text.utf8.elementsEqual(clause.text.utf8)
      {
        words.append(contentsOf: other.features.words(place))
        hashes.append(other.features.hashes[place])
      } else {
        hashes.append(read(clause.text, &lexicon))
      }
      starts.append(Int32(words.count))
    }
  }

  /// Appends the words of a clause and returns their hash.
  private mutating func read(_ text: String, _ lexicon: inout Lexicon) -> UInt64 {
    let text = text.utf8Span.span
    let end = StatusMarks.wordingEnd(text)
    var tokens = Tokenizer()
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while let token = tokens.next(text), token.start < end {
      guard token.kind == .word else { continue }
      let word = lexicon.number(text, token)
      words.append(word)
      hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  /// A clause of each text, by the hash of the text.
  private static func places(_ document: Document) -> [UInt64: Int] {
    Dictionary(
      document.clauses.enumerated().lazy.map { (hash($0.element.text), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func hash(_ text: String) -> UInt64 {
    let bytes = text.utf8Span.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in 0..<bytes.count { hash = (hash ^ UInt64(bytes[at])) &* 0x0000_0100_0000_01B3 }
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

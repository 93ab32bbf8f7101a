import Prose

/// Numbers the phrases of two words in clauses that are not paired yet.
///
/// Clauses of one subject share their words; only one that was made out of the other shares its
/// phrases.
struct Phrases {
  /// By two numbers of words each.
  private var numbers: KeyNumbers

  /// Measures clauses by the phrases they share.
  static func scale(_ words: OverlapScale, free pairing: Pairing) -> OverlapScale {
    let counts = (
      words.old.count(where: pairing.isFree(old:)), words.new.count(where: pairing.isFree(new:))
    )
    var phrases = Phrases(numbers: KeyNumbers(room: max(counts.0, counts.1)))
    let old = phrases.features(words.old, counts.0, pairing.isFree(old:))
    let new = phrases.features(words.new, counts.1, pairing.isFree(new:))
    let weights = phrases.numbers.keys.map { key in
      words.rarity[Int32(truncatingIfNeeded: key >> 32)]
        + words.rarity[Int32(truncatingIfNeeded: key)]
    }
    return OverlapScale(old, new, Rarity(weights))
  }

  private mutating func features(
    _ words: Features, _ count: Int, _ isFree: (Int) -> Bool
  ) -> Features {
    var phrases: [Int32] = []
    var starts: [Int32] = [0]
    phrases.reserveCapacity(count)
    starts.reserveCapacity(words.count + 1)
    for clause in 0..<words.count {
      if isFree(clause) {
        var last: Int32?
        for word in words.words(clause) {
          if let last { phrases.append(number(last, word)) }
          last = word
        }
      }
      starts.append(Int32(phrases.count))
    }
    return Features(words: phrases, starts: starts, hashes: words.hashes)
  }

  private mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
    Int32(numbers.number(of: UInt64(UInt32(first)) << 32 | UInt64(UInt32(second))))
  }
}

extension Features {
  /// How many words the clauses have for which something holds.
  fileprivate func count(where counts: (Int) -> Bool) -> Int {
    (0..<count).reduce(0) { counts($1) ? $0 + range($1).count : $0 }
  }
}

import Prose

/// Numbers the phrases of two words in clauses that are not paired yet.
///
/// Clauses of one subject share their words; only one that was made out of the other shares its
/// phrases.
struct Phrases {
  /// Two numbers of words each, by the number of the phrase.
  private var keys: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// Measures clauses by the phrases they share.
  static func scale(_ words: OverlapScale, free pairing: Pairing) -> OverlapScale {
    var phrases = Phrases()
    let old = phrases.features(words.old, pairing.isFree(old:))
    let new = phrases.features(words.new, pairing.isFree(new:))
    let weights = phrases.keys.map { key in
      words.rarity[Int32(truncatingIfNeeded: key >> 32)]
        + words.rarity[Int32(truncatingIfNeeded: key)]
    }
    return OverlapScale(old, new, Rarity(weights))
  }

  private mutating func features(_ words: Features, _ isFree: (Int) -> Bool) -> Features {
    var numbers: [Int32] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(words.count + 1)
    for clause in 0..<words.count {
      if isFree(clause) {
        var last: Int32?
        for word in words.words(clause) {
          if let last { numbers.append(number(last, word)) }
          last = word
        }
      }
      starts.append(Int32(numbers.count))
    }
    return Features(words: numbers, starts: starts, hashes: words.hashes)
  }

  private mutating func number(_ first: Int32, _ second: Int32) -> Int32 {
    let key = UInt64(UInt32(first)) << 32 | UInt64(UInt32(second))
    var slot = Self.slot(key, slots.count)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return Int32(keys.count - 1)
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(SeededHash.of(key)) & (count - 1)
  }

  private mutating func grow() {
    let count = slots.count * 4
    slots = Array(repeating: -1, count: count)
    for (phrase, key) in keys.enumerated() {
      var slot = Self.slot(key, count)
      while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(phrase)
    }
  }
}

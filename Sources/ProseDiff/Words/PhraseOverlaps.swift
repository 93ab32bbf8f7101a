import Prose

/// Measures the two-word phrases that clauses share, for clauses that were free when it was made.
///
/// Clauses on one subject share their words; only a clause made out of the other shares its
/// phrases.
struct PhraseOverlaps {
  private let words: Sides<Features>
  let rarity: Rarity
  /// The weight of the phrases of each clause, a phrase weighing as much as its words; 0 where the
  /// clause was not free.
  private let weights: Sides<[Float]>
  private var tables = Sides(PhraseTable(), PhraseTable())

  init(_ overlaps: WordOverlaps, free pairing: Pairing) {
    (words, rarity) = (overlaps.words, overlaps.rarity)
    weights = Sides(
      Self.weights(words.old, rarity, pairing.isFree(old:)),
      Self.weights(words.new, rarity, pairing.isFree(new:)))
  }

  private static func weights(
    _ features: Features, _ rarity: Rarity, _ isFree: (Int) -> Bool
  ) -> [Float] {
    let words = features.words
    return (0..<features.count).map { clause in
      guard isFree(clause) else { return 0 }
      let range = features.range(clause)
      return range.dropFirst().reduce(0) { $0 + rarity[words[$1 - 1]] + rarity[words[$1]] }
    }
  }

  /// Returns the share of the phrase weight of the clause with lighter phrases that the other has
  /// too, 0...1.
  ///
  /// Cost: as for `WordOverlaps.overlap`.
  mutating func containment(_ from: Int, _ to: Int) -> Float {
    let least = min(weights.old[from], weights.new[to])
    guard least > 0 else { return 0 }
    let shared =
      WordOverlaps.isOldLoaded(words.old.range(from).count, words.new.range(to).count)
      ? tables.old.shared(of: from, in: words.old, with: to, in: words.new, rarity)
      : tables.new.shared(of: to, in: words.new, with: from, in: words.old, rarity)
    return shared / least
  }

  /// Returns the words of a clause; none where it was not free.
  func wordsIfFree(_ clause: Int, _ side: Side) -> ArraySlice<Int32> {
    weights[side][clause] > 0 ? words[side].words(clause) : []
  }
}

/// Numbers the phrases of clauses in the order in which they are first asked for.
struct PhraseNumbers {
  private var numbers = KeyNumbers()
  /// The weight of each phrase, by its number.
  private(set) var weights: [Float] = []
  /// The phrases of clauses already asked for: a whole is weighed with many parts, and each part
  /// with many wholes.
  private var known = Sides<[Int: ArraySlice<Int32>]>([:], [:])

  /// Returns the numbers of the phrases of a clause.
  mutating func phrases(of clause: Int, _ side: Side, in overlaps: PhraseOverlaps) -> ArraySlice<
    Int32
  > {
    if let known = known[side][clause] { return known }
    let words = overlaps.wordsIfFree(clause, side)
    let found = words.indices.dropFirst().map { number(words[$0 - 1], words[$0], overlaps.rarity) }
    known[side][clause] = found[...]
    return found[...]
  }

  private mutating func number(_ first: Int32, _ second: Int32, _ rarity: Rarity) -> Int32 {
    let number = numbers.number(of: PhraseTable.key(first, second))
    if number == weights.count { weights.append(rarity[first] + rarity[second]) }
    return Int32(number)
  }
}

/// How often a clause has each of its phrases.
///
/// An open-addressing table, as small as the clause, so that it stays near the processor.
struct PhraseTable {
  private var loaded = -1
  private let hash = SeededHash()
  private var slots: [Slot] = []
  private var measures: Int32 = 0

  private struct Slot {
    /// The key of a phrase; 0 where the slot is empty.
    var key: UInt64 = 0
    var count: Int32 = 0
    /// How many occurrences are left in the current measurement.
    var left: Int32 = 0
    var measure: Int32 = 0
  }

  /// Returns a key that is unique to each phrase, and never 0.
  static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    1 << 63 | UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// Returns the weight of the phrases that a clause shares with one of another document, each as
  /// often as both have it.
  mutating func shared(
    of clause: Int, in features: Features, with other: Int, in others: Features, _ rarity: Rarity
  ) -> Float {
    if loaded != clause { load(clause, features) }
    measures += 1
    let (words, range, hash, measure) = (others.words, others.range(other), hash, measures)
    var slots = slots.mutableSpan
    var shared: Float = 0
    for at in range.dropFirst() {
      let place = Self.place(of: Self.key(words[at - 1], words[at]), slots.span, hash)
      guard slots[place].key != 0 else { continue }
      if slots[place].measure != measure {
        (slots[place].measure, slots[place].left) = (measure, slots[place].count)
      }
      slots[place].left -= 1
      if slots[place].left >= 0 { shared += rarity[words[at - 1]] + rarity[words[at]] }
    }
    return shared
  }

  private mutating func load(_ clause: Int, _ features: Features) {
    let (words, range, hash) = (features.words, features.range(clause), hash)
    (loaded, measures) = (clause, 0)
    slots.removeAll(keepingCapacity: true)
    let room = 1 << (Int.bitWidth - range.count.leadingZeroBitCount + 1)
    slots.append(contentsOf: repeatElement(Slot(), count: room))
    var slots = slots.mutableSpan
    for at in range.dropFirst() {
      let key = Self.key(words[at - 1], words[at])
      let place = Self.place(of: key, slots.span, hash)
      slots[place].key = key
      slots[place].count += 1
    }
  }

  /// Returns the slot that holds a phrase, or would hold it.
  private static func place(of key: UInt64, _ slots: Span<Slot>, _ hash: SeededHash) -> Int {
    var place = Int(hash.of(key)) & (slots.count - 1)
    while slots[place].key != 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}

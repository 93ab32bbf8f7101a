/// Numbers words, so that alignment works on integers: equal numbers are words that fold alike.
///
/// An open-addressing table over one arena of bytes. Numbers follow the order of the words; the hash,
/// which is another in every process so that no text can be made to fill one slot, changes nothing.
/// Cost: linear in the length of the word.
package struct Lexicon: Sendable {
  private var slots: [Int32]
  /// The first eight bytes of each word; most have no more.
  private var heads: [UInt64] = []
  private var ends: [Int32] = [0]
  private var arena: [UInt8] = []
  private var folding = Folding()

  package init() { slots = Array(repeating: -1, count: 1 << 10) }

  /// The count of different words so far; their numbers run from 0.
  package var count: Int { heads.count }

  /// Returns the number of the word at some bytes of a text.
  package mutating func number(_ text: borrowing Span<UInt8>, _ token: Token) -> Int32 {
    let word = token.start..<token.end
    if token.isPlain, Ending.of(text, word) == nil { return number(ofFolded: text, word) }
    folding.fold(text, token.start, token.end)
    let folded = folding.bytes
    return number(ofFolded: folded.span, folded.indices)
  }

  private mutating func number(
    ofFolded bytes: borrowing Span<UInt8>, _ run: Range<Int>
  ) -> Int32 {
    let head = bytes.packed(run.lowerBound, before: run.upperBound)
    var slot = Self.slot(bytes, run, head, slots.count)
    while slots[slot] >= 0 {
      let word = Int(slots[slot])
      if heads[word] == head, holds(word, bytes, run) { return Int32(word) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    return insert(bytes, run, head)
  }

  /// The first slot of a table of so many that a word may stand in.
  @inline(__always)
  private static func slot(
    _ bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ head: UInt64, _ count: Int
  ) -> Int {
    Int(truncatingIfNeeded: SeededHash.of(bytes, run, head: head)) & (count - 1)
  }

  /// Whether a word has the bytes of a run with the same first eight.
  private func holds(_ word: Int, _ bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> Bool {
    let own = self.bytes(word)
    guard own.count == run.count else { return false }
    return run.count <= 8
      || bytes.holds(run.lowerBound + 8..<run.upperBound, as: arena.span, own.lowerBound + 8)
  }

  /// Takes in the words of another lexicon, in the order of their numbers, and returns their numbers
  /// here.
  package mutating func numbers(of other: Lexicon) -> [Int32] {
    let words = other.arena.span
    return (0..<other.count).map { number(ofFolded: words, other.bytes($0)) }
  }

  /// Where the bytes of a word stand in the arena.
  private func bytes(_ word: Int) -> Range<Int> { Int(ends[word])..<Int(ends[word + 1]) }

  private mutating func insert(
    _ bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ head: UInt64
  ) -> Int32 {
    heads.append(head)
    arena.append(bytes, run)
    ends.append(Int32(arena.count))
    if count * 2 > slots.count { grow() }
    return Int32(count - 1)
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for word in 0..<count {
      var slot = Self.slot(arena.span, bytes(word), heads[word], mask + 1)
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(word)
    }
  }
}

extension Lexicon {
  /// Returns the number of a single word.
  package mutating func number(of word: String) -> Int32 {
    let text = word.utf8Span.span
    return number(text, Token(start: 0, end: text.count, kind: .word, isPlain: false))
  }
}

extension Lexicon {
  /// Letters of a stem.
  private static let stemLength = 5

  /// The number of each word's stem: its first letters, in whatever language; of a word with a digit
  /// all of it.
  /// Source: McNamee, Nicholas and Mayfield, "Addressing Morphological Variation in Alphabetic
  /// Languages", 2009, on words cut to five letters.
  package func stems() -> [Int32] {
    var stems = Lexicon()
    let words = arena.span
    return (0..<count).map { stems.number(ofFolded: words, Self.stem(words, bytes($0))) }
  }

  private static func stem(_ words: borrowing Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var letters = 0
    var end = word.lowerBound
    for at in word {
      if words[at].isDigit { return word }
      if words[at] & 0xC0 != 0x80 { letters += 1 }
      if letters <= stemLength { end = at + 1 }
    }
    return word.lowerBound..<end
  }
}

extension Lexicon {
  /// For each word whether it has a digit.
  package var wordsWithDigits: [Bool] {
    (0..<count).map { arena[bytes($0)].contains(where: \.isDigit) }
  }
}

/// Numbers words, so that alignment works on integers: equal numbers are words that fold alike.
///
/// An open-addressing table over one arena of bytes. Numbers follow the order of the words; the hash,
/// which is another in every process so that no text can be made to fill one slot, changes nothing.
/// Cost: linear in the length of the word.
package struct Lexicon: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt32] = []
  private var ends: [Int32] = [0]
  private var arena: [UInt8] = []
  private var folding = Folding()

  package init() { slots = Array(repeating: -1, count: 1 << 10) }

  /// The count of different words so far; their numbers run from 0.
  package var count: Int { hashes.count }

  /// Returns the number of the word at some bytes of a text.
  package mutating func number(_ text: borrowing Span<UInt8>, _ token: Token) -> Int32 {
    folding.fold(text, token.start, token.end)
    return number(ofFolded: folding.bytes[...])
  }

  private mutating func number(ofFolded bytes: ArraySlice<UInt8>) -> Int32 {
    let hash = SeededHash.of(bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let word = Int(slots[slot])
      if hashes[word] == hash, self.bytes(word).elementsEqual(bytes) { return Int32(word) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(bytes, hash, slot)
  }

  /// Takes in the words of another lexicon, in the order of their numbers, and returns their numbers
  /// here.
  package mutating func numbers(of other: Lexicon) -> [Int32] {
    (0..<other.count).map { number(ofFolded: other.bytes($0)) }
  }

  private func bytes(_ word: Int) -> ArraySlice<UInt8> {
    arena[Int(ends[word])..<Int(ends[word + 1])]
  }

  private mutating func insert(_ bytes: ArraySlice<UInt8>, _ hash: UInt32, _ slot: Int) -> Int32 {
    let word = Int32(hashes.count)
    slots[slot] = word
    hashes.append(hash)
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    if hashes.count * 2 > slots.count { grow() }
    return word
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (word, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(word)
    }
  }
}

extension Lexicon {
  /// Returns the number of a single word.
  package mutating func number(of word: String) -> Int32 {
    let text = word.utf8Span.span
    return number(text, Token(start: 0, end: text.count, kind: .word))
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
    return (0..<count).map { stems.number(ofFolded: Self.stem(bytes($0))) }
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var letters = 0
    var end = word.startIndex
    for at in word.indices {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(word[at]) { return word }
      if word[at] & 0xC0 != 0x80 { letters += 1 }
      if letters <= stemLength { end = at + 1 }
    }
    return word[..<end]
  }
}

/// Numbers words, so that alignment works on integers: equal numbers are words that fold alike.
///
/// An open-addressing table over one arena of bytes; the hash is FNV-1a, which is the same in every
/// process. Cost: linear in the length of the word.
package struct Lexicon: ~Copyable {
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
    var hash: UInt32 = 0x811C_9DC5
    for byte in folding.bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let word = Int(slots[slot])
      if hashes[word] == hash, isWord(word) { return Int32(word) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(hash, slot)
  }

  private func isWord(_ word: Int) -> Bool {
    let start = Int(ends[word])
    let length = Int(ends[word + 1]) - start
    guard length == folding.bytes.count else { return false }
    for at in 0..<length where arena[start + at] != folding.bytes[at] { return false }
    return true
  }

  private mutating func insert(_ hash: UInt32, _ slot: Int) -> Int32 {
    let word = Int32(hashes.count)
    slots[slot] = word
    hashes.append(hash)
    arena.append(contentsOf: folding.bytes)
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

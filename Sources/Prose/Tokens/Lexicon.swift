/// Numbers words, so that alignment works on integers; words that fold alike have the same number.
///
/// An open-addressing table over one arena of bytes. Numbers follow the order of first occurrence;
/// the hash, which differs in every process so that no text can be made to fill one slot, does not
/// affect them.
/// Cost: linear in the length of the word.
package struct Lexicon: Sendable {
  private var slots: [Int32]
  private var words: [Word] = []
  private var arena: [UInt8] = []
  private var folding = Folding()
  private let hash = SeededHash()

  /// A word and where its bytes are in the arena.
  private struct Word {
    let ends: WordEnds
    let start: Int

    var bytes: Range<Int> { start..<start + ends.count }
  }

  package init() { slots = Array(repeating: -1, count: 1 << 10) }

  /// The number of distinct words so far; their numbers run from 0.
  package var count: Int { words.count }

  /// Returns the number of the word at some bytes of a text.
  @inline(__always)
  package mutating func number(_ text: borrowing Span<UInt8>, _ token: Token) -> Int32 {
    let word = token.start..<token.end
    guard token.isPlain || Folding.isFolded(text, word) else { return number(folding: text, token) }
    let ends = WordEnds(text, word)
    guard Ending.length(ends) == nil else { return number(folding: text, token) }
    return number(ofFolded: text, word, ends)
  }

  private mutating func number(folding text: borrowing Span<UInt8>, _ token: Token) -> Int32 {
    folding.fold(text, token.start, token.end)
    let folded = folding.bytes
    return number(ofFolded: folded.span, folded.indices)
  }

  private mutating func number(ofFolded bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> Int32 {
    number(ofFolded: bytes, run, WordEnds(bytes, run))
  }

  @inline(__always)
  private mutating func number(
    ofFolded bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ ends: WordEnds
  ) -> Int32 {
    var slot = self.slot(bytes, run, ends, slots.count)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if words[Int(number)].ends == ends, hasMiddle(number, bytes, run) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(bytes, run, ends, slot)
  }

  /// Returns the first slot for a word in a table of `count` slots.
  @inline(__always)
  private func slot(
    _ bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ ends: WordEnds, _ count: Int
  ) -> Int {
    Int(truncatingIfNeeded: hash.of(bytes, run, ends)) & (count - 1)
  }

  /// Whether a word with the same ends as a run also has its other bytes.
  @inline(__always)
  private func hasMiddle(_ number: Int32, _ bytes: borrowing Span<UInt8>, _ run: Range<Int>) -> Bool
  {
    run.count <= 16
      || bytes.holds(
        run.lowerBound + 8..<run.upperBound - 8, as: arena.span, words[Int(number)].start + 8)
  }

  /// Adds the words of another lexicon, in the order of their numbers, and returns their numbers
  /// here.
  package mutating func numbers(of other: Lexicon) -> [Int32] {
    let bytes = other.arena.span
    return other.words.map { number(ofFolded: bytes, $0.bytes, $0.ends) }
  }

  private mutating func insert(
    _ bytes: borrowing Span<UInt8>, _ run: Range<Int>, _ ends: WordEnds, _ slot: Int
  ) -> Int32 {
    let number = Int32(count)
    slots[slot] = number
    words.append(Word(ends: ends, start: arena.count))
    arena.append(bytes, run)
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 4 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (number, word) in words.enumerated() {
      var slot = self.slot(arena.span, word.bytes, word.ends, mask + 1)
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}

extension Lexicon {
  /// Appends the numbers of the words that begin in a run of a text.
  package mutating func read(
    _ run: Range<Int>, of text: borrowing Span<UInt8>, to numbers: inout [Int32]
  ) {
    var tokens = Tokenizer()
    while let token = tokens.next(text), token.start < run.upperBound {
      if token.isWord, token.start >= run.lowerBound { numbers.append(number(text, token)) }
    }
  }

  /// Returns the number of a single word.
  package mutating func number(of word: String) -> Int32 {
    let text = word.utf8Span.span
    return number(text, Token(start: 0, end: text.count, kind: .word, isPlain: false))
  }

  /// Returns the number of a word right after a figure, where the case of a unit's sign matters.
  package mutating func number(afterFigure word: String) -> Int32 {
    let text = "0 " + word
    return number(
      text.utf8Span.span, Token(start: 2, end: text.utf8.count, kind: .word, isPlain: false))
  }
}

extension Lexicon {
  /// The most letters of a stem.
  private static let stemLength = 5

  /// Returns the number of each word's stem: its first letters, in any language; the whole of a
  /// word with a digit or, as in names such as `PUSH_PROMISE`, an underscore.
  /// Source: McNamee, Nicholas and Mayfield, "Addressing Morphological Variation in Alphabetic
  /// Languages", 2009, on words cut to five letters.
  package func stems() -> [Int32] {
    var stems = Lexicon()
    let bytes = arena.span
    return words.map { stems.number(ofFolded: bytes, Self.stem(bytes, $0.bytes)) }
  }

  private static func stem(_ words: borrowing Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var letters = 0
    var end = word.lowerBound
    for at in word {
      if words[at].isDigit || words[at] == UInt8(ascii: "_") { return word }
      if !words[at].isContinuation { letters += 1 }
      if letters <= stemLength { end = at + 1 }
    }
    return word.lowerBound..<end
  }
}

extension Lexicon {
  /// Returns, for each word, whether a condition holds of its bytes.
  package func words(where holds: (ArraySlice<UInt8>) -> Bool) -> [Bool] {
    words.map { holds(arena[$0.bytes]) }
  }

  /// Returns, for each word, the bits that `fact` derives from its bytes.
  package func facts(_ fact: (ArraySlice<UInt8>) -> UInt8) -> [UInt8] {
    words.map { fact(arena[$0.bytes]) }
  }

  /// Returns the folded bytes of a word.
  package func bytes(of word: Int32) -> ArraySlice<UInt8> { arena[words[Int(word)].bytes] }
}

/// A wording under reading: its words, the terms found in it, and what has been taken for something.
struct Scan {
  let text: String
  let bytes: [UInt8]
  let words: [Word]
  private let ladder: Ladder
  /// The words of terms that words can stand for besides themselves.
  private let others: [Int32: [Int32]]
  /// For each word the term that begins with it, where no longer one holds it.
  private(set) var found: [Found?]
  /// Words that are part of something already.
  private(set) var isTaken: [Bool]

  struct Found {
    let term: Term
    let words: Range<Int>
  }

  init(_ text: String, _ words: [Word], _ reader: WordReader) {
    self.text = text
    self.words = words
    ladder = reader.ladder
    others = reader.others
    bytes = Array(text.utf8)
    isTaken = Array(repeating: false, count: words.count)
    found = Array(repeating: nil, count: words.count)
    var at = 0
    while at < words.count {
      var longest = term(at, .anywhere)
      if let skip = longest, skip.term.category == .skip, isNamed(skip.words) {
        longest = term(at, Categories.anywhere.subtracting(Categories(.skip)))
      }
      if let longest { found[at] = longest }
      at = longest?.words.upperBound ?? at + 1
    }
  }

  /// The longest term of some categories that begins with a word.
  func term(_ at: Int, _ kinds: Categories) -> Found? {
    guard at < words.count, !words[at].sense.kinds.isDisjoint(with: kinds) else { return nil }
    var longest: Found?
    if words[at].number < ladder.wordCount { find(at, words[at].number, kinds, &longest) }
    for meaning in meanings(at) { find(at, meaning, kinds, &longest) }
    return longest
  }

  /// Whether words begin with a name in the midst of a sentence, and go on otherwise: `States that`.
  private func isNamed(_ range: Range<Int>) -> Bool {
    let at = range.lowerBound
    return at > 0 && words[at].isCapital && isNear(at) && !words[range.upperBound - 1].isCapital
  }

  private func meanings(_ at: Int) -> [Int32] {
    words[at].sense.hasOthers ? others[words[at].number] ?? [] : []
  }

  func term(_ at: Int, _ category: Category) -> Found? { term(at, category.set) }

  /// Looks through the terms that begin with a meaning of a word.
  private func find(_ at: Int, _ meaning: Int32, _ kinds: Categories, _ longest: inout Found?) {
    var index = ladder.head(meaning)
    while index >= 0 {
      let term = ladder.terms[Int(index)]
      let end = at + term.words.count
      // Of terms as long as each other the first of the file counts.
      if kinds.contains(term.category.set), end <= words.count,
        end >= longest?.words.upperBound ?? 0, means(at + 1..<end, term)
      {
        longest = Found(term: term, words: at..<end)
      }
      index = term.next
    }
  }

  /// Whether words can stand for those of a term after its first.
  private func means(_ range: Range<Int>, _ term: Term) -> Bool {
    guard !range.isEmpty else { return true }
    for (at, meaning) in zip(range, ladder.words(term).dropFirst()) {
      guard words[at].number == meaning || meanings(at).contains(meaning) else {
        return false
      }
    }
    return true
  }

  /// Takes some words for something, which they then are no other.
  mutating func take(_ range: Range<Int>) {
    for at in range { isTaken[at] = true }
  }

  /// Takes the words that begin between two UTF-8 offsets.
  mutating func take(within range: Range<Int>) {
    for at in words.indices where range.contains(words[at].start) { isTaken[at] = true }
  }

  /// UTF-8 offsets of some words.
  func extent(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].start..<words[range.upperBound - 1].end
  }

  /// The bytes between a word and the one before it.
  func gap(before at: Int) -> ArraySlice<UInt8> {
    guard at > 0, at < words.count else { return [] }
    return bytes[words[at - 1].end..<words[at].tokenStart]
  }

  /// Whether nothing but white space, square brackets and such marks parts a word from the one before
  /// it.
  func isNear(_ at: Int, _ marks: String = "") -> Bool {
    guard at > 0, at < words.count else { return at == 0 && !words.isEmpty }
    for place in words[at - 1].end..<words[at].tokenStart {
      switch bytes[place] {
      case 0x20, UInt8(ascii: "["), UInt8(ascii: "]"): continue
      default: if !marks.utf8.contains(bytes[place]) { return false }
      }
    }
    return true
  }
}

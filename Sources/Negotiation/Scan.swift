/// A wording under reading: its words, the terms found in it, and what has been taken for something.
struct Scan {
  let text: String
  let bytes: [UInt8]
  let words: [Word]
  let reader: WordReader
  /// A term for each word that begins one.
  private(set) var found: [Int: Found] = [:]
  /// Words that are part of something already.
  private(set) var isTaken: [Bool]

  struct Found {
    let term: Term
    let words: Range<Int>
  }

  init(_ text: String, _ words: [Word], _ reader: WordReader) {
    self.text = text
    self.words = words
    self.reader = reader
    bytes = Array(text.utf8)
    isTaken = Array(repeating: false, count: words.count)
    var at = 0
    while at < words.count {
      let longest = term(at, in: \.anywhere)
      if let longest { found[at] = longest }
      at = longest?.words.upperBound ?? at + 1
    }
  }

  /// The longest term that begins with a word.
  func term(
    _ at: Int, in table: KeyPath<Ladder, [[Int32]]>, where isWanted: (Term) -> Bool = { _ in true }
  ) -> Found? {
    guard at < words.count else { return nil }
    var longest: Found?
    for index in reader.terms(words[at], in: table) {
      let term = reader.ladder.terms[Int(index)]
      let end = at + term.words.count
      guard end <= words.count, end > longest?.words.upperBound ?? 0, isWanted(term),
        zip(at..<end, term.words).allSatisfy({ reader.meanings(words[$0]).contains($1) })
      else { continue }
      longest = Found(term: term, words: at..<end)
    }
    return longest
  }

  /// The term of a category that begins with a word, whatever else it may be.
  func term(_ at: Int, _ category: Category) -> Found? {
    term(at, in: \.anywhere) { $0.category == category }
  }

  /// Takes some words for something, which they then are no other.
  mutating func take(_ range: Range<Int>) {
    for at in range { isTaken[at] = true }
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
    at < words.count
      && gap(before: at).allSatisfy { " []".utf8.contains($0) || marks.utf8.contains($0) }
  }
}

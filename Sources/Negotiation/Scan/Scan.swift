import Prose

/// A wording being read: its words, the terms found in it, and the words already read as something.
struct Scan {
  let text: String
  let bytes: [UInt8]
  let words: [Word]
  let ladder: Ladder
  /// For each word the words of terms that it can stand for besides itself.
  private let others: [Int32: [Int32]]
  /// For each word the longest term that begins with it, unless it is inside an earlier one.
  private(set) var found: [Found?]
  /// Whether each word is already part of something.
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
      if let skip = longest, skip.term.category == .skip {
        let other = term(at, Categories.anywhere.subtracting(Categories(.skip)))
        if isNamed(skip.words, other) { longest = other }
      }
      if let part = longest, part.term.isOfParts, names(part.words) { longest = nil }
      if let longest { found[at] = longest }
      at = longest?.words.upperBound ?? at + 1
    }
  }

  /// Returns the longest term of some categories that begins with a word.
  func term(_ at: Int, _ kinds: Categories) -> Found? {
    guard at < words.count, !words[at].sense.kinds.isDisjoint(with: kinds) else { return nil }
    var longest: Found?
    if words[at].number < ladder.wordCount { find(at, words[at].number, kinds, &longest) }
    for meaning in meanings(at) { find(at, meaning, kinds, &longest) }
    return longest
  }

  /// Whether the words of a skipped phrase begin with a name within a sentence: `States that`. At
  /// the start of a sentence they begin with an actor, unless what follows is what a verb states:
  /// `States that the Council`.
  private func isNamed(_ range: Range<Int>, _ other: Found?) -> Bool {
    let at = range.lowerBound
    guard words[at].isCapital, !words[range.upperBound - 1].isCapital else { return false }
    if at > 0 { return isNear(at) }
    return other?.term.category == .actor && range.count == 2
      && term(range.upperBound, .stated) == nil
  }

  /// Whether a fraction names which one, as it precedes a noun: `a third session`, but not
  /// `a third of`, `by a third, if`.
  private func names(_ fraction: Range<Int>) -> Bool {
    let next = fraction.upperBound
    return next < words.count && gap(before: next).allSatisfy { $0 == 0x20 }
      && words[next].sense.kinds.isDisjoint(with: .afterFraction)
  }

  private func meanings(_ at: Int) -> [Int32] {
    words[at].sense.hasOthers ? others[words[at].number] ?? [] : []
  }

  func term(_ at: Int, _ category: Category) -> Found? { term(at, category.set) }

  /// Looks for a longer term among those that begin with a meaning of a word.
  private func find(_ at: Int, _ meaning: Int32, _ kinds: Categories, _ longest: inout Found?) {
    var index = ladder.head(meaning)
    while index >= 0 {
      let term = ladder.terms[Int(index)]
      let end = at + term.words.count
      // Of terms of the same length, the first in the file wins.
      if kinds.contains(term.category.set), end <= words.count,
        end >= longest?.words.upperBound ?? 0, !term.isName || words[at].isCapital,
        means(at + 1..<end, term)
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

  /// Returns the number of a word; for a number in words, that of its value.
  func value(_ at: Int) -> Int32 { term(at, .number)?.term.key ?? words[at].number }

  /// Marks some words as taken, so that nothing else is read in them.
  mutating func take(_ range: Range<Int>) {
    for at in range { isTaken[at] = true }
  }

  /// Marks the words that begin between two UTF-8 offsets as taken.
  mutating func take(within range: Range<Int>) {
    var at = words.countAscending { $0.start < range.lowerBound }
    while at < words.count, words[at].start < range.upperBound {
      isTaken[at] = true
      at += 1
    }
  }

  /// Returns the UTF-8 offsets of some words.
  func extent(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].start..<words[range.upperBound - 1].end
  }

  /// Returns the bytes between a word and the one before it.
  func gap(before at: Int) -> ArraySlice<UInt8> {
    guard at > 0, at < words.count else { return [] }
    return bytes[words[at - 1].end..<words[at].tokenStart]
  }

  /// Whether a word is in another bracket than the one before it, as the next of several options
  /// is: `[5 %] [7 %]`.
  func opensOption(_ at: Int) -> Bool {
    guard at > 0, at < words.count else { return false }
    var (closed, open) = (false, 0)
    for place in words[at - 1].end..<max(words[at - 1].end, words[at].tokenStart) {
      guard let sign = BracketSign(bytes.span, at: place) else { continue }
      if sign.opens { open += 1 } else if open > 0 { open -= 1 } else { closed = true }
    }
    return closed && open > 0
  }

  /// Whether only white space, square brackets and some given marks separate a word from the one
  /// before it.
  func isNear(_ at: Int, _ marks: String = "") -> Bool {
    guard at > 0, at < words.count else { return at == 0 && !words.isEmpty }
    var place = words[at - 1].end
    while place < words[at].tokenStart {
      if bytes[place] == 0x20 || marks.utf8.contains(bytes[place]) {
        place += 1
      } else if bytes[place] >= 0x80,
        case let length = Spaces.length(bytes, place, words[at].tokenStart), length > 0
      {
        place += length
      } else if let sign = BracketSign(bytes.span, at: place) {
        place = sign.range.upperBound
      } else {
        return false
      }
    }
    return true
  }
}

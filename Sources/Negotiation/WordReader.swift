import Prose

/// A word of a wording, without punctuation.
struct Word: Sendable, Hashable {
  /// UTF-8 offsets in the wording.
  let start: Int
  let end: Int
  /// Words that fold alike have the same number.
  let number: Int32
  let isNumber: Bool
  let isCapital: Bool
  /// Where the letters begin that are written together with it: `و9`.
  let tokenStart: Int
}

/// Reads the words of wordings and knows which terms of a language each may be part of.
struct WordReader: Sendable {
  let ladder: Ladder
  private var lexicon: Lexicon
  /// What is known of each word; nil before it is met.
  private var senses: [Sense?] = []

  private struct Sense: Sendable {
    /// The words of terms that it can stand for.
    let meanings: [Int32]
    /// Whether the letters written together with it are an "and".
    let isJoinedByAnd: Bool
  }

  init(_ ladder: Ladder) {
    self.ladder = ladder
    lexicon = ladder.lexicon
  }

  /// The words of a range of a text.
  mutating func words(_ text: String, _ range: Range<Int>) -> [Word] {
    let span = text.utf8Span.span
    var tokens = Tokenizer()
    var words: [Word] = []
    while let token = tokens.next(span), token.start < range.upperBound {
      guard token.kind == .word, token.start >= range.lowerBound else { continue }
      let start = token.start + joined(text, token)
      let number =
        start == token.start
        ? lexicon.number(span, token) : lexicon.number(of: text.slice(start..<token.end))
      learn(number, text, start..<token.end)
      let first = Self.scalar(text, start)
      words.append(
        Word(
          start: start, end: token.end, number: number,
          isNumber: first?.properties.numericType == .decimal,
          isCapital: first?.properties.isUppercase ?? false, tokenStart: token.start))
    }
    return words
  }

  /// The terms that may begin with a word, longest first.
  func terms(_ word: Word, in table: KeyPath<Ladder, [[Int32]]>) -> [Int32] {
    let meanings = meanings(word)
    guard let first = meanings.first else { return [] }
    let table = ladder[keyPath: table]
    return meanings.count == 1 ? table[Int(first)] : meanings.flatMap { table[Int($0)] }
  }

  /// The words of terms that a word can stand for.
  func meanings(_ word: Word) -> [Int32] { senses[Int(word.number)]?.meanings ?? [] }

  /// Whether an "and" is written together with a word.
  func isJoinedByAnd(_ word: Word) -> Bool { senses[Int(word.number)]?.isJoinedByAnd ?? false }

  /// Bytes of the letters that are written together with a number: `و9`.
  private func joined(_ text: String, _ token: Token) -> Int {
    for prefix in ladder.prefixes {
      let length = prefix.utf8.count
      guard token.end - token.start > length,
        text.utf8.dropFirst(token.start).starts(with: prefix.utf8),
        Self.scalar(text, token.start + length)?.properties.numericType == .decimal
      else { continue }
      return length
    }
    return 0
  }

  /// Finds out what a word can stand for, when it is met for the first time.
  private mutating func learn(_ number: Int32, _ text: String, _ range: Range<Int>) {
    let place = Int(number)
    if place >= senses.count {
      senses += Array(repeating: nil, count: place + 1 - senses.count)
    }
    guard senses[place] == nil else { return }
    let known = ladder.anywhere.count
    let word = text.slice(range).lowercased()
    var meanings = place < known ? [number] : []
    meanings += ladder.stems.filter { word.hasPrefix($0.text) }.map(\.word)
    let prefix = ladder.prefixes.first { word.hasPrefix($0) && word.utf8.count > $0.utf8.count }
    if let prefix {
      let bare = lexicon.number(of: String(word.dropFirst(prefix.count)))
      if bare < known { meanings.append(bare) }
    }
    senses[place] = Sense(meanings: meanings, isJoinedByAnd: prefix.map(ladder.isAnd) ?? false)
  }

  private static func scalar(_ text: String, _ at: Int) -> Unicode.Scalar? {
    Substring(text.utf8.dropFirst(at)).unicodeScalars.first
  }
}

extension String {
  /// The text between two UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

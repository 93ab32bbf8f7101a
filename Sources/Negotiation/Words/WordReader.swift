import Prose

/// A word of a wording, without punctuation.
struct Word: Sendable, Hashable {
  /// UTF-8 offsets in the text.
  let start: Int
  let end: Int
  /// Where the letters written together with it begin: `و9`.
  let tokenStart: Int
  /// Words that fold alike have the same number.
  let number: Int32
  let isNumber: Bool
  let isCapital: Bool
  let sense: Sense

  var range: Range<Int> { start..<end }
}

/// What a word can stand for.
struct Sense: Sendable, Hashable {
  /// The categories of the terms that begin with it.
  let kinds: Categories
  /// Whether it can stand for words of terms other than itself.
  let hasOthers: Bool
  /// Whether letters written together with it are an "and".
  let isJoinedByAnd: Bool
  /// Whether it is a possessive: `party's`.
  let isPossessor: Bool
  /// Its value if it is a whole number in figures, in Chinese numerals, with hyphens or in one
  /// word.
  let amount: Int?
  /// The zeros that letters at the end of a number stand for where it is an amount of money: `5m`.
  let zeros: Int?
  /// The unit after a number that is its first part: the `day` of `two-day`.
  let unit: Int32?
  /// Whether it is an ordinal number: `79th`, `seventy-ninth`.
  let isOrdinal: Bool
}

/// Reads the words of wordings and knows which terms of a language each may be part of.
struct WordReader: Sendable {
  let ladder: Ladder
  var lexicon: Lexicon
  /// For each word; nil before the word is met.
  private var senses: [Sense?] = []
  /// For each word the words of terms that it can stand for besides itself.
  private(set) var others: [Int32: [Int32]] = [:]

  init(_ ladder: Ladder) {
    self.ladder = ladder
    lexicon = ladder.lexicon
  }

  /// Returns the words of a range of a text.
  mutating func words(_ text: String, _ range: Range<Int>) -> [Word] {
    let span = text.utf8Span.span.extracting(range)
    var tokens = Tokenizer()
    var words: [Word] = []
    words.reserveCapacity(range.count / 5)
    while let token = tokens.next(span) {
      if token.isWord { words.append(word(span, token, range.lowerBound)) }
    }
    return words
  }

  private mutating func word(_ text: Span<UInt8>, _ token: Token, _ offset: Int) -> Word {
    if let decimal = decimal(text, token, offset) { return decimal }
    let start = token.start + joined(text, token)
    let number = number(text, start, token)
    let sense = sense(number, text, start..<token.end)
    return Word(
      start: offset + start, end: offset + token.end, tokenStart: offset + token.start,
      number: number, isNumber: sense.amount != nil || text.isNumber(start..<token.end),
      isCapital: text.isCapital(at: start), sense: sense)
  }

  /// Returns a number below one written without its zero: `.25`.
  private mutating func decimal(_ text: Span<UInt8>, _ token: Token, _ offset: Int) -> Word? {
    let point = token.start - 1
    guard point >= 0, text[point] == UInt8(ascii: "."), text[token.start].isDigit,
      point == 0
        || !text[point - 1].isDigit && !text[point - 1].isLetter
          && text[point - 1] != UInt8(ascii: ".")
    else { return nil }
    let shown = "0" + text.string(point..<token.end)
    let number = lexicon.number(of: shown)
    return Word(
      start: offset + point, end: offset + token.end, tokenStart: offset + point, number: number,
      isNumber: true, isCapital: false,
      sense: sense(number, shown.utf8Span.span, 0..<shown.utf8.count))
  }

  /// Returns the number of a word; for one in Chinese numerals, that of its value in digits.
  private mutating func number(_ text: Span<UInt8>, _ start: Int, _ token: Token) -> Int32 {
    let isHan = HanNumber.holds(text.scalar(start))
    guard start > token.start || isHan else { return lexicon.number(text, token) }
    let word = text.string(start..<token.end)
    return lexicon.number(of: HanNumber.value(word).map { String($0) } ?? word)
  }

  /// Returns the bytes of the letters that are written together with a number: `و9`.
  private func joined(_ text: Span<UInt8>, _ token: Token) -> Int {
    for (prefix, _) in ladder.prefixes {
      let end = token.start + prefix.utf8.count
      if end < token.end, text.holds(prefix.utf8, at: token.start), text.isDigit(at: end) {
        return prefix.utf8.count
      }
    }
    return 0
  }

  /// Returns what a word can stand for, which is found out when it is first met.
  private mutating func sense(_ number: Int32, _ text: Span<UInt8>, _ range: Range<Int>) -> Sense {
    let place = Int(number)
    if place < senses.count, let known = senses[place] { return known }
    if place >= senses.count {
      senses += Array(repeating: nil, count: place + 64 - senses.count)
    }
    let sense = learned(number, text, range)
    senses[place] = sense
    return sense
  }

  private mutating func learned(
    _ number: Int32, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Sense {
    var kinds: Categories = number < ladder.wordCount ? ladder.kinds(number) : []
    var others: [Int32] = []
    var isJoinedByAnd = false
    if !ladder.stems.isEmpty || !ladder.prefixes.isEmpty {
      let word = text.string(range).lowercased()
      others = ladder.stems.filter { word.hasPrefix($0.text) }.map(\.word)
      if let prefix = ladder.prefixes.first(where: { word.hasPrefix($0.text) }),
        word.utf8.count > prefix.text.utf8.count
      {
        isJoinedByAnd = prefix.isAnd
        let bare = lexicon.number(of: String(word.dropFirst(prefix.text.count)))
        if bare < ladder.wordCount { others.append(bare) }
      }
    }
    let possessor = text.possessor(range).map { lexicon.number(of: $0) }
    if let bare = possessor, bare < ladder.wordCount,
      !ladder.kinds(bare).isDisjoint(with: Categories(.actor, .unit))
    {
      others.append(bare)
    }
    for word in others { kinds.formUnion(ladder.kinds(word)) }
    if !others.isEmpty { self.others[number] = others }
    let measured = measured(text, range)
    return Sense(
      kinds: kinds, hasOthers: !others.isEmpty, isJoinedByAnd: isJoinedByAnd,
      isPossessor: possessor != nil,
      amount: kinds.isDisjoint(with: Category.number.set)
        ? measured?.amount ?? amount(text, range) : nil,
      zeros: zeros(text, range), unit: measured?.unit,
      isOrdinal: isOrdinal(text, range))
  }
}

extension Span<UInt8> {
  /// Returns the word without its possessive ending: `party's`; nil where it has none.
  fileprivate func possessor(_ word: Range<Int>) -> String? {
    guard word.count > 2, self[word.upperBound - 1] == UInt8(ascii: "s") else { return nil }
    let text = string(word).lowercased()
    return ["'s", "\u{2019}s"].first(where: text.hasSuffix).map { String(text.dropLast($0.count)) }
  }

  fileprivate func isCapital(at place: Int) -> Bool {
    if self[place] < 0x80 { return self[place].isUpper }
    return scalar(place).properties.isUppercase
  }

  fileprivate func holds(_ bytes: String.UTF8View, at place: Int) -> Bool {
    for (offset, byte) in bytes.enumerated() where self[place + offset] != byte { return false }
    return true
  }
}

extension String {
  /// Returns the text between two UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}

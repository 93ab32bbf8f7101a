import Prose

/// The terms of one language by which a rewording is judged: scales of verbs and modals,
/// qualifiers, actors, and so on.
struct Ladder: Sendable {
  private(set) var terms: [Term] = []
  /// The words of all terms, one after another.
  private var words: [Int32] = []
  /// Numbers the words of terms from 0, and then those of the wordings that are read.
  private(set) var lexicon = Lexicon()
  /// For each word of a term the last term that begins with it, or -1, and the categories of all
  /// terms that do.
  private var heads: [Int32] = []
  private var kinds: [Categories] = []
  /// The stems of terms such as `word*`, which match any word that begins so, with their numbers.
  private(set) var stems: [(text: String, word: Int32)] = []
  /// Letters written together with the word after them, and whether they are an "and".
  private(set) var prefixes: [(text: String, isAnd: Bool)] = []
  /// The thousands separator, unless it is also a decimal mark.
  private(set) var thousandsMark: UInt8?
  /// The mark after the number of a day; empty where there is none.
  private(set) var dayMark = ""
  /// The letters that may follow the number of a day: `er`.
  private(set) var dayEndings: Set<String> = []
  /// The marks of dates in figures that begin with the day.
  private(set) var dayFirstMarks: Set<Character> = []
  /// Numbers written as one word; nil for a language that writes none so.
  private(set) var solidNumbers: SolidNumbers?
  /// The values of single words that are numbers or parts of longer ones.
  private(set) var amounts: [Int32: Int] = [:]
  /// The words among these that are ordinals.
  private(set) var ordinals: Set<Int32> = []
  /// The zeros that letters after an amount of money stand for, by word.
  private(set) var shortZeros: [Int32: Int] = [:]
  /// Beginnings of words whose prefix denies the rest.
  private(set) var denyingPrefixes: [String] = []
  /// Forms of "to be".
  private(set) var copulas: Set<String> = []
  /// The words of the `common` line.
  private(set) var common: [Int32] = []
  /// The indices of malformed lines; none, as a test ensures.
  private(set) var faults: [Int] = []

  /// Reads a language's file. Cost: linear.
  init(_ file: [UInt8]) {
    let span = file.span
    var prefixes: [String] = []
    var ands: [String] = []
    var joints: [String] = []
    var numbers: [LadderLine] = []
    for (index, range) in span.tellingLines.enumerated() {
      guard let line = LadderLine(span, range) else {
        faults.append(index)
        continue
      }
      if line.category == .prefix { prefixes += span.terms(line) }
      if line.category == .and { ands += span.terms(line) }
      if line.category == .thousands { thousandsMark = span.terms(line).first?.utf8.first }
      if line.category == .day { dayMark = span.terms(line).first ?? "" }
      if line.category == .nth { dayEndings.formUnion(span.terms(line)) }
      if line.category == .dayFirst { dayFirstMarks.formUnion(span.terms(line).joined()) }
      if line.category == .denying { denyingPrefixes += span.terms(line) }
      if line.category == .copula { copulas.formUnion(span.terms(line)) }
      if line.category == .solid { joints += span.terms(line) }
      if Categories(.number, .single).contains(line.category.set) { numbers.append(line) }
      for side in line.sides { add(side, Int32(index), span) }
    }
    self.prefixes = prefixes.map { ($0, ands.contains($0)) }
    guard !joints.isEmpty else { return }
    solidNumbers = SolidNumbers(
      joints: joints,
      numbers.compactMap { line in
        line.value.flatMap { Int(span.string($0)) }.map { (span.string(line.terms), $0) }
      })
  }

  /// The number of words that terms are made of.
  var wordCount: Int { heads.count }

  /// Returns the categories of the terms that begin with a word.
  func kinds(_ word: Int32) -> Categories { kinds[Int(word)] }

  /// Returns the last term that begins with a word, or -1; `next` leads to the others.
  func head(_ word: Int32) -> Int32 { heads[Int(word)] }

  func words(_ term: Term) -> ArraySlice<Int32> {
    words[Int(term.words.lowerBound)..<Int(term.words.upperBound)]
  }

  // MARK: - Reading

  private mutating func add(_ line: LadderLine, _ number: Int32, _ file: Span<UInt8>) {
    let row = row(line, number, file)
    var start = Int32(words.count)
    let text = file.extracting(line.terms)
    var tokens = Tokenizer()
    while let token = tokens.next(text) {
      if token.isWord {
        let isSign = row.isOfSigns && start == words.count
        words.append(isSign ? sign(token, text) : self.number(of: token, text))
      } else if text[token.start] == UInt8(ascii: "|") {
        end(row, &start)
      }
    }
    end(row, &start)
  }

  /// What the terms of a line have in common.
  private struct Row {
    let line: LadderLine
    let number: Int32
    let key: Int32
    let amount: Int?
    var isMultiplier = false
    var month: Int32?

    /// Whether they come right after a figure, where the case of a sign matters.
    var isOfSigns: Bool { Categories.signs.contains(line.category.set) }
  }

  /// Returns the row of a line. The sign of a measure that gives none is its first term.
  private mutating func row(_ line: LadderLine, _ number: Int32, _ file: Span<UInt8>) -> Row {
    let value = line.value.map { file.string($0) }
    if Categories.measures.contains(line.category.set) {
      let sign = value ?? String(file.string(line.terms).prefix { $0 != "|" }).trimmingSpaces
      return Row(line: line, number: number, key: lexicon.number(afterFigure: sign), amount: nil)
    }
    if line.category == .month {
      let month = value.flatMap { Int32($0) }
      return Row(line: line, number: number, key: number, amount: nil, month: month)
    }
    let isMultiplier = value?.first == "×"
    let count = value.map { isMultiplier ? String($0.dropFirst()) : $0 }
    return Row(
      line: line, number: number, key: count.map { lexicon.number(of: $0) } ?? number,
      amount: count.flatMap { Int($0) }, isMultiplier: isMultiplier)
  }

  private mutating func sign(_ token: Token, _ text: Span<UInt8>) -> Int32 {
    let isStem = token.end < text.count && text[token.end] == UInt8(ascii: "*")
    return isStem
      ? number(of: token, text) : lexicon.number(afterFigure: text.string(token.start..<token.end))
  }

  /// Returns the number of a term's word. A stem, `word*`, gets a number that no word of a wording
  /// has; an elision at the end of a term, `n'`, is numbered as it is before a word.
  private mutating func number(of token: Token, _ text: Span<UInt8>) -> Int32 {
    let mark = token.end < text.count ? text[token.end] : 0
    if mark == UInt8(ascii: "'") {
      return lexicon.number(of: text.string(token.start..<token.end + 1))
    }
    guard mark == UInt8(ascii: "*") else { return lexicon.number(text, token) }
    let stem = text.string(token.start..<token.end)
    let word = lexicon.number(of: stem + "*")
    stems.append((stem.lowercased(), word))
    return word
  }

  /// Ends the term whose words began at a place, and begins the next.
  private mutating func end(_ row: Row, _ start: inout Int32) {
    let line = row.line
    let end = Int32(words.count)
    guard start < end else { return }
    let first = Int(words[Int(start)])
    while heads.count < lexicon.count {
      heads.append(-1)
      kinds.append([])
    }
    if line.category == .common { common.append(words[Int(start)]) }
    terms.append(
      Term(
        category: line.category, scale: line.scale, step: line.step, isName: line.isOfNames,
        isLight: line.isLight, isOfParts: line.isOfParts,
        isOrdinal: line.isOrdinal && row.amount != nil, line: row.number,
        key: row.key, amount: row.amount, month: row.month,
        isMultiplier: row.isMultiplier, words: start..<end, next: heads[first]))
    heads[first] = Int32(terms.count - 1)
    kinds[first].formUnion(line.category.set)
    if let amount = row.amount, end == start + 1 {
      if line.isOrdinal { ordinals.insert(words[Int(start)]) }
      if line.category == .short {
        shortZeros[words[Int(start)]] = NumberWords.zeros(amount)
      } else {
        amounts[words[Int(start)]] = amount
      }
    }
    start = end
  }
}

extension Span<UInt8> {
  /// Returns the terms of a line of single words.
  fileprivate func terms(_ line: LadderLine) -> [String] {
    string(line.terms).split { $0 == "|" || $0 == " " }.map(String.init)
  }
}

import Prose

/// The terms of one language by which a rewording is judged: scales of verbs and modals, qualifiers,
/// actors, and so on.
struct Ladder: Sendable {
  let language: Language
  private(set) var terms: [Term] = []
  /// Numbers the words of terms from 0, and then those of the wordings that are read.
  private(set) var lexicon = Lexicon()
  /// The words of terms that stand for all words which begin so, with their numbers.
  private(set) var stems: [(text: String, word: Int32)] = []
  private(set) var prefixes: [String] = []
  /// By the number of their first word, longest first: terms that may stand anywhere, and those that
  /// may open a clause.
  private(set) var anywhere: [[Int32]] = []
  private(set) var opening: [[Int32]] = []
  /// The prefixes that are an "and".
  private var ands: Set<String> = []
  /// Lines of the file that do not have the form, from 1; none, as a test holds.
  private(set) var faults: [Int] = []

  /// Reads a language's file. Cost: linear.
  init(_ language: Language) {
    self.language = language
    for (number, text) in LadderLine.lines(of: language.file) {
      if let line = LadderLine(text) { add(line, Int32(number)) } else { faults.append(number) }
    }
    index()
  }

  /// Whether letters written together with the word after them are an "and".
  func isAnd(_ prefix: String) -> Bool { ands.contains(prefix) }

  private mutating func add(_ line: LadderLine, _ number: Int32) {
    if line.category == .prefix { prefixes += line.terms }
    if line.category == .and { ands.formUnion(line.terms) }
    let key = line.value.map { lexicon.number(of: $0) } ?? number
    for term in line.terms {
      let words = words(of: term)
      terms.append(
        Term(
          category: line.category, scale: line.scale, step: line.step, line: number, words: words,
          key: key))
    }
  }

  /// The numbers of a term's words; `word*` gets one that no wording has.
  private mutating func words(of term: String) -> [Int32] {
    let text = term.utf8Span.span
    var tokens = Tokenizer()
    var words: [Int32] = []
    while let token = tokens.next(text) {
      guard token.kind == .word else { continue }
      guard token.end < text.count, text[token.end] == UInt8(ascii: "*") else {
        words.append(lexicon.number(text, token))
        continue
      }
      let stem = String(decoding: Array(term.utf8)[token.start..<token.end], as: UTF8.self)
      let word = lexicon.number(of: stem + "*")
      stems.append((stem.lowercased(), word))
      words.append(word)
    }
    return words
  }

  private mutating func index() {
    anywhere = Array(repeating: [], count: lexicon.count)
    opening = anywhere
    let order = terms.indices.sorted {
      (-terms[$0].words.count, $0) < (-terms[$1].words.count, $1)
    }
    for index in order {
      guard let first = terms[index].words.first, terms[index].category != .prefix else { continue }
      if terms[index].category.opensClauses {
        opening[Int(first)].append(Int32(index))
      } else if terms[index].category != .common {
        anywhere[Int(first)].append(Int32(index))
      }
    }
  }
}

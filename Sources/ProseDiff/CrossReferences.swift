import Prose

/// Tells the rewordings that only follow the renumbering: "paragraph 7" became "paragraph 8", as 7
/// did become 8.
///
/// A number counts where a word such as "paragraph" governs it and nothing says that it belongs to
/// another instrument: "paragraph 7 of the Agenda" that became "paragraph 8 of the Agenda" is a change.
struct CrossReferences {
  /// The old clauses of the pairs whose labels differ.
  private var renumbered: Set<Int> = []
  /// The new numbers of each number that a renumbered clause had.
  private var successors: [String: Set<String>] = [:]

  init(_ context: MatchContext, _ pairing: Pairing) {
    for (old, new) in pairing.pairs {
      let (from, to) = (context.old.clauses[old].label, context.new.clauses[new].label)
      guard !from.isSameNumber(as: to) else { continue }
      renumbered.insert(old)
      guard !from.isEmpty, !to.isEmpty else { continue }
      successors[from.citedNumber, default: []].insert(to.citedNumber)
    }
  }

  /// Whether the pair of an old clause has different labels.
  func isRenumbered(_ old: Int) -> Bool { renumbered.contains(old) }

  /// Whether the wordings of a pair differ in nothing but references that follow the renumbering.
  func onlyFollow(_ context: MatchContext, _ old: Int, _ new: Int) -> Bool {
    guard !successors.isEmpty else { return false }
    let (from, to) = (context.words.old.words(old), context.words.new.words(new))
    guard from.count == to.count, zip(from, to).count(where: { $0 != $1 }) <= Self.most else {
      return false
    }
    let olds = Self.words(context.old.clauses[old].text)
    let news = Self.words(context.new.clauses[new].text)
    guard olds.count == news.count else { return false }
    var found = false
    for place in olds.indices where olds[place] != news[place] {
      guard successors[olds[place]]?.contains(news[place]) == true, isCited(place, in: news) else {
        return false
      }
      found = true
    }
    return found
  }

  /// The words of a wording in lower case, marks left out.
  private static func words(_ text: String) -> [String] {
    let (span, bytes) = (text.utf8Span.span, Array(text.utf8))
    var tokenizer = Tokenizer()
    var words: [String] = []
    while let token = tokenizer.next(span) {
      guard token.kind == .word else { continue }
      words.append(String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased())
    }
    return words
  }

  /// References in one clause that are looked at; a ceiling on cost.
  private static let most = 24

  /// Whether the number at a place is governed by a word such as "paragraph", alone or in a list of
  /// numbers, and cites this text.
  private func isCited(_ place: Int, in words: [String]) -> Bool {
    var before = place - 1
    while before >= 0, !Self.governing.contains(words[before]), Self.joins(words[before]) {
      before -= 1
    }
    guard before >= 0, Self.governing.contains(words[before]) else { return false }
    var after = place + 1
    while after < words.count, Self.joins(words[after]) { after += 1 }
    guard after < words.count, Self.genitive.contains(words[after]) else { return true }
    return after + 1 < words.count && Self.own.contains(words[after + 1])
  }

  /// Whether a word stands between the numbers of a list, or is one of them.
  private static func joins(_ word: String) -> Bool {
    word.count <= 4 && word.contains(where: \.isNumber) || word.count == 1 || joining.contains(word)
  }

  private static let joining: Set<String> = ["and", "or", "to", "et", "ou", "und", "bis", "или"]
  private static let governing: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "subparagraph", "subparagraphs", "sub-paragraph",
    "sub-paragraphs", "article", "articles", "section", "sections", "clause", "clauses", "item",
    "items", "point", "points", "annex", "annexes", "§", "§§", "paragraphe", "paragraphes",
    "alinéa",
    "alinéas", "párrafo", "párrafos", "artículo", "artículos", "apartado", "пункт", "пункта",
    "пункте", "пунктом", "пункты", "статья", "статьи", "статье", "الفقرة", "المادة", "第",
  ]
  private static let genitive: Set<String> = ["of", "in", "de", "du", "des", "del", "der", "من"]
  private static let own: Set<String> = ["this", "present", "présent", "présente", "cette", "esta"]
}

extension String {
  /// The number of a label as another clause cites it: `7` of `7.`, `(7)` and `Article 7`.
  fileprivate var citedNumber: String {
    let marks: Set<Character> = ["(", ")", "[", "]", ".", ":"]
    let last = split(separator: " ").last ?? ""
    return String(last.filter { !marks.contains($0) }).lowercased()
  }
}

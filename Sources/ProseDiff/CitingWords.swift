import Prose

/// The words of a wording as they cite: "paragraph" governs a number, "of the Agenda" says whose it is.
struct CitingWords {
  private(set) var lowered: [String] = []
  /// Whether a word begins with a capital, though no sentence begins with it.
  private var isName: [Bool] = []

  init(_ text: String) {
    let (span, bytes) = (text.utf8Span.span, Array(text.utf8))
    var tokenizer = Tokenizer()
    var opensSentence = true
    while let token = tokenizer.next(span) {
      let shown = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      if token.kind == .word {
        lowered.append(shown.lowercased())
        isName.append(!opensSentence && shown.unicodeScalars.first?.properties.isUppercase == true)
        opensSentence = false
      } else if Self.ends.contains(shown) {
        opensSentence = true
      }
    }
  }

  /// Whether the number at a place is governed by a word such as "paragraph", alone or in a list of
  /// numbers, and cites this text: no other instrument stands before that word or follows the number.
  func citesOwn(_ place: Int) -> Bool {
    guard let governing = governing(place), !followsInstrument(governing) else { return false }
    var after = place + 1
    while after < lowered.count, Self.joins(lowered[after]) { after += 1 }
    guard after < lowered.count, Self.genitive.contains(lowered[after]) else { return true }
    return after + 1 < lowered.count && Self.own.contains(lowered[after + 1])
  }

  private func governing(_ place: Int) -> Int? {
    var before = place - 1
    while before >= 0, !Self.governing.contains(lowered[before]), Self.joins(lowered[before]) {
      before -= 1
    }
    return before >= 0 && Self.governing.contains(lowered[before]) ? before : nil
  }

  /// Whether a name or a number that is no reference of this text stands right before a governing
  /// word: "the Convention (article 3)", "resolution 60/252, paragraph 3".
  private func followsInstrument(_ governing: Int) -> Bool {
    guard governing > 0 else { return false }
    let before = governing - 1
    guard lowered[before].contains(where: \.isNumber) else { return isName[before] }
    return self.governing(before).map(followsInstrument) ?? true
  }

  /// Whether a word stands between the numbers of a list, or is one of them.
  private static func joins(_ word: String) -> Bool {
    word.count <= 4 && word.contains(where: \.isNumber) || word.count == 1 || joining.contains(word)
  }

  private static let ends: Set<String> = [".", ";", ":", "。", "；", "：", "؛"]
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

import Prose

/// Instruments other than the text itself, parts of which a reference may cite.
extension CitingWords {
  /// Whether what comes right before a governing word shows that the reference cites another text:
  /// a name or a number, "the Convention (article 3)", "resolution 60/252, paragraph 3", "WSIS
  /// outcome paragraph 3"; the number of what this one is a part of, "article 2, paragraph 3"; or
  /// "its paragraph 3".
  func followsInstrument(_ governing: Int) -> Bool {
    let before = words[..<governing].suffix(2)
    if before.contains(where: { $0.plays(.possessive) }) { return true }
    if words[governing].text == Self.ordinal, followsChineseInstrument(governing) { return true }
    var governing = governing
    while governing > 0 {
      let before = governing - 1
      guard words[before].text.contains(where: \.isNumber) else {
        return words[before].isName || words[..<governing].suffix(2).contains(where: \.isAcronym)
      }
      guard let outer = self.governing(before),
        words[outer].text == words[governing].text || holdsPart(governing)
      else { return true }
      governing = outer
    }
    return false
  }

  /// Whether a Chinese word for an instrument, other than `本法`, is right before a governing word or
  /// its list; or, before a paragraph or an item, the number of what it is a part of: `第二条第三款`.
  private func followsChineseInstrument(_ governing: Int) -> Bool {
    let part = words[end(of: governing + 1)...].first?.text ?? ""
    var start = governing
    while let (former, outer) = element(before: start) {
      if words[outer].text != part, !Self.articles.contains(part) { return true }
      start = former
    }
    let before = words[..<start].suffix(Self.longestChineseInstrument)
    guard let last = before.last?.text.last, Self.chineseInstruments.contains(last) else {
      return false
    }
    return !before.indices.contains { isOwnInChinese($0) }
  }

  /// Returns where the last Chinese number before a place begins, and the place of what it numbers:
  /// `第三条` of `第三条和`.
  private func element(before place: Int) -> (start: Int, part: Int)? {
    guard let part = words[..<place].lastIndex(where: { !$0.plays([.joining, .ranging]) }),
      Self.parts.contains(words[part].text), part > 0, let list = lists.list(at: part - 1),
      list.range.upperBound == part, case let start = list.range.lowerBound - 1, start >= 0,
      words[start].text == Self.ordinal
    else { return nil }
    return (start, part)
  }

  /// Whether a word begins with `本`, other than as part of a name such as `日本` or `基本法`.
  private func isOwnInChinese(_ place: Int) -> Bool {
    words[place].text.hasPrefix("本")
      && !(place > 0 && Self.beforeNames.contains(words[place - 1].text))
  }

  /// Returns the sentences that name an instrument not said to be this one, or refer back to one:
  /// "The Charter provides in article 3", "paragraph 3 thereof". A word in lower case is not a
  /// name: "the rules in paragraph 3".
  func sentencesOfInstruments() -> [Int: Naming] {
    var sentences: [Int: Naming] = [:]
    for place in words.indices where sentences[words[place].sentence]?.isSure != true {
      // "thereof", but not "what is said in paragraph 2"
      let isPlaced = place + 1 < words.count && words[place + 1].plays(.inside)
      let goesBack = words[place].plays(.backward) && !isPlaced
      guard goesBack || isInstrument(place) && mayBeName(place) else { continue }
      if goesBack || !isThisOne(place) {
        let known = sentences[words[place].sentence]
        sentences[words[place].sentence] = Naming(
          start: goesBack ? 0 : known?.start ?? place + 1, period: words[place].period,
          isSure: words[place].isName || isNumbered(place))
      }
    }
    return sentences
  }

  /// Whether a word for an instrument is said to be this text: "this Act", `настоящего Федерального
  /// закона`.
  func isThisOne(_ place: Int) -> Bool {
    var first = place
    while first > 0, place - first < Self.longestTitle, words[first].gap.isEmpty {
      first -= 1
      if words[first].plays(.own) { return true }
      guard words[first].isName || isCyrillic(first), words[first].kind == nil else {
        return false
      }
    }
    return false
  }

  private func isNumbered(_ place: Int) -> Bool {
    place + 1 < words.count && words[place + 1].isNumber
  }

  /// Whether a word for an instrument may be the name of one: it has a capital, begins a sentence,
  /// precedes a number, or is in a script without capitals.
  private func mayBeName(_ place: Int) -> Bool {
    guard let first = words[place].text.unicodeScalars.first, first.properties.isCased,
      !words[place].isName
    else { return true }
    let isFirst = place == 0 || words[place - 1].sentence != words[place].sentence
    return isFirst || isNumbered(place)
  }

  /// Whether an earlier word of the sentence may name the text that the cited part belongs to: a
  /// name anywhere before "in" ("The Code provides in paragraph 3"), "it provides in", or a paper
  /// close by.
  func mayBeNamed(_ governing: Int) -> Bool {
    let isInside = words[..<governing].suffix(2).contains { $0.plays(.inside) }
    // "the report of the Council, paragraph 3"
    let gap = words[governing].gap
    let isSetOff =
      !gap.isEmpty && gap.allSatisfy { CitedLists.commas.contains($0) || "(（".contains($0) }
    // "a licence granted under paragraph 3"
    let isUnder = words[..<governing].suffix(2).contains { $0.plays(.under) }
    let isOf = governing > 0 && words[governing - 1].plays(.of) && !isInside
    return words[..<governing].indices.reversed()
      .prefix { words[$0].sentence == words[governing].sentence }
      .prefix(Self.mostWordsToNameBeforeIn)
      .contains { place in
        let word = words[place]
        let isOwn = isThisOne(place)
        let isPaper = Instruments.arePapers(word.text) && !isUnder
        // "the code provides in paragraph 3" and "the code of paragraph 3", but not "the rules in
        // paragraph 3"
        let isHeld = governing - place > 2 ? isInside : isOf
        let isSource = isHeld && isInstrument(place) && !isOwn
        if governing - place <= Self.mostWordsToName,
          isPaper || isSource || isInside && word.plays(.pronoun)
        {
          return !isSpokenOf(place, before: governing)
        }
        let mayHold = isInside || isSetOff && governing - place <= Self.mostWordsToName
        return mayHold && isForeignName(place) && !isSpokenOf(place, before: governing)
      }
  }

  /// Whether the reference after a word only says where that word is mentioned: "the licence
  /// referred to in", but not "the licence provides in".
  private func isSpokenOf(_ place: Int, before governing: Int) -> Bool {
    words[place..<governing].contains { $0.plays(.speaking) }
  }

  /// Whether a word is a name, but neither of "this" nor of somebody who "shall".
  private func isForeignName(_ place: Int) -> Bool {
    guard words[place].isName, !isPart(place) else { return false }
    let first = words[..<place].lastIndex { !$0.isName } ?? -1
    let last = words[place...].firstIndex { !$0.isName } ?? words.count
    return !(first >= 0 && words[first].plays(.own))
      && !(last < words.count && words[last].plays(.modal))
  }

  /// Words from a name or a pronoun to "paragraph" within which it may be what is cited.
  private static let mostWordsToName = 4
  /// The same for a name before "in".
  private static let mostWordsToNameBeforeIn = 64

  /// Whether a word is for an instrument, rather than a part of this text: `regulation 2`.
  private func isInstrument(_ place: Int) -> Bool {
    Instruments.contain(words[place].text) && !isPart(place)
  }

  /// Whether a word and the number after it cite a part of a text.
  private func isPart(_ place: Int) -> Bool {
    guard words[place].kind != nil, place + 1 < words.count else { return false }
    let next = words[place + 1].text
    return next.contains(where: \.isNumber) && !next.contains("/")
  }

  /// The most words from "this" to a word for an instrument.
  private static let longestTitle = 3
  /// The last characters of words for laws, codes, treaties, rules and the like.
  private static let chineseInstruments: Set<Character> = [
    "法", "典", "例", "则", "則", "定", "约", "約", "章", "程", "令", "议", "議", "律", "同", "件", "书",
  ]
  /// Characters for articles in Chinese, which are not parts of anything else.
  private static let articles: Set<String> = ["条", "條"]
  /// Characters that form another word with `本`.
  private static let beforeNames: Set<String> = ["日", "基", "根"]
  /// Words of a Chinese instrument that may be this text, `本` first: `本条例`.
  private static let longestChineseInstrument = 4
}

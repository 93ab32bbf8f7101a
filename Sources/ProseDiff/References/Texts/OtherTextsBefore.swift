import Prose

/// Recognizes other texts before references, whose parts these cite.
struct OtherTextsBefore {
  let words: CitingWords

  /// Whether what comes right before a governing word shows that the reference cites another text:
  /// a name or a number, "the Convention (article 3)", "resolution 60/252, paragraph 3", "WSIS
  /// outcome paragraph 3"; the number of what this one is a part of, "article 2, paragraph 3"; or
  /// "its paragraph 3".
  func isNamed(rightBefore governing: Int) -> Bool {
    if words[..<governing].suffix(2).contains(where: { $0.plays(.possessive) }) { return true }
    if words[governing].kind == .ordinal, isNamedInChinese(before: governing) { return true }
    var governing = governing
    while governing > 0 {
      let before = governing - 1
      guard words[before].text.contains(where: \.isNumber) else {
        return words[before].isName || words[..<governing].suffix(2).contains(where: \.isAcronym)
      }
      guard let outer = words.governing(before),
        words[outer].text == words[governing].text || words.holdsPart(governing)
      else { return true }
      governing = outer
    }
    return false
  }

  // MARK: - Chinese

  /// Whether a Chinese word for an instrument, other than `本法`, is right before a governing word or
  /// its list; or, before a paragraph or an item, the number of what it is a part of: `第二条第三款`.
  private func isNamedInChinese(before governing: Int) -> Bool {
    let part = words[words.end(of: governing + 1)...].first
    var start = governing
    while let (former, outer) = element(before: start) {
      if words[outer].text != part?.text, part?.plays(.chineseArticle) != true { return true }
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
      words[part].plays([.chineseDivision, .chineseItem]), part > 0,
      let list = words.lists.list(at: part - 1), list.range.upperBound == part,
      case let start = list.range.lowerBound - 1, start >= 0, words[start].kind == .ordinal
    else { return nil }
    return (start, part)
  }

  /// Whether a word begins with `本`, other than as part of a name such as `日本` or `基本法`.
  private func isOwnInChinese(_ place: Int) -> Bool {
    words[place].text.hasPrefix("本") && !(place > 0 && words[place - 1].plays(.chineseName))
  }

  /// The last characters of Chinese words for instruments.
  private static let chineseInstruments = Set(
    ReferenceRoles.chineseInstrument.words.compactMap(\.first))
  /// Words of a Chinese instrument that may be this text, `本` first: `本条例`.
  private static let longestChineseInstrument = 4

  // MARK: - Earlier in the sentence

  /// Whether an earlier word of the sentence may name the text that the cited part belongs to: a
  /// name anywhere before "in" ("The Code provides in paragraph 3"), "it provides in", or a paper
  /// close by.
  func mayBeNamed(before governing: Int) -> Bool {
    let link = Link(words, governing)
    return words[..<governing].indices.reversed()
      .prefix { words[$0].sentence == words[governing].sentence }
      .prefix(Self.mostWordsToNameBeforeIn)
      .contains { names($0, link) && !isSpokenOf($0, before: governing) }
  }

  /// What links a reference to what its sentence says before.
  private struct Link {
    let governing: Int
    /// Whether "in" precedes it.
    let isInside: Bool
    /// Whether "of" does, without "in".
    let isOf: Bool
    /// Whether "under" does: "a licence granted under paragraph 3".
    let isUnder: Bool
    /// Whether it is set off: "the report of the Council, paragraph 3".
    let isSetOff: Bool

    init(_ words: CitingWords, _ governing: Int) {
      let (before, gap) = (words[..<governing].suffix(2), words[governing].gap)
      self.governing = governing
      isInside = before.contains { $0.plays(.inside) }
      isUnder = before.contains { $0.plays(.under) }
      isOf = before.last?.plays(.of) == true && !isInside
      isSetOff =
        !gap.isEmpty && gap.allSatisfy { CitedLists.commas.contains($0) || "(（".contains($0) }
    }
  }

  /// Whether a word may name the text that a reference after it belongs to.
  private func names(_ place: Int, _ link: Link) -> Bool {
    let distance = link.governing - place
    let isClose = distance <= Self.mostWordsToName
    // "the code provides in paragraph 3" and "the code of paragraph 3", but not "the rules in
    // paragraph 3"
    let isHeld = distance > 2 ? link.isInside : link.isOf
    return isClose
      && (!link.isUnder && Instruments.arePapers(words[place].text)
        || isHeld && words.isInstrument(place) && !words.isThisOne(place)
        || link.isInside && words[place].plays(.pronoun))
      || (link.isInside || link.isSetOff && isClose) && isForeignName(place)
  }

  /// Whether the reference after a word only says where that word is mentioned: "the licence
  /// referred to in", but not "the licence provides in".
  private func isSpokenOf(_ place: Int, before governing: Int) -> Bool {
    words[place..<governing].contains { $0.plays(.speaking) }
  }

  /// Whether a word is a name, but neither of "this" nor of somebody who "shall".
  private func isForeignName(_ place: Int) -> Bool {
    guard words[place].isName, !words.isPart(place) else { return false }
    let before = words[..<place].last { !$0.isName }
    let after = words[place...].first { !$0.isName }
    return before?.plays(.own) != true && after?.plays(.modal) != true
  }

  /// Words from a name or a pronoun to "paragraph" within which it may be what is cited.
  private static let mostWordsToName = 4
  /// The same for a name before "in".
  private static let mostWordsToNameBeforeIn = 64
}

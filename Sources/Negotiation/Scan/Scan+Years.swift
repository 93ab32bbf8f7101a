import Prose

/// Plain numbers that could be years.
extension Scan {
  /// The most words of a limit: `not less than`.
  private static let longestLimit = 4

  /// Whether a plain number counts what the word after it names: `at least 2048 bit`,
  /// `2000 families`; but not in `in 2025 delegations met`, `the 2030 targets`.
  func countsSomething(_ at: Int) -> Bool {
    let next = at + 1
    guard next < words.count, words[at].end - words[at].start == 4, isCounted(next),
      !opensOption(next)
    else { return false }
    if isLimited(at) { return true }
    return !ladder.countedEndings.isEmpty && !showsYear(before: at) && isEndedAsCounted(next)
  }

  /// Whether a word right after a number may be a noun, and neither joins nor negates.
  private func isCounted(_ at: Int) -> Bool {
    guard gap(before: at).allSatisfy({ $0 == 0x20 }), !words[at].isNumber, isInLetters(at) else {
      return false
    }
    let others = Categories(
      .and, .or, .either, .join, .through, .by, .since, .within, .filler, .link, .modal, .negation,
      .qualifier, .scope, .month, .year)
    return words[at].sense.kinds.isDisjoint(with: others)
  }

  /// Whether a limit such as "at least" ends right before a number.
  private func isLimited(_ at: Int) -> Bool {
    isNear(at)
      && (max(0, at - Self.longestLimit)..<at).contains {
        term($0, .qualifier)?.words.upperBound == at
      }
  }

  /// Whether the word before a number shows that it is a year: a preposition, a month, or a name
  /// that it may be part of, as in `the Paris 2024 games`; or an article and a noun, as in
  /// `the budget 2025 covers`.
  private func showsYear(before at: Int) -> Bool {
    guard at > 0, isNear(at) else { return false }
    if words[at - 1].isNumber || words[at - 1].isCapital && at > 1 { return true }
    if at > 1, isNear(at - 1), isArticle(at - 2) { return true }
    let signs = Categories(.year, .by, .since, .within, .filler, .join, .month, .part)
    if !words[at - 1].sense.kinds.isDisjoint(with: signs) { return true }
    return term(at - 1, .through) != nil && at > 1 && words[at - 2].isNumber
  }

  private func isArticle(_ at: Int) -> Bool {
    Articles.known.contains(text.slice(words[at].start..<words[at].end).lowercased())
  }

  /// Whether a word is in lower case and ends as what a number counts does.
  private func isEndedAsCounted(_ at: Int) -> Bool {
    guard !words[at].isCapital else { return false }
    let word = text.slice(words[at].start..<words[at].end).lowercased()
    return ladder.countedEndings.contains { word.hasSuffix($0) }
  }
}

extension Scan {
  /// Returns the end of a word that is a part of a year: `mid-2025`.
  func partOfYear(_ at: Int) -> Int? {
    let word = bytes[words[at].start..<words[at].end]
    guard word.count > 6, word.first?.isLetter == true, word[word.endIndex - 5] == UInt8(ascii: "-")
    else { return nil }
    let year = DateFigures(String(decoding: word.suffix(4), as: UTF8.self))
    return year.number(endings: []).map { _ in at + 1 }
  }
}

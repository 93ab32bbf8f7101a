/// Words of scope that are part of something else.
extension Scan {
  /// Whether a word of scope only says how often, before a period: `every two years`,
  /// `tous les deux ans`.
  func countsTime(_ words: Range<Int>) -> Bool {
    var next = words.upperBound
    if isArticle(next), isNear(next) { next += 1 }
    let end = min(next + Self.longestNumber, self.words.count)
    for at in next..<max(next, end) where isNear(at) {
      if term(at, .unit) != nil { return at > next }
      guard self.words[at].isNumber || term(at, Categories(.number, .single, .plus)) != nil else {
        return false
      }
    }
    return false
  }

  /// Whether a word may be an article: `tous les deux ans`.
  private func isArticle(_ at: Int) -> Bool {
    guard at < words.count else { return false }
    let kinds = words[at].sense.kinds
    return !words[at].isNumber && words[at].end - words[at].start <= Self.longestArticle
      && kinds.isDisjoint(with: Categories(.number, .single, .unit))
  }

  private static let longestArticle = 3

  /// The most words of the number of a period, and its unit: `thirty five years`.
  private static let longestNumber = 3
}

extension Scan {
  /// Whether words of an opening verb are also a qualifier of several words: `We aim to reduce`.
  func isQualifier(_ words: Range<Int>) -> Bool {
    words.count > 1 && term(words.lowerBound, .qualifier)?.words == words
  }
}

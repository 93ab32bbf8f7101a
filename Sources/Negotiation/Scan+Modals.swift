/// What stands beside modals, and what only looks like one.
extension Scan {
  /// Whether a negation stands right before some words, or within two words after them.
  func isNegated(_ words: Range<Int>) -> Bool {
    (max(0, words.lowerBound - 2)..<words.lowerBound).contains { isNegation($0) }
      || (words.upperBound..<min(self.words.count, words.upperBound + 2)).contains {
        isNegation($0)
      }
  }

  /// Whether words that can be a modal are a name: `the May meeting`, `Will Brown`, but neither `May` that
  /// opens a sentence nor one among capitals: `MAY`, `What States Should Do`.
  func isName(_ words: Range<Int>) -> Bool {
    let at = words.lowerBound
    guard words.count == 1, at > 0, self.words[at].isCapital else { return false }
    let isCapitals = bytes[self.words[at].end - 1] < UInt8(ascii: "a")
    let isTitle =
      self.words[at - 1].isCapital && at + 1 < self.words.count && self.words[at + 1].isCapital
    return !isCapitals && !isTitle && !gap(before: at).contains(where: ".:?!".utf8.contains)
  }

  private func isNegation(_ at: Int) -> Bool {
    found[at]?.term.category == .negation && restriction(at) == nil
  }
}

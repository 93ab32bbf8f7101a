import Prose

/// What negates modals, and what only looks like a modal or a negation.
extension Scan {
  /// Returns the negation within the two words before some words, the first of two as in
  /// `aucun ne doit`; or else among the first two of them, or within two words after them; nil where
  /// there is none.
  func negation(of words: Range<Int>) -> Range<Int>? {
    let before = (max(0, words.lowerBound - 2)..<words.lowerBound).drop { at in
      !(at + 1...words.lowerBound).allSatisfy { isNear($0) }
    }
    let after = (words.upperBound..<min(self.words.count, words.upperBound + 2)).prefix {
      isNear($0)
    }
    let at =
      before.first(where: isNegation) ?? words.prefix(2).first {
        term($0, .negation) != nil
      }
      ?? after.first(where: isNegation)
    return at.map { term($0, .negation)?.words ?? $0..<$0 + 1 }
  }

  /// Whether the sentence opens with a negation, possibly after a word that joins it to another, so
  /// that nobody may or shall do what it says: `No State may`, `that nothing in this Treaty shall`.
  func isDeniedBySubject(_ words: Range<Int>) -> Bool {
    let before = (max(0, words.lowerBound - Self.longestSubject)..<words.lowerBound)
    guard let start = before.last(where: { $0 == 0 || !isNear($0, ",-()") }) else { return false }
    if isNegation(start) { return true }
    // Not in `Where no agreement is reached, the Council may`.
    let second = start + 1
    return before.contains(second) && isNegation(second)
      && !(second + 1..<words.lowerBound + 1).contains {
        gap(before: $0).contains(UInt8(ascii: ","))
      }
  }

  /// The most words before a modal that are searched for the start of its sentence.
  private static let longestSubject = 40

  /// Whether words that could be a modal are a name or a noun: `the May meeting`, `Will Brown`,
  /// `the testator's will`; but not a `May` that opens a sentence, nor a word in capitals or among
  /// capitalized ones: `MAY`, `What States Should Do`.
  func isName(_ words: Range<Int>) -> Bool {
    let at = words.lowerBound
    guard words.count == 1, at > 0 else { return false }
    if isNear(at), self.words[at - 1].sense.isPossessor { return true }
    guard self.words[at].isCapital else { return false }
    let isCapitals = bytes[self.words[at].end - 1] < UInt8(ascii: "a")
    let isTitle =
      self.words[at - 1].isCapital && at + 1 < self.words.count && self.words[at + 1].isCapital
    return !isCapitals && !isTitle && !gap(before: at).contains(where: ".:?!".utf8.contains)
  }

  /// Whether a modal opens a sentence that begins with a condition, which a comma ends:
  /// `Should the club be wound up, its assets`.
  func opensCondition(_ words: Range<Int>) -> Bool {
    let at = words.lowerBound
    guard self.words[at].sense.kinds.contains(Category.condition.set), self.words[at].isCapital,
      endsInSmallLetter(at), term(at, .condition) != nil || opensName(at + 1)
    else { return false }
    let isFirst = at == 0 || gap(before: at).contains(where: ".:;?!".utf8.contains)
    let rest = at + 1..<min(self.words.count, at + Self.longestSubject)
    let end = rest.first { gap(before: $0).contains(where: ",.:;?!".utf8.contains) }
    return isFirst && end.map { gap(before: $0).contains(UInt8(ascii: ",")) } ?? false
  }

  /// Whether a word begins with a capital letter right after the one before it.
  private func opensName(_ at: Int) -> Bool {
    at < words.count && isNear(at) && words[at].isCapital
  }

  /// Whether a modal is in capitals and words around it are not, so that it binds as a keyword:
  /// `A client MUST`.
  func isKeyword(_ words: Range<Int>) -> Bool {
    guard words.allSatisfy({ self.words[$0].isCapital && !endsInSmallLetter($0) }) else {
      return false
    }
    let around = max(0, words.lowerBound - 2)..<min(self.words.count, words.upperBound + 3)
    return around.contains { !words.contains($0) && endsInSmallLetter($0) }
  }

  private func endsInSmallLetter(_ at: Int) -> Bool {
    bytes[words[at].end - 1].isLower
  }

  /// Whether what could be a negation is the abbreviation of "number": `No. 12`.
  func isNumberSign(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    return self.words[words.lowerBound].isCapital && isNear(next, ".") && self.words[next].isNumber
      && self.words[words.lowerBound].range.count == 2
  }

  private func isNegation(_ at: Int) -> Bool {
    found[at]?.term.category == .negation && restriction(at) == nil
  }
}

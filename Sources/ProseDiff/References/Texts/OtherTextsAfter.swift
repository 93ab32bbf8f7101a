import Prose

/// Recognizes other texts right after references, whose parts these cite.
struct OtherTextsAfter {
  let words: CitingWords

  /// Whether the name of another instrument is at a place right after a reference:
  /// `§ 2 Abs. 1 StGB`, `пункт 2 Устава`.
  func isNamed(at next: Int) -> Bool {
    guard next < words.count, next > 0, words[next].sentence == words[next - 1].sentence else {
      return false
    }
    let gap = words[next].gap
    let isNextToName =
      gap.allSatisfy { "()[]".contains($0) }
      || gap == "," && ReferenceEnds(words: words).isPartWord(next - 1)
    if words[next].isAcronym, isNextToName { return true }
    guard gap.isEmpty || gap == ",", words[next].isName else { return false }
    // In Russian the name is in the genitive; elsewhere it may be the subject of what follows.
    return gap.isEmpty && (words[next].isCyrillic || words[next].kind != nil)
      || words[next...].prefix(ReferenceEnds.longestName).contains { Instruments.contain($0.text) }
  }

  /// Whether a word for another instrument comes a few words after a reference, with no comma or
  /// "and" between: "paragraph 2 to the Protocol", "section 2 (definitions) of the principal Act".
  func isSpokenOf(after next: Int) -> Bool {
    words.indices[next...].prefix(Self.mostWordsToInstrument)
      .prefix {
        Self.openGaps.contains(words[$0].gap) && words[$0].sentence == words[next].sentence
          && !words[$0].plays(.joining)
      }
      .contains { place in
        Instruments.contain(words[place].text) && words[place].kind == nil
          && !words.isThisOne(place)
      }
  }

  /// Words after a reference within which an instrument may be the one it cites.
  private static let mostWordsToInstrument = 5
  private static let openGaps: Set<String> = ["", "(", ")", "[", "]", "“", "”"]
}

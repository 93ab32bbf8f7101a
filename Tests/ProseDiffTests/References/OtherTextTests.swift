import Testing

@testable import ProseDiff

/// Other texts that references may cite.
@Suite struct OtherTextTests {
  @Test(arguments: [
    ("the Convention (article 3)", 2, true), ("WSIS outcome paragraph 3", 2, true),
    ("resolution 60/252, paragraph 3", 2, true), ("its paragraph 3", 1, true),
    ("article 2, paragraph 3", 2, true), ("article 2, article 3", 2, false),
    ("as paragraph 3", 1, false), ("根据公约第三条", 4, true), ("根据本公约第三条", 5, false),
    ("第二条第三款", 3, true), ("第二条和第三条", 4, false),
  ])
  func `what is right before a reference may name another text`(
    text: String, governing: Int, isNamed: Bool
  ) {
    let before = OtherTextsBefore(words: CitingWords(text))
    #expect(before.isNamed(rightBefore: governing) == isNamed)
  }

  @Test(arguments: [
    ("The Code provides in paragraph 3", 4, true), ("It provides in paragraph 3", 3, true),
    ("the rules in paragraph 3", 3, false), ("the code of paragraph 3", 3, true),
    ("the lease, by paragraph 3", 3, true), ("a licence under paragraph 3", 3, false),
    ("the licence referred to in paragraph 3", 5, false),
    ("the report of the Council, paragraph 3", 5, true),
    ("the Council must in paragraph 3", 4, false),
    ("This Code provides in paragraph 3", 4, false),
    ("The Code binds. As in paragraph 3", 5, false),
  ])
  func `an earlier word of the sentence may name another text`(
    text: String, governing: Int, mayBe: Bool
  ) {
    let before = OtherTextsBefore(words: CitingWords(text))
    #expect(before.mayBeNamed(before: governing) == mayBe)
  }

  @Test(arguments: [
    ("§ 2 StGB", 2, true), ("пункт 2 Устава", 2, true), ("section 2, Harbour Act", 2, true),
    ("paragraph 2 binds", 2, false), ("paragraph 2 Ships pay", 2, false), ("paragraph 2", 2, false),
    ("paragraph 2. StGB", 2, false), ("§ 2 (StGB)", 2, true),
  ])
  func `a name right after a reference is that of another text`(
    text: String, next: Int, isNamed: Bool
  ) {
    #expect(OtherTextsAfter(words: CitingWords(text)).isNamed(at: next) == isNamed)
  }

  @Test(arguments: [
    ("paragraph 2 to the Protocol", 2, true),
    ("section 2 (definitions) of the principal Act", 2, true),
    ("paragraph 2 and the Protocol", 2, false), ("paragraph 2, the Protocol", 2, false),
    ("paragraph 2 of this Act", 2, false), ("section 2 regulation 3", 2, false),
  ])
  func `an instrument close after a reference is another text`(
    text: String, next: Int, isSpokenOf: Bool
  ) {
    #expect(OtherTextsAfter(words: CitingWords(text)).isSpokenOf(after: next) == isSpokenOf)
  }

  @Test(arguments: [
    ("The Charter says in article 3", 4, true), ("In article 3 the Charter says", 1, false),
    ("paragraph 3 thereof", 0, true), ("all said in paragraph 3", 3, false),
    ("by charter, ships pay as in paragraph 3", 6, false),
    ("decision 4 binds as paragraph 3", 4, true),
    ("This Charter says in article 3", 4, false),
  ])
  func `a sentence names another text before a reference, or goes back to one`(
    text: String, governing: Int, areNamed: Bool
  ) {
    let named = OtherTextsNamed(CitingWords(text))
    #expect(named.areNamed(before: governing, inSentence: 0) == areNamed)
  }

  @Test(arguments: [
    ("Charter rules bind. Paragraph 3 says so", 4, false),
    ("The Charter binds; paragraph 3 too", 4, true),
    ("Under the Charter all pay. Paragraph 3 says so", 6, true),
    ("Paragraph 3. The Charter", 1, false),
  ])
  func `an earlier sentence counts where it surely names another text`(
    text: String, place: Int, mayBe: Bool
  ) {
    let words = CitingWords(text)
    #expect(OtherTextsNamed(words).mayBeCited(at: place, words[place]) == mayBe)
  }

  @Test(arguments: [
    ("In section 5, for \"horse\" substitute \"mare\".", 2, true),
    ("Section 5 is repealed.", 1, true),
    ("Omit section 5.", 2, true), ("Section 5 shall be replaced.", 1, false),
    ("Section 5 as amended applies.", 1, false), ("All ships pay under section 5.", 5, false),
    ("In subsection 2 of section 5, omit \"horse\".", 2, true),
  ])
  func `a reference may say where another text is amended`(text: String, place: Int, are: Bool) {
    #expect(AmendedTexts(words: CitingWords(text)).areCited(at: place) == are)
  }

  @Test(arguments: [
    ("The Act is amended as follows:", true), ("Das Gesetz wird wie folgt geändert:", true),
    ("The Act is amended as follows", true), ("The Act was amended.", false), ("", false),
  ])
  func `amendments are announced`(text: String, are: Bool) {
    #expect(AmendedTexts.areAnnounced(by: text) == are)
  }
}

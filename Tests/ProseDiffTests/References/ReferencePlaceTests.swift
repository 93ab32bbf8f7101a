import Testing

@testable import ProseDiff

/// Where references begin and end, and what they are part of.
@Suite struct ReferencePlaceTests {
  @Test(arguments: [
    ("article 2, paragraph 1 (b) of", 1, "of"), ("§ 2 Abs. 1 S. 2 gilt", 1, "gilt"),
    ("section 5 (2) or section 6 (1) binds", 1, "binds"),
    ("section 5 or the schedule binds", 1, "or"), ("article 2 et seq. bind", 1, "bind"),
    ("Article 5, as amended, of the Charter", 1, "of"), ("article 5, as said, binds", 1, "as"),
    ("§§ 3 ff. 2 Euro", 2, "2"), ("section 5", 1, ""),
  ])
  func `a reference ends after its parts and those joined to it`(
    text: String, place: Int, next: String
  ) {
    let words = CitingWords(text)
    let end = ReferenceEnds(words: words).afterReference(place)
    #expect((end < words.count ? words[end].text : "") == next)
  }

  @Test(arguments: [
    ("in paragraph 2 of section 5", 4, "paragraph"), ("in section 5", 1, "section"),
    ("пункт 2 статьи 5", 2, "пункт"), ("paragraph 2, section 5", 2, "section"),
    ("subparagraph a) of paragraph 2 of the article 5", 7, "subparagraph"),
  ])
  func `a reference begins at its innermost part`(text: String, governing: Int, start: String) {
    let words = CitingWords(text)
    #expect(words[ReferenceEnds(words: words).start(ofReference: governing)].text == start)
  }

  @Test(arguments: [
    ("article 5, paragraph 2 (b)", 4, ["b", "2", "5"]), ("article 1 (2)", 2, ["2", "1"]),
    ("paragraph 2 of article 1", 1, ["2", "1"]), ("пункт 2 статьи 5", 1, ["2", "5"]),
    ("Absatz 1 Satz 1 Nummer 3", 5, ["3", "1"]), ("paragraph 2 and article 1", 1, ["2"]),
    ("paragraph 2 and paragraph 3 of article 1", 1, ["2", "1"]), ("paragraph 2", 1, ["2"]),
    ("articles 1 and 2, paragraph 3", 5, ["3"]),
  ])
  func `a number is part of what holds it, from the inside out`(
    text: String, place: Int, levels: [String]
  ) {
    let words = CitingWords(text)
    let told = ReferenceHolders(words: words).levels(of: place).map { words[$0].text }
    #expect(told == levels)
  }

  @Test(arguments: [
    ("as OP2 says", 1, true), ("as 5.2.1 says", 1, true), ("version 5.2.1 says", 1, false),
    ("see 4.3", 1, true), ("cf. 4.3", 1, true), ("see 4.3 kg", 1, false), ("see 4", 1, false),
    ("in accordance with 4.3", 3, true), ("given in 4.3", 2, true), ("set at 4.3", 2, false),
    ("a mass of 4.3", 3, false), ("see 4.3 and 4.4", 3, true), ("see 4.3 b)", 1, true),
  ])
  func `a bare number is a reference by its form or by the words around it`(
    text: String, place: Int, isOne: Bool
  ) {
    #expect(BareReferences(words: CitingWords(text)).isOne(place) == isOne)
  }
}

import Testing

@testable import ProseDiff

/// The words of a wording in their role in citations.
@Suite struct CitingWordTests {
  @Test(arguments: [
    ("The Fund pays.", ["the", "fund", "pays"]), ("§ 2-4 und ٣", ["§", "2", "4", "und", "3"]),
    ("第二条", ["第", "二", "条"]), ("", []),
  ])
  func `words are in small letters, with both ends of a range`(text: String, words: [String]) {
    #expect(CitingWordReader.words(of: text).map(\.text) == words)
  }

  @Test(arguments: [
    ("The Fund pays the ITU. Ships pay; So do I", ["fund", "itu", "i"], ["itu"]),
    ("见《宪章》第7条", ["宪", "章"], []), ("nach StGB zahlt er", ["stgb"], ["stgb"]),
  ])
  func `names have capitals that begin no sentence, or stand in a title`(
    text: String, names: [String], acronyms: [String]
  ) {
    let words = CitingWordReader.words(of: text)
    #expect(words.filter(\.isName).map(\.text) == names)
    #expect(words.filter(\.isAcronym).map(\.text) == acronyms)
  }

  @Test func `semicolons end a sentence but no period`() {
    let words = CitingWordReader.words(of: "All pay; some late. None owes.")
    #expect(words.map(\.sentence) == [0, 0, 1, 1, 2, 2])
    #expect(words.map(\.period) == [0, 0, 0, 0, 1, 1])
  }

  @Test func `a word tells what stands before it and whether a parenthesis closes after it`() {
    let words = CitingWordReader.words(of: "Rule 2 (a), (b) and 3-4")
    #expect(words.map(\.gap) == ["", "", "(", "),(", ")", "", ""])
    #expect(words.filter(\.isClosed).map(\.text) == ["a", "b"])
    #expect(words.filter(\.isBracketed).map(\.text) == ["a", "b"])
    #expect(words.filter(\.endsRange).map(\.text) == ["4"])
    #expect(words.filter(\.isNumber).map(\.text) == ["2", "a", "b", "3", "4"])
    #expect(words.compactMap(\.kind) == [.rule])
  }

  @Test(arguments: [
    ("paragraph 7 bis", 1, "7bis"), ("paragraphs 7 bis 9", 1, "7"), ("§§ 7 bis 9", 2, "7"),
    ("第七条之一", 1, "七条之一"), ("第七条", 1, "七条"), ("第七届会议", 1, "七"), ("paragraph 7 (a)", 2, "a"),
  ])
  func `a number has its bis, or the character that says what it numbers`(
    text: String, place: Int, number: String
  ) {
    #expect(CitingWords(text).number(place) == number)
  }

  @Test(arguments: [
    ("paragraphs 2, 3 and 4", 3, 0), ("пп. 2 и 3", 3, 0), ("see paragraph. 2 ships", 2, 1),
    ("paragraph; 2 ships", 1, nil), ("2 ships", 0, nil), ("section 2 (4)", 2, 0),
  ])
  func `the word before a list governs its numbers`(text: String, place: Int, governing: Int?) {
    #expect(CitingWords(text).governing(place) == governing)
  }

  @Test(arguments: [
    ("this Act", 1, true), ("this Financial Act", 2, true), ("this good act", 2, false),
    ("настоящего Федерального закона", 2, true), ("the Act", 1, false), ("this, the Act", 2, false),
  ])
  func `an instrument is this one where a word for it says so`(
    text: String, place: Int, isThis: Bool
  ) {
    #expect(CitingWords(text).isThisOne(place) == isThis)
  }
}

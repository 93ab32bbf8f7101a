import Testing

@testable import Prose

@Suite struct InstrumentTests {
  @Test(arguments: [
    ("convention", true), ("resolution", true), ("directive", true), ("bundesgesetz", true),
    ("конвенцией", true), ("licence", false), ("port", false), ("", false),
  ])
  func `a word names an instrument`(word: String, isInstrument: Bool) {
    #expect(Instruments.contain(word) == isInstrument)
  }

  @Test(arguments: [
    ("ICCPR guarantees", 0), ("European Convention on ports", 1), ("C. civ. applies", 0),
    ("The Hague Convention applies", 2), ("BGB", 0), ("SCOPE", nil), ("Resolution 4", nil),
    ("Parties meet", nil), ("ports and Conventions", nil), ("", nil),
  ])
  func `a name of an instrument shows in one of its first words`(words: String, place: Int?) {
    #expect(Instruments.place(inName: Array(words.utf8)[...]) == place)
  }

  @Test(arguments: [
    ("BGB", true), ("StGB", true), ("SCOPE", false), ("BGB 4", false), ("Dues", false),
  ])
  func `an abbreviation is no title`(words: String, isAbbreviation: Bool) {
    #expect(Instruments.isAbbreviation(Array(words.utf8)[...]) == isAbbreviation)
  }

  @Test(arguments: [("licence", true), ("contrat", true), ("act", false)])
  func `papers are instruments of others`(word: String, isPaper: Bool) {
    #expect(Instruments.arePapers(word) == isPaper)
  }
}

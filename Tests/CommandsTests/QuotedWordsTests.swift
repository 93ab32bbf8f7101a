import Testing

@testable import Commands

/// Whether the words that a note rests on stand as they stood.
struct QuotedWordsTests {
  /// Words, what they were quoted from, and what took its place; whether they stand there.
  private static let cases: [(String, String, String, Bool)] = [
    ("5 days", "within 5 days;", "within 15 days;", false),
    ("5 days", "within 5 days;", "free of charge and within 5 days;", true),
    ("agree on a date", "that they agree on a date;", "that they disagree on a date;", false),
    ("open", "should be open to all", "should be open-ended to all", false),
    (
      "may", "States may admit it; others may refuse it",
      "States shall admit it; others may refuse it", false
    ),
    (
      "may", "States may admit it, and others wait",
      "States shall admit it, and others wait, as they may", false
    ),
    ("may", "States may admit it", "all States may admit it, and others may refuse it", false),
    ("two phases", "the two phases of it", "the two phases of it and of others", true),
    ("two phases", "the two phases of it", "the two new phases of it", false),
    ("两个阶段", "会议的两个阶段；", "会议的两个阶段和成果；", true),
  ]

  @Test(arguments: cases)
  func `quoted words stand while each is there whole, as often, and untouched`(
    _ quote: String, _ former: String, _ wording: String, _ stand: Bool
  ) {
    #expect(QuotedWords(quote).stand(in: wording, insteadOf: former) == stand)
  }

  @Test(arguments: [
    ("Decides to meet", "*Decides* to **meet** in May;", "Decides* to **meet"),
    ("*Decides* to meet", "Decides to meet in May;", "Decides to meet"),
    ("Board and Parties", "| 1 | Board<br>and Parties |", "Board<br>and Parties"),
    ("1 | Board and Parties", "| 1 | Board<br>and Parties |", "1 | Board<br>and Parties"),
    ("1 Board", "| 1 | Board |", "1 | Board"),
  ])
  func `words are quoted with marks of Markdown or without`(
    quote: String, wording: String, part: String
  ) {
    #expect(QuotedWords(quote).places(in: wording).map { String(wording[$0]) } == [part])
  }

  @Test func `a part of a word is no quotation`() {
    #expect(QuotedWords("phase").places(in: "two phases").isEmpty)
    #expect(QuotedWords("  ").places(in: "two phases").isEmpty)
  }
}

import Negotiation
import Testing

@testable import ProseDiff

struct QuotationTests {
  private func told(_ language: String, _ old: String, _ new: String) throws -> [String] {
    var reader = RewordingReader(try #require(Language(rawValue: language)))
    var words = WordDiff()
    return reader.flags(.init(old), .init(new), words.edits(from: old, to: new)).map(\.shown)
  }

  @Test(arguments: [
    (
      "en", "by striking \"$10,000\" and inserting \"$50,000\".",
      "by striking \"$10,000\" and inserting \"$25,000\".", ["number $50,000 > $25,000"]
    ),
    (
      "en", "for “shall pay” put “will pay” in rule 4;", "for “may pay” put “will pay” in rule 4;",
      ["weaker shall > may"]
    ),
    (
      "de", "wird das Wort „sechs“ durch „zehn“ ersetzt;",
      "wird das Wort „acht“ durch „zehn“ ersetzt;",
      ["number sechs > acht"]
    ),
    (
      "en", "the words \"all relevant users\" are read as such;",
      "the words \"users\" are read as such;", ["scope all, relevant > "]
    ),
    (
      "zh", "将“应当”改为“可以”；", "将“可以”改为“应当”；",
      ["weaker 应当 > 可以", "stronger 可以 > 应当"]
    ),
    (
      "fr", "de remplacer « doit payer » dans la règle ;",
      "de remplacer « peut payer » dans la règle ;",
      ["weaker doit > peut"]
    ),
  ])
  func `what changes within a quotation that stands where it stood is told`(
    language: String, old: String, new: String, expected: [String]
  ) throws {
    #expect(try told(language, old, new) == expected)
    #expect(try told(language, new, old) == expected.map(mirrored))
  }

  @Test(arguments: [
    ("the report \"All Users Pay\" is read;", "the report \"No Users Pay\" is read;"),
    ("the term “Member States” is kept here;", "the term “Contracting Parties” is kept here;"),
    ("to report on the log every year;", "to report on the \"all shall not\" log every year;"),
    ("the \"two boats\" plan and its log stay;", "the plan and its \"six tugs\" log stay;"),
    (
      "\"this is a turn\", said one crew. \"No tug can wait.\" Then they left.",
      "\"No tug can wait\", said one crew. Then they left."
    ),
    ("to use the term \"all users\" here;", "to use the word \"all users\" here;"),
  ])
  func `a name in quotation marks may become another, and a quotation may come and go`(
    old: String, new: String
  ) throws {
    #expect(try told("en", old, new).isEmpty)
    #expect(try told("en", new, old).isEmpty)
  }
}

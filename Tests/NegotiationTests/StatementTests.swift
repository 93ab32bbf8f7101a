import Testing

@testable import Negotiation

/// What a wording says.
struct StatementTests {
  private func statement(
    _ text: String, carried: [Range<Int>] = [], options: [Range<Int>] = []
  ) -> Statement {
    var words = WordReader(Ladder(Language.en.file))
    return Statement(
      text,
      Statement.Part(
        range: 0..<text.utf8.count, isOpening: true, options: options, quotations: [],
        carried: carried),
      &words)
  }

  private func told(_ text: String, _ statement: Statement) -> [String] {
    statement.items.map { "\($0.kind): \(text.slice($0.range))" }
  }

  @Test(arguments: [
    ("Article 5 applies by 31 May 2027.", ["citation: 5", "deadline: by 31 May 2027"]),
    ("On 31 May 2027 pay 5 days.", ["date: 31 May 2027", "number: 5 days"]),
    ("Mr. Will May 5 pays.", ["number: 5"]), ("See /rules#4-tugs and map-7.jpg.", []),
    ("It shall not pay.", ["negation: not"]), ("", []),
  ])
  func `what is read as one thing is not read as another`(text: String, items: [String]) {
    #expect(told(text, statement(text)) == items)
  }

  @Test func `what is carried elsewhere says nothing, and options are marked`() {
    let text = "Pay 5 days or 7 days."
    #expect(told(text, statement(text, carried: [4..<10])) == ["number: 7 days"])
    let chosen = statement(text, options: [14..<20])
    #expect(chosen.items.filter(\.isOption).map { text.slice($0.range) } == ["7 days"])
    #expect(chosen.junctions.map(\.kind) == [.or])
  }
}

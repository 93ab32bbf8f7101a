import Negotiation
import Prose
import ProseDiff
import Testing

/// Clauses of which the length must not tell on the time that they take.
struct LongClauseTests {
  /// Words that repeat, each time with a number of their own.
  private static func clause(_ words: String, _ count: Int = 1500) -> String {
    (0..<count).map { "\(words) w\($0)" }.joined(separator: " ")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (clause("at the first"), clause("at the second"), ["number"]),
      (clause("at the first"), clause("by one third").replacing("w", with: "v"), ["number"]),
      (clause("at the lawful"), clause("at the unlawful"), ["negation"]),
      (clause("it is not lawful to"), clause("it is unlawful to"), []),
      (
        clause("not the", 4000), (0..<4000).map { "the w\(3999 - $0)" }.joined(separator: " "),
        ["negation"]
      ),
      (clause("We shall go.", 20_000), clause("We may go.", 20_000), ["weaker"]),
      (
        clause("None go unless permitted", 5000), clause("None go unless banned", 5000),
        ["opposite"]
      ),
      (
        String(repeating: "ab/", count: 60_000), String(repeating: "ab/", count: 59_000) + "cd", []
      ),
    ])
  func `many small changes are told in the time that as many words take`(
    old: String, new: String, told: [String]
  ) {
    var reader = RewordingReader(.en)
    let flags = reader.flags(.init(old), .init(new), Edit.between(old, new))
    #expect(flags.map(\.name.rawValue) == told)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [(20_000, "[[a#] [b#]]"), (60_000, "[a#]")])
  func `a duty among many options is told in the time that as many words take`(
    count: Int, option: String
  ) {
    let options = (0..<count).map { option.replacing("#", with: "\($0)") }
    let wordings = [("may", options.dropLast()), ("shall", options.dropFirst())].map {
      "The Parties \($0) fund \($1.joined(separator: " ")) of the parts."
    }
    let flags = Comparison(
      Document(name: "old", source: wordings[0]), Document(name: "new", source: wordings[1])
    ).negotiated(.itu, in: LanguageName("en")).changes.flatMap(\.flags)
    #expect(flags.map(\.name).contains(.stronger))
  }
}

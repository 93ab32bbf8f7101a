import Negotiation
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
    ])
  func `many small changes are told in the time that as many words take`(
    old: String, new: String, told: [String]
  ) {
    var reader = RewordingReader(.en)
    let flags = reader.flags(.init(old), .init(new), Edit.between(old, new))
    #expect(flags.map(\.name.rawValue) == told)
  }
}

import Prose
import Testing

@testable import ProseDiff

struct TokenPairTests {
  /// The tokens of a text as they are, what both texts begin and end with as one.
  private func shown(_ old: String, _ new: String) -> [[String]] {
    var lexicon = Lexicon()
    let pair = TokenPair(old.utf8Span.span, new.utf8Span.span, &lexicon)
    return [(old, pair.old), (new, pair.new)].map { text, tokens in
      let bytes = Array(text.utf8)
      return tokens.tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
  }

  @Test(
    arguments: [
      ("the old plan is here", "the new plan is here", ["the ", "old", "plan is here"]),
      ("a b", "a b b", ["a ", "b"]),
      ("a b c", "x b y", ["a", "b", "c"]),
      ("see high- level talks", "see high- court talks", ["see ", "high- level", "talks"]),
      ("at 30 500 tons", "at 30 700 tons", ["at ", "30 500", "tons"]),
      ("all is said", "all is said", ["all is ", "said"]),
      ("The plan shall go", "the plan shall go", ["The", "plan", "shall", "go"]),
      ("at   a place", "at a place", ["at", "a", "place"]), ("", "new", []),
    ])
  func `what both begin and end with is one token each`(
    old: String, new: String, expected: [String]
  ) {
    #expect(shown(old, new)[0] == expected)
  }

  @Test(arguments: [("a b", "a b b"), ("a b b", "a b"), ("x y x y", "x y"), ("b", "a b")])
  func `no word is of both the beginning and the end`(old: String, new: String) {
    let (olds, news) = (shown(old, new)[0], shown(old, new)[1])
    #expect(olds.joined().count { $0 != " " } == old.count { $0 != " " })
    #expect(news.joined().count { $0 != " " } == new.count { $0 != " " })
  }

  @Test(arguments: 0..<200) func `edits are those of all words read one by one`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    func word() -> String {
      ["a", "b", "B", "c-", "d", "7", "[", "200", "high-", "é"][numbers.below(10)]
    }
    let old = (0..<Int(seed % 9)).map { _ in word() }.joined(separator: " ")
    let new = (0..<Int(seed % 7)).map { _ in word() }.joined(separator: " ")
    var lexicon = Lexicon()
    let pair = TokenPair(old.utf8Span.span, new.utf8Span.span, &lexicon)
    let kept = SequenceDiff.kept(pair.old.numbers, pair.new.numbers)
    let whole = SequenceDiff.kept(self.numbers(old, &lexicon), self.numbers(new, &lexicon))
    let bytes = Array(old.utf8)
    func places(_ kept: [(old: Int, new: Int)], _ tokens: [Token]) -> [Int] {
      kept.flatMap { tokens[$0.old].start..<tokens[$0.old].end }.filter { bytes[$0] != .space }
    }
    #expect(places(kept, pair.old.tokens) == places(whole, tokens(old)))
  }

  private func tokens(_ text: String) -> [Token] {
    var tokenizer = Tokenizer()
    var tokens: [Token] = []
    while let token = tokenizer.next(text.utf8Span.span) { tokens.append(token) }
    return tokens
  }

  private func numbers(_ text: String, _ lexicon: inout Lexicon) -> [Int32] {
    tokens(text).map { lexicon.number(text.utf8Span.span, $0) }
  }
}

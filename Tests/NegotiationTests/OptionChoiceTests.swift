import Testing

@testable import Negotiation

/// Texts with one option of each group chosen.
struct OptionChoiceTests {
  @Test(
    arguments: [
      ("pay 5 7 or", [[4..<5, 6..<7]], ["pay 5   or", "pay   7 or"]),
      (
        "a b c d e", [[0..<1, 2..<3], [4..<5, 6..<7, 8..<9]],
        ["a   c    ", "  b   d  ", "  b     e"]
      ),
      (
        "(a b) c d", [[0..<5, 6..<9], [1..<2, 3..<4]], ["(a  )    ", "      c d", "(  b)    "]
      ), ("a", [], []),
    ] as [(String, [[Range<Int>]], [String])])
  func `each choice has one option of each group, and blanks for the others`(
    text: String, options: [[Range<Int>]], texts: [String]
  ) {
    let choices = OptionChoices(text, options)
    #expect(choices.texts == texts && choices.showAll)
  }

  @Test func `of many options only some choices are read`() {
    let text = String(repeating: "a", count: 20)
    let choices = OptionChoices(text, [(0..<20).map { $0..<$0 + 1 }])
    #expect(choices.texts.count == 8 && !choices.showAll)
  }
}

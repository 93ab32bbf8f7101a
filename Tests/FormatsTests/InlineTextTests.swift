import Testing

@testable import Formats

struct InlineTextTests {
  /// A wording with its styles told by letters: `b`, `i`, `x` for both, in angle brackets.
  private func told(_ markdown: String) -> String {
    InlineText(markdown: markdown).runs.map { run in
      let name = (run.style.isBold ? 1 : 0) + (run.style.isItalic ? 2 : 0)
      let text = run.isMarkup ? "{\(run.text)}" : run.text
      return name == 0 ? text : "<\(["b", "i", "x"][name - 1])|\(text)>"
    }.joined()
  }

  @Test(arguments: [
    ("plain", "plain"), ("*one* two", "<i|one> two"), ("__one__ *two*", "<b|one> <i|two>"),
    ("***both***", "<x|both>"), ("**bold *both* bold**", "<b|bold ><x|both><b| bold>"),
    ("*one **two***", "<i|one ><x|two>"), ("2*3*4", "2<i|3>4"), ("2 * 3 * 4", "2 * 3 * 4"),
    ("snake_case_name", "snake_case_name"), ("*open", "*open"), ("**one*", "*<i|one>"),
    ("\\*kept\\*", "*kept*"), ("\\[a\\] C:\\x", "[a] C:\\x"), ("\\", "\\"),
    ("text,[^1] and[^b*]", "text,{[^1]} and{[^b*]}"), ("[^a b] [^]", "[^a b] [^]"),
    ("《*重申*》", "《<i|重申>》"),
  ])
  func `emphasis, escapes and marks of notes are read as Markdown has them`(
    markdown: String, told expected: String
  ) {
    #expect(told(markdown) == expected)
  }

  @Test(arguments: [
    "2*3*4", "*", "a \\* b", "_x_ and __y__", "C:\\*", "\\\\", "[^1]", "**", "* one *", "a*b", "\\",
    "x_y", "[a](b)", "***", "a\\",
  ])
  func `wording comes back as it was, whatever signs it holds`(text: String) {
    for style in [InlineText.Style.plain, .init(isBold: true), .init(isItalic: true)] {
      var wording = InlineText()
      wording.append("One ")
      wording.append(text, style)
      wording.append(" two.")
      let read = InlineText(markdown: wording.markdown)
      #expect(read.plain == "One \(text.trimmed) two." || read.plain == "One \(text) two.")
    }
  }

  @Test func `only what Markdown would take for its own gets a backslash`() {
    var wording = InlineText()
    wording.append("5 * 3, snake_case and [brackets]")
    #expect(wording.markdown == "5 * 3, snake_case and [brackets]")
    wording.append(" but *this*")
    #expect(wording.markdown == "5 \\* 3, snake\\_case and [brackets] but \\*this\\*")
  }

  @Test func `many marks that never close cost no more than their number`() {
    let clock = ContinuousClock()
    let text = String(repeating: "*a _b ", count: 20_000) + String(repeating: "c* ", count: 2)
    #expect(clock.measure { _ = InlineText(markdown: text) } < .seconds(2))
  }
}

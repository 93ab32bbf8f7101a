import Testing

@testable import Reports

struct ReadingTests {
  private let style = TerminalStyle(width: 20, colour: true)

  @Test(arguments: [
    ("short\n", "short\n"),
    ("    words that go on and on\n", "    words that go on\n    and on\n"),
    ("a\tb\u{1B}[2J", "a\tb⟨ESC⟩[2J"),
    ("words\tthat go on and on", "words that go on and\non"),
    ("一二三四五六七八九十一", "一二三四五六七八九十\n一"),
    ("\n\n", "\n\n"),
  ])
  func `long lines are broken at words, under their indent`(text: String, shown: String) {
    #expect(Reading.text(text, style) == shown)
  }

  @Test(arguments: [
    ("word", "word"), ("wording", "word…"), ("字字字", "字字…"), ("e\u{301}e", "e\u{301}e"),
  ])
  func `what is too long is cut`(text: String, shown: String) {
    #expect(cut(text, to: 5) == shown)
  }
}

import Testing

@testable import Prose

struct CaselessWordsTests {
  private static let words = CaselessWords([
    ("décide", 1), ("also ", 2), ("art", 3), ("article", 4), ("отмечая", 5), ("§", 6),
  ])

  /// The value of the word that a text is as a whole, or begins with before a space.
  private func value(_ text: String) -> Int? {
    Self.words.value(openingOf: text.utf8Span.span) { value, next in
      value == 2 || next == nil || next == .space
    }
  }

  @Test(arguments: [
    ("Article", 4), ("ARTICLE 7", 4), ("art", 3), ("Décide de", 1), ("DE\u{301}CIDE", 1),
    ("Also recalling", 2), ("Отмечая также", 5), ("ОТМЕЧАЯ", 5), ("art «x»", 3),
    ("§ 5", 6), ("§", 6),
  ])
  func `a word is found in any case and form`(text: String, expected: Int) {
    #expect(value(text) == expected)
  }

  @Test(arguments: [
    "Article", "DE\u{301}CIDE", "Décision", "artículo", "ОТМЕЧАТЬ", "§5", "§", "а\u{306}",
  ])
  func `what begins with the letters of a word may be one`(text: String) {
    let mayOpen = Self.words.mayOpen(text.utf8Span.span)
    #expect(mayOpen)
  }

  @Test(arguments: ["délai", "dé", "Éa", "être", "ôter", "об", "amendé", "a", "", "第1条"])
  func `what begins with others is none, without another look`(text: String) {
    let mayOpen = Self.words.mayOpen(text.utf8Span.span)
    #expect(mayOpen == (text == "délai" || text == "dé"))
  }

  @Test(arguments: [
    "", "articles", "arti", "decide", "an article", "отмечаяй", "art\u{301}", "artículo",
    "d\u{301}écide",
  ])
  func `what begins otherwise is none`(text: String) {
    #expect(value(text) == nil)
  }
}

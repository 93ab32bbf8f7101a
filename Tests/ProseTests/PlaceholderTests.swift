import Testing

@testable import Prose

/// What stands in the place of a clause that was taken out.
@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("(Repealed)", "repealed"), ("[Deleted.]", "deleted"), ("*(weggefallen)*", "weggefallen"),
    ("Abrogé.", "abrogé"), ("（已废止）", "已废止"), ("утратил силу;", "утратил силу"),
    ("[— not used —]", "not used"), ("REVOKED", "revoked"), ("*(reserved)*", "reserved"),
  ])
  func `a placeholder is known by its words, whatever the signs around it`(
    text: String, words: String
  ) {
    #expect(Placeholder.words(text.utf8Span.span) == words)
  }

  @Test(arguments: [
    "", "()", "Reserved seats", "The rule is repealed.", "Deleted rules", "(agreed)", "12", "—",
    "废止的规定", "reserved", "Deleted.", "删除",
  ])
  func `other words are none`(text: String) {
    #expect(Placeholder.words(text.utf8Span.span) == nil)
  }
}

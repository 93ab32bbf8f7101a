import Testing

@testable import Reports

struct ColumnsTests {
  @Test(
    arguments: [
      ("recalling a)", 12), ("", 0), ("é", 1), ("e\u{301}", 1), ("信息社会", 8), ("，", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("❤\u{FE0F}", 2), ("🇨🇭", 2), ("القرار", 6),
      ("يذكّر", 4), ("− ~ ≈ ⇄ …", 9), ("\u{2068}a\u{2069}", 1), ("ｆｕｌｌ", 8),
    ])
  func `a text takes its columns`(text: String, expected: Int) {
    #expect(columns(text) == expected)
  }
}

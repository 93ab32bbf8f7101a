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

  @Test(
    arguments: [
      ("The Council, 3 (b) (ii)", 23, "The Council, 3 (b) (ii)"),
      ("The Council of the Ports, 3 (b) (ii)", 28, "The Council of t… 3 (b) (ii)"),
      ("The Council of the Ports, 3 (b) (iii)", 28, "The Council of … 3 (b) (iii)"),
      ("extraordinarily-long-label-of-one-word", 21, "extraordin…f-one-word"),
      ("信息社会议程第十二条第三款", 12, "信息…第三款"),
    ])
  func `an address keeps its end where it is too long`(text: String, width: Int, shown: String) {
    #expect(shortened(text, to: width) == shown)
    #expect(columns(shown) <= width)
  }
}

import Testing

@testable import Prose

@Suite struct ByteEndsTests {
  @Test(arguments: [
    ("12]", 12, 2), ("7", 7, 1), ("123/", 123, 3), ("1234", nil, 0), ("a1", nil, 0), ("", nil, 0),
  ])
  func `a run begins with a short number`(text: String, value: Int?, end: Int) {
    let number = Array(text.utf8)[...].shortNumber
    #expect(number?.value == value)
    #expect(number?.end ?? 0 == end)
  }

  @Test(arguments: [("费用。", "。", true), ("费用。", "，", false), ("a", "ba", false), ("", "a", false)])
  func `a run ends with some bytes`(text: String, ending: String, isEnd: Bool) {
    #expect(Array(text.utf8)[...].ends(with: ending.utf8) == isEnd)
    let bytes = text.utf8Span.span
    #expect(bytes.has(Array(ending.utf8), endingAt: bytes.count) == isEnd)
  }

  @Test(arguments: [("费", "费"), ("é4", "é"), ("4", "4"), ("", nil)])
  func `a run begins with a character`(text: String, first: Unicode.Scalar?) {
    #expect(Array(text.utf8)[...].firstScalar == first)
  }
}

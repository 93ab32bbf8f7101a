import Testing

@testable import Prose

@Suite struct EnclosureTests {
  @Test(arguments: [
    ("The fee. (agreed)", "(agreed)", "agreed"),
    ("The fee [**agreed**].", "[**agreed**]", "agreed"),
    ("The fee *( agreed )*;", "*( agreed )*", "agreed"), ("费用（商定）; ", "（商定）", "商定"),
    ("费用（商定）。", "（商定）", "商定"), ("الرسم (متفق عليه)؛", "(متفق عليه)", "متفق عليه"),
    ("[a (b)]", "[a (b)]", "a (b)"), ("a (b) c)", nil, nil), ("The fee", nil, nil), ("", nil, nil),
    ("()", "()", ""),
  ])
  func `the last enclosure is before stops and white space`(
    text: String, outer: String?, inner: String?
  ) {
    let bytes = text.utf8Span.span
    expect(Enclosure.last(bytes, before: bytes.count), text, outer, inner)
  }

  @Test(arguments: [
    ("(agreed) The fee", "(agreed)", "agreed"),
    ("**[ agreed ]** The fee", "**[ agreed ]**", "agreed"),
    ("【商定】费用", "【商定】", "商定"), ("(a (b", nil, nil), ("The (fee)", nil, nil), ("(", nil, nil),
  ])
  func `the first enclosure is at the start`(text: String, outer: String?, inner: String?) {
    expect(Enclosure.first(text.utf8Span.span, from: 0), text, outer, inner)
  }

  @Test func `brackets with too much between them enclose nothing`() {
    let text = "(" + String(repeating: "a", count: 170) + ")"
    let bytes = text.utf8Span.span
    #expect(Enclosure.first(bytes, from: 0) == nil)
    #expect(Enclosure.last(bytes, before: bytes.count) == nil)
  }

  @Test(arguments: [("(a)", false), ("[a]", true), ("（a）", false), ("［a］", true), ("【a】", true)])
  func `brackets are round or square`(text: String, isSquare: Bool) {
    #expect(Enclosure.first(text.utf8Span.span, from: 0)?.isSquare == isSquare)
  }

  private func expect(
    _ found: Enclosure?, _ text: String, _ outer: String?, _ inner: String?
  ) {
    let bytes = Array(text.utf8)
    #expect(found.map { String(decoding: bytes[$0.outer], as: UTF8.self) } == outer)
    #expect(found.map { String(decoding: bytes[$0.inner], as: UTF8.self) } == inner)
  }
}

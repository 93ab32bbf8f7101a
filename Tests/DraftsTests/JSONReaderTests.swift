import Testing

@testable import Drafts

struct JSONReaderTests {
  @Test(arguments: [
    #"{"a": [1, -2.50, 1e3], "b": {"c": null, "d": true}, "e": "x"}"#, "[]", "{}", #""""#, "0",
    #""tab\t, \"quotes\", \\ and \u001b, \u202e and é 漢 😀""#,
  ])
  func `what is read is written back as it was`(_ line: String) {
    #expect(JSONReader.value(Array(line.utf8))?.line == line)
  }

  @Test(arguments: [
    "", "{", "{]", #"{"a" 1}"#, #"{"a": 1,}"#, "[1,]", "[1 2]", "nul", "01x", "+1", ".5", "-",
    "1e999",
    #""\x""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#, "\"line\nbreak\"", #""open"#, "1 2",
    #"{"a": 1, "a": 2}"#, String(repeating: "[", count: 200_000),
  ])
  func `what is no JSON is refused`(_ line: String) {
    #expect(JSONReader.value(Array(line.utf8)) == nil)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(JSONReader.value(Array("\"".utf8) + [0xFF] + Array("\"".utf8)) == nil)
  }

  @Test func `surrogates are one character`() {
    #expect(JSONReader.value(Array(#""\ud83d\ude00\u00e9\/""#.utf8)) == .string("😀é/"))
  }
}

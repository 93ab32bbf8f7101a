import Testing

@testable import Prose

/// Lines of nothing but what labels consist of, as long as a line of a damaged file may be.
struct LongLineTests {
  @Test(arguments: [
    "*_", "[*", "[ ", "[[[ ", "[_", "_*[", "**_", "*[ ", "(", "((", "(a", "((a) ", "1.", "1. ",
    "a) ", "(1) ", "[1] ", "iv", "iv. ", "1bis ", "1.1.", "- ", "* ", "• ", "] ", "](A) ", "[] ",
    "Article 1 ", "第一条", "（一）", "أ) ", "1\t", "[*a)* ", "**1. ", "_[1", "PP1 ", "\u{200F}",
    "\u{200B}[",
    "[new] ", "{==", "§ 4 ", "1° ", "1-", "1—(", "| ", "`", "<sup>", "[^1] ", "\u{200F}*",
    "*\u{200F}_",
  ])
  func `a line of marks is read without loss`(unit: String) {
    for length in [7, 24 << 10, 64 << 10] {
      let line = String(repeating: unit, count: length / unit.utf8.count + 1)
      let read = Document(name: "x", source: line).clauses.map { $0.label + $0.text }.joined()
      #expect(Self.visible(read) == Self.visible(line))
    }
  }

  @Test(arguments: [
    ("[*a) the fee*]", "a)"), ("[ [*b)* the fee]]", "b)"), ("*[4.] the fee*", "[4.]"),
    ("[ [ [2. the fee]]]", "2."), ("[ [ [ [ [2. the fee]]]]]", ""),
  ])
  func `a label has only so much around it`(line: String, label: String) {
    #expect(Document(name: "x", source: line).clauses.map(\.label) == [label])
  }

  /// How often each byte is in a text, but those of white space and emphasis, which labels give up.
  private static func visible(_ text: String) -> [UInt8: Int] {
    text.utf8.reduce(into: [:]) { counts, byte in
      if !byte.isSpace, !byte.isEmphasis { counts[byte, default: 0] += 1 }
    }
  }
}

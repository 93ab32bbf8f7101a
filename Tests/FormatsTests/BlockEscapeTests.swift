import Prose
import Testing

@testable import Formats

/// Wording that looks like the mark of a block.
struct BlockEscapeTests {
  @Test(arguments: [
    "===", "***", "* * *", "---", "____", "=====", "- - -", "# x", "> x", "| a | b |",
  ])
  func `a line that looks like a mark is escaped`(line: String) {
    #expect(line.escapingOpening == "\\" + line)
    let source = "a\n\(line)".escapingBreaks(indent: 0)
    #expect(Document(name: "x", source: source + "\n").clauses.allSatisfy { $0.kind == .paragraph })
  }

  @Test(arguments: ["==", "= x =", "**", "a ---", "__x__", "*a*", "-=-", "", "=== x"])
  func `other wording stays`(line: String) {
    #expect(line.escapingOpening == line)
  }

  @Test(arguments: [
    "novies The fee", "decies", "undecies", "duodecies – the fee", "Bis the fee", "alt 1",
  ])
  func `an ordinal belongs to the number before it`(text: String) {
    #expect(text.opensWithOrdinal)
  }

  @Test(arguments: ["decimal", "noviest", "terms of it", "alternatives", ""])
  func `other words do not`(text: String) {
    #expect(!text.opensWithOrdinal)
  }
}

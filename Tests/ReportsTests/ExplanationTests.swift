import Prose
import ProseDiff
import Testing

@testable import Reports

struct ExplanationTests {
  private func explained(_ old: String, _ new: String, width: Int = 80) -> String {
    let weighing = Weighing(
      Document(name: "one.md", source: old), Document(name: "two.md", source: new))
    return Explanation.report(
      weighing, changes: Array(weighing.comparison.changes.indices),
      TerminalStyle(width: width, colour: false))
  }

  private let stations = "that coast stations stay in service until a satellite replaces them"
  private let fees = "that States publish the fees for messages of distress"

  @Test func `a split says what each part brings`() {
    let text = explained("1. \(stations), and \(fees);", "1. \(stations);\n\n2. \(fees);")
    #expect(text.hasPrefix("< 1 → 1 + 2 · split\n  Paired by the wording; 99 % sure.\n"))
    #expect(text.contains("  + 2 too: 100 % of its words come from what the other part lacks"))
  }

  @Test func `the next best is named with its own reasons`() {
    let text = explained(
      "1. \(stations);\n\n2. \(fees);",
      "1. \(stations) at sea;\n\n2. that coast stations publish the fees;")
    #expect(text.contains("  Next best for 1 in two.md: 2, "))
    #expect(text.contains("  + More alike than any other choice, by "))
  }

  @Test func `what has no partner and what is equal say so`() {
    let text = explained("1. \(stations);", "1. \(stations);\n\n2. \(fees);")
    #expect(text.contains("· 1 · unchanged\n  Paired as the words are the same; 99 % sure.\n"))
    #expect(text.contains("  No clause of the old text is left that is like it enough.\n"))
    #expect(text.hasSuffix("  No other clause of one.md was weighed for 2.\n"))
  }

  @Test(arguments: 20..<90) func `no line is wider than the terminal`(width: Int) {
    let text = explained("1. \(stations), and \(fees);", "2. \(fees);", width: width)
    for line in text.split(separator: "\n") { #expect(columns(String(line)) <= width) }
  }
}

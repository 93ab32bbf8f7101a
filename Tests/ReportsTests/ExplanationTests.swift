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

  @Test func `the next best is named with what took it and its own reasons`() {
    let text = explained(
      "1. \(stations);\n\n2. \(fees);",
      "1. \(stations) at sea;\n\n2. that coast stations publish the fees;")
    #expect(text.contains("  Next best for 1 in two.md: 2 (paired with 2), "))
    #expect(text.contains("  + More alike than any other choice, by "))
  }

  @Test func `what has no partner and what is equal say so`() {
    let text = explained("1. \(stations);", "1. \(stations);\n\n2. \(fees);")
    #expect(text.contains("· 1 · unchanged\n  Paired as the words are the same; 99 % sure.\n"))
    #expect(text.contains("  No clause of the old text is left that is like it enough.\n"))
    #expect(text.hasSuffix("  No other clause of one.md was weighed for 2.\n"))
  }

  @Test func `a choice that is more alike is named`() {
    let text = explained(
      "recalling\n\na) Resolution 7 (Rev. Quito, 2010);\n\nb) the plan;",
      "recalling\n\na) Resolution 6 (Rev. Quito, 2010);\n\nb) Resolution 7 (Rev. Lima, 2014);"
        + "\n\nc) the plan;", width: 200)
    #expect(text.contains("− Another choice is more alike, by 23 points: recalling a) in two.md."))
    #expect(text.contains("They, or the titles above them, name different things."))
  }

  @Test func `a choice that had found its own partner is no rival any more`() {
    let report =
      "the Council publishes a report on the coast stations that members keep in registers"
    let old = list(
      "bridges are inspected", "\(report) and on fees of satellites", "trucks carry lamps",
      "experts advise on numbers", "\(report) in remote islands", "cheese is gone", "ports are lit")
    let new = list(
      "bridges are inspected", "\(report) and on fees of spacecraft", "trucks carry lamps",
      "wine is new here", "members keep in registers of remote islands the coast stations",
      "milk is new too", "experts advise on numbers", "ports are lit")
    let text = explained(old, new, width: 200)
    #expect(
      text.contains(
        "~ 5 · reworded\n  Paired by the wording; 84 % sure.\n  + 89 % of the shorter one's words are "
          + "shared, by weight, and 64 % of its phrases.\n  + More alike than any other choice, by 66 points.\n"
      ))
    #expect(!text.contains("Another choice is more alike"))
  }

  private func list(_ clauses: String...) -> String {
    clauses.enumerated().map { "\($0.offset + 1). \($0.element)." }.joined(separator: "\n\n")
  }

  @Test func `a heading that keeps its label alone is paired by that`() {
    let text = explained("## Article 1 Fees\n\n\(fees).", "## Article 1 Dues\n\n\(fees).")
    #expect(text.contains("\n  Paired by the label and what stands around it; "))
    #expect(!text.contains("Paired by the wording"))
  }

  @Test func `other clauses of the same words are named with what they are paired with`() {
    let old = "# Part A\n\n1. \(fees).\n\n2. \(stations)."
    let new = "\(old)\n\n# Part B\n\n1. that the buoy is lit.\n\n2. \(stations)."
    let text = explained(old, new, width: 200)
    #expect(text.contains("The words of Part A, 2 stand in two.md also at Part B, 2."))
    #expect(
      text.contains(
        "The words of Part B, 2 stand in one.md also at Part A, 2 (paired with Part A, 2)."))
  }

  @Test(arguments: 20..<90) func `no line is wider than the terminal`(width: Int) {
    let text = explained("1. \(stations), and \(fees);", "2. \(fees);", width: width)
    for line in text.split(separator: "\n") { #expect(columns(String(line)) <= width) }
  }
}

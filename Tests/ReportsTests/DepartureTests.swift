import Prose
import ProseDiff
import Testing

@testable import Reports

/// What is said at the place that clauses of the same address on both sides have left.
struct DepartureTests {
  private static let noting = "noting\n\na) the work of the group on emergency networks;\n\n"
  private static let recalling = """
    recalling

    a) the outcome of the second phase of the Summit;

    b) the report of the expert group on public warning;


    """
  private static let last = "is of the view\n\n1. that access should be open to all."

  private let later = comparison(
    noting + recalling + last, recalling + noting + last)
  private let earlier = comparison(recalling + noting + last, noting + recalling + last)

  private static func comparison(_ old: String, _ new: String) -> Comparison {
    Comparison(Document(name: "a", source: old), Document(name: "b", source: new))
  }

  private func line(_ report: String) -> String? {
    report.split(separator: "\n").first { $0.contains("moved to") }.map(String.init)
  }

  @Test func `where they stand now is told by what they follow`() {
    let style = TerminalStyle(width: 100, colour: false)
    let line = "noting … noting a) (2 clauses) moved to after recalling b)"
    #expect(self.line(Terminal.report(later, style)) == "⇄ " + line)
    #expect(self.line(SideBySide.report(later, style)) == "⇄ " + line)
    #expect(self.line(Markdown.report(later)) == "*\(line)*")
    #expect(self.line(HTML.report(later))?.contains(">after <bdi>recalling b)</bdi></a>") == true)
  }

  @Test func `what follows nothing now stands at the beginning`() {
    let style = TerminalStyle(width: 100, colour: false)
    let line = "noting … noting a) (2 clauses) moved to the beginning"
    #expect(self.line(Terminal.report(earlier, style)) == "⇄ " + line)
    #expect(self.line(Markdown.report(earlier)) == "*\(line)*")
    #expect(self.line(HTML.report(earlier))?.contains(">the beginning</a>") == true)
  }

  @Test
  func `a titled section that other numbers follow into its new place is told by what it follows`()
  {
    let masts =
      "Part A\n------\n\n1. All masts are lit.\n\n2. All buoys are red.\n\n3. All piers are long.\n\n"
    let (fees, more) = ("Part B\n------\n\n", ["Fees are due in May.", "Fines are due in June."])
    let old = masts + fees + "4. \(more[0])\n\n5. \(more[1])"
    let new =
      fees + "1. \(more[0])\n\n2. \(more[1])\n\n"
      + masts.replacing("1.", with: "3.").replacing("2.", with: "4.").replacing(
        "3. All piers", with: "5. All piers")
    let title = "# Rules\n\n"
    let style = TerminalStyle(width: 100, colour: false)
    let line = "Part B … Part B, 5 (3 clauses) moved to after Rules"
    #expect(
      self.line(Terminal.report(Self.comparison(title + old, title + new), style)) == "⇄ " + line)
  }
}

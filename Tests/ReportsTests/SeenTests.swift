import Formats
import Prose
import ProseDiff
import Testing

@testable import Reports

/// Reports for people show wordings as readers see them.
struct SeenTests {
  private static let style = TerminalStyle(width: 80, colour: false)

  private func compare(_ old: String, _ new: String) -> Comparison {
    Comparison(Document(name: "a", source: old), Document(name: "b", source: new))
  }

  @Test func `emphasis is shown on pages and left out in a terminal`() {
    let comparison = compare(
      "1. *Decides* to **meet in** May;\n", "1. *Decides* to **meet in late** May;\n")
    #expect(
      Terminal.report(comparison, Self.style).hasSuffix("\n  Decides to meet in {+late+} May;\n"))
    let (markdown, page) = (Markdown.report(comparison), HTML.report(comparison))
    #expect(markdown.contains("\n> <em>Decides</em> to <strong>meet in</strong> May;\n"))
    #expect(markdown.contains(" <ins><strong>late</strong> </ins>May;\n"))
    #expect(page.contains("<em>Decides</em> to <strong>meet in </strong><ins><strong>late<"))
    #expect(!page.contains("**"))
  }

  @Test func `what differs in emphasis alone is shown with its marks`() {
    let comparison = compare("1. *Decides* to meet;\n", "1. **Decides** to meet;\n")
    let marked = "*{+*+}Decides{+*+}* to meet;\n"
    #expect(Terminal.report(comparison, Self.style).contains(marked))
    #expect(ITU.report(comparison, Self.style).contains(marked))
    #expect(Markdown.report(comparison).contains("\\*<ins>\\*</ins>Decides<ins>"))
    #expect(HTML.report(comparison).contains("*<ins>*</ins>Decides<ins>*</ins>*"))
  }

  @Test func `a mark that emphasizes nothing stays, and so does code`() {
    let comparison = compare(
      "1. Take 5 * 3 seats;\n\n```\n*p = q * 2\n```\n",
      "1. Take 5 * 3 chairs;\n\n```\n*p = r * 2\n```\n")
    let told = Terminal.report(comparison, Self.style)
    #expect(told.contains("Take 5 * 3 [-seats-]{+chairs+};"))
    #expect(told.contains("*p = [-q-]{+r+} * 2"))
  }

  @Test(arguments: [
    ("| First | Secretariat<br>and Parties |", "First | Secretariat and Parties"),
    ("| *First* | 3 \\| 4 |", "First | 3 \\| 4"),
    ("|  | second |  | fourth |", "| second | | fourth"),
    ("| one |  |", "one |"),
  ])
  func `a row reads as its cells with a bar between two of them`(row: String, seen: String) {
    let lines = 1...1
    #expect(Clause(kind: .row, lines: lines, text: row).seen.plain == seen)
  }

  @Test func `changes within a row stay within its cells`() {
    let head = "| No | Who |\n|---|---|\n"
    let comparison = compare(
      head + "| 1 | Secretariat<br>and Parties |\n",
      head + "| 2 | Secretariat<br>and all Parties |\n")
    let told = Terminal.report(comparison, Self.style)
    #expect(told.hasSuffix("\n  [-1-]{+2+} | Secretariat and {+all+} Parties\n"))
  }

  @Test(arguments: 0..<50)
  func `no character of a wording is lost`(seed: Int) {
    let comparison = RandomComparison.make(seed: seed)
    for change in comparison.changes where !change.editorial {
      let shown = comparison.redline(change).new.map(\.text).joined()
        .replacing("¶\n", with: "\n").replacing("␣", with: " ")
      // Changed white space is named.
      guard !shown.contains("⟨") else { continue }
      let clauses = change.new.map { comparison.new.clauses[$0] }
      let wordings = [clauses.map(\.seen.plain), clauses.map(\.text)]
      #expect(wordings.map { $0.joined(separator: "\n") }.contains(shown))
    }
  }

  @Test(arguments: [
    ("Run `a*b*c` and *stop*.", "Run `a*b*c` and *stop*."), ("Of 2*3*4 m.", "Of 2*3*4 m."),
    ("See https://x.example/_a_/b.", "See https://x.example/_a_/b."),
    ("The limit $a*b*c$ holds.", "The limit $a*b*c$ holds."),
    ("*Decides* to pay US$ 5 by `wire`.", "Decides to pay US$ 5 by `wire`."),
    ("*See* https://x.example/a.", "See https://x.example/a."),
  ])
  func `a wording whose marks may be words is seen as it is stored`(text: String, seen: String) {
    #expect(Clause(kind: .paragraph, lines: 1...1, text: text).seen.plain == seen)
  }
}

import Negotiation
import Prose
import ProseDiff
import Reports
import Testing

struct FlagTests {
  private func comparison(_ flags: [Change.Flag]) -> Comparison {
    let change = Change(
      kind: .reworded, old: [0], new: [0], similarity: 0.9,
      edits: [Edit(.delete, "a"), Edit(.insert, "b")], flags: flags)
    return Comparison(
      old: Document(name: "a", clauses: [.paragraph("a")]),
      new: Document(name: "b", clauses: [.paragraph("b")]), changes: [change])
  }

  @Test(arguments: [
    (Change.Flag(.weaker, old: ["shall"], new: ["should"]), "weaker: shall → should"),
    (Change.Flag(.qualifier, new: ["as appropriate"]), "qualifier added: as appropriate"),
    (Change.Flag(.deadline, old: ["by 2026"]), "deadline dropped: by 2026"),
    (Change.Flag(.conjunction, old: ["and"], new: ["or"]), "and → or"),
    (Change.Flag(.opposite, old: ["before"], new: ["after"]), "opposite: before → after"),
    (Change.Flag(.bracketOpened, new: ["should"]), "bracket opened"),
    (Change.Flag(.bracketClosed, old: ["should"]), "bracketed words dropped"),
    (Change.Flag(.optionAdopted, old: ["a", "b"], new: ["b"]), "option 2 of 2 adopted"),
    (Change.Flag(.optionAdopted, old: ["A", "B"], new: ["b"]), "option 2 of 2 adopted"),
    (Change.Flag(.deletionProposed, new: ["all"]), "deletion proposed: all"),
    (
      Change.Flag(.deletionWithdrawn, old: ["all"], new: ["all"]),
      "deletion no longer proposed: all"
    ),
    (Change.Flag(.deletionMade, old: ["all"]), "proposed deletion made: all"),
    (Change.Flag(.reopened, old: ["agreed"]), "agreed → reopened"),
    (Change.Flag(.status, new: ["agreed"]), "status: agreed"),
    (Change.Flag(.proposer, new: ["Country X"]), "proposed by Country X"),
    (
      Change.Flag(.staleReference, old: ["resolves 3"], new: ["resolves 4"]),
      "reference left behind: resolves 3 is now resolves 4"
    ),
    (
      Change.Flag(.staleReference, old: ["Article 3"]),
      "reference left behind: Article 3 was removed"
    ),
  ])
  func `a flag is told in plain words`(flag: Change.Flag, words: String) {
    let style = TerminalStyle(width: 200, colour: false)
    let comparison = comparison([flag])
    #expect(Terminal.report(comparison, style).contains("reworded, \(words)\n"))
    #expect(SideBySide.report(comparison, style).contains(words))
    #expect(HTML.report(comparison).contains(words))
    #expect(Markdown.report(comparison).contains("reworded, \(words)\n"))
  }

  @Test func `a quotation brings no character of a draft raw`() {
    let comparison = comparison([Change.Flag(.status, new: ["<b>\u{1B}[2J*x*"])])
    let style = TerminalStyle(width: 200, colour: false)
    #expect(Terminal.report(comparison, style).contains("status: <b>⟨ESC⟩[2J*x*"))
    #expect(HTML.report(comparison).contains("status: &lt;b&gt;"))
    #expect(Markdown.report(comparison).contains("status: &lt;b&gt;⟨ESC⟩\\[2J\\*x\\*"))
  }

  @Test func `changes with references left behind are counted, not the references`() {
    let comparison = comparison([
      Change.Flag(.staleReference, old: ["1"], new: ["2"]),
      Change.Flag(.staleReference, old: ["3"]),
    ])
    let style = TerminalStyle(width: 200, colour: false)
    #expect(Terminal.report(comparison, style).contains("; 1 with references left behind\n"))
    #expect(Markdown.report(comparison).contains("| with references left behind | 1 |"))
    #expect(JSON.report(comparison).contains("\"staleReference\": 1"))
    #expect(
      JSON.report(comparison).contains(
        "{\"flag\": \"staleReference\", \"old\": [\"3\"], \"new\": []}"))
  }

  @Test func `what is stronger and weaker is counted`() {
    let comparison = comparison([Change.Flag(.weaker, old: ["shall"], new: ["may"])])
    #expect(JSON.report(comparison).contains("\"weaker\": 1"))
    #expect(
      JSON.report(comparison).contains(
        "\"flags\": [\"weaker\"], \"grounds\": [{\"flag\": \"weaker\", \"old\": [\"shall\"], \"new\": [\"may\"]}]"
      ))
    #expect(Markdown.report(comparison).contains("| weaker, of all | 1 |"))
  }

  @Test func `words of the other direction are isolated in every format, and never shown as marks`()
  {
    let comparison = comparison([Change.Flag(.modal, old: ["شاء"], new: ["ينبغي"])])
    let style = TerminalStyle(width: 200, colour: false)
    for report in [
      Terminal.report(comparison, style), SideBySide.report(comparison, style),
      Markdown.report(comparison),
    ] {
      #expect(report.contains("modal: \u{2068}شاء\u{2069} → \u{2068}ينبغي\u{2069}"))
    }
    let page = HTML.report(comparison)
    #expect(page.contains("modal: <bdi>شاء</bdi> → <bdi>ينبغي</bdi>"))
    #expect(page.contains("<span class=\"facts\" dir=\"ltr\">"))
  }
}

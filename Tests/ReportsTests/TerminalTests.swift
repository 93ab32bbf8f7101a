import Prose
import ProseDiff
import Testing

@testable import Reports

struct TerminalTests {
  @Test(arguments: [
    Sample.opinion, .arabic, .chinese, .hostile, .verbatim, .unchanged, .empty, .block,
  ])
  func `a report reads as it did when it was checked`(sample: Sample) throws {
    let plain = TerminalStyle(width: 80, colour: false)
    try Golden(name: sample.name + ".terminal").expect(Terminal.report(sample.comparison, plain))
  }

  @Test func `a report in colour reads as it did when it was checked`() throws {
    let style = TerminalStyle(width: 80, colour: true)
    try Golden(name: "opinion.colour").expect(Terminal.report(Sample.opinion.comparison, style))
  }

  @Test(arguments: [Sample.opinion, .arabic, .chinese])
  func `two columns read as they did when they were checked`(sample: Sample) throws {
    let plain = TerminalStyle(width: 100, colour: false)
    try Golden(name: sample.name + ".sides").expect(SideBySide.report(sample.comparison, plain))
  }

  @Test(arguments: 0..<200, [true, false])
  func `no line is wider than the terminal, and nothing in it is obeyed`(seed: Int, colour: Bool) {
    let comparison = RandomComparison.make(seed: seed)
    let style = TerminalStyle(width: 20 + seed % 110, colour: colour)
    for report in [Terminal.report(comparison, style), SideBySide.report(comparison, style)] {
      for line in report.split(separator: "\n").map(String.init) {
        let bare = Bare(line)
        #expect(columns(bare.text) <= style.width, "\(line)")
        #expect(visible(bare.text) == bare.text)
        #expect(bare.isBalanced, "\(line)")
        #expect(colour || !line.utf8.contains(0x1B))
      }
    }
  }

  @Test(arguments: Sample.all, 20...70)
  func `hand-made samples fit any width`(sample: Sample, width: Int) {
    let style = TerminalStyle(width: width, colour: false)
    for report in [
      Terminal.report(sample.comparison, style), SideBySide.report(sample.comparison, style),
    ] {
      for line in report.split(separator: "\n") {
        #expect(columns(Bare(String(line)).text) <= width, "\(line)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func `no struck or inserted word is left out`(seed: Int) {
    let comparison = RandomComparison.make(seed: seed)
    let style = TerminalStyle(width: 60, colour: false)
    let report = squeezed(Bare(Terminal.report(comparison, style)).text)
    for change in comparison.changes {
      for edit in comparison.redline(change) where edit.operation != .equal {
        #expect(report.contains(squeezed(edit.text)), "\(edit)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `words put in between two merged clauses begin a line without a space`(colour: Bool) {
    let clauses = ["it is built locally", "it is open"].map(Clause.paragraph)
    let edits = redline("it is built locally[-\n-]{+ and +}it is open")
    let comparison = Comparison(
      old: Document(name: "a", clauses: clauses),
      new: Document(name: "b", clauses: [.paragraph(edits.newText)]),
      changes: [
        Change(kind: .merged, old: [0, 1], new: [0], similarity: 0.9, edits: edits)
      ])
    let style = TerminalStyle(width: 60, colour: colour)
    let lines = Terminal.report(comparison, style).split(separator: "\n").suffix(2)
    let first = "  it is built locally" + (colour ? "\u{1B}[9;31m¶\u{1B}[0m" : "[-¶-]")
    let second = colour ? "  \u{1B}[4;32mand\u{1B}[0m it is open" : "  {+and+} it is open"
    #expect(lines.map(String.init) == [first, second])
  }

  @Test func `a terminal that is too narrow for two columns says so`() {
    let style = TerminalStyle(width: 50, colour: false)
    let report = SideBySide.report(Sample.opinion.comparison, style)
    #expect(report.hasPrefix("(one column: two need a width of 60)\n"))
    #expect(report.hasSuffix(Terminal.report(Sample.opinion.comparison, style)))
  }

  /// The text as the terminal shows it, without any spaces.
  private func squeezed(_ text: String) -> String {
    text.split(separator: "\n").map { visible(String($0)) }.joined().replacing(" ", with: "")
  }
}

/// A line without the colour and the isolates that a report adds.
private struct Bare {
  let text: String
  /// Whether each colour and isolate that is opened is closed too.
  let isBalanced: Bool

  init(_ line: String) {
    let colours = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[9;31m", "\u{1B}[4;32m"]
    let openings = line.ranges(of: "\u{2068}").count + line.ranges(of: "\u{2067}").count
    let coloured = colours.map { line.ranges(of: $0).count }.reduce(0, +)
    isBalanced =
      openings == line.ranges(of: "\u{2069}").count
      && coloured == line.ranges(of: "\u{1B}[0m").count
    text = (colours + ["\u{1B}[0m", "\u{2067}", "\u{2068}", "\u{2069}"])
      .reduce(line) { $0.replacing($1, with: "") }
  }
}

import Negotiation
import Prose
import ProseDiff
import Testing

@testable import Reports

struct PassageTests {
  @Test func `runs of unchanged and renumbered clauses are one stop each`() {
    #expect(
      Sample.opinion.comparison.passages == [
        .unchanged(0..<2), .change(2), .change(3), .renumbered(4..<6), .change(6),
        .unchanged(7..<8), .change(8), .change(9), .change(10), .change(11), .change(12),
        .departure(9..<10), .departure(11..<12), .unchanged(13..<14), .change(14),
      ])
  }

  @Test func `a clause that stands as it stood under another status is a stop of its own`() {
    let list = "1. that the stations be kept;\n\n2. that the beacons be lit;\n"
    let comparison = Comparison(
      Document(name: "a", source: list), Document(name: "b", source: list + "\n(agreed)\n")
    ).negotiated()
    #expect(comparison.passages == [.unchanged(0..<1), .change(1), .change(2)])
    let style = TerminalStyle(width: 80, colour: false)
    #expect(Terminal.report(comparison, style).contains("unchanged, status: agreed"))
    #expect(ITU.report(comparison, style).contains("NOC    2\n       …\n"))
  }

  @Test func `a row that only counts on is told as renumbered, with its number`() {
    let head = "| No. | Port | Coast |\n|---|---|---|\n"
    let comparison = Comparison(
      Document(
        name: "a",
        source: head + "| 1 | Arda | east |\n| 2 | Belmo | west |\n| 3 | Corin | north |\n"),
      Document(
        name: "b",
        source: head + "| 1 | Belmo | west |\n| 2 | Corin | north |\n| 3 | Dorn | south |\n")
    ).negotiated()
    let style = TerminalStyle(width: 80, colour: false)
    let told = Terminal.report(comparison, style)
    #expect(told.contains("# row 3 → row 2 · renumbered\n  [-2-]{+1+} | Belmo | west\n"))
    #expect(ITU.report(comparison, style).contains("(MOD)  row 3 → row 2\n       [-2-]{+1+} |"))
    let markdown = Markdown.report(comparison)
    #expect(markdown.contains("row 3 → row 2: renumbered") && markdown.contains("<del>2</del>"))
  }

  @Test func `clauses that moved together have one departure`() {
    #expect(
      Sample.block.comparison.passages == [
        .moved(0..<3), .unchanged(3..<5), .departure(0..<3),
      ])
    let style = TerminalStyle(width: 80, colour: false)
    #expect(Terminal.report(Sample.block.comparison, style).contains("3 clauses moved: "))
    #expect(HTML.report(Sample.block.comparison).contains("change-2"))
  }

  @Test(arguments: 0..<200)
  func `every change is passed once, and every move has a departure`(seed: Int) {
    let comparison = RandomComparison.make(seed: seed)
    var passed: [Int] = []
    var departed: [Int] = []
    for passage in comparison.passages {
      switch passage {
      case .unchanged(let run), .renumbered(let run), .moved(let run): passed += run
      case .change(let index): passed.append(index)
      case .departure(let run): departed += run
      }
    }
    #expect(passed == Array(comparison.changes.indices))
    #expect(departed.sorted() == comparison.changes.indices.filter { comparison.changes[$0].moved })
  }
}

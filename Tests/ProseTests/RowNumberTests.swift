import Testing

@testable import Prose

@Suite struct RowNumberTests {
  private func table(_ rows: [String]) -> String {
    ([rows[0], "|---|---|"] + rows.dropFirst()).map { $0 + "\n" }.joined()
  }

  @Test(arguments: [
    ["| No. | Measure |", "| 1 | Map |", "| 2 | Train |"],
    ["| # | Measure |", "| 4. | Map |", "| 7. | Train |"],
    ["| Measure | Lead |", "| 1 | Map |", "| 1 bis | Fund |", "| 2 | Train |"],
    ["| 序号 | 措施 |", "| （1） | 测绘 |", "| （2） | 培训 |"],
    ["| Zone | Rate |", "| 1.1 | Low |", "| 1.2 | High |", "| 1.5 | Top |"],
  ])
  func `numbers that count the rows are their labels`(rows: [String]) {
    let labelled = rows.dropFirst().map { row in
      let cells = row.split(separator: "|").map { $0.trimming }
      return "row <\(cells[0])> | \(cells[1]) |"
    }
    #expect(clauses(table(rows)) == ["row \(rows[0])"] + labelled)
  }

  @Test(arguments: [
    ["| Seats | Region |", "| 3 | North |", "| 4 | South |"],
    ["| Seats | Region |", "| 1 | North |", "| 3 | South |"],
    ["| Seats | Region |", "| 2 | North |", "| 1 | South |", "| 3 | East |"],
    ["| No. | Region |", "| 4 | North |", "| 2 | South |"],
    ["| Year | Budget |", "| 2031 | 40 |", "| 2032 | 50 |"],
    ["| Fee | Name |", "| 1 | a |", "| none | b |", "| none | c |", "| 2 | d |"],
  ])
  func `numbers that count no rows are words`(rows: [String]) {
    #expect(clauses(table(rows)) == rows.map { "row \($0)" })
  }

  @Test func `a row of one cell keeps its number`() {
    #expect(clauses("| 1 |\n| 2 |\n| 3 |\n") == ["row | 1 |", "row | 2 |", "row | 3 |"])
  }

  @Test func `a table's rows are found by their numbers, and the others by their count`() {
    let source =
      "| No. | Lead |\n|---|---|\n| 1 | Bank |\n| 3 | Fund |\n| Total | 2 |\n\n| a | b |\n"
    let document = Document(name: "x", source: source)
    #expect(document.addresses == ["row ¶ 1", "row 1", "row 3", "row ¶ 2", "row 3 (2)"])
    #expect(document.clauses[1].printedRow == "| 1 | Bank |")
  }
}

extension Substring {
  fileprivate var trimming: String { split(separator: " ").joined(separator: " ") }
}

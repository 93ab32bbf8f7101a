import Prose
import Testing

@testable import ProseDiff

/// Rows whose first column does nothing but count them.
@Suite struct RunningNumberTests {
  private let ports = ["Arda | 100", "Belmo | 250", "Corin | 75"]

  private func table(_ rows: [String], head: String = "No.", from first: Int = 1) -> String {
    let numbered = rows.enumerated().map { "| \($0.offset + first) | \($0.element) |\n" }
    return "| \(head) | Port | Fee |\n|---|---|---|\n" + numbered.joined()
  }

  @Test(arguments: ["No.", "#", "Lfd. Nr.", "№ п/п", "序号"])
  func `rows that only count on are told so`(head: String) {
    let (old, new) = (table(ports, head: head), table(["Dorn | 30"] + ports, head: head))
    let follows = (2...4).map { "reworded row \($0) → row \($0 + 1) renumbered runningNumber" }
    #expect(changes(old, new) == ["added → row 2"] + follows)
    #expect(changes(new, old).filter { $0.contains("renumbered runningNumber") }.count == 3)
  }

  @Test func `rows in another order moved, whatever number they have there`() {
    let turned = ["Corin | 75", "Belmo | 260", "Arda | 110"]
    #expect(
      changes(table(ports), table(turned)) == [
        "reworded row 4 → row 2 moved renumbered runningNumber", "reworded row 3 → row 3",
        "reworded row 2 → row 4 moved renumbered",
      ])
  }

  @Test func `a row in which a figure changed as well is reworded and renumbered`() {
    var rows = ports
    rows[1] = "Belmo | 251"
    let facts = changes(table(ports), table(["Dorn | 30"] + rows))
    #expect(facts[2] == "reworded row 3 → row 4 renumbered")
  }

  @Test(arguments: [
    ("Persons", 1, 1), ("", 1, 1), ("Year", 2030, 2031), ("No.", 1, 2), ("No.", 5, 6),
  ])
  func `a first column that may say something is wording`(head: String, from: Int, to: Int) {
    let old = table(ports, head: head, from: from)
    let new = table(from == to ? ["Dorn | 30"] + ports : ports, head: head, from: to)
    #expect(!changes(old, new).contains { $0.contains("renumbered") })
  }

  @Test(arguments: [
    "| 1 | Arda | 100 |\n| 3 | Belmo | 250 |\n| 4 | Corin | 75 |\n",
    "| 1 | Arda | 100 |\n| 2 | Belmo | 250 |\n| 2 | Corin | 75 |\n",
    "| 1 | Arda | 100 |\n|  | Belmo | 250 |\n|  | Corin | 75 |\n",
    "| 1 | Arda | 100 |\n| a | Belmo | 250 |\n",
  ])
  func `numbers of which one is missing or repeats are wording, as is a single one`(rows: String) {
    let old = "| No. | Port | Fee |\n|---|---|---|\n" + rows
    let facts = changes(old, table(["Dorn | 30"] + ports))
    #expect(!facts.contains { $0.contains("renumbered") })
  }

  @Test func `a total without a number is below rows that count on`() {
    let total = "| | Total | 425 |\n"
    let told = changes(table(ports) + total, table([ports[0], ports[2]]) + total)
    #expect(told == ["removed row 3 →", "reworded row 4 → row 3 renumbered runningNumber"])
  }

  @Test func `each table counts for itself`() {
    let others = ["Etta | 5", "Fenn | 6", "Goro | 7"]
    let second = table(others, head: "Class")
    let (old, new) = (table(ports) + "\n" + second, table(["Dorn | 30"] + ports) + "\n" + second)
    #expect(changes(old, new).filter { $0.contains("renumbered") }.count == 3)
    let changed = table(["Hugo | 4"] + others, head: "Class")
    #expect(!changes(second, changed).contains { $0.contains("renumbered") })
  }

  @Test func `a reference in a row that counts on follows the renumbering as well`() {
    func draft(_ clauses: [String], _ rows: [String]) -> Document {
      let items = clauses.enumerated().map { "\($0.offset + 1). \($0.element)\n\n" }.joined()
      return Document(name: "draft", source: items + table(rows))
    }
    let clauses = ["Fees are due in May.", "Pilots are sworn in by a judge."]
    let rule = { (number: Int) in "Fees are due under paragraph \(number) each year in spring." }
    let old = draft(clauses, [rule(1), "Pilots work at night."])
    let new = draft(
      ["Keepers tend the lights."] + clauses, ["Lamps are lit.", rule(2), "Pilots work at night."])
    #expect(Comparison(old, new).followed.values.map(\.old.count) == [2])
  }
}

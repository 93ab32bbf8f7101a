import Prose
import Testing

@testable import ProseDiff

/// Clauses that begin with whose they are.
struct NamedClauseTests {
  @Test(arguments: [
    ("Coast stations stay in service;", "EU: Coast stations stay in service;"),
    ("[Coast stations stay in service;]", "[EU/US: Coast stations stay in service;]"),
    ("Coast stations stay in service;", "Comments from X: Coast stations stay in service;"),
    ("岸台继续运行；", "来自欧盟的意见：岸台继续运行；"), ("［岸台继续运行；］", "岸台继续运行；"),
  ])
  func `whose a wording is and brackets around it are no words`(old: String, new: String) throws {
    for pair in [(old, new), (new, old)] {
      let comparison = Comparison(
        Document(name: "old", source: pair.0), Document(name: "new", source: pair.1))
      let change = try #require(comparison.changes.first)
      #expect(comparison.changes.count == 1 && change.editorial)
      #expect(change.flags == [Change.Flag(.marks)])
    }
  }

  @Test(arguments: [
    (
      ["| Valmora | 5 | 2031 |", "| Ostrava | 3 | 2032 |"], ["| Ostrava | 5 | 2031 |"],
      ["removed row 2 →", "reworded row 3 → row 2"]
    ),
    (
      ["| Valmora | 5 | 2031 |", "| Ostrava | 3 | 2032 |"],
      ["| Ostrava | 5 | 2031 |", "| Valmora | 3 | 2032 |"],
      ["reworded row 3 → row 2 moved", "reworded row 2 → row 3"]
    ),
    (
      ["| Valmora | 5 | 2031 |"], ["| Valmora Bay | 5 | 2031 |"], ["reworded row 2 → row 2"]
    ),
    (
      ["| yes | tugs pay no dues in any port |", "| yes | barges pay half |"],
      ["| no | tugs pay no dues in any port |", "| yes | barges pay half |"],
      ["reworded row 2 → row 2"]
    ),
  ])
  func `a row is known by the name in its first cell`(
    old: [String], new: [String], told: [String]
  ) {
    let table = { (rows: [String]) in
      "| Port | Dues | Year |\n|---|---|---|\n" + rows.joined(separator: "\n") + "\n"
    }
    #expect(changes(table(old), table(new)) == told)
  }

  @Test(arguments: ["Article ", "R-0", "§ ", "Q", "Step ", "0x000"])
  func `a name that counts the rows of a table is not whose they are`(name: String) {
    let table = { (subjects: [String]) in
      "| Ref | Subject | Date |\n|---|---|---|\n"
        + subjects.enumerated().map { "| \(name)\($0 + 4) | \($1) |\n" }.joined()
    }
    let old = ["Fees of the harbour | 1 March", "Permits for works | 1 May", "Lamps | 1 July"]
    var new = old
    new.insert("Inspection of sites | 1 April", at: 1)
    let told = ["added row 3", "reworded row 3 → row 4", "reworded row 4 → row 5"]
    #expect(changes(table(old), table(new)).map { $0.replacing("→ row 3", with: "row 3") } == told)
  }

  @Test func `rows that are numbered alike on both sides are known by their numbers`() {
    let table = { (rows: [String]) in
      "| Lot | Bidder | Price |\n|---|---|---|\n"
        + rows.enumerated().map { "| Lot \($0 + 1) | \($1) |\n" }.joined()
    }
    let old = ["Harbour Works Ltd | 120", "Stone and Sons | 90", "Roofers of the North | 70"]
    let new = [old[1], old[0], "Glass and Roofs | 75"]
    #expect(
      changes(table(old), table(new))
        == ["reworded row 2 → row 2", "reworded row 3 → row 3", "reworded row 4 → row 4"])
  }

  @Test func `a year, and a name that no row beside it counts on from, is whose a row is`() {
    let table = { (rows: [String]) in
      "| Year | Dues | Ships |\n|---|---|---|\n" + rows.map { "| \($0) |\n" }.joined()
    }
    let old = table(["FY 2029 | five crowns | nine", "FY 2030 | six crowns | ten"])
    let new = table(["FY 2030 | five crowns | nine", "FY 2031 | six crowns | ten"])
    #expect(
      changes(old, new)
        == ["removed row 2 →", "reworded row 3 → row 2", "added → row 3"])
  }

  @Test func `a row of another table is another row, whatever its name`() {
    let table = { (head: String, rows: [String]) in
      "\(head)\n|---|---|\n" + rows.joined(separator: "\n") + "\n\n"
    }
    let ports = ["| Bergen | 9 |", "| Oslo | 5 |"]
    let towns = ["| Turku | Finland since 1917 |", "| Oslo | Norway since 1905 |"]
    let old =
      table("| Port | Dues |", ports) + "Ships pay.\n\n" + table("| Town | Land |", [towns[0]])
    let new =
      table("| Port | Dues |", [ports[0]]) + "Ships pay.\n\n" + table("| Town | Land |", towns)
    #expect(changes(old, new).count == 2)
    #expect(changes(old, new).allSatisfy { $0.hasPrefix("added") || $0.hasPrefix("removed") })
  }

  /// What names in front of a wording may be as well: its subject, its matter, a title or an order.
  @Test(arguments: [
    ("AIS: shall be carried on all ships.", "GPS: shall be carried on all ships."),
    ("AIS: shall be carried on all ships.", "shall be carried on all ships."),
    ("CHF: 500 million for the States.", "USD: 500 million for the States."),
    ("EU: Coast stations stay in service;", "US: Coast stations stay in service;"),
    ("ARTICLE 15: The States shall meet.", "ARTICLE 16: The States shall meet."),
    ("THE COUNCIL SHALL: Report.", "THE COUNCIL SHALL NOT: Report."),
    ("MUST: Report to the States.", "Report to the States."),
    ("来自发展中国家的代表：二十人。", "来自发达国家的代表：二十人。"),
    ("来自发展中国家的代表：二十人。", "二十人。"),
  ])
  func `a name in the place of another, or that is a subject, is wording`(old: String, new: String)
    throws
  {
    for pair in [(old, new), (new, old)] {
      let comparison = Comparison(
        Document(name: "old", source: pair.0), Document(name: "new", source: pair.1))
      #expect(!comparison.changes.contains { $0.editorial || $0.flag(.marks) != nil })
    }
  }

  @Test func `clauses of the same words are told apart by the names before them`() {
    let list = { (names: [String]) in
      names.enumerated().map { "\($0.0 + 1). \($0.1): Coast stations stay in service;" }
        .joined(separator: "\n\n")
    }
    let comparison = Comparison(
      Document(name: "old", source: list(["EU", "US", "G77"])),
      Document(name: "new", source: list(["US", "G77"])))
    #expect(comparison.changes.map(\.kind) == [.removed, .unchanged, .unchanged])
  }

  @Test func `a heading names nobody`() throws {
    let comparison = Comparison(
      Document(name: "old", source: "# EU: the way ahead\n"),
      Document(name: "new", source: "# US: the way ahead\n"))
    #expect(!comparison.changes.contains { $0.editorial })
  }
}

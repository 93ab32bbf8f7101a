import Testing

/// What becomes of the rows of a table that are counted in its first column.
@Suite struct RowTests {
  @Test(arguments: ["No.", "Measure"])
  func `a row put in leaves the rows below renumbered and not reworded`(head: String) {
    let top = "| \(head) | Lead |\n|---|---|\n| 1 | Maps by the Bureau |\n"
    let old = top + "| 2 | Training by the Academy |\n| 3 | Reports by the Council |\n"
    let new =
      top + "| 2 | Funds of the Bank |\n| 3 | Training by the Academy |\n"
      + "| 4 | Reports by the Council |\n"
    #expect(
      changes(old, new) == [
        "added → row 2", "unchanged row 2 → row 3 renumbered",
        "unchanged row 3 → row 4 renumbered",
      ])
  }

  @Test func `a count that is no number of its row is reworded`() {
    let old = "| Seats | Region |\n|---|---|\n| 4 | North of the river |\n| 9 | South of it |\n"
    let new = "| Seats | Region |\n|---|---|\n| 5 | North of the river |\n| 9 | South of it |\n"
    #expect(changes(old, new) == ["reworded row 2 → row 2"])
  }
}

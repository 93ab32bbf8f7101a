import Testing

/// Lines that begin with a bar: rows of tables, and sentences that do not hold any.
struct RowTests {
  @Test(arguments: [
    "|x| is the absolute value of x. It is never negative.", "||x|| is a norm, and so on.",
    "|x| is positive.\n\n|y| is positive.",
  ])
  func `a sentence with bars is no row`(source: String) {
    #expect(clauses(source).allSatisfy { $0.hasPrefix("paragraph") })
  }

  @Test(arguments: [
    ("| a | b |", 1), ("| a | b |\n|---|---|\n| c | d |", 2), ("| a | b\n|---|---\n| c | d", 2),
    ("| a | b\n| c | d", 2), ("|a|", 1), ("| x | is it |\n\nOne fee.", 1),
  ])
  func `a row ends with a bar or is beside another`(source: String, rows: Int) {
    #expect(clauses(source).filter { $0.hasPrefix("row") }.count == rows)
  }
}

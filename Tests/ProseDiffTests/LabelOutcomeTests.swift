import Testing

/// What is told of clauses whose beginnings differ: by a label, or by words that matter.
@Suite struct LabelOutcomeTests {
  @Test(arguments: [
    ("Minimum:\t500 euros a month.", "Maximum:\t500 euros a month."),
    ("Price:\t500 euros a month.", "Deposit:\t500 euros a month."),
    ("From:\tthe port of Aland", "To:\tthe port of Aland"),
    ("A.\tSeller:\tthe port", "A.\tBuyer:\tthe port"),
    ("CO2:\tfive tonnes a year", "SF6:\tfive tonnes a year"),
    (
      "Seller:\tthe port of Aland\n\nBuyer:\tthe quay of Beland",
      "Buyer:\tthe port of Aland\n\nSeller:\tthe quay of Beland"
    ),
  ])
  func `a word before a tab is never renumbered`(old: String, new: String) {
    let found = changes(old, new)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { !$0.hasPrefix("unchanged") && !$0.contains("renumbered") })
  }

  @Test(arguments: [
    ("1.\tThe fee is due.", "2.\tThe fee is due."), ("a:\tThe fee is due.", "b:\tThe fee is due."),
    ("Article 7:\tThe fee is due.", "Article 8:\tThe fee is due."),
  ])
  func `a number before a tab is renumbered`(old: String, new: String) {
    let found = changes(old, new)
    #expect(found.count == 1 && found[0].hasPrefix("unchanged") && found[0].hasSuffix("renumbered"))
  }
}

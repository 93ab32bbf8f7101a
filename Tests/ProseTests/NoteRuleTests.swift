import Testing

/// What is below a line of underscores: footnotes, or a signature with an address and a date.
struct NoteRuleTests {
  @Test(arguments: [
    "12 Harbour Street", "12 March 2031", "1 March 2031", "2 copies were made of this text.",
    "14 rue du Port", "3 avril 2031", "100 Main Street, Aland",
  ])
  func `a number below a signature is wording`(line: String) {
    let source = "The Parties agree to all of this.\n\n____________\n\n\(line)\n"
    #expect(clauses(source).last == "paragraph \(line)")
  }

  @Test(arguments: [
    ("The fee is due.", "1 See the plan.\n\n2 See the list.", ["1", "2"]),
    ("The fee is due.", "1 See the plan.\n2 See the list.", ["1", "2"]),
    ("The fee is due.", "* See the plan.\n\n** See the list.", ["*", "**"]),
    ("The fee is due.", "* See the plan.\n\n1 See the list.", ["*", "1"]),
    ("The fee is due.7", "7 See the plan.\n\n8 See the list.", ["7", "8"]),
    ("The fee<sup>12</sup> is due.", "12 See the plan.", ["12"]),
    ("The fee¹² is due.", "12 See the plan.", ["12"]),
    ("The fee12 is due.", "12 See the plan.", ["12"]),
    ("The fee is due.", "1 See the plan,\n  of Aland.\n\n2 See the list.", ["1", "2"]),
  ])
  func `a number of a note below such a line is its label`(
    text: String, notes: String, labels: [String]
  ) {
    let source = "\(text)\n\n____________\n\n\(notes)\n"
    let found = clauses(source).filter { $0.hasPrefix("footnote") }
    #expect(found.map { String($0.split(separator: " ")[1]) } == labels.map { "<\($0)>" })
  }

  @Test(arguments: ["Two fees.2", "Two fees."])
  func `notes of several pages go on`(second: String) {
    let source =
      "One fee.\n\n_____\n\n1 See the plan.\n\n\(second)\n\n_____\n\n2 See the list.\n"
    #expect(clauses(source).filter { $0.hasPrefix("footnote") }.count == 2)
  }

  @Test(arguments: ["The rate is 3.12 per cent.", "As A/C.2/L.14 has it, 5,12 are due."])
  func `a part of a number refers to no note`(text: String) {
    let source = "\(text)\n\n____________\n\n12 Harbour Street\n"
    #expect(clauses(source).last == "paragraph 12 Harbour Street")
  }
}

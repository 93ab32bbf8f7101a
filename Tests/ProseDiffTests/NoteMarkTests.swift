import Testing

/// What becomes of clauses whose marks of notes have other numbers.
@Suite struct NoteMarkTests {
  private static let notes = "[^1]: As decided in 2019.\n[^2]: As decided in 2020.\n"
  private static let later = "[^2]: As decided in 2019.\n[^3]: As decided in 2020.\n"

  @Test func `a mark that got the number of its note says nothing else`() {
    let old = "The Council reports.[^1]\n\nThe Board meets.[^2]\n\n" + Self.notes
    let new =
      "Ships pay.[^1]\n\nThe Council reports.[^2]\n\nThe Board meets.[^3]\n\n"
      + "[^1]: Since 2018.\n" + Self.later
    #expect(
      changes(old, new) == [
        "added → ¶ 1", "reworded ¶ 1 → ¶ 2 editorial", "reworded ¶ 2 → ¶ 3 editorial",
        "added → footnote [^1]", "unchanged footnote [^1] → footnote [^2] renumbered",
        "unchanged footnote [^2] → footnote [^3] renumbered",
      ])
  }

  @Test func `notes printed elsewhere did not move, and nor did what they are printed beside`() {
    let (first, second) = ("[^1]: As decided in 2019.", "[^2]: As decided in 2020.")
    let clauses = ["1. Ships pay.[^1]", "2. The Board meets.[^2]", "3. Masters report."]
    let below = [clauses[0], first, clauses[1], second, clauses[2]].joined(separator: "\n\n")
    let atEnd = (clauses + [first, second]).joined(separator: "\n\n")
    #expect(changes(below, atEnd).isEmpty)
    #expect(changes(atEnd, below).isEmpty)
  }

  @Test func `notes that changed places moved`() {
    let notes = ["[^a]: As decided in 2019.", "[^b]: Since the summer of 2020."]
    let text = "Ships pay.[^a] The Board meets.[^b]\n\n"
    let told = changes(
      text + notes.joined(separator: "\n\n"), text + notes.reversed().joined(separator: "\n\n"))
    #expect(told.count == 1 && told[0].hasSuffix("moved"))
  }

  @Test func `a mark whose note has another number now refers to another note`() {
    let old = "The Council reports[^1], and meets.\n\n" + Self.notes
    let new =
      "The Council reports[^1] and meets.\n\n[^2]: As decided in 2019.\n[^1]: As decided in 2020.\n"
    #expect(changes(old, new).first == "reworded ¶ 1 → ¶ 1")
  }

  @Test func `a raised number follows its note as well`() {
    let old = "The Council reports to the stations.² It meets.³\n\n² Since 2019.\n\n³ Since 2020.\n"
    let new = "The Council reports to the stations.¹ It meets.²\n\n¹ Since 2019.\n\n² Since 2020.\n"
    #expect(
      changes(old, new) == [
        "reworded ¶ 1 → ¶ 1 editorial", "unchanged footnote ² → footnote ¹ renumbered",
        "unchanged footnote ³ → footnote ² renumbered",
      ])
  }

  @Test func `a mark of another note is more than the status beside it`() {
    let rest = "\n\nThe Board meets.[^2] Ships pay.[^1]\n\n" + Self.notes
    let told = changes(
      "The Council reports.[^1]" + rest, "The Council reports.[^2] (agreed)" + rest)
    #expect(told == ["reworded ¶ 1 → ¶ 1"])
  }

  @Test func `the note that two became is that of both their marks`() {
    let (mark, other) = (
      "The Council reports.[^1] It meets.[^2]\n\n", "The Council reports.[^1] It meets.[^1]\n\n"
    )
    let (first, second) = (
      "Fees were set in 2019 by the Council of Ports", "They are due each year in May"
    )
    let two = "\(mark)[^1]: \(first).\n[^2]: \(second).\n"
    let one = "\(other)[^1]: \(first). \(second).\n"
    #expect(changes(two, one).first == "reworded ¶ 1 → ¶ 1 editorial")
    #expect(changes(one, two).first == "reworded ¶ 1 → ¶ 1 editorial")
  }

  @Test(arguments: [
    ("The Council reports.[^1]", "The Council reports.[^2]"),
    ("The Council reports.", "The Council reports.[^1]"),
    ("The Council[^2] reports.[^1]", "The Council reports.[^1]"),
  ])
  func `a mark of another note, put in or taken out is a rewording`(old: String, new: String) {
    let rest = "\n\nThe Board meets.[^2] Ships pay.[^1]\n\n" + Self.notes
    #expect(changes(old + rest, new + rest) == ["reworded ¶ 1 → ¶ 1"])
  }

  @Test func `a power of a word is no mark of the note of that number`() {
    let old = "The variance sigma² is used.\n\nIt is told.[^2]\n\n[^2]: Since 2020.\n"
    let new = "The variance sigma³ is used.\n\nIt is told.[^3]\n\n[^3]: Since 2020.\n"
    #expect(changes(old, new).first == "reworded ¶ 1 → ¶ 1")
  }

  @Test func `a mark with another number is a rewording where the text has no notes`() {
    #expect(
      changes("The stations are in service.²\n", "The stations are in service.³\n") == [
        "reworded ¶ 1 → ¶ 1"
      ])
  }

  @Test(arguments: [
    ("12 Harbour Street, Aland", "14 Harbour Street, Aland"), ("12 March 2031", "13 March 2031"),
    ("2 copies were made of this text.", "3 copies were made of this text."),
  ])
  func `a number below a signature is no mark`(old: String, new: String) {
    let text = "The Parties agree to all of this.\n\n____________\n\n"
    #expect(changes(text + old, text + new) == ["reworded ¶ 2 → ¶ 2"])
  }
}

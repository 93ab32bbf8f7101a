import Prose
import Testing

@testable import ProseDiff

/// What happens to one clause is told of that clause, never of those beside it.
@Suite struct NeighbourTests {
  private let clauses = DistinctDraft.clauses

  private func kinds(_ old: [String], _ new: [String]) -> [Change.Kind] {
    let (old, new) = (DistinctDraft.list(old), DistinctDraft.list(new))
    return Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
      .changes.map(\.kind).filter { $0 != .unchanged }
  }

  @Test(arguments: 0...DistinctDraft.count) func `one clause put in is added and no more`(at: Int) {
    var new = clauses
    new.insert(
      "that owners of yachts pay a deposit before the next session of the Council;", at: at)
    #expect(kinds(clauses, new) == [.added])
    #expect(kinds(new, clauses) == [.removed])
  }

  @Test(arguments: 0..<DistinctDraft.count)
  func `a new clause that opens like its neighbour splits nothing`(
    at: Int
  ) {
    let opening = clauses[at].split(separator: " ").prefix(3).joined(separator: " ")
    var new = clauses
    new.insert("\(opening) carry flags of the State in whose waters they are;", at: at + 1)
    #expect(kinds(clauses, new) == [.added])
    #expect(kinds(new, clauses) == [.removed])
  }

  @Test(arguments: 0..<DistinctDraft.count) func `a new clause in the place of an old one is added`(
    at: Int
  ) {
    var new = clauses
    new[at] =
      "to ask the Secretariat for a study of tides, currents and winds in the northern straits;"
    #expect(Set(kinds(clauses, new)) == [.added, .removed])
    #expect(Set(kinds(new, clauses)) == [.added, .removed])
  }

  @Test(arguments: [
    ("Resolution 2 (Rev. Dubai, 2014)", "Resolution 1 (Rev. Dubai, 2014)"),
    ("Резолюция 2 (Пересм. Дубай, 2014 год)", "Резолюция 1 (Пересм. Дубай, 2014 год)"),
    ("第2号决议", "第1号决议"),
    ("Regulation (XY) 7/22 of 2014", "Regulation (XY) 7/31 of 2014"),
  ])
  func `an instrument that is cited anew is added and another one is not split into both`(
    cited: String, other: String
  ) {
    let old = ["the Constitution of the Union;", "\(cited);", "the report of the Council;"]
    let later = "\(cited.replacing("2014", with: "2018"));"
    #expect(kinds(old, [old[0], "\(other);", old[1], old[2]]) == [.added])
    #expect(
      kinds(old, [old[0], "\(other);", later, old[2]])
        == (later == old[1] ? [.added] : [.added, .reworded]))
  }

  @Test func `a definition that left and one of another term that came are two clauses`() {
    func list(_ terms: String...) -> [String] {
      terms.map { "\"\($0)\" means a ship that is licensed to carry goods;" }
    }
    let old = list("tanker", "ferry", "barge", "tug", "cutter")
    let new = list("tanker", "lighter", "ferry", "tug", "cutter")
    #expect(kinds(old, new) == [.added, .removed])
    #expect(kinds(new, old) == [.removed, .added])
    let long =
      " that carries goods or passengers by sea or on a river, whether propelled by sail or"
      + " steam or towed, and whatever its flag, tonnage or owner may be, but no warship of any State"
    #expect(
      kinds(
        ["\"ship\" means a craft\(long);", old[1]], ["\"vessel\" means a craft\(long);", old[1]])
        == [.reworded])
  }

  @Test func `what a section that left and one that came say in one form is not the same`() {
    func section(_ title: String, _ fee: Int, _ time: String) -> String {
      "# \(title)\n\nThe fee is \(fee) francs for each ship.\n\nIt is due on \(time)."
    }
    let kept = [section("Towage", 20, "entry"), section("Pilotage", 50, "leaving")]
    let told = changes(
      (kept + [section("Storage", 90, "arrival")]).joined(separator: "\n\n"),
      ([section("Quarantine", 120, "notice")] + kept).joined(separator: "\n\n"))
    #expect(Set(told.map { $0.prefix { $0 != " " } }) == ["added", "removed"])
    let lead = "*requests the Director*\n\nto report on the fees of ships;"
    let urged = lead.replacing("requests", with: "urges the").replacing("ships", with: "boats")
    #expect(
      changes(lead, urged.replacing("Director", with: "Bureau")).contains {
        $0.hasPrefix("reworded")
      })
    let retitled = section("Dues", 20, "entry").replacing("# Dues", with: "# 1. Dues")
    #expect(
      changes(retitled, retitled.replacing("Dues", with: "Charges").replacing("20", with: "30"))
        .allSatisfy { $0.hasPrefix("reworded") })
  }

  @Test func `clauses with words of their own are known below another title`() {
    let old = """
      ## Planning

      1. The pilot checks the weather forecast on the day.

      ## Reporting

      2. The keeper logs every landing within three weeks.
      """
    let new = """
      ## Records

      1. The keeper logs every landing within four weeks.

      ## Readiness

      2. The pilot checks the weather forecast on the day and again before take-off.
      """
    let told = changes(old, new).filter { !$0.hasPrefix("unchanged") }
    #expect(told.allSatisfy { $0.hasPrefix("reworded") })
    #expect(told.contains { $0.hasPrefix("reworded Planning 1 → Readiness 2") })
  }

  @Test func `a renamed term keeps its definition, where no other has its words`() {
    let old = ["\"Black carbon\" means what is left of fuel after burning;", "the rest."]
    let new = [old[0].replacing("Black", with: "Particulate"), old[1]]
    #expect(kinds(old, new) == [.reworded])
  }

  @Test func `clauses that repeat in turns and lost one moved nowhere`() {
    let (s, t, ends) = ("the report of ships;", "the budget of the ports;", DistinctDraft.clauses)
    let old = [ends[0], s, t, s, t, s, t, ends[1]]
    let new = [ends[0], t, s, t, s, "the small budget of the ports;", ends[1]]
    #expect(Set(kinds(old, new)) == [.removed, .reworded])
    #expect(
      changes(DistinctDraft.list(old), DistinctDraft.list(new)).allSatisfy {
        !$0.hasSuffix(" moved")
      }
    )
  }

  @Test func `a clause set apart from its like leaves that to another`() {
    let said = "This Part binds no warship of any State."
    func parts(_ parts: [(String, [String])]) -> String {
      parts.map { "# \($0)\n\n" + $1.joined(separator: "\n\n") }.joined(separator: "\n\n")
    }
    let radio = ["Radio masts are painted red.", said, "Masts are lit at night."]
    let edited = [radio[0], said.replacing("warship", with: "aircraft"), radio[2]]
    let numbers = ["Numbers are given by lot.", said]
    let old = parts([("Radio", radio), ("Numbers", numbers)])
    let new = parts([
      ("Radio", edited), ("Space", ["Orbits are shared.", said]), ("Numbers", [numbers[0]]),
    ])
    #expect(
      changes(old, new).contains { $0.hasPrefix("unchanged Numbers") && $0.hasSuffix("moved") })
  }

  @Test func `rows of common words pair by their places, though another clause moved`() {
    let rows = (0..<40).map { "light \($0 % 2 == 0 ? "red" : "green") fee mast port" }
    let (top, edited) = ("that owners of barges pay for moorings;", rows.map { $0 + " due" })
    #expect(kinds([top] + rows, edited + [top]).filter { $0 == .reworded }.count == rows.count)
  }

  @Test func `what stood twice and was reworded twice pairs in order, whatever moved around it`() {
    let (kept, dues) = (DistinctDraft.clauses, "dues of coastal ferries,")
    let old = [kept[0], dues, kept[1], kept[2], dues, kept[3], kept[4]]
    let reworded = "dues of ferries,"
    let new = [kept[4], reworded, kept[0], kept[3], reworded, kept[2], kept[1]]
    let told = changes(DistinctDraft.list(old), DistinctDraft.list(new))
    #expect(
      told.filter { $0.hasPrefix("reworded") } == ["reworded 2 → 2 moved", "reworded 5 → 5 moved"])
    #expect(told.allSatisfy { !$0.hasPrefix("added") && !$0.hasPrefix("removed") })
  }

  @Test func `a section put in at the end takes no clause of the section before`() {
    let closing = "2. This Article binds no warship."
    let articles = [
      "Article 1\n\n1. Ports charge fees.\n\n\(closing)",
      "Article 2\n\n1. Masters report tides.\n\n\(closing)",
      "Article 3\n\n1. Charts are kept.\n\n\(closing)",
    ]
    let edited = articles[0].replacing("charge fees", with: "charge low fees")
    let old = Document(name: "old", source: [edited, articles[1]].joined(separator: "\n\n"))
    let new = Document(name: "new", source: articles.joined(separator: "\n\n"))
    let arrived = Comparison(old, new).changes.filter { $0.kind == .added }
    #expect(arrived.flatMap(\.new) == [6, 7, 8])
    let left = Comparison(new, old).changes.filter { $0.kind == .removed }
    #expect(left.flatMap(\.old) == [6, 7, 8])
  }

  @Test
  func `what each section says stays in its section, though another now says it in these words`() {
    let annexes = ["Fees", "Fines"].map {
      "# \($0)\n\n1. The Council sets the \($0).\n\n2. This Annex holds from 1 January on."
    }
    let new = [
      annexes[0].replacing("January", with: "July"),
      "# Dues\n\n1. Ports collect what is due.\n\n2. This Annex holds from 1 January on.",
      annexes[1],
    ]
    let comparison = Comparison(
      Document(name: "old", source: annexes.joined(separator: "\n\n")),
      Document(name: "new", source: new.joined(separator: "\n\n")))
    #expect(
      comparison.changes.map(\.kind) == [
        .unchanged, .unchanged, .reworded, .added, .added, .added, .unchanged, .unchanged,
        .unchanged,
      ])
    #expect(comparison.changes.allSatisfy { !$0.moved })
  }

  @Test(arguments: [
    ("Article 5", "Ships are exempt.", ["reworded"]),
    ("Article 6", "Ships are exempt.", ["reworded"]),
    ("Article 6", "Tolls fall due in May.", ["added", "added", "removed", "removed"]),
  ])
  func `a heading over the same clauses got another title`(
    label: String, clause: String, kinds: [String]
  ) {
    let told = changes(
      "# Statute\n\n## Article 5 Taxes\n\n1. Ships are exempt.",
      "# Statute\n\n## \(label) Fiscal privileges\n\n1. \(clause)")
    #expect(
      told.compactMap { $0.split(separator: " ").first.map(String.init) }
        .filter { $0 != "unchanged" }.sorted() == kinds)
  }

  @Test(arguments: [("Article 5", ["reworded"]), ("Article 6", ["added", "removed"])])
  func `a heading that gets a title beside the same clauses is one, whatever stood under it`(
    label: String, kinds: [String]
  ) {
    let frame = ("# Statute\n\nShips are exempt.\n\n## ", "\n\n## Article 7\n\nPilots are sworn.\n")
    let told = changes(
      frame.0 + "Article 5\n\nTolls are due in May." + frame.1,
      frame.0 + label + " (repealed)" + frame.1)
    #expect(
      Set(told.compactMap { $0.split(separator: " ").first.map(String.init) })
        == Set(kinds + ["removed"]))
  }

  @Test func `a clause that enters another section moved, and not the heading that it passed`() {
    let clauses = [
      "1. Judges sit in Tunis.", "2. Budgets hold for a year.", "1. Pilots are sworn in.",
    ]
    let old = "# Court\n\n\(clauses[0])\n\n\(clauses[1])\n\n# Board\n\n\(clauses[2])"
    let new = "# Court\n\n\(clauses[0])\n\n# Board\n\n\(clauses[1])\n\n\(clauses[2])"
    let changes = Comparison(Document(name: "old", source: old), Document(name: "new", source: new))
      .changes
    #expect(changes.filter(\.moved).flatMap(\.old) == [2])
  }

  @Test(arguments: 0..<DistinctDraft.count)
  func `of clauses of one form each is reworded into its own`(
    shift: Int
  ) {
    let new = clauses.map {
      $0.replacing("before the next session of the Council", with: "without delay")
    }
    let order = (0..<new.count).map { ($0 + shift) % new.count }
    let comparison = Comparison(
      Document(name: "old", source: DistinctDraft.list(clauses)),
      Document(name: "new", source: DistinctDraft.list(order.map { new[$0] })))
    #expect(comparison.changes.map(\.kind) == order.map { _ in .reworded })
    #expect(comparison.changes.map(\.old) == order.map { [$0] })
  }

  @Test(arguments: ["Article", "Section"])
  func `a heading goes with what stands under it`(_ word: String) {
    func text(_ sections: [ArraySlice<String>]) -> Document {
      let texts = sections.enumerated().map { number, clauses in
        let title = word == "Section" ? " Rules" : ""
        return "## \(word) \(number + 1)\(title)\n\n" + clauses.joined(separator: "\n\n")
      }
      return Document(name: word, source: texts.joined(separator: "\n\n"))
    }
    let (first, second, third) = (clauses[0..<3], clauses[3..<6], clauses[6..<8])
    /// What became of headings, the same in both directions.
    func becomes(_ old: [ArraySlice<String>], _ new: [ArraySlice<String>]) -> Set<[[Int]]> {
      let (forth, back) = (headings(text(old), text(new)), headings(text(new), text(old)))
      #expect(forth == Set(back.map { $0.reversed() }))
      return forth
    }
    // The clauses on both sides of a heading were removed.
    #expect(
      becomes([first, second], [first.dropLast(), second.dropFirst()])
        == [[[0], [0]], [[4], [3]]])
    // Another section was put in before one.
    #expect(
      becomes([first, second], [first, third, second]) == [[[0], [0]], [[], [4]], [[4], [7]]])
    // Some of what stood under a heading stands under a new one.
    #expect(
      becomes([first, clauses[3..<8]], [first, clauses[3..<4], clauses[4..<8]])
        == [[[0], [0]], [[4], [4]], [[], [6]]])
    // One without a title that gave its number to another.
    let given = becomes([first, clauses[3..<6]], [first, clauses[6..<8], clauses[4..<6]])
    #expect(given.contains([[4], [word == "Article" ? 7 : 4]]))
  }

  @Test func `a heading with nothing under it keeps its label`() {
    func text(_ count: Int) -> Document {
      let articles = (1...count).map { "## Article \($0)" }
      return Document(name: "text", source: articles.joined(separator: "\n\n"))
    }
    #expect(headings(text(4), text(5)).contains([[], [4]]))
    #expect(headings(text(5), text(4)).contains([[4], []]))
  }

  /// The old and new clauses of each change of a heading.
  private func headings(_ old: Document, _ new: Document) -> Set<[[Int]]> {
    let changes = Comparison(old, new).changes.filter { change in
      change.old.contains { old.clauses[$0].kind == .heading }
        || change.new.contains { new.clauses[$0].kind == .heading }
    }
    return Set(changes.map { [Array($0.old), Array($0.new)] })
  }

  @Test
  func
    `a clause stays in its section, though one of the same words follows what came from another`()
  {
    let old = """
      instructs the Secretary-General

      1 to report annually to the Council;
      2 to bring this resolution to the attention of Member States,

      instructs the Directors of the Bureaux

      1 to consult the advisory groups,
      2 to provide assistance to developing countries;
      3 to bring this resolution to the attention of Member States,
      """
    let new = """
      instructs the Secretary-General

      1 to report annually to the Council;
      2 to provide assistance to developing countries;
      3 to bring this resolution to the attention of Member States,

      instructs the Directors of the Bureaux

      1 to consult the advisory groups,
      """
    let (one, other) = ("instructs the Secretary-General", "instructs the Directors of the Bureaux")
    #expect(
      changes(old, new) == [
        "unchanged \(other) 2 → \(one) 2 moved", "removed \(other) 3 →",
        "unchanged \(one) 2 → \(one) 3 renumbered",
      ])
    #expect(
      changes(new, old) == [
        "unchanged \(one) 3 → \(one) 2 renumbered", "unchanged \(one) 2 → \(other) 2 moved",
        "added → \(other) 3",
      ])
  }

  @Test(arguments: [("considering", "recognizing"), ("resolves", "decides")])
  func `a heading in other words is the one above the same clauses`(old: String, new: String) {
    let clauses = """


      a) that the Council is the governing body;

      b) that Member States shall cooperate;
      """
    #expect(changes(old + clauses, new + clauses) == ["reworded \(old) → \(new)"])
  }

  @Test func `an item that became a paragraph moved, and not the item after it`() {
    let old = """
      1. Requests States:

      (a) to ensure the right to water;

      (b) to monitor and evaluate progress;

      (c) to guarantee effective remedies;

      2. Decides to remain seized of the matter.
      """
    let new = """
      1. Requests States:

      (a) to ensure the right to water;

      (b) to guarantee effective remedies;

      2. Requests States to monitor and evaluate progress;

      3. Decides to remain seized of the matter.
      """
    #expect(
      changes(old, new) == [
        "unchanged 1 (c) → 1 (b) renumbered", "reworded 1 (b) → 2 moved renumbered",
        "unchanged 2 → 3 renumbered",
      ])
  }

  @Test func `of two exchanged clauses the same one moved, whichever document is old`() {
    let old = "1. Alpha shall keep Beta's secrets.\n\n2. Beta shall keep Alpha's secrets."
    let new = "1. Beta shall keep Alpha's secrets.\n\n2. Alpha shall keep Beta's secrets."
    #expect(
      changes(old, new) == ["unchanged 2 → 1 moved renumbered", "unchanged 1 → 2 renumbered"])
    #expect(
      changes(new, old) == ["unchanged 2 → 1 renumbered", "unchanged 1 → 2 moved renumbered"])
  }

  @Test func `what sections end with stays in each of them, though one below moved`() {
    let ending = "(c) There are authorised such sums as may be necessary."
    let harbours = "## Section 1. Harbours\n\n(a) Grants go to harbours.\n\n(b) Piers are free.\n\n"
    let airfields = "## Section 2. Airfields\n\n(a) Grants go to airfields.\n\n(b) Fog is told.\n\n"
    let terms = "## Section 3. Definitions\n\nA port is a harbour."
    let old = harbours + ending + "\n\n" + airfields + ending + "\n\n" + terms
    let new =
      harbours + ending + "\n\n" + terms.replacing("3", with: "2") + "\n\n"
      + airfields.replacing("2", with: "3") + ending
    for told in [changes(old, new), changes(new, old)] {
      #expect(told.allSatisfy { !$0.contains("(c)") && !$0.contains("Section 1") })
    }
  }
}

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

  @Test(arguments: 0..<DistinctDraft.count)
  func `a clause that moved and changed in two words is known beside a new near twin`(at: Int) {
    let words = clauses[at].split(separator: " ")
    let changed = (["notably"] + words.dropFirst().dropLast()).joined(separator: " ") + " abroad;"
    let half = words.prefix(words.count * 2 / 3).joined(separator: " ")
    let twin = "\(half) unless a master of the port says otherwise in writing;"
    var new = clauses
    new.remove(at: at)
    let place = (at + 4) % new.count
    new.insert(changed, at: place)
    new.insert(twin, at: place < at ? at + 1 : at)
    #expect(Set(kinds(clauses, new)) == [.added, .reworded])
    #expect(Set(kinds(new, clauses)) == [.removed, .reworded])
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
}

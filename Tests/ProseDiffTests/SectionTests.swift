import Prose
import Testing

@testable import ProseDiff

/// Clauses of several sections, and the headings above them.
struct SectionTests {
  private let clauses = DistinctDraft.clauses

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

  private static let copied =
    "## Fees for ships\n\n1. The fee is EUR 300 for each night in port.\n\n2. It is paid in advance.\n\n"
  private static let staff = "## Staff\n\n1. Masters wear badges."

  @Test(arguments: [
    "1. The fee is EUR 300 for each night in port.",
    "1. The fee is EUR 300 for each night in port.\n\n2. It is paid in advance.",
  ])
  func `what was reworded is not the copy of it in a new section`(copy: String) {
    let reworded = Self.copied.replacing("300", with: "450") + "## Fees for yachts\n\n\(copy)\n\n"
    let told = changes(Self.copied + Self.staff, reworded + Self.staff)
    #expect(told.first == "reworded Fees for ships 1 → Fees for ships 1")
    #expect(told.dropFirst().allSatisfy { $0.hasPrefix("added → Fees for yachts") })
    let back = changes(reworded + Self.staff, Self.copied + Self.staff)
    #expect(back.first == "reworded Fees for ships 1 → Fees for ships 1")
    #expect(back.dropFirst().allSatisfy { $0.hasPrefix("removed Fees for yachts") })
  }

  @Test func `a block that moved to another section is no copy`() {
    let block = "2. The fee is EUR 300 for each night in port.\n\n3. It is paid in advance.\n\n"
    let (first, other) = (
      "1. Masters report.\n\n", "2. The fee is EUR 450 for each night at sea.\n\n"
    )
    let old = "## General\n\n" + first + block + Self.staff
    let new = "## General\n\n" + first + other + "## Incidents\n\n" + block + Self.staff
    #expect(changes(old, new) == ["added → General 2", "added → Incidents"])
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

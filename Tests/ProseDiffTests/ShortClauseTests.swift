import Testing

/// Clauses of a few words: a number, a name with a code, what several sections say.
@Suite struct ShortClauseTests {
  @Test func `a number that took the place of another is the same clause`() {
    let old = "The limit is\n\n| 27\n\nThe rate of the ports is\n\n| 29\n\nThe fees are final.\n"
    let new = old.replacing("27", with: "34")
    #expect(changes(old, new).filter { !$0.hasPrefix("unchanged") }.count == 1)
    #expect(changes(old, new).contains { $0.hasPrefix("reworded") })
  }

  @Test func `a repeated clause gone from one section is not the one that another got`() {
    func text(_ fees: [String], _ pilots: [String]) -> String {
      "# Fees\n\n\(fees.joined(separator: "\n\n"))\n\n"
        + "# Pilots\n\n\(pilots.joined(separator: "\n\n"))\n"
    }
    let (note, last) = ("(repealed)", DistinctDraft.clauses.count - 1)
    let old = text(
      [DistinctDraft.clauses[0], note, DistinctDraft.clauses[1]],
      [DistinctDraft.clauses[2], note, DistinctDraft.clauses[3], DistinctDraft.clauses[last]])
    let new = text(
      [DistinctDraft.clauses[0], DistinctDraft.clauses[1]],
      [DistinctDraft.clauses[2], note, DistinctDraft.clauses[3], note, DistinctDraft.clauses[last]])
    #expect(
      changes(old, new).filter { !$0.hasPrefix("unchanged") }
        == ["removed Fees ¶ 2 →", "added → Pilots ¶ 4"])
  }

  @Test func `a name keeps its clause, whatever its code is now`() {
    func text(_ codes: [(String, String)]) -> String {
      codes.enumerated().map { place, code in
        "PORT_\(code.0) (0x0\(place + 2)):\n\n: \(code.1).\n"
      }.joined(separator: "\n")
    }
    let codes = [
      ("REFUSED", "The pilot has seen a ship that no berth will take"),
      ("ALREADY_FULL", "The harbour has sold all of its moorings"),
      ("CANCELLED", "No tug is wanted for this voyage"),
    ]
    var new = codes
    new.insert(("INNER_FAULT", "Some gate of the lock has failed"), at: 1)
    let found = changes(text(codes), text(new)).filter { !$0.hasPrefix("unchanged") }
    #expect(found == ["added → ¶ 3", "added → ¶ 4", "reworded ¶ 3 → ¶ 5", "reworded ¶ 5 → ¶ 7"])
  }

  @Test(arguments: [
    // A repeat below a heading without a partner does not belong to the opening.
    (
      "3. Pilots meet.\n\n## (repealed)\n\n- Ships pay the toll.\n",
      "1. Ships pay the toll.\n\n2. Ships pay the toll.\n\n3. Pilots meet.\n"
    ),
    // A heading is none of the clauses under the one above it.
    (
      "## Article 2\n\n## [shall][should] sail\n",
      "## Article 1 Keepers light every buoy.\n\n| [shall][should] sail | 2 |\n"
    ),
  ])
  func `clauses of no words are sought from both sides`(one: String, other: String) {
    let (forth, back) = (changes(one, other), changes(other, one))
    let turned = ["added": "removed", "removed": "added"]
    func kinds(_ changes: [String]) -> [String] {
      changes.map { String($0.prefix { $0 != " " }) }.sorted()
    }
    #expect(kinds(forth) == kinds(kinds(back).map { turned[$0] ?? $0 }))
  }
}

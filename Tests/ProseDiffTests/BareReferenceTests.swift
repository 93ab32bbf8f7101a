import Testing

@testable import ProseDiff

/// References by a bare path such as 4.3, which stayed while its clause was renumbered.
@Suite struct BareReferenceTests {
  @Test(arguments: [
    ("Lamps are tested in accordance with 3.2.", ["3.2 → 3.3"]),
    ("Lamps are tested in accordance with 3.2 and Table 2.", ["3.2 → 3.3"]),
    ("Lamps (see 3.2) are tested.", ["3.2 → 3.3"]),
    ("The lamp (3.2) is tested.", []),
    ("The mass is as given in 3.2.", ["3.2 → 3.3"]),
    ("Lamps are tested; see 3.2 b).", ["3.2 → 3.3"]),
    ("Lamps are tested in accordance with 3.2 to 3.3.", ["3.2 → 3.3", "3.3 → 3.4"]),
    ("Siehe 3.2.", ["3.2 → 3.3"]), ("Voir 3.2.", ["3.2 → 3.3"]), ("См. 3.2.", ["3.2 → 3.3"]),
    ("See 3.2 for the tests of lamps.", ["3.2 → 3.3"]),
    ("Voir 3.2 pour les essais.", ["3.2 → 3.3"]), ("Siehe 3.2 für die Prüfung.", ["3.2 → 3.3"]),
    ("See 3.1.", []), ("See 9.2.", []), ("See Table 3.2.", []), ("See 3.2 kg lamps.", []),
    ("A lamp of 3.2 is tested.", []), ("The pH is 3.2.", []), ("The limit is set at 3.2.", []),
    ("The share (3.2 %) is high.", []), ("The share (3.2%) is high.", []),
    ("The price (€3.2) is high.", []), ("The mass (3.2 kg) is high.", []),
    ("In accordance with 3.2 mm plates, lamps are tested.", []),
    ("In accordance with ISO 9001 (3.2), lamps are tested.", []),
    ("In accordance with GLIM (3.2), lamps are tested.", []),
    ("Version 3.2 is in use.", []), ("The score was 3.2, see Annex A.", []),
  ])
  func `a path is a reference where the words around it say so`(cites: String, told: [String]) {
    func draft(_ clauses: [String]) -> String {
      let numbered = clauses.enumerated().map { "3.\($0.offset + 1) \($0.element)" }
      return "3 Lamps\n\n\(numbered.joined(separator: "\n\n"))\n\n4 Tests\n\n4.1 \(cites)"
    }
    let clauses = CitingDraft.clauses
    let inserted = [clauses[0], "Ports charge fees for each visit."] + clauses[1...]
    let stale = CitingDraft.stale(draft(clauses), draft(inserted))
    #expect(stale.map { $0.replacing("3 Lamps ", with: "") } == told)
  }
}

import Testing

@testable import Prose

/// Headings of a few letters, all of them capitals.
@Suite struct CapitalHeadingTests {
  @Test(arguments: [
    ("1. RENT\n\n1.1 It is due.\n\n2. USE\n\n2.1 It is free.\n\n3. REPAIR\n", 3),
    ("1. USE\n\nIt is free.\n\n2. VAT\n\nIt is due.\n\n3. REPAIR\n", 3),
    ("A. USE\n\nIt is free.\n\nB. REPAIR\n", 2),
    // Abbreviations alone, or below a heading of another list.
    ("1. ITU\n\n2. IMO\n\n3. WMO\n", 0), ("A. MEMBERS\n\n1. ITU\n\n2. IMO\n", 1),
    ("1. MEMBERS\n\n4. ITU\n", 1),
    // A line break within the label.
    ("PP\n5. ITU\n\nPP\n6. IMO\n", 0),
  ])
  func `a short heading in capitals is read as the others around it`(source: String, count: Int) {
    #expect(Document(name: "x", source: source).clauses.count { $0.kind == .heading } == count)
  }

  @Test(arguments: ["|ICD = 240400", "{{ICD}}", "!ICD"])
  func `a field in capitals is no heading`(field: String) {
    #expect(clauses("\(field)\n\nThe illness is known.\n").allSatisfy { !$0.hasPrefix("heading") })
  }
}

import Testing

@testable import Prose

/// Lines that open a list in the middle of a sentence.
@Suite struct LeadInTests {
  @Test(arguments: [
    "**port** means—", "port means—", "The Minister may –", "**port** means", "_Port_ is each of",
  ])
  func `what opens a list in the middle of a sentence is no heading`(_ opening: String) {
    let source = "\(opening)\n\n(a) a harbour; or\n\n(b) a quay;\n\n**ship** means a boat.\n"
    #expect(
      clauses(source) == [
        "paragraph \(opening)", "item <(a)> a harbour; or", "item <(b)> a quay;",
        "paragraph **ship** means a boat.",
      ])
  }

  @Test func `a line without a letter is no heading`() {
    #expect(clauses("*\n\na) to act;\n\nb) to pay.\n")[0] == "paragraph *")
  }

  @Test(arguments: [
    "*invites* Member States", "**Ports**(of call)", "**Ports of call**", "Ports of call",
  ])
  func `words in emphasis that lead, or stand in it whole, are a heading`(_ heading: String) {
    #expect(clauses("\(heading)\n\n1 to act;\n\n2 to pay.\n")[0] == "heading \(heading)")
  }

  @Test(arguments: [
    ("**The tool has no warranty. Use is at your risk.**", "paragraph"),
    ("**Use. Care. Return**", "heading"), ("**Use is at your risk.**", "heading"),
  ])
  func `sentences in emphasis are a paragraph`(line: String, kind: String) {
    #expect(clauses("\(line)\n\nThe fee is due.\n")[0] == "\(kind) \(line)")
  }

  @Test func `what leads to the items of an item is no heading`() {
    let source = """
      (1) In this Act

      2.  officer means

          whoever by law

          a)  is a judge,

          b)  is appointed;

      3.  court means any court.

      """
    #expect(
      clauses(source) == [
        "item <(1)> In this Act", "item <2.> officer means", "paragraph whoever by law",
        "item <a)> is a judge,", "item <b)> is appointed;", "item <3.> court means any court.",
      ])
  }

  @Test(arguments: [
    ("Present: all members.", "Apologies: none", "paragraph"),
    ("Présents : tous.", "Excusée : M. Duval", "paragraph"),
    ("Date: 4 June 2027", "Place: Harbour House", "paragraph"),
    ("From the chair: Mr. Low", "To all members: greetings", "paragraph"),
    ("The members met.", "Annex: Duties", "heading"),
    ("The members of the Board met: all", "Segment one: Duties", "heading"),
    ("The Board met.", "Duties of the Board", "heading"),
  ])
  func `a field below a field is no heading`(above: String, line: String, kind: String) {
    let source = "\(above)\n\n\(line)\n\n1. Opening.\n\n2. Reports.\n"
    #expect(clauses(source)[1] == "\(kind) \(line)")
  }
}

import Testing

@testable import Prose

/// Definitions of a grammar that stand indented, without a fence.
@Suite struct CodeBlockTests {
  @Test func `a block of definitions is one, and the section goes on below it`() {
    let source = """
      1.  Header

         The header is defined so:

           header  = version SP length
           version = "EX/" 1*DIGIT
                     / "EY/" 1*DIGIT

         It MUST be short.
      """
    let document = Document(name: "x", source: source)
    #expect(document.addresses == ["1", "1 ¶ 1", "block 1", "1 ¶ 2"])
    #expect(
      document.clauses[2].text
        == "header  = version SP length\n     version = \"EX/\" 1*DIGIT\n"
        + "               / \"EY/\" 1*DIGIT")
  }

  @Test(arguments: [
    "a ::= b\n   c ::= d", "a := b\n   c := d", "a = b\n   a =/ c", "a = x / y\n   b = z",
    "a = x\n       / y\n   b = z", "a = 1*DIGIT\n   b = z", "a = 2(1*DIGIT)\n   b = z",
    "a = %x41\n   b = z", "a = \"GET\"\n   b = z",
  ])
  func `each sign of grammars shows one`(definitions: String) {
    let clauses = Document(name: "x", source: "It is:\n\n   \(definitions)\n").clauses
    #expect(clauses.map(\.kind) == [.paragraph, .verbatim])
  }

  @Test(arguments: [
    "Quoted:\n\n   > rate = 4\n   > weight = 5\n",
    // One definition is a formula, and sentences tell what signs in one stand for.
    "The due is:\n\n   due = rate * weight\n", "Where:\n\n   R = the rate;\n   W = the weight.\n",
    // Not indented; prose with a sign in it; items of a list.
    "The due is:\n\nrate = 4\nweight = 5\n", "It is:\n\n   so that rate = 4\n   and weight = 5\n",
    "It is:\n\n   a) rate = 4\n   b) weight = 5\n", "   rate = 4\n   weight = 5\n",
    // Glossaries and tables of limits.
    "Terms:\n\n   rent = the sum that shall be paid\n   term = the time of the lease\n",
    "Terms:\n\n   rent = the sum that is called \"rent\"\n   term = the time of the lease\n",
    "Limits:\n\n   Area = 25 km\n   Depth = 40 m\n   Speed = 5 * 4 m\n",
    "Keys:\n\n   FAO = Food and Agriculture Organization\n   ITU = the Union\n",
    "Terms:\n\n   rate = 4 / 5 of it\n   a) weight = 5\n   mass = 6\n",
  ])
  func `prose that holds a sign of equality is none`(source: String) {
    #expect(!Document(name: "x", source: source).clauses.contains { $0.kind == .verbatim })
  }
}

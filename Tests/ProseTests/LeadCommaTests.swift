import Testing

@testable import Prose

/// Lead headings that end in a comma.
@Suite struct LeadCommaTests {
  @Test(
    arguments: [
      "instructs the Secretary-General, in consultation with the Directors of the Bureaux,",
      "invites Member States, Sector Members and Associates,",
      "charge le Secrétaire général, après consultation du Conseil,",
      "encarga al Director, en colaboración con los Directores de las Oficinas,",
      "поручает Директору Бюро, в тесном сотрудничестве с Генеральным секретарем,",
    ], ["1 to report;\n\n2 to pay,", "a) to report;\n\nb) to pay,"])
  func `a lead line that ends in a comma above a list is a heading`(line: String, list: String) {
    let source = "resolves\n\n1 that the Union shall act,\n\n\(line)\n\n\(list)\n"
    #expect(clauses(source)[2] == "heading \(line)")
    let tight = source.replacing("\n\n", with: "\n")
    #expect(clauses(tight)[2] == "heading \(line)")
  }

  @Test func `it may be wrapped`() {
    let source = """
      resolves

      1 that the Union shall act,

      instructs the Director of the Bureau of Lighthouses, in close
      collaboration with the Directors of the other Bureaux,

      1 to report to the Council on what was done to keep the lamps
      of the northern coast alight;

      2 to cooperate,

      """
    #expect(
      clauses(source)[2] == """
        heading instructs the Director of the Bureau of Lighthouses, in close collaboration with \
        the Directors of the other Bureaux,
        """)
  }

  @Test(arguments: [
    "Having considered the report of the Committee,\n\n1. Takes note of the report;\n\n2. Asks",
    "ссылаясь на свою резолюцию 4,\n\n1. постановляет созвать конференцию;\n\n2. просит",
    "noting the report, and its annex,\n\n1. decides to meet;\n\n2. requests the Council to pay",
    "instructs the Director, in consultation with the Council, to report,\n\nThe fee is due.",
    "the ships of the Union, when they call,\n\n1 to pay the fee;\n\n2 to leave.",
  ])
  func `a paragraph that ends in a comma stays one`(source: String) {
    let line = String(source.prefix { $0 != "\n" })
    #expect(clauses("The Assembly,\n\n\(source)\n")[1] == "paragraph \(line)")
  }
}

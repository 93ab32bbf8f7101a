import Testing

@testable import Commands

/// What `ecp brackets` counts.
extension RepositoryVerbTests {
  private static let open = """
    recalling

    a) the outcome of the Summit;

    b) [the report of the expert group;] (Country X)

    """
  private static let settled = """
    recalling

    a) the outcome of the Summit; (agreed)

    b) the report of the expert group; (agreed)

    """

  @Test func `a version is counted against the one before it`() throws {
    for text in [Self.open, Self.settled] {
      let file = try folder.write(text, to: "one.md")
      #expect(run("commit", file, "-t", "opinion") == .done)
    }
    #expect(run("brackets", "opinion") == .done)
    #expect(
      console.paged == """
        opinion@rev2 (against rev1)
                        clauses      agreed   bracketed        open
          recalling           2      2 (+2)      0 (−1)      0 (−1)
          all                 2      2 (+2)      0 (−1)      0 (−1)

        Proposed by
          Country X  0 (−1)

        """)
  }

  @Test func `a section is counted against what it was, whatever its heading says now`() throws {
    let texts = ["Common rules of lighthouses", "Common rules of all lighthouses"].map { heading in
      "# \(heading)\n\n1. that lamps be lit;\n\n2. [that keepers meet each year;]\n"
    }
    for text in texts {
      let file = try folder.write(text, to: "one.md")
      #expect(run("commit", file, "-t", "opinion") == .done)
    }
    #expect(run("brackets", "opinion") == .done)
    #expect(console.paged.hasPrefix("opinion@rev2 (against rev1)\n"))
    #expect(!console.paged.contains("(+"))
  }

  @Test func `a file and a first version are counted alone`() throws {
    let file = try folder.write(Self.open, to: "one.md")
    #expect(run("brackets", file, "--format", "json") == .done)
    #expect(
      console.output.contains(
        "\"total\": {\"clauses\": 2, \"agreed\": 0, \"bracketed\": 1, \"open\": 1}"))
    #expect(console.output.contains("{\"name\": \"Country X\", \"clauses\": 1}"))
    #expect(!console.output.contains("\"before\""))
    #expect(run("commit", file, "-t", "opinion") == .done)
    #expect(run("brackets", "opinion") == .done)
    #expect(console.paged.hasPrefix("opinion@rev1\n"))
  }
}

import Testing

@testable import Commands

/// What `ecp timeline`, `ecp blame` and `ecp terms` tell of a text of four versions.
extension RepositoryVerbTests {
  private static let drafts = [
    """
    recalling

    a) the outcome of the Summit on coastal radio;

    b) the report of the expert group on lighthouses, which should be published;

    """,
    """
    recalling

    a) the outcome of the Summit on coastal radio;

    b) the decision of the Council to meet every second year in autumn;

    """,
    """
    recalling

    a) the outcome of the Summit on coastal radio; (agreed)

    b) the decision of the Council to meet every third year in autumn;

    """,
    """
    recalling

    a) the report of the expert group on lighthouses, which shall be published;

    b) the outcome of the Summit on coastal radio; (agreed)

    c) the decision of the Council to meet every second year in autumn;

    """,
  ]

  private func commitDrafts() throws {
    for text in Self.drafts {
      let file = try folder.write(text, to: "draft.md")
      #expect(run("commit", file, "-t", "coast", "--date", "2031-02-03") == .done)
    }
  }

  @Test func `a clause is followed through removal, return and other words`() throws {
    try commitDrafts()
    #expect(run("timeline", "coast", "recalling a)") == .done)
    #expect(
      console.paged == """
        rev1 · 2031-02-03
        · recalling b)
          the report of the expert group on lighthouses, which should be published;

        rev2 · 2031-02-03
        − recalling b) · removed
          [-the report of the expert group on lighthouses, which should be published;-]

        rev3 · not there

        rev4 · 2031-02-03 · returned
        ~ recalling b) → recalling a) · reworded, stronger: should → shall
          the report of the expert group on lighthouses, which [-should-]{+shall+} be
          published;

        """)
  }

  @Test func `words that a version before the last had are said to be worded so again`() throws {
    try commitDrafts()
    #expect(run("timeline", "coast", "recalling", "c)") == .done)
    #expect(console.paged.contains("rev4 · 2031-02-03 · worded as in rev2\n"))
  }

  @Test func `the table has a row for each clause and a column for each version`() throws {
    try commitDrafts()
    #expect(run("timeline", "coast") == .done)
    #expect(
      console.paged == """
        coast: 4 clauses, 4 versions
                        rev1  rev2  rev3  rev4
          recalling        ·     ·     ·     ·
          recalling a)     ·     −           ↩
          recalling b)     ·     ·     ≈     #
          recalling c)           +     ~     ~

        """)
  }

  @Test func `a clause that is gone is found where it last stood`() throws {
    for text in Self.drafts.prefix(2).reversed() {
      let file = try folder.write(text, to: "draft.md")
      #expect(run("commit", file, "-t", "coast") == .done)
    }
    let shorter = try folder.write("recalling\n\na) the outcome of the Summit;\n", to: "draft.md")
    #expect(run("commit", shorter, "-t", "coast") == .done)
    #expect(run("timeline", "coast", "recalling", "b)") == .done)
    #expect(console.paged.contains("rev3 · "))
    #expect(console.paged.contains("− recalling b) · removed\n"))
    #expect(run("timeline", "coast", "resolves") == .failed)
    #expect(console.errors.contains("nothing at resolves in rev3; "))
  }

  @Test func `what is kept changes nothing, damaged or removed`() throws {
    try commitDrafts()
    let kept = folder.path + "/.git/ecp/lineages/coast"
    var told: [String] = []
    let overwritten = "printf ecp | dd of='\(kept)' bs=1 seek=300 conv=notrunc status=none"
    let damages = [
      "rm '\(kept)'", "printf x >> '\(kept)'", "truncate -s 90 '\(kept)'", overwritten,
    ]
    for damage in ["true"] + damages + ["true"] {
      #expect(try shell(damage).status == 0)
      let before = console.output.count
      #expect(run("timeline", "coast", "-f", "json") == .done)
      told.append(String(console.output.dropFirst(before)))
    }
    #expect(Set(told).count == 1)
    #expect(told[0].contains("\"event\": \"returned\""))
  }

  @Test func `blame names the version of each run of words`() throws {
    try commitDrafts()
    #expect(run("blame", "coast", "recalling", "a)") == .done)
    #expect(
      console.paged == """
        recalling a)
        rev1  the report of the expert group on lighthouses, which
        rev4  shall
        rev1  be published;

        """)
    #expect(run("blame", "coast@rev2", "recalling a)", "-f", "json") == .done)
    #expect(console.output.contains("\"runs\": [{\"version\": 0, \"words\": \"the outcome of"))
  }

  @Test func `terms are followed by the clauses that hold them`() throws {
    try commitDrafts()
    #expect(run("terms", "coast", "Expert group", "whale", "second") == .done)
    #expect(
      console.paged == """
        “Expert group”: stands in 1 clause
                        rev1  rev2  rev3  rev4
          recalling a)     1     −          +1

        “whale”: in no version

        “second”: stands in 1 clause
                        rev1  rev2  rev3  rev4
          recalling c)          +1     −    +1

        """)
    #expect(run("terms", "coast", "—") == .failed)
    #expect(console.errors.hasSuffix("'—' has no word to look for\n"))
  }
}

import Testing

@testable import Commands

/// What verbs print of texts and their versions.
extension RepositoryVerbTests {
  @Test(arguments: ["terminal", "json"])
  func `a version that cannot be read is marked, and counting goes on`(format: String) throws {
    guard has("git") else { return }
    try commitBoth()
    let bad = try folder.write("bad", to: "drafts/opinion.md")
    let line =
      "cd '\(folder.path)' && printf 'a\\377' > '\(bad)' && git -c user.name=a -c user.email=b"
    #expect(try shell(line + " commit -qam Bad").status == 0)
    #expect(run("commit", folder.path + "/one.md", "-t", "opinion") == .done)
    #expect(run("log", "opinion", "--counts", "-f", format) == .done)
    #expect(console.errors.hasPrefix("ecp log: opinion@"))
    #expect(console.errors.contains(" is not UTF-8 at byte 1; git cat-file -p "))
    #expect(console.errors.split(separator: "\n").count == 1)
    if format == "json" {
      #expect(console.output.contains("\"subject\": \"Bad\", \"unreadable\": true}"))
      #expect(console.output.contains("\"subject\": \"Amend\", \"changes\": {"))
    } else {
      let rows = console.paged.split(separator: "\n").dropFirst()
      #expect(rows.map { $0.contains(" unreadable ") } == [false, true, false, false])
      #expect(rows.map { $0.contains(" ~1 ") } == [false, false, true, false])
    }
  }

  @Test(arguments: ["log", "show opinion", "show opinion recalling", "status", "diff opinion"])
  func `the options of results serve every verb that has one`(line: String) throws {
    try commitBoth()
    let words = line.split(separator: " ").map(String.init)
    let file = folder.path + "/result"
    let before = console.output
    #expect(console.run(words + ["-q"], in: folder.path) == .done)
    #expect(console.run(words + ["-q", "--color", "always", "-o", file], in: folder.path) == .done)
    #expect(console.output == before && console.paged == "")
    #expect(try shell("test -s '\(file)'").status == 0)
    #expect(console.run(words + ["--format", "json"], in: folder.path) == .done)
    #expect(console.output.dropFirst(before.count).hasPrefix("{\"format\": \"ecp-"))
  }

  @Test func `status and a clause for programs`() throws {
    try commitBoth()
    try folder.write(Self.first, to: "drafts/opinion.md")
    #expect(run("status", "--format", "json") == .done)
    #expect(
      console.output.contains(
        "{\"text\": \"opinion\", \"path\": \"drafts/opinion.md\", \"state\": \"modified\"}"))
    #expect(console.output.contains("\"merging\": false,\n"))
    #expect(run("show", "opinion@rev1", "recalling", "b", "--format", "json") == .done)
    #expect(
      console.output.contains(
        "\"label\": \"b)\", \"address\": \"recalling b)\", \"level\": "))
    #expect(!console.output.contains("second phase"))
  }

  @Test func `diff compares versions of one text under their labels, others under their names`()
    throws
  {
    try commitBoth()
    #expect(run("diff", "opinion") == .done)
    #expect(console.paged.hasPrefix("rev1 → rev2: 1 reworded, 5 unchanged\n"))
    #expect(run("diff", "opinion", "-f", "markdown") == .done)
    #expect(console.output.contains("# opinion@<!-- -->rev1 → opinion@<!-- -->rev2\n"))
    #expect(run("diff", "opinion", "-f", "json") == .done)
    #expect(console.output.contains("\"old\": {\"name\": \"rev1\", "))
    #expect(run("diff", "opinion@rev2", folder.path + "/one.md", "--exit-code") == .different)
    #expect(console.paged.contains("\nopinion@rev2 → one.md: 1 reworded, "))
    #expect(run("commit", folder.path + "/one.md", "-t", "resolution") == .done)
    #expect(run("diff", "opinion@rev1", "resolution") == .done)
    #expect(console.paged.contains("\nopinion@rev1 → resolution@rev1: 6 unchanged\n"))
  }

  @Test func `a setting chooses the format of versions, and an option overrules it`() throws {
    try commitBoth()
    try folder.write("[diff]\n\tformat = json\n\tcolor = no\n", to: ".ecpconfig")
    #expect(run("diff", "opinion") == .done)
    #expect(console.output.contains("\"format\": \"ecp-comparison\""))
    #expect(console.errors.hasSuffix("/.ecpconfig: no setting is called diff.color\n"))
    #expect(run("diff", "opinion", "--format", "terminal") == .done)
    #expect(console.paged.hasPrefix("rev1 → rev2: "))
  }
}

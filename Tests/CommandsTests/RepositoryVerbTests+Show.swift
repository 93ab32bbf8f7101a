import Testing

@testable import Commands

/// What `ecp show` prints.
extension RepositoryVerbTests {
  @Test func `show prints a version as it is stored, or what stands at an address`() throws {
    try commitBoth()
    #expect(run("show", "opinion@rev1") == .done)
    #expect(console.paged == Self.first)
    let before = console.paged
    #expect(run("show", "opinion", "Recalling", "b") == .done)
    #expect(console.paged == before + "b) the report of the expert group,\n")
  }

  @Test(arguments: [
    ("recalling", 2...10), ("recalling 1", 4...8), ("1 b", 6...8), ("recalling further", 12...14),
    ("further 1", 14...14), ("is of the view", 16...20), ("is of the view 2", 18...18),
  ])
  func `what stands at an address is printed as it is stored, with all below it`(
    address: String, lines: ClosedRange<Int>
  ) throws {
    let text = """

      recalling

      1. the outcome of the Summit,\u{20}\u{20}
         a) in its first phase;
         b) in its second phase:
             i. the Commitment;
             ii. the Agenda;

      2. the report of the expert group,

      recalling further

      1. the contributions of members,

      is of the view

      2. that access should be open;

      2 alt. that access should be affordable.

      """
    let file = try folder.write(text, to: "one.md")
    #expect(run("commit", file, "-t", "opinion") == .done)
    #expect(run("show", "opinion", address) == .done)
    let stored = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = stored[(lines.lowerBound - 1)..<lines.upperBound].map { $0 + "\n" }.joined()
    #expect(console.paged == expected)
  }

  @Test func `a terminal is shown what it might obey, and a pipe gets it`() throws {
    let file = try folder.write("a\u{1B}[2Jb\tc\n", to: "trap.md")
    #expect(run("commit", file) == .done)
    #expect(console.run(["show", "trap"], in: folder.path, isTerminal: true) == .done)
    #expect(console.paged == "a⟨ESC⟩[2Jb\tc\n")
    #expect(console.run(["show", "trap"], in: folder.path) == .done)
    #expect(console.paged.hasSuffix("a\u{1B}[2Jb\tc\n"))
  }

  @Test(arguments: [["convert"], ["export", "-f", "md"], ["export", "-f", "txt"]])
  func `nor is what is converted or exported obeyed by a terminal`(verb: [String]) throws {
    let file = try folder.write("a\u{1B}[2Jb \u{9B}31m \u{202E}c\n", to: "trap.md")
    #expect(console.run(verb + [file], in: folder.path, isTerminal: true) == .done)
    #expect(
      !console.output.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{202E}"].contains($0) })
    #expect(console.output.contains("⟨ESC⟩[2Jb"))
    guard verb.last != "txt" else { return }
    #expect(console.run(verb + [file], in: folder.path) == .done)
    #expect(console.output.hasSuffix("a\u{1B}[2Jb \u{9B}31m \u{202E}c\n"))
  }

  @Test func `a damaged object is named with its version`() throws {
    guard has("git") else { return }
    try commitBoth()
    let id = try shell("cd '\(folder.path)' && git rev-parse opinion/rev1:drafts/opinion.md").output
    let object = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2).prefix(38))"
    #expect(
      try shell("cd '\(folder.path)' && chmod u+w \(object) && truncate --size 3 \(object)").status
        == 0)
    #expect(run("show", "opinion@rev1") == .failed)
    #expect(console.errors.hasPrefix("ecp show: opinion@rev1: object \(id.prefix(40)) is damaged"))
    #expect(
      console.errors.hasSuffix(
        " is cut short or overwritten; move that file away, and git fetch --refetch brings it from"
          + " another clone\n"))
    #expect(run("show", "opinion@rev2") == .done)
    #expect(try shell("rm -f '\(folder.path)/\(object)'").status == 0)
    #expect(run("show", "opinion@rev1") == .failed)
    #expect(
      console.errors.hasSuffix(
        "ecp show: opinion@rev1: object \(id.prefix(40)) is missing; git fetch --refetch brings it"
          + " from another clone\n"))
  }
}

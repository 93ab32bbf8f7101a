import Testing

@testable import Commands

/// What `ecp commit` does with files.
extension RepositoryVerbTests {
  @Test func `the text is named after the file, and that is said`() throws {
    let file = try folder.write(Self.first, to: "Draft Opinion 6 (Rev.1).md")
    #expect(run("commit", file) == .done)
    #expect(console.output.hasPrefix("draft-opinion-6-rev.1@rev1: committed as "))
    #expect(console.output.hasSuffix(" (the text is named after \(file))\n"))
  }

  @Test func `a draft edited in place is committed as the text that it is`() throws {
    try commitBoth()
    let draft = try folder.write(Self.first, to: "drafts/opinion.md")
    #expect(run("status") == .done)
    #expect(console.output.contains("\n  modified  drafts/opinion.md\n"))
    #expect(run("commit", draft) == .done)
    #expect(console.output.contains("opinion@rev3: committed as "))
    #expect(run("status") == .done)
    #expect(console.output.hasSuffix("Everything is committed\n"))
  }

  @Test func `the same content is not committed again`() throws {
    try commitBoth()
    let file = folder.path + "/two.md"
    #expect(run("commit", file, "-t", "opinion") == .done)
    #expect(console.output.contains("\nopinion: same as rev2, nothing committed;"))
    #expect(run("commit", file, "-t", "opinion", "--version", "final") == .done)
    #expect(
      console.output.hasSuffix(
        "\nopinion: same as rev2, nothing committed and no version called final;"
          + " --allow-same commits it anyway\n"))
    #expect(run("commit", file, "-t", "opinion", "--allow-same", "--version", "final") == .done)
    #expect(console.output.contains("opinion@final: committed as "))
  }

  @Test func `a dry run commits nothing`() throws {
    let file = try folder.write(Self.first, to: "one.md")
    #expect(run("commit", "-n", file) == .done)
    let line = "one@rev1: would be committed as the first version of a new text"
    #expect(console.output == "\(line) (the text is named after \(file))\n")
    #expect(run("log") == .done)
    #expect(console.paged == "No versions yet\n")
  }

  @Test func `a dry run tells the label`() throws {
    try commitBoth()
    let file = folder.path + "/one.md"
    #expect(run("commit", "-n", file, "-t", "opinion") == .done)
    #expect(console.output.hasSuffix("\nopinion@rev3: would be committed after rev2\n"))
    #expect(run("commit", "-n", folder.path + "/two.md", "-t", "opinion") == .done)
    #expect(console.output.contains("\nopinion: same as rev2, nothing would be committed;"))
  }

  @Test(arguments: [
    ("one.md -t opinion --version rev1", true), ("one.md below/one.md", true),
    ("three.md -t opinion", true), ("three.md -t new", false),
    ("three.md -t opinion --version tagged", true),
  ])
  func `a dry run is refused as the run itself would be`(line: String, isKnown: Bool) throws {
    try commitBoth()
    try folder.write(Self.first + "\nedited\n", to: "drafts/opinion.md")
    try folder.write(Self.first + "\nthree\n", to: "three.md")
    _ = try shell("mkdir '\(folder.path)/below'")
    try folder.write(Self.first, to: "below/one.md")
    _ = try shell("cd '\(folder.path)' && git tag opinion/tagged")
    let words = line.split(separator: " ").map {
      $0.hasSuffix(".md") ? "\(folder.path)/\($0)" : String($0)
    }
    let before = console.errors
    for options in [["-n"], []] {
      let identity = isKnown ? identity : ["HOME": folder.path]
      let status = console.run(["commit"] + words + options, in: folder.path, variables: identity)
      #expect(status == .failed)
    }
    let lines = console.errors.dropFirst(before.count).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == lines.last)
  }

  @Test func `one bad file among several stops them all`() throws {
    let good = try folder.write(Self.first, to: "good.md")
    let bad = try folder.write("a\u{0}b", to: "bad.md")
    #expect(run("commit", good, bad) == .failed)
    #expect(
      console.errors
        == "ecp commit: \(bad): a NUL at byte 1, so this is no text; save it as UTF-8\n")
    #expect(run("log") == .done)
    #expect(console.paged == "No versions yet\n")
  }
}

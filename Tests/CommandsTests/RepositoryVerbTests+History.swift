import Testing

@testable import Commands

/// What verbs make of histories that fork, join or lose a text.
extension RepositoryVerbTests {
  /// Runs git in the folder, with nobody's settings.
  func git(_ lines: String) throws {
    let settings = "export GIT_CONFIG_GLOBAL=/dev/null && git config user.name A"
    let done = try shell(
      "cd '\(folder.path)' && \(settings) && git config user.email a && \(lines)")
    try #require(done.status == 0, "\(done.output)")
  }

  /// Commits `rev2` a second time, on the branch `side`, and merges both.
  func shareLabel() throws {
    try commitBoth()
    try git("git branch -M main && git checkout -qb side HEAD~1 && git tag -d opinion/rev2")
    let theirs = try folder.write(Self.first + "\n2. theirs;\n", to: "theirs.md")
    #expect(run("commit", theirs, "-t", "opinion") == .done)
    try git("git checkout -q main && git merge -qs ours -m both side")
  }

  @Test func `a label that two versions share is marked, and names neither of them`() throws {
    try shareLabel()
    #expect(run("log", "opinion", "--counts") == .done)
    let rows = console.paged.split(separator: "\n").filter { $0.hasPrefix("  rev2 @") }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.contains("  ~1  ") != $0.contains("  +1  ") })
    for words in [["show", "opinion@rev2"], ["diff", "opinion@rev2"]] {
      let before = console.errors
      #expect(console.run(words, in: folder.path) == .failed)
      let told = console.errors.dropFirst(before.count)
      #expect(
        told.hasPrefix(
          "ecp \(words[0]): 2 versions of opinion are called rev2; name one by its commit: opinion@"
        ))
      #expect(told.contains(" (2013-05-14, Secretariat) or opinion@"))
      #expect(told.split(separator: "\n").count == 1)
    }
    let commits = rows.map { $0.dropFirst(8).prefix(8) }
    #expect(run("diff", "opinion@\(commits[0])", "opinion@\(commits[1])") == .done)
    #expect(console.paged.contains("\nrev2 (\(commits[0])) → rev2 (\(commits[1])): "))
  }

  @Test func `diff takes the version before from the history, not from the list`() throws {
    try shareLabel()
    for (name, counts) in [("main~1", "1 reworded, "), ("side", "1 added, ")] {
      let before = console.paged
      #expect(run("diff", "opinion@\(name)") == .done)
      #expect(console.paged.dropFirst(before.count).hasPrefix("rev1 → rev2: \(counts)"))
    }
  }

  @Test func `a commit on no branch is told as one`() throws {
    try commitBoth()
    try git("git checkout -q --detach")
    #expect(run("commit", folder.path + "/one.md", "-t", "opinion") == .done)
    #expect(console.output.hasSuffix(" on no branch\n"))
  }

  @Test func `log names the texts that are gone, and lists one that is asked for`() throws {
    try commitBoth()
    try git("git rm -q drafts/opinion.md && git commit -qm gone")
    #expect(run("log") == .done)
    #expect(console.paged == "opinion (2 versions, gone since): ecp log opinion lists them\n")
    #expect(run("log", "--format", "json") == .done)
    #expect(console.output.hasSuffix("\"versions\": [],\n\"gone\": [\n\"opinion\"\n]}\n"))
    #expect(run("log", "opinion") == .done)
    #expect(console.paged.contains("\nopinion (2 versions)\n  rev2"))
  }

  @Test func `a tag in the way is told to people and to programs`() throws {
    try commitBoth()
    try git("git tag -d opinion/rev1 opinion/rev2 && git tag opinion")
    #expect(run("status") == .done)
    #expect(
      console.output.contains(
        "\nTags in the way of those; git tag -d removes one\n  opinion\n"))
    #expect(run("status", "--format", "json") == .done)
    #expect(console.output.contains("\n],\n\"obstacles\": [\n\"opinion\"\n],\n\"mistagged\": []"))
  }
}

import Testing

@testable import Commands

/// What `ecp log` lists.
extension RepositoryVerbTests {
  @Test func `log marks a label that two versions share`() throws {
    try commitBoth()
    let git =
      "cd '\(folder.path)' && export GIT_CONFIG_GLOBAL=/dev/null && git -c user.name=A -c user.email=a"
    _ = try shell("\(git) checkout -qb side HEAD~1 && git tag -d opinion/rev2")
    let theirs = try folder.write(Self.first + "\ntheirs\n", to: "theirs.md")
    #expect(run("commit", theirs, "-t", "opinion") == .done)
    let merge = try shell("\(git) merge -qs ours -m both @{-1}")
    #expect(merge.status == 0, "\(merge.output)")
    #expect(run("log", "opinion") == .done)
    let lines = console.paged.split(separator: "\n").map(String.init)
    let marked = lines.filter { $0.hasPrefix("  rev2 @") }
    #expect(marked.count == 2 && lines.count == 5 && lines[3].hasPrefix("  rev1            2013"))
    let commit = try #require(marked.first).dropFirst(8).prefix(8)
    #expect(lines[4] == "  @ marks labels that are shared; write opinion@\(commit)")
    #expect(run("show", "opinion@\(commit)") == .done)

    let before = console.output
    #expect(run("__complete", "show", "opinion@") == .done)
    let completions = console.output.dropFirst(before.count).split(separator: "\n")
    let offered = completions.filter { $0.hasPrefix("opinion@") }.map {
      $0.dropFirst("opinion@".count).prefix { $0 != "\t" }
    }
    #expect(
      offered.count == 5 && Set(offered).isSuperset(of: ["latest", "previous", "rev1", commit]))
    #expect(Set(offered).count == 5 && !offered.contains("rev2"))
  }

  @Test func `log for programs leaves out what a version has not`() throws {
    try commitBoth()
    #expect(run("log", "--format", "json") == .done)
    let json = try #require(console.output.split(separator: "\n").dropFirst(2).first)
    #expect(json == "{\"format\": \"ecp-log\", \"version\": 1,")
    #expect(console.output.contains("\"label\": \"rev1\""))
    #expect(console.output.contains("\"stage\": \"first\", \"language\": \"en\", \"author\": "))
  }

  @Test func `on a terminal, lines of the log are cut and long lines of a text broken at words`()
    throws
  {
    let long = "a) " + String(repeating: "words and ", count: 9) + "more"
    let file = try folder.write(long + "\n", to: "long.md")
    let subject = String(repeating: "subject ", count: 9)
    #expect(run("commit", file, "-m", subject) == .done)
    #expect(console.run(["log"], in: folder.path, isTerminal: true) == .done)
    let row = try #require(console.paged.split(separator: "\n").last)
    #expect(row.count == 60 && row.hasSuffix("…"))
    for words in [["show", "long"], ["show", "long", "a"]] {
      let before = console.paged.count
      #expect(console.run(words, in: folder.path, isTerminal: true) == .done)
      let shown = console.paged.dropFirst(before).replacing("\u{1B}[1m", with: "")
        .replacing("\u{1B}[0m", with: "").split(separator: "\n")
      #expect(shown.count == 2 && shown.allSatisfy { $0.count <= 60 })
      #expect(shown.joined(separator: " ") == long)
    }
    #expect(console.run(["show", "long"], in: folder.path) == .done)
    #expect(console.paged.hasSuffix("\n" + long + "\n"))
  }

  @Test func `what a terminal is too narrow for stands below, not cut while it fits a line`()
    throws
  {
    try commitBoth()
    let three = try folder.write(Self.first, to: "three.md")
    #expect(
      run(
        "commit", three, "-t", "opinion", "--date", "2013-05-16", "--stage",
        "second reading in the drafting group", "-m", "After the second reading") == .done)
    #expect(console.run(["log", "--counts"], in: folder.path, isTerminal: true) == .done)
    #expect(
      console.paged == """
        \u{1B}[1mopinion\u{1B}[0m (3 versions)
          rev3  2013-05-16  ~1
                second reading in the drafting group  Secretariat
                After the second reading
          rev2  2013-05-14  ~1  WTPF-13/16
                Secretariat  Amend
          rev1  2013-05-14
                first  Secretariat  opinion rev1

        """)
  }

  @Test func `every kind of change is counted apart, under the sign that diff gives it`() throws {
    let first = """
      is of the view

      1. that access should be open to all communities of the region without delay, and that the \
      operators of national networks should publish their tariffs twice a year in every language;

      2. that the results should be reported to the next forum.

      """
    let second = first.replacing("2. that", with: "3. that")
      .replacing(", and that", with: ";\n\n2. that")
    for (name, text) in [("a", first), ("b", second), ("c", second.replacing("3. ", with: "4. "))] {
      let file = try folder.write(text, to: name)
      #expect(run("commit", file, "-t", "opinion") == .done)
    }
    #expect(run("log", "--counts") == .done)
    let rows = console.paged.split(separator: "\n").dropFirst().prefix(2)
    let counts = rows.map { $0.split(separator: "  ").map(String.init)[2] }
    #expect(counts == ["#1", "<1 #2"])
  }
}

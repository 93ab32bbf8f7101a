import Testing
@testable import Commands

/// What becomes of notes as the words below them change.
extension BriefVerbTests {
  @Test func `a note follows its clause, and is left out once its words have changed`() throws {
    let kept = note("on the phases", ["-a", "public"], "review", "clear")
    let add = ["note", "add", "opinion", "is of the view 1", "-a", "public", "-m"]
    let stale = String(output2(add + ["my words"]).prefix { $0 != ":" })
    #expect(run(["note", "review", stale]) == .done && run(["note", "clear", stale]) == .done)
    try commitThird()
    #expect(!output("brief", "opinion").contains("my words"))
    #expect(
      console.errors.contains(
        "ecp brief: \(stale) rests on words that have changed, and is left out"))
    #expect(output("brief", "opinion", "rev1").contains("on the phases"))
    #expect(run(["note", "check", "opinion"]) == .done)
    #expect(
      console.paged == """
        \(stale): stale (cleared, public), opinion@rev2, is of the view 1
          note: my words
          rests on: “that access should be open to all;”
          now: “that access may be open to all;”

        1 note stands as written

        """)
    #expect(run(["note", "edit", stale, "--at", "is of the view 1"]) == .done)
    #expect(run(["note", "check", "opinion"]) == .done)
    #expect(console.paged.hasSuffix("2 notes stand as written\n"))
    #expect(!kept.isEmpty)
  }

  @Test func `a note on words that were lengthened into others is stale`() throws {
    let add = ["note", "add", "opinion", "recalling", "b)", "-m", "who", "--quote", "the expert"]
    let id = String(output2(add).prefix { $0 != ":" })
    let path = try scene.folder.write(
      RepositoryVerbTests.second.replacing("the expert group", with: "the expertise group"),
      to: "longer.md")
    #expect(run(["commit", path, "--text", "opinion"]) == .done)
    #expect(run(["note", "check", "opinion"]) == .done)
    #expect(console.paged.hasPrefix("\(id): stale"))
  }

  @Test
  func `a note follows its clause to another place, number and punctuation`()
    throws
  {
    let id = note("still here", ["-a", "public"], "review", "clear")
    let moved = RepositoryVerbTests.second
      .replacing(
        "a) the outcome of the two phases of the Summit;\n\nb) the report of the expert group,",
        with:
          "a) the report of the expert group;\n\nb) the outcome of the two phases of the Summit,")
    let path = try scene.folder.write(moved, to: "moved.md")
    #expect(run(["commit", path, "--text", "opinion"]) == .done)
    let text = output("brief", "opinion")
    #expect(text.contains("### recalling b): editorial change (formerly recalling a))\n"))
    #expect(text.contains("**Background:** still here\n"))
    #expect(run(["note", "check", "opinion", "-f", "json"]) == .done)
    #expect(
      console.output.contains(
        "{\"id\": \"\(id)\", \"state\": \"stands\", \"address\": \"recalling b)\""))
    #expect(run(["status"]) == .done)
  }

  @Test func `a note stays with its version when git amends the commit`() throws {
    note("amended", ["-a", "public"], "review", "clear")
    let git = "git -C '\(scene.folder.path)' -c user.name=A -c user.email=a@b"
    #expect(try shell("\(git) commit -q --amend --date 2013-05-16T12:00 -C HEAD").status == 0)
    #expect(output("brief", "opinion").contains("amended"))
    #expect(console.errors == "")
  }

  @Test func `among clauses of the same words an amended version leaves a note in doubt`() throws {
    let path = scene.folder.path + "/opinion.md"
    func write(_ text: String) throws { _ = try scene.folder.write(text, to: "opinion.md") }
    try write("1. all may attend;\n\n2. it may meet;\n\n3. all may attend;\n")
    #expect(run(["commit", path, "--text", "twins"]) == .done)
    let id = String(
      output2(["note", "add", "twins", "3.", "-a", "public", "-m", "said"]).prefix { $0 != ":" })
    let git = "cd '\(scene.folder.path)' && git -c user.name=A -c user.email=a@b"
    let amend = "\(git) commit -q --amend --date 2013-05-16T12:00 -C HEAD"
    #expect(try shell(amend).status == 0)
    #expect(run(["note", "check", "twins"]) == .done)
    #expect(console.paged == "1 note stands as written\n")
    let file = try shell("cd '\(scene.folder.path)' && git ls-files | grep twins").output
    let shorter = "1. all may attend;\n\n2. it may meet;\n"
    _ = try scene.folder.write(shorter, to: String(file.prefix { $0 != "\n" }))
    #expect(try shell("\(git) add \(file)").status == 0 && shell(amend).status == 0)
    #expect(run(["note", "check", "twins"]) == .done)
    #expect(console.paged.hasSuffix("0 notes stand as written\n"))
    #expect(console.paged.contains("\(id): doubtful"))
  }

  @Test func `a note of a later version is left out of an earlier one, which is said`() throws {
    let id = note("too late", ["-a", "public"], "review", "clear")
    try commitThird()
    #expect(run(["note", "edit", id, "--at", "recalling a)"]) == .done)
    #expect(run(["note", "review", id]) == .done && run(["note", "clear", id]) == .done)
    #expect(!output("brief", "opinion", "rev1", "rev2").contains("too late"))
    #expect(
      console.errors == "ecp brief: \(id) is on rev3, which did not lead to rev2, and is left out\n"
    )
  }

  @Test func `a note on what was removed tells of it where it went, and is orphaned`() throws {
    let id = note("gone for good", ["-a", "public"], "review", "clear")
    let path = try scene.folder.write(
      RepositoryVerbTests.second.replacing(
        "a) the outcome of the two phases of the Summit;\n\n", with: ""),
      to: "four.md")
    #expect(run(["commit", path, "--text", "opinion"]) == .done)
    #expect(output("brief", "opinion").contains("### recalling a): removed"))
    #expect(output("brief", "opinion").contains("gone for good"))
    #expect(run(["note", "check", "opinion"]) == .done)
    #expect(
      console.paged.hasPrefix(
        "\(id): orphaned (cleared, public), opinion@rev2, recalling a), gone after rev2\n"))
  }
}

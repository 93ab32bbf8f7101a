import Testing

@testable import Commands

/// What is settled by hand, and that every verb takes it for given.
extension RepositoryVerbTests {
  private static let fees = "1. that the fees of small coastal observatories should be lowered;"
  private static let birds = "1. that migrating birds should be counted twice a year;"

  private func commitPair() throws {
    for clause in [Self.fees, Self.birds] {
      let file = try folder.write("is of the view\n\n\(clause)\n", to: "draft.md")
      #expect(run("commit", file, "-t", "coast") == .done)
    }
  }

  @Test func `clauses paired by hand are so in diff, log and timeline`() throws {
    try commitPair()
    #expect(run("diff", "coast") == .done)
    #expect(console.paged.contains("1 added, 1 removed"))
    #expect(run("timeline", "coast", "-q") == .done)
    #expect(
      run("pair", "coast@rev1", "is", "of", "the", "view", "1", "coast@rev2", "is of the view 1")
        == .done)
    #expect(
      console.output.hasSuffix(
        "is of the view 1 of coast@rev1 and is of the view 1 of coast@rev2: belong together\n"))
    for words in [["diff", "coast"], ["timeline", "coast", "is of the view 1"]] {
      let before = console.paged.count
      #expect(console.run(words, in: folder.path, variables: identity) == .done)
      #expect(console.paged.dropFirst(before).contains("paired by hand"))
    }
    #expect(run("diff", "coast@rev2", "coast@rev1", "-f", "json") == .done)
    #expect(console.output.contains("\"by\": \"hand\""))
    #expect(run("log", "coast", "--counts") == .done)
    #expect(console.paged.contains("  ~1  "))
  }

  @Test func `what was settled can be settled otherwise and left open again, in the same second`()
    throws
  {
    try commitPair()
    let places = ["coast@rev2", "is of the view 1", "coast@rev1", "is of the view 1"]
    func kinds(after option: String?) -> String {
      let words = ["pair"] + places + (option.map { [$0] } ?? [])
      #expect(console.run(words, in: folder.path, variables: identity) == .done)
      let before = console.paged.count
      #expect(run("diff", "coast") == .done)
      return console.paged.dropFirst(before).contains("paired by hand") ? "pair" : "none"
    }
    #expect([nil, "--apart", nil, "--open"].map(kinds) == ["pair", "none", "pair", "none"])
    #expect(run("pair", "coast") == .done)
    #expect(console.paged.hasSuffix("coast: nothing is settled by hand\n"))
  }

  @Test func `what is settled of versions that do not follow each other holds of what comes back`()
    throws
  {
    for clause in [Self.fees, Self.birds, Self.fees] {
      let file = try folder.write("is of the view\n\n\(clause)\n", to: "draft.md")
      #expect(run("commit", file, "-t", "coast") == .done)
    }
    func isReturned(after option: String?) -> Bool {
      let places = ["coast@rev1", "is of the view 1", "coast@rev3", "is of the view 1"]
      let words = ["pair"] + places + (option.map { [$0] } ?? [])
      #expect(console.run(words, in: folder.path, variables: identity) == .done)
      let before = console.paged.count
      #expect(run("timeline", "coast@rev3", "is of the view 1") == .done)
      return console.paged.dropFirst(before).contains("returned")
    }
    #expect(["--apart", nil, "--apart", "--open"].map(isReturned) == [false, true, false, true])
  }

  @Test func `pairs are git notes that git merges`() throws {
    try commitPair()
    #expect(
      run("pair", "coast@rev1", "is of the view 1", "coast@rev2", "is of the view 1") == .done)
    let shown = try shell("git -C '\(folder.path)' notes --ref ecp/pairs show HEAD")
    #expect(shown.output.hasPrefix("{\"format\": \"ecp-pair\","))
    #expect(shown.output.split(separator: "\n").count == 1)
    #expect(try shell("git -C '\(folder.path)' fsck --strict").status == 0)
    #expect(run("pair", "coast") == .done)
    #expect(
      console.paged.hasPrefix(
        "is of the view 1 of rev1 and is of the view 1 of rev2: belong together, by Secretariat"))
  }

  @Test func `a pair that no longer fits is told in one line and left out`() throws {
    try commitPair()
    #expect(
      run("pair", "coast@rev1", "is of the view 1", "coast@rev2", "is of the view 1") == .done)
    let line = try shell("git -C '\(folder.path)' notes --ref ecp/pairs show HEAD").output
    let other = line.replacing("\"wording\": \"", with: "\"wording\": \"0")
    try folder.write(other + "not a ruling\n", to: "note")
    let git = "git -C '\(folder.path)' -c user.name=A -c user.email=a@b"
    #expect(
      try shell("\(git) notes --ref ecp/pairs add -f -F '\(folder.path)/note' HEAD").status == 0)
    #expect(run("diff", "coast") == .done)
    #expect(console.paged.contains("1 added, 1 removed"))
    #expect(
      console.errors.hasSuffix(
        "coast: what was settled by hand of rev1 and rev2 speaks of a clause that is not there,"
          + " and is left out\n"))
  }

  @Test
  func `pairs that would split and merge one clause are refused, and left out of merged notes`()
    throws
  {
    for clauses in [[Self.fees, Self.birds], [Self.birds + " Now.", Self.fees + " Now."]] {
      let text = clauses.map { $0.replacing("1. ", with: "- ") }.joined(separator: "\n")
      let file = try folder.write("is of the view\n\n\(text)\n", to: "draft.md")
      #expect(run("commit", file, "-t", "coast") == .done)
    }
    func pair(_ old: Int, _ new: Int) -> ProcessStatus {
      let place = "is of the view - "
      return run("pair", "coast@rev1", place + "\(old)", "coast@rev2", place + "\(new)")
    }
    #expect(run("show", "coast@rev1") == .done)
    #expect([pair(1, 1), pair(1, 2), pair(2, 2)] == [.done, .done, .failed])
    #expect(console.errors.contains("would be split and merged at once"))
    #expect(console.errors.split(separator: "\n").last?.hasPrefix("ecp pair: ") == true)
  }

  @Test func `what never went cannot have come back otherwise`() throws {
    let now = Self.fees.replacing(";", with: " by half;")
    for clauses in [[Self.fees], [Self.fees, Self.birds], [now, Self.birds]] {
      let text = clauses.enumerated().map { "\($0 + 1)" + $1.dropFirst() }.joined(separator: "\n\n")
      let file = try folder.write("is of the view\n\n\(text)\n", to: "draft.md")
      #expect(run("commit", file, "-t", "coast") == .done)
    }
    func pair(_ new: Int, _ option: String?) -> ProcessStatus {
      let words = ["pair", "coast@rev1", "is of the view 1", "coast@rev3", "is of the view \(new)"]
      return console.run(
        words + (option.map { [$0] } ?? []), in: folder.path, variables: identity)
    }
    #expect([pair(1, nil), pair(2, "--apart")] == [.done, .done])
    #expect(pair(2, nil) == .failed)
    #expect(console.errors.contains("are other clauses in the versions between"))
    #expect(pair(1, "--apart") == .failed)
    #expect(console.errors.contains("by the versions between"))
  }

  @Test func `a briefing takes what is settled for given`() throws {
    try commitPair()
    #expect(run("brief", "coast") == .done)
    let before = console.paged + console.output
    #expect(
      run("pair", "coast@rev1", "is of the view 1", "coast@rev2", "is of the view 1") == .done)
    #expect(run("brief", "coast") == .done)
    let after = (console.paged + console.output).dropFirst(before.count)
    #expect(before.contains("One clause was added."))
    #expect(after.contains("One clause was reworded.") && !after.contains("was added"))
  }

  @Test func `what cannot be paired is refused`() throws {
    try commitPair()
    let refusals: [([String], String)] = [
      (["coast@rev1", "is of the view 1", "coast@rev2"], "two versions and addresses are needed"),
      (["coast@rev1", "is of the view 1"], "two versions and addresses are needed"),
      (["coast@rev1", "x", "coast@rev2", "is of the view 1"], "nothing at x in coast@rev1"),
      (
        ["coast@rev2", "is of the view 1", "coast", "is of the view 1"],
        "both clauses are in coast@rev2"
      ),
    ]
    for (words, message) in refusals {
      #expect(console.run(["pair"] + words, in: folder.path, variables: identity) == .failed)
      #expect(console.errors.contains("ecp pair: " + message))
    }
  }
}

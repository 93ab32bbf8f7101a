import GitStore
import Testing

@testable import Drafts

struct CommitTests {
  @Test func `versions are numbered, dated, signed and tagged, and git agrees`() throws {
    let desk = try Desk()
    try desk.commit("opinion-6", "a) one;\n") {
      $0.particulars = Particulars(symbol: "WTDC/6", stage: "draft", source: "Chair")
      $0.date = try DraftDate("2025-03-14")
      $0.message = "First reading\n\nEcp-Version: rev99\n"
    }
    let second = try desk.commit("opinion-6", "a) two;\n")
    #expect(second.label == "rev2")
    let versions = try desk.open().versions(of: TextName("opinion-6"))
    let first = try #require(versions.last)
    #expect(versions.map(\.label) == ["rev2", "rev1"])
    #expect(versions.first == second)
    #expect(first.particulars.symbol == "WTDC/6" && first.particulars.language == "en")
    #expect(first.date.description == "2025-03-14" && first.committer.time.seconds == 1_700_000_000)
    #expect(first.subject == "First reading" && first.origin == .trailers)
    #expect(try desk.open().content(of: first) == "a) one;\n")
    #expect(try desk.shell("git tag") == "opinion-6/rev1\nopinion-6/rev2\n")
    #expect(try desk.shell("git cat-file -t opinion-6/rev2") == "tag\n")
    #expect(try desk.shell("git fsck --strict && git status --porcelain") == "")
    #expect(
      try desk.shell("git show -s --format='%(trailers:key=Ecp-Version,valueonly)' HEAD~1")
        == "rev1\n\n")
  }

  @Test func `the same content is not stored again unless allowed`() throws {
    let desk = try Desk()
    let first = try desk.commit("x", "one\n")
    #expect(try desk.open().commit([desk.draft("x", "one\n")]).outcomes == [.same(first)])
    let again = try desk.commit("x", "one\n") { $0.allowSame = true }
    #expect(again.label == "rev2" && again.content == first.content)
    #expect(try desk.labels("x") == ["rev2", "rev1"])
  }

  @Test func `a label that is used is refused, by whichever means it is`() throws {
    let desk = try Desk()
    let first = try desk.commit("x", "one\n") { $0.label = try VersionLabel("final") }
    let label = try VersionLabel("final")
    #expect(throws: DraftError.labelTaken(try TextName("x"), label, first)) {
      try desk.commit("x", "two\n") { $0.label = label }
    }
    try desk.shell("git tag -d x/final && rm -r .git/ecp/labels")
    #expect(throws: DraftError.labelTaken(try TextName("x"), label, first)) {
      try desk.commit("x", "two\n") { $0.label = label }
    }
    try desk.shell("git tag x/other")
    #expect(throws: DraftError.labelTaken(try TextName("x"), try VersionLabel("other"), nil)) {
      try desk.commit("x", "two\n") { $0.label = try VersionLabel("other") }
    }
    #expect(try desk.commit("y", "two\n") { $0.label = label }.label == "final")
  }

  @Test func `several drafts are stored in one move, or none`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.write("drafts/z.md", "somebody's edit\n")
    let drafts = try [desk.draft("x", "two\n"), desk.draft("y", "one\n"), desk.draft("z", "one\n")]
    #expect(throws: DraftError.uncommittedEdit(path: "drafts/z.md")) {
      try desk.open().commit(drafts)
    }
    #expect(try desk.shell("git rev-list --count HEAD && cat drafts/x.md") == "1\none\n")
    try desk.shell("rm drafts/z.md")
    #expect(try desk.open().commit(drafts).outcomes.count == 3)
    #expect(try desk.shell("git rev-list --count HEAD && git status --porcelain") == "4\n")
    #expect(try desk.shell("git reflog | wc -l") == "2\n")
    #expect(throws: DraftError.twice(try TextName("x"))) {
      try desk.open().commit([desk.draft("x", "3\n"), desk.draft("x", "4\n")])
    }
  }

  @Test func `an edited draft is committed from its place, by us or by git`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.write("drafts/x.md", "two\r\n")
    let edited = DraftCommit(
      text: try TextName("x"), content: "two\n", received: Array("two\r\n".utf8))
    _ = try desk.open().commit([edited])
    #expect(try desk.shell("git status --porcelain && cat drafts/x.md") == "two\n")
    try desk.write("drafts/x.md", "three\n")
    try desk.shell("git commit -qam 'By hand'")
    let third = try #require(try desk.open().versions(of: TextName("x")).first)
    #expect(third.origin == .commit && third.label == third.commit.short)
    try desk.shell("git tag x/by-hand")
    #expect(try desk.labels("x") == ["by-hand", "rev2", "rev1"])
    #expect(try desk.commit("x", "four\n").label == "rev3")
  }

  @Test func `tags that are missing are made again`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    try desk.shell("git tag -d x/rev1")
    #expect(try desk.open().status().untagged.map(\.label) == ["rev1"])
    try desk.commit("x", "three\n")
    #expect(try desk.shell("git tag") == "x/rev1\nx/rev2\nx/rev3\n")
    try desk.shell("git tag -d x/rev2 && rm -r .git/ecp/labels")
    try desk.commit("x", "four\n")
    #expect(try desk.shell("git tag") == "x/rev1\nx/rev2\nx/rev3\nx/rev4\n")
    #expect(try desk.shell("git describe --tags HEAD~3 HEAD~2") == "x/rev1\nx/rev2\n")
    #expect(try desk.open().status().untagged == [])
  }

  @Test func `a tag in the way of a version's is told of, once for a text, and the rest is done`()
    throws
  {
    let desk = try Desk()
    try desk.shell("git commit -q --allow-empty -m one && git tag x && git tag y/rev2/old")
    let reports = try (1...3).map { number in
      try desk.open().commit([
        desk.draft("x", "\(number)\n"), desk.draft("y", "\(number)\n"),
      ]).unfinished
    }
    #expect(
      reports == [
        [.tagInTheWay("x", of: "x/rev1")], [.tagInTheWay("y/rev2/old", of: "y/rev2")], [],
      ])
    #expect(try desk.shell("git tag") == "x\ny/rev1\ny/rev2/old\ny/rev3\n")
    #expect(try desk.open().status().obstacles == ["x"])
    #expect(try desk.open().status().untagged.count == 4)
    #expect(try desk.labels("x") == ["rev3", "rev2", "rev1"])
    try desk.shell("git tag -d x y/rev2/old")
    try desk.commit("x", "4\n")
    try desk.commit("y", "4\n")
    #expect(try desk.shell("git tag | wc -l") == "8\n")
    #expect(try desk.open().status().obstacles == [])
  }

  @Test func `after an amendment the label means the new wording, and the old tag is told of`()
    throws
  {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    try desk.write("drafts/x.md", "amended\n")
    try desk.shell("git commit -qa --amend --no-edit")
    let store = try desk.open()
    let version = try store.version("rev2", of: TextName("x"))
    #expect(try store.content(of: version) == "amended\n")
    #expect(try store.status().mistagged == [version])
    try desk.shell("git tag -f x/rev2")
    #expect(try store.status().mistagged == [])
  }

  @Test func `a label that two clones gave is told of after the merge`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("git checkout -qb side")
    let theirs = try desk.commit("x", "two\n")
    try desk.shell("git checkout -q main && git tag -d x/rev2")
    let ours = try desk.commit("x", "zwei\n")
    try desk.shell("git merge -qs ours -m both side")
    let status = try desk.open().status()
    #expect(Set(status.clashing.map(\.commit)) == [ours.commit, theirs.commit])
    #expect(status.mistagged == [] && status.untagged == [])
  }

  @Test func `a ledger that is wrong, or of another branch, does no harm`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("git checkout -qb side")
    try desk.commit("x", "two\n")
    try desk.shell("git checkout -q main && git tag -d x/rev2")
    #expect(try desk.commit("x", "other\n").label == "rev2")
    try desk.write(".git/ecp/labels/x", "ecp-labels-1\nnonsense\n")
    #expect(try desk.commit("x", "more\n").label == "rev3")
  }

  @Test(arguments: ["", " ", "a\nEcp-Version: rev9", "a\u{2028}b", "\u{1B}[31m"])
  func `a particular of several lines or none is refused`(_ value: String) throws {
    let desk = try Desk()
    #expect(throws: DraftError.value(field: "symbol", value)) {
      try desk.commit("x", "one\n") { $0.particulars = Particulars(symbol: value) }
    }
  }

  @Test func `an unfinished merge is left to git`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("git checkout -qb side && echo s > drafts/x.md && git commit -qam side")
    try desk.shell("git checkout -q main && echo m > drafts/x.md && git commit -qam main")
    try desk.shell("git merge -q side || true")
    #expect(throws: DraftError.mergeInProgress) { try desk.commit("y", "one\n") }
  }

  @Test func `a text that is not UTF-8 is shown with the place of its first bad byte`() throws {
    let desk = try Desk()
    try desk.shell("mkdir drafts && printf 'ab\\377c' > drafts/x.md")
    try desk.shell("git add . && git commit -qm x")
    let version = try desk.open().version("latest", of: TextName("x"))
    #expect(throws: DraftError.notText(version, offset: 2)) {
      try desk.open().content(of: version)
    }
  }
}

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

  @Test func `a version has the language of the one before it, unless it has its own`() throws {
    let desk = try Desk()
    try desk.write(".ecpconfig", "[drafts]\nlanguage = ar\n")
    try desk.commit("x", "un\n") { $0.particulars = Particulars(language: "fr") }
    #expect(try desk.commit("x", "deux\n").particulars.language == "fr")
    #expect(try desk.commit("y", "one\n").particulars.language == "ar")
    try desk.write("drafts/x.md", "trois\n")
    try desk.shell("git commit -qam 'By hand'")
    #expect(try desk.commit("x", "quatre\n").particulars.language == "fr")
    try desk.shell("git rm -q drafts/x.md && git commit -qm 'Gone for now'")
    #expect(try desk.commit("x", "cinq\n").particulars.language == "fr")
    try desk.commit("x", "six\n") { $0.particulars = Particulars(language: "es") }
    #expect(try desk.commit("x", "siete\n").particulars.language == "es")
    let stored = try desk.shell("git log --format='%(trailers:key=Ecp-Language,valueonly)' -1")
    #expect(stored == "es\n\n")
  }

  @Test func `the same content is not stored again unless allowed`() throws {
    let desk = try Desk()
    let first = try desk.commit("x", "one\n")
    #expect(try desk.open().commit([desk.draft("x", "one\n")]).outcomes == [.same(first)])
    let again = try desk.commit("x", "one\n") { $0.allowSame = true }
    #expect(again.label == "rev2" && again.content == first.content)
    #expect(try desk.labels("x") == ["rev2", "rev1"])
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

  @Test(arguments: ["", " ", "a\nEcp-Version: rev9", "a\u{2028}b", "\u{1B}[31m"])
  func `a particular of several lines or none is refused`(_ value: String) throws {
    let desk = try Desk()
    #expect(throws: DraftError.value(field: "symbol", value)) {
      try desk.commit("x", "one\n") { $0.particulars = Particulars(symbol: value) }
    }
  }

  @Test(arguments: [
    "git checkout -q HEAD~1 -- drafts/x.md", "git cat-file blob HEAD~1:drafts/x.md > drafts/x.md",
    "git checkout -q HEAD~1 -- drafts && git cat-file blob HEAD:drafts/x.md > drafts/x.md",
    "git checkout -q HEAD~1 -- drafts && git commit -qm raced && git checkout -q HEAD~1 -- drafts",
  ])
  func `what a version holds already may be replaced, where git left it`(_ command: String) throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    try desk.shell(command)
    #expect(try desk.open().forecast([desk.draft("x", "three\n")]).count == 1)
    try desk.commit("x", "three\n")
    #expect(try desk.shell("git status --porcelain && cat drafts/x.md") == "three\n")
  }

  @Test func `a change that nobody has committed is not replaced, and a dry run says so`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    let edit = DraftError.uncommittedEdit(path: "drafts/x.md")
    for change in [
      "echo mine > drafts/x.md", "git add drafts", "git show HEAD:drafts/x.md > drafts/x.md",
    ] {
      try desk.shell(change)
      #expect(throws: edit) { try desk.open().forecast([desk.draft("x", "two\n")]) }
      #expect(throws: edit) { try desk.open().commit([desk.draft("x", "two\n")]) }
    }
  }

  @Test(arguments: ["", "\n", " \t\n\n\u{A0}\n"])
  func `a draft without wording is refused, and the others with it`(_ content: String) throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    let drafts = try [desk.draft("y", "one\n"), desk.draft("x", content) { $0.allowSame = true }]
    #expect(throws: DraftError.noWording(try TextName("x"))) { try desk.open().commit(drafts) }
    #expect(throws: DraftError.noWording(try TextName("x"))) { try desk.open().forecast(drafts) }
    #expect(try desk.shell("git rev-list --count HEAD && git status --porcelain") == "1\n")
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

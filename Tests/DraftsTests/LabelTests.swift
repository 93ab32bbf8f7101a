import GitStore
import Testing

@testable import Drafts

/// Labels of versions, and the tags that are made of them.
struct LabelTests {
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

  @Test func `a tag in the way of a version's is told of at each commit, and the rest is done`()
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
        [.tagInTheWay("x", of: "x/rev1")],
        [.tagInTheWay("x", of: "x/rev2"), .tagInTheWay("y/rev2/old", of: "y/rev2")],
        [.tagInTheWay("x", of: "x/rev3")],
      ])
    #expect(try desk.shell("git tag") == "x\ny/rev1\ny/rev2/old\ny/rev3\n")
    #expect(try desk.open().status().obstacles == ["x", "y/rev2/old"])
    #expect(try desk.open().status().untagged.count == 4)
    #expect(try desk.labels("x") == ["rev3", "rev2", "rev1"])
    try desk.shell("git tag -d x y/rev2/old")
    try desk.commit("x", "4\n")
    try desk.commit("y", "4\n")
    #expect(try desk.shell("git tag | wc -l") == "8\n")
    #expect(try desk.open().status().obstacles == [])
  }

  @Test func `a tag that comes in the way later is told of by the next commit`() throws {
    let desk = try Desk()
    try desk.commit("x", "1\n")
    try desk.shell("git tag -d x/rev1 && git tag x")
    #expect(
      try desk.open().commit([desk.draft("x", "2\n")]).unfinished
        == [.tagInTheWay("x", of: "x/rev2")])
  }

  @Test func `a tag that could be no label is none`() throws {
    let desk = try Desk()
    try desk.write("drafts/x.md", "by hand\n")
    try desk.shell("git add drafts && git commit -qm hand && git tag x/latest && git tag x/a/b")
    let version = try #require(try desk.open().versions(of: TextName("x")).first)
    #expect(version.label == version.commit.short && version.origin == .commit)
    try desk.shell("git tag x/named")
    #expect(try desk.labels("x") == ["named"])
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

  @Test(arguments: ["", "0123", "\\0\\0"])
  func `a tag whose file a crash spoilt is as if missing, and the next commit makes it anew`(
    left: String
  ) throws {
    let desk = try Desk()
    let first = try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    try desk.shell("printf '\(left)' > .git/refs/tags/x/rev1")
    let store = try desk.open()
    #expect(try store.version("rev1", of: TextName("x")) == first)
    #expect(try store.status().untagged == [first])
    #expect(throws: DraftError.labelTaken(try TextName("x"), try VersionLabel("rev1"), first)) {
      try desk.commit("x", "three\n") { $0.label = try VersionLabel("rev1") }
    }
    try desk.commit("x", "three\n")
    #expect(try desk.open().status().untagged == [])
    #expect(try desk.shell("git rev-parse x/rev1^{commit} && git fsck") == "\(first.commit.hex)\n")
  }
}

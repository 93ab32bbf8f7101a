import GitStore
import Testing

@testable import Drafts

/// Which version comes before which, and which one a name means, where history forks and joins.
struct LineageTests {
  private let text: TextName
  private let desk: Desk
  private let first: Version
  private let ours: Version
  private let theirs: Version

  /// Two clones have each made a `rev2`; theirs, the younger one, is on the branch `side`.
  init() throws {
    text = try TextName("x")
    desk = try Desk()
    first = try desk.commit("x", "a\n\nb\n\nc\n\nd\n\ne\n")
    try desk.shell("git checkout -qb side")
    desk.variables["GIT_COMMITTER_DATE"] = "1800000000 +0000"
    theirs = try desk.commit("x", "a\n\nb\n\nc\n\nd\n\nE\n")
    desk.variables["GIT_COMMITTER_DATE"] = nil
    try desk.shell("git checkout -q main && git tag -d x/rev2")
    ours = try desk.commit("x", "A\n\nb\n\nc\n\nd\n\ne\n")
  }

  @Test func `the version before is the one that a parent holds, whatever the order in time`()
    throws
  {
    try desk.shell("git merge -qm both side")
    let store = try desk.open()
    let merge = try store.version("latest", of: text)
    #expect(merge.subject == "both")
    #expect(try store.versions(of: text) == [merge, theirs, ours, first])
    #expect(try store.version(before: merge) == ours)
    #expect(try store.version(before: theirs) == first)
    #expect(try store.version(before: ours) == first)
    #expect(try store.version(before: first) == nil)
    #expect(try store.version("previous", of: text) == ours)
  }

  @Test func `the latest version is the one that HEAD holds, though another is younger`() throws {
    try desk.shell("git merge -qs ours -m both side")
    let store = try desk.open()
    #expect(try store.versions(of: text) == [theirs, ours, first])
    #expect(try store.version("latest", of: text) == ours)
    #expect(try store.version("previous", of: text) == first)
    let same = try store.commit([desk.draft("x", "A\n\nb\n\nc\n\nd\n\ne\n")])
    #expect(same.outcomes == [.same(ours)])
  }

  @Test(arguments: [true, false])
  func `a label that two versions share names none of them`(hasLedger: Bool) throws {
    try desk.shell("git merge -qm both side")
    if !hasLedger { try desk.shell("rm -r .git/ecp/labels") }
    #expect(throws: DraftError.sharedLabel(text, "rev2", [theirs, ours])) {
      try desk.open().version("rev2", of: text)
    }
    try desk.commit("x", "more\n")
    #expect(throws: DraftError.sharedLabel(text, "rev2", [theirs, ours])) {
      try desk.open().version("rev2", of: text)
    }
    #expect(try desk.open().version(ours.commit.short, of: text) == ours)
    #expect(try desk.open().version("rev1", of: text) == first)
  }

  @Test func `a label that a tag gives to another version is shared as well`() throws {
    try desk.write("drafts/x.md", "by hand\n")
    try desk.shell("git commit -qam hand && git tag -f x/rev2")
    #expect(throws: DraftError.self) { try desk.open().version("rev2", of: text) }
  }

  @Test func `a label of another branch means the version there, where this one has none`() throws {
    try desk.shell("git checkout -q side")
    let label = try VersionLabel("final")
    let elsewhere = try desk.commit("x", "final\n") { $0.label = label }
    let other = try desk.commit("y", "only there\n")
    try desk.shell("git checkout -q main")
    #expect(try desk.open().version("final", of: text) == elsewhere)
    #expect(try desk.open().version(before: elsewhere) == theirs)
    #expect(try desk.open().version("rev1", of: TextName("y")) == other)
    #expect(throws: DraftError.labelTaken(text, label, elsewhere)) {
      try desk.commit("x", "other\n") { $0.label = label }
    }
  }

  @Test func `a text that is gone has its versions still, also when it comes again`() throws {
    try desk.commit("y", "one\n")
    try desk.shell("git mv drafts/x.md drafts/z.md && git commit -qm renamed")
    let store = try desk.open()
    #expect(try store.histories().present.map { $0.map(\.label).count } == [1, 1])
    #expect(try store.histories().gone == [[ours, first]])
    #expect(try store.version("latest", of: text) == ours)
    let again = try desk.commit("x", "again\n")
    #expect(try desk.open().version(before: again) == ours)
    #expect(try desk.open().histories().gone == [])
  }
}

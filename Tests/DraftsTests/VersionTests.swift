import GitStore
import Testing

@testable import Drafts

/// Which versions a history holds, and how one is found.
struct VersionTests {
  @Test func `a merge is a version only where it says something new`() throws {
    let desk = try Desk()
    try desk.commit("x", "a\n\nb\n\nc\n\nd\n")
    try desk.shell("git checkout -qb side && sed -i s/a/A/ drafts/x.md && git commit -qam side")
    try desk.shell("git checkout -q main && echo other > o && git add o && git commit -qm other")
    try desk.shell("git merge -q -m plain side")
    #expect(try desk.open().versions(of: TextName("x")).map(\.subject) == ["side", "x rev1"])
    try desk.shell("git checkout -q side && sed -i s/b/B/ drafts/x.md && git commit -qam side2")
    try desk.shell("git checkout -q main && sed -i s/d/D/ drafts/x.md && git commit -qam main2")
    try desk.shell("git merge -q -m both side")
    #expect(try desk.open().versions(of: TextName("x")).first?.subject == "both")
  }

  @Test func `the walk for all texts finds what the walk for each finds`() throws {
    let desk = try Desk()
    for text in ["x", "y", "z", "gone"] { try desk.commit(text, "a\n\nb\n\nc\n") }
    try desk.commit("x", "a\n\nb\n\nc\n") { $0.allowSame = true }
    try desk.shell("git commit -q --allow-empty -m $'nothing\n\nEcp-Text: other\nEcp-Version: v'")
    try desk.shell("git checkout -qb side && sed -i s/a/A/ drafts/?.md && git commit -qam side")
    try desk.shell("git tag y/by-hand && git rm -q drafts/gone.md && git commit -qm gone")
    try desk.shell("git checkout -q main && sed -i s/c/C/ drafts/[xy].md && git commit -qam main")
    try desk.shell("git merge -qm both side && echo by hand > drafts/new.md && git add drafts")
    try desk.shell("chmod +x drafts/z.md && git commit -qam new && git mv drafts/z.md drafts/zz.md")
    try desk.shell("mkdir drafts/deep && echo deep > drafts/deep/x.md && git add drafts")
    try desk.shell("git commit -qm moved")
    let store = try desk.open()
    let histories = try store.histories()
    let each = try store.texts().map { try store.versions(of: $0) }
    #expect(each.map(\.count) == [1, 5, 4, 1])
    #expect(histories.present == each)
    #expect(histories.gone.map { $0.map(\.text.description) } == [["gone"], ["z", "z"]])
  }

  @Test func `a version is found by label, place and any git revision`() throws {
    let desk = try Desk()
    let first = try desk.commit("x", "one\n")
    let second = try desk.commit("x", "two\n")
    try desk.commit("y", "one\n")
    let store = try desk.open()
    let text = try TextName("x")
    #expect(try store.version("latest", of: text) == second)
    #expect(try store.version("previous", of: text) == first)
    #expect(try store.version("rev1", of: text) == first)
    #expect(try store.version("HEAD", of: text) == second)
    #expect(try store.version("main~2", of: text) == first)
    #expect(try store.version(first.commit.short, of: text) == first)
    #expect(throws: DraftError.noVersion(text, "rev3")) { try store.version("rev3", of: text) }
    #expect(throws: DraftError.noVersion(text, "--all")) { try store.version("--all", of: text) }
    let unknown = try TextName("z")
    #expect(throws: DraftError.noText(unknown)) { try store.version("latest", of: unknown) }
    #expect(throws: DraftError.noText(unknown)) { try store.versions(of: unknown) }
    #expect(try store.texts().map(\.description) == ["x", "y"])
  }

  @Test func `the text of a path is that of the drafts folder only`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.write("x.md", "one\n")
    let store = try desk.open()
    #expect(store.text(atPath: "drafts/x.md") == (try TextName("x")))
    #expect(store.text(atPath: "\(desk.folder)/drafts/../drafts/y.md") == (try TextName("y")))
    #expect(store.text(atPath: "x.md") == nil)
    #expect(store.text(atPath: "drafts/-rf.md") == nil)
  }
}

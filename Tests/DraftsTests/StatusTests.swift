import GitStore
import Testing

@testable import Drafts

/// What is told of what is not committed yet.
struct StatusTests {
  @Test func `a file that cannot be a text does not hide the others from the status`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.write("drafts/y.md", "new\n")
    try desk.shell("mkfifo drafts/pipe.md && ln -s x.md drafts/link.md")
    let entries = try desk.open().status().entries
    #expect(entries.map(\.path) == ["drafts/link.md", "drafts/pipe.md", "drafts/y.md"])
    #expect(entries.map(\.state) == [.unreadable, .unreadable, .unversioned])
  }

  @Test func `what a sparse checkout leaves out is not missing`() throws {
    let desk = try Desk()
    for text in ["x", "y", "z"] { try desk.commit(text, "one\n") }
    try desk.shell("git sparse-checkout set --no-cone --no-sparse-index /drafts/x.md /drafts/z.md")
    try desk.shell("rm drafts/z.md")
    #expect(try desk.open().status().entries.map(\.path) == ["drafts/z.md"])
    try desk.commit("y", "two\n")
    #expect(try desk.shell("git status --porcelain") == " D drafts/z.md\n")
  }

  @Test func `status names what is not committed`() throws {
    let desk = try Desk()
    for text in ["changed", "gone", "kept"] { try desk.commit(text, "one\n") }
    try desk.write("drafts/changed.md", "two\n")
    try desk.write("drafts/new.md", "one\n")
    try desk.write("drafts/-rf.md", "one\n")
    try desk.write("drafts/notes.txt", "one\n")
    try desk.shell("rm drafts/gone.md")
    let status = try desk.open().status()
    #expect(status.branch == "main")
    #expect(
      status.entries == [
        .init(text: try TextName("changed"), path: "drafts/changed.md", state: .modified),
        .init(text: try TextName("gone"), path: "drafts/gone.md", state: .missing),
        .init(text: try TextName("new"), path: "drafts/new.md", state: .unversioned),
      ])
    #expect(status.strangers == ["drafts/-rf.md", "drafts/notes.txt"])
  }
}

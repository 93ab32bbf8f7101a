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

  @Test func `a folder among the drafts is told of, since nothing in it is a draft`() throws {
    let desk = try Desk()
    try desk.write("drafts/annexes/one.md", "one\n")
    try desk.write("drafts/.hidden/two.md", "two\n")
    try desk.write("drafts/originals/x.docx", "three\n")
    #expect(try desk.open().status().strangers == ["drafts/annexes/"])
  }

  @Test func `a draft that a merge left in conflict is told as such, until git has it resolved`()
    throws
  {
    let desk = try Desk()
    for text in ["both", "ours", "theirs", "clean"] { try desk.commit(text, "one\n") }
    try desk.shell("git checkout -qb side && echo side | tee drafts/both.md > drafts/ours.md")
    try desk.shell("git rm -q drafts/theirs.md && git commit -qam side && git checkout -q main")
    try desk.shell("echo main | tee drafts/both.md > drafts/theirs.md && git rm -q drafts/ours.md")
    try desk.shell("git commit -qam main && echo edited > drafts/clean.md && ! git merge -q side")
    func states() throws -> [String: Status.State] {
      Dictionary(
        uniqueKeysWithValues: try desk.open().status().entries.map {
          ($0.text.description, $0.state)
        })
    }
    #expect(
      try states() == [
        "both": .conflicted, "ours": .conflicted, "theirs": .conflicted, "clean": .modified,
      ])
    try desk.shell("echo solved > drafts/both.md && git add drafts/both.md")
    try desk.shell("git rm -q drafts/ours.md")
    #expect(try states() == ["both": .modified, "theirs": .conflicted, "clean": .modified])
    try desk.shell("git add drafts/theirs.md && git commit -qm both && git checkout -q drafts")
    #expect(try states() == [:])
  }
}

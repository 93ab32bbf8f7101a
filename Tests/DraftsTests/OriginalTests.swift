import GitStore
import Testing

@testable import Drafts

/// The files that versions were read from.
struct OriginalTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @discardableResult
  private func commit(_ content: String, _ original: (ending: String, text: String)?) throws
    -> Version
  {
    try desk.commit("x", content) { draft in
      draft.original = original.map { Original(ending: $0.ending, bytes: Array($0.text.utf8)) }
    }
  }

  private var originals: String {
    get throws {
      try desk.shell("git ls-tree -r --name-only HEAD drafts/originals; ls drafts/originals")
    }
  }

  @Test func `the file of a version stands beside it until a version comes from another`() throws {
    let first = try commit("one\n", ("docx", "first"))
    #expect(try originals == "drafts/originals/x.docx\nx.docx\n")
    let second = try commit("two\n", ("odt", "second"))
    #expect(try originals == "drafts/originals/x.odt\nx.odt\n")
    let third = try commit("three\n", nil)
    #expect(try originals == "")
    #expect(try desk.shell("git fsck --strict --no-dangling && git status --porcelain") == "")
    let store = try desk.open()
    #expect(try store.original(of: first) == Original(ending: "docx", bytes: Array("first".utf8)))
    #expect(try store.original(of: second)?.ending == "odt")
    #expect(try store.original(of: third) == nil)
  }

  @Test func `the files of other texts stay`() throws {
    try desk.commit("x.docx", "one\n") { $0.original = Original(ending: "odt", bytes: [1]) }
    try commit("one\n", ("docx", "first"))
    try commit("two\n", nil)
    #expect(try originals == "drafts/originals/x.docx.odt\nx.docx.odt\n")
  }

  @Test func `a file that git left behind is none of a later version's`() throws {
    try commit("one\n", ("docx", "first"))
    try desk.shell("echo two > drafts/x.md && git commit -qam two")
    let store = try desk.open()
    let latest = try #require(try store.latest(of: TextName("x")))
    #expect(latest.subject == "two")
    #expect(try store.original(of: latest) == nil)
    try desk.commit("x", "three\n")
    #expect(try originals == "")
  }

  @Test func `a file that somebody changed there is not taken away`() throws {
    try commit("one\n", ("docx", "first"))
    try desk.write("drafts/originals/x.docx", "somebody's edit")
    #expect(throws: DraftError.uncommittedEdit(path: "drafts/originals/x.docx")) {
      try commit("two\n", nil)
    }
    try desk.shell("rm drafts/originals/x.docx")
    try commit("two\n", nil)
    #expect(try originals == "")
    #expect(try desk.shell("git status --porcelain") == "")
  }
}

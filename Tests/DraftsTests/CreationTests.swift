import GitStore
import Testing

@testable import Drafts

/// What becomes a repository of drafts, and what stays as it is.
struct CreationTests {
  @Test func `a new folder, an empty one and a repository become a store, once`() throws {
    let desk = try Desk(isRepository: false)
    let made = try DraftStore.create(at: "new", environment: desk.environment)
    let root = "\(desk.folder)/new"
    #expect(
      made
        == .init(
          root: root, isNew: true, isBare: false, enclosing: nil, made: [".ecpconfig", "drafts"]))
    let again = try DraftStore.create(at: "new", environment: desk.environment)
    #expect(again == .init(root: root, isNew: false, isBare: false, enclosing: nil, made: []))
    try desk.shell("mkdir old && cd old && git init -q && echo '[drafts]path=texts' > .ecpconfig")
    let adopted = try DraftStore.create(at: "old", environment: desk.environment)
    #expect(adopted.isNew == false && adopted.made == ["texts"])
    #expect(try desk.open("new").configuration.warnings == [])
    try desk.shell("touch file")
    #expect(throws: DraftError.occupied(path: "\(desk.folder)/file")) {
      try DraftStore.create(at: "file", environment: desk.environment)
    }
  }

  @Test func `a repository inside of another is its own`() throws {
    let desk = try Desk()
    let inner = try DraftStore.create(at: "demo", environment: desk.environment)
    #expect(inner.isNew && inner.enclosing == desk.folder)
    let again = try DraftStore.create(at: "demo", environment: desk.environment)
    #expect(!again.isNew && again.enclosing == nil)
    #expect(try desk.open("demo/drafts").root == "\(desk.folder)/demo")
    try desk.shell("mkdir foreign && git init -q --object-format=sha256 foreign")
    #expect(try DraftStore.create(at: "foreign/own", environment: desk.environment).isNew)
  }

  @Test(arguments: [
    ("touch new/drafts", "drafts"), ("mkdir else && ln -s ../else new/drafts", "drafts"),
    ("ln -s /nowhere new/drafts", "drafts"),
    ("echo '[drafts]path=a/b' > new/.ecpconfig && touch new/a", "a"),
  ])
  func `what stands in the place of the drafts is refused before anything is made`(
    _ command: String, _ name: String
  ) throws {
    let desk = try Desk(isRepository: false)
    try desk.shell("mkdir new && \(command) && ls -A new > before")
    #expect(throws: DraftError.occupied(path: "\(desk.folder)/new/\(name)")) {
      try DraftStore.create(at: "new", environment: desk.environment)
    }
    #expect(try desk.shell("ls -A new | diff before -") == "")
  }

  @Test func `settings that cannot be used and an empty name are refused before anything is made`()
    throws
  {
    let desk = try Desk(isRepository: false)
    #expect(throws: DraftError.unnamedFolder) {
      try DraftStore.create(at: "", environment: desk.environment)
    }
    try desk.shell("mkdir .ecpconfig")
    #expect(throws: DraftError.self) {
      try DraftStore.create(at: ".", environment: desk.environment)
    }
    #expect(try desk.shell("ls -A") == ".ecpconfig\n")
  }

  @Test func `files of others that look like prepared ones stay`() throws {
    let desk = try Desk()
    try desk.shell("echo mine > .ecpconfig.new")
    _ = try DraftStore.create(at: ".", environment: desk.environment)
    #expect(try desk.shell("cat .ecpconfig.new") == "mine\n")
    for text in ["x.new", "x"] { try desk.commit(text, "one\n") }
    #expect(try desk.shell("ls -A .git/ecp/labels") == "x\nx.new\n")
    #expect(try desk.shell("ls -A") == ".ecpconfig\n.ecpconfig.new\n.git\ndrafts\n")
  }
}

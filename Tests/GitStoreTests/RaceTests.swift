import Glibc
import Testing

@testable import GitStore

/// Updates while others are at work in the same repository.
struct RaceTests {
  @Test func `a branch that moved meanwhile is not overwritten`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    let late = try scene.update("drafts/y.md", "late\n")
    try scene.commit("drafts/x.md", "two\n")
    let repository = try scene.open()
    #expect(throws: GitError.moved(reference: "refs/heads/main")) {
      try repository.apply(late, under: repository.lockForWriting())
    }
    #expect(try scene.git("status --porcelain") == "")
    #expect(try scene.git("rev-list --count HEAD") == "2\n")
  }

  @Test func `after a checkout meanwhile, neither branch gets the commit`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    let late = try scene.update("drafts/x.md", "late\n")
    try scene.git("checkout -qb side")
    let repository = try scene.open()
    #expect(throws: GitError.moved(reference: "HEAD")) {
      try repository.apply(late, under: repository.lockForWriting())
    }
    #expect(try scene.git("status --porcelain") == "")
    #expect(try scene.git("rev-list --count main side") == "1\n")
  }

  @Test(arguments: ["refs/heads/main", "index"])
  func `a lock of another program is named after a second, and nothing changed`(
    _ locked: String
  ) throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    let path = "\(scene.folder)/.git/\(locked).lock"
    try File.create(path, [])
    let expected = Lock(path: path, age: 1, owner: geteuid())
    let error = #expect(throws: GitError.self) { try scene.commit("drafts/x.md", "two\n") }
    guard case .locked(let lock) = error else {
      Issue.record("\(String(describing: error))"); return
    }
    #expect(lock.path == expected.path && lock.owner == expected.owner && lock.age <= 10)
    #expect(try scene.read("drafts/x.md") == "one\n")
    try File.remove(path)
    #expect(try scene.commit("drafts/x.md", "two\n") == [])
  }

  @Test func `while another ecp writes, the repository is busy, and no file is blamed`() throws {
    let scene = try Scene()
    let lock = try scene.open().lockForWriting()
    #expect(throws: GitError.busy) { _ = try scene.open().lockForWriting(within: 0) }
    _ = consume lock
    _ = try scene.open().lockForWriting(within: 0)
  }
}

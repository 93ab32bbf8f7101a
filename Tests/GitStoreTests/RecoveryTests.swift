import Glibc
import Testing

@testable import GitStore

/// Each test leaves the repository as a process does that is killed at that moment.
struct RecoveryTests {
  private let scene: Scene
  private let update: Update
  private let journal: Journal
  private let repository: Repository

  init() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    let update = try scene.update("drafts/x.md", "two\n")
    let repository = try scene.open()
    (self.scene, self.update, self.repository) = (scene, update, repository)
    journal = Journal(
      branch: update.branch, tags: update.tags,
      placements: try update.files.compactMap { try repository.plan($0) })
    try repository.write(journal)
  }

  private func expectClean(at text: String) throws {
    #expect(try scene.read("drafts/x.md") == text)
    #expect(try scene.git("show HEAD:drafts/x.md") == text)
    #expect(try scene.git("status --porcelain") == "")
    #expect(try scene.git("fsck --strict --no-dangling") == "")
    #expect(try Folder.names("\(scene.folder)/drafts") == ["x.md"])
    let left = try Folder.names("\(scene.folder)/.git").filter {
      $0.hasSuffix(".lock") || $0.hasPrefix("ecp-")
    }
    #expect(left == [])
    #expect(try !repository.hasJournal)
    #expect(try scene.commit("drafts/x.md", "three\n") == [])
  }

  private func prepare() throws {
    for placement in journal.placements { try repository.prepare(placement, Array("two\n".utf8)) }
    try repository.prepareIndex(update.files)
  }

  @Test func `killed after the journal: back to what was`() throws {
    try repository.recoverIfInterrupted()
    try expectClean(at: "one\n")
  }

  @Test func `killed before the branch moved: back to what was`() throws {
    try prepare()
    try repository.recoverIfInterrupted()
    try expectClean(at: "one\n")
  }

  @Test(arguments: [0, 7, 41])
  func `killed while the branch was locked: the lock is known for ours`(_ written: Int) throws {
    try prepare()
    let lock = "\(scene.folder)/.git/refs/heads/main.lock"
    try File.create(lock, Array("\(update.branch.new.hex)\n".utf8.prefix(written)))
    try repository.recoverIfInterrupted()
    #expect(try !File.exists(lock))
    try expectClean(at: "one\n")
  }

  @Test func `killed after the branch moved: on to what shall be`() throws {
    try prepare()
    try repository.move(update.branch, message: "commit")
    try repository.recoverIfInterrupted()
    try expectClean(at: "two\n")
    #expect(try scene.git("tag --points-at HEAD~1") == "t/\(update.branch.new.short)\n")
  }

  @Test func `killed with the file in place and the index not: on to what shall be`() throws {
    try prepare()
    try repository.move(update.branch, message: "commit")
    for placement in journal.placements { try repository.place(placement) }
    try repository.recoverIfInterrupted()
    try expectClean(at: "two\n")
  }

  @Test func `what the user wrote after the kill is left alone`() throws {
    try prepare()
    try repository.move(update.branch, message: "commit")
    try scene.write("drafts/x.md", "mine\n")
    try repository.recoverIfInterrupted()
    #expect(try scene.read("drafts/x.md") == "mine\n")
    #expect(try scene.git("show HEAD:drafts/x.md") == "two\n")
    #expect(try scene.git("status --porcelain") == " M drafts/x.md\n")
  }

  @Test func `a lock of another program with another id is left alone`() throws {
    try prepare()
    let lock = "\(scene.folder)/.git/refs/heads/main.lock"
    try File.create(lock, Array("\(String(repeating: "5", count: 40))\n".utf8))
    try repository.recoverIfInterrupted()
    #expect(try File.exists(lock))
  }

  @Test func `an old empty lock is left alone`() throws {
    let lock = "\(scene.folder)/.git/refs/heads/main.lock"
    try File.create(lock, [])
    try scene.shell("touch -d '1 hour ago' '\(lock)'")
    try repository.recoverIfInterrupted()
    #expect(try File.exists(lock))
  }

  @Test func `a journal that makes no sense is dropped`() throws {
    try scene.write(".git/ecp-journal", "nonsense")
    try repository.recoverIfInterrupted()
    try expectClean(at: "one\n")
  }

  @Test func `killed in one work tree: another one leaves it alone, and then it is ended`() throws {
    try prepare()
    try scene.git("worktree add -q linked -b side")
    let linked = try Repository(discovering: "\(scene.folder)/linked")
    try linked.recoverIfInterrupted()
    _ = try linked.lockForWriting()
    #expect(try repository.hasJournal)
    try scene.git("worktree remove linked")
    try repository.recoverIfInterrupted()
    try expectClean(at: "one\n")
  }

  @Test func `killed, and the repository moved: it is ended where it is now`() throws {
    try prepare()
    try repository.move(update.branch, message: "commit")
    try scene.shell("mkdir moved && mv .git drafts moved")
    try Repository(discovering: "\(scene.folder)/moved").recoverIfInterrupted()
    try scene.shell("mv moved/.git moved/drafts . && rmdir moved")
    try expectClean(at: "two\n")
  }

  @Test func `a prepared file that no journal speaks of is in nobody's way`() throws {
    try repository.recoverIfInterrupted()
    try scene.write("drafts/.x.md.ecp", "old\n")
    #expect(try scene.commit("drafts/x.md", "two\n") == [])
    try expectClean(at: "two\n")
  }

  @Test func `what was prepared in the state folder and not put into place goes`() throws {
    try scene.write(".git/ecp/prepared", "half of a ledg")
    _ = try repository.lockForWriting()
    #expect(try Folder.names("\(scene.folder)/.git/ecp") == ["lock"])
  }
}

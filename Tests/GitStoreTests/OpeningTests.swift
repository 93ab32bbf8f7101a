import Glibc
import Testing

@testable import GitStore

struct OpeningTests {
  @Test func `a repository is found from a folder below its root`() throws {
    let scene = try Scene()
    try scene.write("a/b/c", "")
    let repository = try Repository(discovering: "\(scene.folder)/a/b")
    #expect(repository.workTree == scene.folder)
    #expect(repository.gitFolder == "\(scene.folder)/.git")
    #expect(try repository.head() == Head(reference: "refs/heads/main", commit: nil))
  }

  @Test func `no repository is said to be none`() throws {
    #expect(throws: GitError.notFound(path: "/usr/share")) {
      try Repository(discovering: "/usr/share")
    }
  }

  @Test func `a repository of another owner is named`() throws {
    try #require(geteuid() == 0, "only root can give a folder away")
    let scene = try Scene()
    try scene.shell("chown -R 12345 '\(scene.folder)'")
    #expect(throws: GitError.foreignOwner(path: scene.folder)) { try scene.open() }
  }

  @Test(arguments: ["linked", "linked/.git", "linked .git", "."])
  func `a linked work tree of another owner is named`(_ given: String) throws {
    try #require(geteuid() == 0, "only root can give a folder away")
    let scene = try Scene()
    try scene.git("commit -q --allow-empty -m one && git worktree add -q linked")
    try scene.shell("chown -R 12345 \(given)")
    #expect(throws: GitError.foreignOwner(path: "\(scene.folder)/linked")) {
      try Repository(discovering: "\(scene.folder)/linked")
    }
  }

  @Test(arguments: ["HEAD", "refs", "objects"])
  func `what is missing of a repository is named`(_ name: String) throws {
    let scene = try Scene()
    try scene.shell("mkdir -p below/.git && rm -r .git/\(name)")
    let missing = "\(scene.folder)/.git/\(name)"
    #expect(throws: GitError.incomplete(path: scene.folder, missing: missing)) {
      try Repository(discovering: "\(scene.folder)/below")
    }
  }

  @Test func `a work tree whose repository went away is told of it`() throws {
    let scene = try Scene()
    try scene.git("commit -q --allow-empty -m one && git worktree add -q linked && mv .git gone")
    let missing = "\(scene.folder)/.git/worktrees/linked/HEAD"
    #expect(throws: GitError.incomplete(path: "\(scene.folder)/linked", missing: missing)) {
      try Repository(discovering: "\(scene.folder)/linked")
    }
  }

  @Test func `a repository with SHA-256 names is refused by its feature`() throws {
    let scene = try Scene("--object-format=sha256")
    #expect(throws: GitError.unsupported(path: scene.folder, feature: "objectformat = sha256")) {
      try scene.open()
    }
  }

  @Test func `a new repository is one for git, and making it again after a kill makes it whole`()
    throws
  {
    let scene = try Scene()
    let folder = "\(scene.folder)/new"
    try Repository.create(at: folder)
    #expect(try scene.git("-C new fsck --strict").contains("error") == false)
    try scene.shell("rm new/.git/HEAD && touch new/.git/config.lock new/.git/HEAD.lock")
    try Repository.create(at: folder)
    #expect(try Repository(discovering: folder).workTree == folder)
    #expect(try scene.git("-C new status --porcelain") == "")
    #expect(try !File.exists("\(folder)/.git/HEAD.lock"))
  }

  @Test func `a detached HEAD, a linked work tree and packed references take an update`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    try scene.git("pack-refs --all")
    try scene.commit("drafts/x.md", "two\n")
    try scene.git("checkout -q --detach")
    try scene.commit("drafts/x.md", "three\n")
    #expect(try scene.git("rev-list --count HEAD") == "3\n")
    #expect(try scene.git("rev-list --count main") == "2\n")
    #expect(try scene.open().head().branch == nil)
    try scene.git("worktree add -q linked main")
    let linked = try Repository(discovering: "\(scene.folder)/linked")
    #expect(linked.commonFolder == "\(scene.folder)/.git")
    #expect(linked.gitFolder == "\(scene.folder)/.git/worktrees/linked")
    #expect(try linked.head().reference == "refs/heads/main")
  }
}

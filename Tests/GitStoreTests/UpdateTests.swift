import Glibc
import Testing

@testable import GitStore

struct UpdateTests {
  @Test func `an update moves branch, work tree, index and tag, and leaves nothing lying about`()
    throws
  {
    let scene = try Scene()
    #expect(try scene.commit("drafts/x.md", "one\n") == [])
    #expect(try scene.commit("drafts/x.md", "two\n") == [])
    #expect(try scene.read("drafts/x.md") == "two\n")
    #expect(try scene.git("status --porcelain") == "")
    #expect(try scene.git("rev-list --count HEAD") == "2\n")
    #expect(try scene.git("tag | wc -l") == "2\n")
    #expect(try scene.git("fsck --strict") == "")
    #expect(try scene.git("log -g --format=%gs -1") == "commit: change\n")
    #expect(try scene.git("ls-files --stage").hasSuffix("0\tdrafts/x.md\n"))
    #expect(try Folder.names("\(scene.folder)/.git/ecp") == ["lock"])
    #expect(try Folder.names("\(scene.folder)/drafts") == ["x.md"])
  }

  @Test func `an executable file stays executable`() throws {
    let scene = try Scene()
    try scene.write("drafts/x.md", "one\n")
    try scene.shell("chmod +x drafts/x.md && git add . && git commit -qm first")
    try scene.commit("drafts/x.md", "two\n")
    #expect(try scene.git("ls-tree HEAD drafts/").hasPrefix("100755 blob"))
    #expect(try scene.git("status --porcelain") == "")
  }

  @Test func `staged and changed files of others are left as they are`() throws {
    let scene = try Scene()
    try scene.write("staged", "1")
    try scene.write("changed", "1")
    try scene.git("add . && git commit -qm first")
    try scene.write("staged", "2")
    try scene.git("add staged")
    try scene.write("changed", "2")
    try scene.commit("drafts/x.md", "one\n")
    #expect(try scene.git("status --porcelain") == " M changed\nM  staged\n")
    #expect(try scene.git("show --format= --name-only HEAD") == "drafts/x.md\n")
  }

  @Test func `a change as old as the index is not lost from sight`() throws {
    let scene = try Scene()
    try scene.git("config core.trustctime false && git config core.checkStat minimal")
    let date = "touch -d 2013-05-14T10:00:00"
    try scene.write("changed", "1")
    try scene.shell("\(date).603 changed && git add . && git commit -qm first")
    try scene.write("changed", "2")
    try scene.shell("\(date).603 changed && \(date).607 .git/index")
    try scene.commit("drafts/x.md", "one\n")
    #expect(try scene.git("status --porcelain") == " M changed\n")
  }

  @Test func `looking at a place leaves what another process prepared there`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    try scene.write("drafts/.x.md.ecp", "two\n")
    let repository = try scene.open()
    let file = TrackedFile(
      path: "drafts/x.md", content: Array("two\n".utf8),
      base: repository.id(ofBlob: Array("one\n".utf8)), received: nil)
    try repository.checkPlace(of: file)
    #expect(try scene.read("drafts/.x.md.ecp") == "two\n")
    try scene.commit("drafts/x.md", "three\n")
    #expect(try Folder.names("\(scene.folder)/drafts") == ["x.md"])
  }

  @Test func `an edit that is not being committed is never overwritten`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    try scene.write("drafts/x.md", "mine\n")
    #expect(throws: GitError.uncommittedEdit(path: "drafts/x.md")) {
      try scene.commit("drafts/x.md", "two\n")
    }
    #expect(try scene.read("drafts/x.md") == "mine\n")
    #expect(try scene.git("show HEAD:drafts/x.md") == "one\n")
    #expect(try Folder.names("\(scene.folder)/drafts") == ["x.md"])
    try scene.commit("drafts/x.md", "mine, cleaned\n", received: "mine\n")
    #expect(try scene.read("drafts/x.md") == "mine, cleaned\n")
    #expect(try scene.git("status --porcelain") == "")
  }

  @Test func `a staged edit is not lost, unless the work tree's file itself is committed`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    try scene.write("drafts/x.md", "staged\n")
    try scene.git("add drafts")
    try scene.write("drafts/x.md", "one\n")
    #expect(throws: GitError.uncommittedEdit(path: "drafts/x.md")) {
      try scene.commit("drafts/x.md", "two\n")
    }
    #expect(try scene.git("diff --cached --name-only") == "drafts/x.md\n")
    #expect(try File.exists("\(scene.folder)/.git/index.lock") == false)
    try scene.write("drafts/x.md", "three\n")
    try scene.commit("drafts/x.md", "three\n")
    #expect(try scene.git("status --porcelain") == "")
  }

  @Test func `line endings that git itself made are no edit`() throws {
    let scene = try Scene()
    try scene.git("config core.autocrlf true")
    try scene.commit("drafts/x.md", "one\ntwo\n")
    try scene.write("drafts/x.md", "one\r\ntwo\r\n")
    try scene.commit("drafts/x.md", "three\n")
    #expect(try scene.read("drafts/x.md") == "three\n")
  }

  @Test func `a link in the place of the file or of its folder is refused`() throws {
    let scene = try Scene()
    try scene.write("elsewhere/x.md", "not ours\n")
    try scene.shell("ln -s elsewhere drafts")
    #expect(throws: GitError.notPlain(path: "\(scene.folder)/drafts")) {
      try scene.commit("drafts/x.md", "one\n")
    }
    try scene.shell("rm drafts && mkdir drafts && ln -s ../elsewhere/x.md drafts/x.md")
    #expect(throws: GitError.notPlain(path: "\(scene.folder)/drafts/x.md")) {
      try scene.commit("drafts/x.md", "one\n")
    }
    #expect(try scene.read("elsewhere/x.md") == "not ours\n")
  }
}

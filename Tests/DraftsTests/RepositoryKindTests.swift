import GitStore
import Testing

@testable import Drafts

struct RepositoryKindTests {
  @Test func `the repository that git names is the one, wherever one stands`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("mkdir other && git init -q other/own && git worktree add -q linked -b side")
    for (place, folder, root) in [
      (".git", ".", "."), ("../.git", "other", "."), ("\(desk.folder)/.git", "other/own", "."),
      ("../.git/worktrees/linked", "linked", "linked"), ("", "linked", "linked"),
    ] {
      let store = try desk.open(".", in: folder, ["GIT_DIR": place, "GIT_OBJECT_DIRECTORY": ""])
      #expect(store.root == Folder.resolved("\(desk.folder)/\(root)"))
      #expect(try store.versions(of: TextName("x")).count == 1)
    }
    #expect(
      throws: DraftError.variable("GIT_DIR", "\(desk.folder)/other/.git", instead: nil)
    ) { try desk.open(".", in: "other", ["GIT_DIR": ".git"]) }
  }

  @Test func `a place that git names and that is not used is told`() throws {
    let desk = try Desk()
    let folder = desk.folder
    for (name, place) in [
      ("GIT_WORK_TREE", folder), ("GIT_COMMON_DIR", "\(folder)/.git"),
      ("GIT_OBJECT_DIRECTORY", "\(folder)/.git/objects"),
    ] {
      _ = try desk.open(".", in: ".", [name: place])
      #expect(throws: DraftError.variable(name, "\(folder)/else", instead: place)) {
        try desk.open(".", in: ".", [name: "else"])
      }
    }
    let index = "\(folder)/.git/index"
    _ = try desk.open(".", in: ".", ["GIT_INDEX_FILE": ".git/index"])
      .commit([desk.draft("x", "one\n")])
    let hook = try desk.open(".", in: ".", ["GIT_INDEX_FILE": ".git/next-index-1.lock"])
    #expect(try hook.versions(of: TextName("x")).count == 1)
    #expect(
      throws: DraftError.variable(
        "GIT_INDEX_FILE", "\(folder)/.git/next-index-1.lock", instead: index)
    ) { try hook.commit([desk.draft("x", "two\n")]) }
    #expect(throws: DraftError.variable("GIT_DIR", "\(folder)/.git", instead: "\(folder)/new/.git"))
    {
      desk.variables["GIT_DIR"] = ".git"
      return try DraftStore.create(at: "new", environment: desk.environment)
    }
    #expect(try !File.exists("\(folder)/new"))
  }

  @Test func `a bare repository takes versions without a work tree`() throws {
    let desk = try Desk(isRepository: false)
    try desk.shell("git init -q --bare --initial-branch=main .")
    #expect(try DraftStore.create(at: ".", environment: desk.environment).isBare)
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    #expect(try desk.labels("x") == ["rev2", "rev1"])
    #expect(try desk.shell("git show main:drafts/x.md && ls -d drafts || true").hasPrefix("two\n"))
    #expect(try desk.open().status().entries == [])
  }

  @Test func `a shallow clone shows what it holds, and is named where older versions are needed`()
    throws
  {
    let desk = try Desk()
    for content in ["one\n", "two\n"] { try desk.commit("x", content) }
    try desk.commit("other", "three\n")
    try desk.shell("git clone -q --depth 1 file://$PWD shallow")
    let store = try desk.open("shallow")
    let (x, head) = (try TextName("x"), try store.repository.head().commit)
    let latest = try store.version("latest", of: x)
    #expect(try store.content(of: latest) == "two\n")
    #expect(latest.commit == head && latest.label == head?.short)
    #expect(try store.version("latest", of: TextName("other")).label == "rev1")
    let shallow = DraftError.git(.shallow(path: "\(desk.folder)/shallow"))
    #expect(throws: shallow) { try store.versions(of: x) }
    #expect(throws: shallow) { try store.version(before: latest) }
    #expect(throws: shallow) { try store.version("rev1", of: x) }
    #expect(throws: shallow) { try store.version("HEAD~1", of: x) }
    #expect(throws: shallow) { try store.status() }
    #expect(throws: shallow) { try store.commit([desk.draft("x", "four\n")]) }
  }

  @Test(arguments: ["blob:none", "tree:0"])
  func `what a partial clone left out is named with the remote that has it`(filter: String) throws {
    let desk = try Desk()
    for content in ["one\n", "two\n"] { try desk.commit("x", content) }
    try desk.shell("git config uploadpack.allowFilter true")
    try desk.shell("git clone -q --filter=\(filter) file://$PWD part")
    try desk.shell("git -C part config extensions.partialClone origin")
    let store = try desk.open("part")
    if filter == "blob:none" {
      #expect(try store.content(of: store.version("latest", of: TextName("x"))) == "two\n")
    }
    let error = #expect(throws: DraftError.self) {
      try store.content(of: store.version("rev1", of: TextName("x")))
    }
    guard case .git(.notFetched(_, remote: "origin")) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try desk.shell("git -C part fetch -q --refetch --no-filter origin")
    let whole = try desk.open("part")
    #expect(try whole.content(of: whole.version("rev1", of: TextName("x"))) == "one\n")
  }

  @Test func `an index that only git can read is named, with nothing changed`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("mkdir other && echo o > other/o && git add other && git commit -qm o")
    for (make, undo, feature) in [
      ("update-index --split-index", "update-index --no-split-index", IndexFeature.split),
      (
        "sparse-checkout set --cone --sparse-index drafts",
        "sparse-checkout init --no-sparse-index", .sparse
      ),
    ] {
      try desk.shell("git \(make)")
      #expect(throws: DraftError.git(.unreadableIndex(feature))) { try desk.commit("x", "two\n") }
      #expect(try desk.shell("git status --porcelain && git rev-list --count HEAD") == "2\n")
      try desk.shell("git \(undo)")
    }
    #expect(try desk.commit("x", "two\n").label == "rev2")
  }

  @Test func `a detached HEAD and a linked work tree hold their own`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.shell("git worktree add -q linked -b side && git checkout -q --detach")
    try desk.commit("x", "detached\n")
    _ = try desk.open("linked").commit([
      desk.draft("x", "linked\n") { $0.label = try VersionLabel("l") }
    ])
    #expect(
      try desk.shell("git -C linked status --porcelain && cat linked/drafts/x.md") == "linked\n")
    #expect(try desk.shell("git rev-list --count main && cat drafts/x.md") == "1\ndetached\n")
    #expect(try desk.open().status().branch == nil)
  }

  @Test func `a clone carries versions and labels`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n") { $0.label = try VersionLabel("final") }
    try desk.shell("git gc -q && git clone -q . clone")
    let clone = try desk.open("clone")
    #expect(try clone.versions(of: TextName("x")).map(\.label) == ["final", "rev1"])
    #expect(try clone.status().untagged == [])
    try desk.shell("git clone -q --no-tags . bald")
    #expect(try desk.open("bald").version("rev1", of: TextName("x")).label == "rev1")
  }
}

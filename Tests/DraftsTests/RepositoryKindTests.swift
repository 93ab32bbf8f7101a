import GitStore
import Testing

@testable import Drafts

struct RepositoryKindTests {
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

  @Test func `a shallow clone is named as one`() throws {
    let desk = try Desk()
    try desk.commit("x", "one\n")
    try desk.commit("x", "two\n")
    try desk.shell("git clone -q --depth 1 file://$PWD shallow")
    let path = "\(desk.folder)/shallow"
    #expect(throws: DraftError.git(.shallow(path: path))) {
      let store = try desk.open("shallow")
      return try store.versions(of: TextName("x"))
    }
  }

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
    let each = try store.texts().map { try store.versions(of: $0) }
    #expect(each.map(\.count) == [1, 5, 4, 1])
    #expect(try store.histories() == each)
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

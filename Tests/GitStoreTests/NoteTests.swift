import Glibc
import Testing

@testable import GitStore

/// Git notes: what git writes is read right, and git reads what is written.
struct NoteTests {
  private let scene: Scene
  private let repository: Repository
  private let commit: ObjectID

  private static let reference = "refs/notes/ecp/press"

  init() throws {
    scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    repository = try scene.open()
    commit = try #require(try repository.head().commit)
  }

  private func write(_ lines: [String], on object: ObjectID? = nil, in book: NoteBook? = nil) throws
  {
    try repository.write(
      [object ?? commit: lines.map { Array($0.utf8) }], in: book ?? self.book(),
      log: (scene.ann, "add"), under: repository.lockForWriting())
  }

  private func book() throws -> NoteBook { try repository.noteBook(Self.reference) }

  private func lines() throws -> [String] {
    try repository.lines(on: commit, in: book()).map { String(decoding: $0, as: UTF8.self) }
  }

  private func gitNotes(_ command: String) throws -> String {
    try scene.git("notes --ref ecp/press \(command)")
  }

  @Test func `no reference is an empty book`() throws {
    #expect(try lines() == [])
    #expect(try repository.lines(in: book()).isEmpty)
  }

  @Test func `git shows the lines that were written, and the history is one line of commits`()
    throws
  {
    try write(["{\"a\": 1}"])
    try write(["{\"a\": 1}", "{\"b\": 2}"])
    #expect(try gitNotes("show HEAD") == "{\"a\": 1}\n{\"b\": 2}\n")
    #expect(try scene.git("rev-list --count \(Self.reference)") == "2\n")
    #expect(try scene.git("fsck --strict --no-dangling") == "")
    #expect(try scene.git("status --porcelain") == "")
    #expect(try scene.git("rev-list --count HEAD") == "1\n")
  }

  @Test func `what git adds is read, with its blank lines and bytes that are no text`() throws {
    try scene.shell("printf 'one\\n\\n\\377two' | git notes --ref ecp/press add -F - HEAD")
    #expect(
      try repository.lines(on: commit, in: book()) == [
        Array("one".utf8), [], [0xFF] + Array("two".utf8),
      ])
  }

  /// Makes a book in which the note on HEAD lies in folders, beside others.
  private func spread(over folders: Int) throws {
    let hex = commit.hex
    try scene.shell(
      """
      note=$(echo old | git hash-object -w --stdin)
      other=$(echo other | git hash-object -w --stdin)
      tree=$(printf '100644 blob %s\\t%s\\n' $note \(hex.dropFirst(2 * folders)) $other README | git mktree)
      for folder in \((0..<folders).reversed().map { hex.dropFirst(2 * $0).prefix(2) }.joined(separator: " ")); do
        tree=$(printf '040000 tree %s\\t%s\\n' $tree $folder | git mktree)
      done
      git update-ref \(Self.reference) $(git commit-tree -m notes $tree)
      """)
  }

  @Test(arguments: [0, 1, 2, 5])
  func `a note is read and replaced however deep git has put it`(_ folders: Int) throws {
    try spread(over: folders)
    #expect(try lines() == ["old"])
    try write(["old", "new"])
    #expect(try gitNotes("show HEAD") == "old\nnew\n")
    #expect(try gitNotes("list").split(separator: "\n").count == 1)
    #expect(try repository.lines(in: book())[commit]?.count == 2)
    #expect(try scene.git("ls-tree -r \(Self.reference)").contains("README"))
  }

  @Test func `a new note goes as deep as its neighbours, and git finds it there`() throws {
    try spread(over: 1)
    try scene.commit("drafts/x.md", "two\n")
    let second = try #require(try repository.head().commit)
    try write(["beside"], on: second)
    #expect(try gitNotes("show HEAD") == "beside\n")
    #expect(try gitNotes("show HEAD~1") == "old\n")
    let paths = try scene.git("ls-tree -r --name-only \(Self.reference)")
    #expect(paths.contains("\(second.hex.prefix(2))/\(second.hex.dropFirst(2))\n"))
  }

  @Test func `of hundreds of notes that git spread, each is read`() throws {
    try scene.shell(
      """
      blob=$(echo many | git hash-object -w --stdin)
      for n in $(seq 300); do printf '%s' $n | git hash-object -w --stdin; done > objects
      while read -r id; do printf '100644 %s\\t%s/%s\\n' $blob "$(echo $id | cut -c1-2)" "$(echo $id | cut -c3-)"; \
        done < objects | GIT_INDEX_FILE=.git/notes-index git update-index --index-info
      tree=$(GIT_INDEX_FILE=.git/notes-index git write-tree)
      git update-ref \(Self.reference) $(git commit-tree -m many $tree)
      """)
    #expect(try repository.lines(in: book()).count == 300)
    #expect(try gitNotes("list").split(separator: "\n").count == 300)
  }

  @Test func `a note in two places is one when it is next written, and nothing of it is lost`()
    throws
  {
    let hex = commit.hex
    try scene.shell(
      """
      one=$(echo one | git hash-object -w --stdin); two=$(echo two | git hash-object -w --stdin)
      sub=$(printf '100644 blob %s\\t%s\\n' $two \(hex.dropFirst(2)) | git mktree)
      tree=$(printf '100644 blob %s\\t%s\\n040000 tree %s\\t%s\\n' $one \(hex) $sub \(hex.prefix(2)) | git mktree)
      git update-ref \(Self.reference) $(git commit-tree -m notes $tree)
      """)
    #expect(try lines() == ["one", "two"])
    try write(try lines() + ["three"])
    #expect(try gitNotes("show HEAD") == "one\ntwo\nthree\n")
    #expect(try scene.git("ls-tree -r \(Self.reference)").split(separator: "\n").count == 1)
  }

  @Test func `a note without lines is gone`() throws {
    try write(["one"])
    try write([])
    #expect(try gitNotes("list") == "")
    #expect(try lines() == [])
  }

  @Test func `over a book that moved meanwhile nothing is written`() throws {
    try write(["one"])
    let stale = try book()
    try scene.git("notes --ref ecp/press append -m git HEAD")
    #expect(throws: GitError.moved(reference: Self.reference)) { try write(["two"], in: stale) }
    #expect(try lines() == ["one", "", "git"])
    let none = NoteBook(reference: Self.reference, tip: nil, tree: nil)
    #expect(throws: GitError.moved(reference: Self.reference)) { try write(["two"], in: none) }
    #expect(try !repository.hasJournal)
  }

  @Test(arguments: [0, 7, 41])
  func `killed while the reference was locked: the next note needs no repair`(_ written: Int) throws
  {
    try write(["one"])
    let book = try book()
    let new = try repository.write(
      NewCommit(
        tree: try #require(book.tree), parent: book.tip, author: scene.ann, committer: scene.ann,
        message: "killed\n"))
    let move = ReferenceMove(name: Self.reference, old: book.tip, new: new)
    try repository.write(Journal(branch: move, tags: [], placements: []))
    let lock = "\(scene.folder)/.git/\(Self.reference).lock"
    try File.create(lock, Array("\(new.hex)\n".utf8.prefix(written)))
    try write(["one", "two"])
    #expect(try lines() == ["one", "two"])
    #expect(try !File.exists(lock))
    #expect(try !repository.hasJournal)
  }
}

import Testing

@testable import Commands

/// Press notes as a press officer works with them.
struct NoteVerbTests {
  private let scene: RepositoryVerbTests
  private var console: RecordedConsole { scene.console }

  init() throws {
    scene = try RepositoryVerbTests()
    try scene.commitBoth()
  }

  private func run(_ words: String...) -> ProcessStatus { run(words) }

  private func run(_ words: [String]) -> ProcessStatus {
    console.run(["note"] + words, in: scene.folder.path, variables: scene.identity)
  }

  /// Adds a note, and returns its name.
  private func add(_ words: String...) throws -> String {
    let before = console.output.count
    #expect(run(["add", "opinion"] + words) == .done)
    return String(console.output.dropFirst(before).prefix { $0 != ":" })
  }

  @Test func `a note is added to a clause and shown with the words that it rests on`() throws {
    let id = try add(
      "recalling", "a)", "-a", "public", "-k", "why", "-m", "Two phases, said the Summit.",
      "--quote",
      "two phases", "--source", "https://example.org")
    #expect(console.output.hasSuffix("\(id): draft, public, on opinion@rev2, recalling a)\n"))
    #expect(run("show", String(id.prefix(5))) == .done)
    #expect(
      console.paged == """
        \(id) (why, en): draft, public
        opinion@rev2, recalling a): “two phases”
        by Secretariat, after https://example.org

          Two phases, said the Summit.

        2013-05-14T02:53:20Z  add  Secretariat <secretariat@example.org>

        """)
  }

  @Test func `a note is internal unless it is said for whom it is`() throws {
    let id = try add("recalling", "a)", "-m", "between us")
    #expect(console.output.contains("\(id): draft, internal, on"))
    let held = try add("recalling", "a)", "-m", "later", "--embargo", "2013-05-14T18:00+02:00")
    #expect(
      console.output.contains("\(held): draft, embargoed until 2013-05-14T18:00:00+02:00, on"))
  }

  @Test func `several notes take a step together, or none does`() throws {
    let ids = [try add("recalling", "a)", "-m", "one"), try add("recalling", "b)", "-m", "two")]
    #expect(run(["review"] + ids) == .done)
    #expect(run("clear", ids[0]) == .done)
    #expect(run(["clear"] + ids.reversed()) == .failed)
    #expect(console.errors == "ecp note clear: \(ids[0]) is cleared already\n")
    #expect(run("list", "--status", "in review") == .done)
    #expect(
      console.paged.hasPrefix(
        "  \(ids[1])  in review  internal  background  opinion@rev2  recalling b)\n"))
  }

  @Test func `an edit keeps what is not named, and makes the note a draft`() throws {
    let id = try add("recalling", "a)", "-a", "public", "-m", "one", "--source", "the Chair")
    #expect(run("review", id) == .done)
    #expect(run("edit", id, "-k", "view") == .done)
    #expect(console.output.hasSuffix("\(id): draft, public\n"))
    #expect(run("show", id, "-f", "json") == .done)
    #expect(
      console.output.contains(
        "\"kind\": \"view\", \"audience\": \"public\", \"status\": \"draft\", \"body\": \"one\""))
    #expect(console.output.contains("\"source\": \"the Chair\""))
  }

  /// Words after `ecp note`, and what is said of them.
  private static let mistakes: [([String], String)] = [
    (["add", "opinion"], "ecp note add: ADDRESS is missing"),
    (
      ["add", "opinion", "recaling", "-m", "x"], "ecp note add: nothing at recaling in opinion@rev2"
    ),
    (["add", "opinion", "recalling", "a)", "-m", " "], "ecp note add: a note needs words"),
    (
      ["add", "opinion", "recalling", "a)", "-m", "x", "--quote", "never"],
      "ecp note add: 'never' does not stand at"
    ),
    (
      ["add", "opinion", "recalling", "a)", "-m", "x", "--embargo", "2013-05-14T18:00"],
      "ecp note add: --embargo cannot be"
    ),
    (
      [
        "add", "opinion", "recalling", "a)", "-m", "x", "-a", "public", "--embargo",
        "2013-05-14T18:00Z",
      ], "ecp note add: a note with an embargo"
    ),
    (
      ["add", "opinion", "recalling", "a)", "-m", "x", "-k", "why"],
      "ecp note add: a why needs --source"
    ),
    (
      [
        "add", "opinion@rev1", "recalling", "a)", "-m", "x", "-k", "what-changed", "--against",
        "rev1",
      ], "ecp note add: --against rev1: it is for a what-changed or why"
    ),
    (
      ["add", "opinion", "recalling", "a)", "-m", "x", "--against", "rev1"],
      "ecp note add: --against rev1: it is for a what-changed or why"
    ),
    (
      ["add", "opinion@rev1", "recalling", "b)", "-m", "x", "-k", "what-changed"],
      "ecp note add: opinion@rev1 is the first version"
    ),
    (["clear", "nobody"], "ecp note clear: no note 'nobody'; ecp note list names them"),
    (["ad"], "ecp: unknown verb note ad; did you mean note add?"),
    (["list", "opinoin"], "ecp note list: no text opinoin; did you mean opinion?"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told in one line and stores nothing`(_ words: [String], _ message: String)
    throws
  {
    #expect(run(words) == .failed)
    #expect(console.errors.hasPrefix(message))
    #expect(console.errors.split(separator: "\n").count == 1)
    #expect(try shell("git -C \(scene.folder.path) for-each-ref refs/notes").output == "")
  }

  @Test func `an embargo and a source are taken off, and a note rests on other words`() throws {
    let id = try add(
      "recalling", "a)", "-m", "later", "--embargo", "2013-05-14T18:00+02:00", "--source", "x")
    #expect(run("edit", id, "--embargo", "none", "--source", "") == .done)
    #expect(console.output.hasSuffix("\(id): draft, embargoed\n"))
    #expect(run("edit", id, "--quote", "two phases") == .done)
    #expect(run("show", id) == .done)
    #expect(
      console.paged.contains("recalling a): “two phases”\nby Secretariat\n\n  later\n"))
    #expect(run("edit", id, "--quote", "three phases") == .failed)
    #expect(console.errors.hasPrefix("ecp note edit: 'three phases' does not stand at"))
  }

  @Test func `words above the scissors are the writer's, whatever they begin with`() {
    let sheet = NoteWords.sheet("# one\ntwo", remarks: "opinion@rev2, a):\n  some words;")
    #expect(NoteWords.words(above: sheet) == "# one\ntwo")
    #expect(sheet.hasSuffix("\n# opinion@rev2, a):\n#   some words;\n"))
    #expect(NoteWords.words(above: "kept\n") == "kept\n")
  }

  @Test func `what was written is kept where the editor fails or leaves what is no text`() throws {
    func edit(_ command: String) -> String? {
      let editor = Editor(variables: ["EDITOR": command, "TMPDIR": scene.folder.path])
      do {
        return try editor.edit("first\n")
      } catch CommandError.editorFailed(_, kept: let path) {
        return path.flatMap { try? DraftFile.file($0).bytes() }
          .map { "kept: \(String(decoding: $0, as: UTF8.self))" }
      } catch {
        return "\(error)"
      }
    }
    func files() throws -> String { try shell("ls \(scene.folder.path) | grep -c ecp-note").output }
    #expect(edit("sed -i s/first/second/") == "second\n")
    #expect(try edit("false") == nil && files() == "0\n")
    #expect(edit("sh -c 'echo typed > $0; false'") == "kept: typed\n")
    #expect(try files() == "1\n")
    #expect(edit("sh -c 'printf \"a\\377\" > $0'") == "kept: a\u{FFFD}")
  }

  @Test func `what a terminal may obey comes out by name`() throws {
    let id = try add("recalling", "a)", "-m", "red \u{1B}[31m and \u{202E}back")
    #expect(run("show", id) == .done && run("list") == .done)
    #expect(console.paged.contains("red ⟨ESC⟩[31m and ⟨U+202E⟩back"))
    #expect(!console.paged.contains("\u{1B}") && !console.paged.contains("\u{202E}"))
    #expect(
      try !shell("git -C \(scene.folder.path) notes --ref ecp/internal show").output.contains(
        "\u{1B}"))
  }

  @Test func `a note of which a line cannot be read is listed, checked and held back as such`()
    throws
  {
    let id = try add("recalling", "a)", "-a", "public", "-m", "old words")
    #expect(run("review", id) == .done && run("clear", id) == .done)
    #expect(run("edit", id, "-m", "new words") == .done)
    let notes = "git -C \(scene.folder.path) -c user.name=A -c user.email=a@b notes --ref ecp/press"
    let damaged = try shell(
      "\(notes) show | sed 's/\"body\": \"new.*//' | \(notes) add -f -F -")
    #expect(damaged.status == 0)
    #expect(run("list", "opinion") == .done && run("check", "opinion") == .done)
    #expect(console.paged.contains("  \(id)  unreadable") && console.paged.contains("opinion@rev2"))
    let commit = try shell("git -C \(scene.folder.path) rev-parse --short=8 HEAD").output.prefix(8)
    #expect(
      console.paged.contains(
        "\(id): unreadable, so held back; on \(commit) a line of it is damaged; ecp note edit \(id)"
          + " writes it anew as a draft, ecp note withdraw \(id) ends it\n"))
    #expect(scene.run("brief", "opinion") == .done)
    #expect(!console.output.contains("old words"))
    #expect(
      console.errors == "ecp brief: \(id) has a line that this ecp cannot read, and is left out\n")
    #expect(run("edit", id, "-m", "words anew") == .done && run("check", "opinion") == .done)
    #expect(console.paged.hasSuffix("1 note stands as written\n"))
  }

  @Test func `a view that names a proposer of the draft is told so`() throws {
    let path = try scene.folder.write("1. [one clause;] (Country A)\n", to: "named.md")
    #expect(scene.run("commit", path) == .done)
    #expect(run("add", "named", "1.", "-k", "view", "-m", "Country A wants it.") == .done)
    #expect(
      console.errors
        == "ecp note add: the view names Country A; a view is told without who holds it\n")
    #expect(run("add", "named", "1.", "-k", "background", "-m", "Country A wants it.") == .done)
    #expect(run("add", "named", "1.", "-k", "view", "-m", "It is wanted.") == .done)
    #expect(console.errors.split(separator: "\n").count == 1)
    _ = try scene.folder.write("1. one clause;\n", to: "named.md")
    #expect(scene.run("commit", path, "--date", "2013-06-01") == .done)
    #expect(run("add", "named", "1.", "-k", "background", "-m", "By Country A.") == .done)
    let id = String(console.output.split(separator: "\n").last?.prefix { $0 != ":" } ?? "")
    #expect(run("edit", id, "--kind", "view") == .done && run("review", id) == .done)
    #expect(
      console.errors.split(separator: "\n").dropFirst().map { $0.prefix { $0 != ":" } }
        == ["ecp note edit", "ecp note review"])
  }

  @Test func `without a verb of its own, note lists them`() {
    #expect(run() == .done)
    #expect(console.output.contains("  note add       Write a note on a clause\n"))
    #expect(console.run(["help", "note", "clear"]) == .done)
    #expect(console.output.contains("Usage: ecp note clear [OPTION]... NOTE...\n"))
  }

  @Test func `names of notes are completed, but for withdrawn ones`() throws {
    let ids = [try add("recalling", "a)", "-m", "one"), try add("recalling", "b)", "-m", "two")]
    #expect(run("withdraw", ids[1]) == .done)
    let before = console.output.count
    #expect(scene.run("__complete", "--", "note", "clear", "") == .done)
    #expect(console.output.dropFirst(before) == "\(ids[0])\t\n")
  }

  @Test func `its verbs are completed in two steps`() {
    func words(_ words: String...) -> [String] {
      Completion(words, in: .ecp) { _ in ["opinion"] }.candidates.map(\.word)
    }
    #expect(words("no") == ["note"])
    #expect(words("note", "p") == ["publish"])
    #expect(words("note", "add", "o") == ["opinion"])
    #expect(words("note", "add", "--embar") == ["--embargo"])
    #expect(words("note", "add", "opinion", "x", "-k", "v") == ["view"])
  }
}

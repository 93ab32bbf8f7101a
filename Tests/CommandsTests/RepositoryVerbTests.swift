import Testing

@testable import Commands

/// The verbs that work on a repository, one after the other as a secretariat would use them.
struct RepositoryVerbTests {
  private static let first = """
    # Draft opinion on access

    recalling

    a) the outcome of the second phase of the Summit;

    b) the report of the expert group,

    is of the view

    1. that access should be open to all;

    """
  private static let second = first.replacing("second phase", with: "two phases")

  private let folder: Folder
  private let console = RecordedConsole()

  init() throws {
    folder = try Folder()
    #expect(run("init", "-q") == .done)
  }

  /// What git needs to know of the person who commits.
  private var identity: [String: String] {
    var variables = ["HOME": folder.path]
    for (key, value) in ["NAME": "Secretariat", "EMAIL": "secretariat@example.org"] {
      variables["GIT_AUTHOR_" + key] = value
      variables["GIT_COMMITTER_" + key] = value
    }
    return variables
  }

  private func run(_ words: String...) -> ProcessStatus {
    console.run(words, in: folder.path, variables: identity)
  }

  /// Commits both versions of the opinion.
  private func commitBoth() throws {
    let one = try folder.write(Self.first, to: "one.md")
    let two = try folder.write(Self.second, to: "two.md")
    #expect(
      run("commit", one, "--text", "opinion", "--date", "2013-05-14", "--stage", "first") == .done)
    #expect(
      run("commit", two, "--text", "opinion", "--symbol", "WTPF-13/16", "-m", "Amend") == .done)
  }

  @Test func `init makes a repository once`() {
    #expect(run("init") == .done)
    #expect(console.output == "\(folder.path) is a repository for drafts already\n")
    #expect(run("init", "below") == .done)
    #expect(console.output.hasSuffix("Made a repository for drafts in \(folder.path)/below\n"))
  }

  @Test func `commit tells the version of each file, and log lists them`() throws {
    try commitBoth()
    let lines = console.output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(27) } == [
        "opinion@rev1: committed as ", "opinion@rev2: committed as ",
      ])
    #expect(run("log", "opinion", "--counts") == .done)
    #expect(
      console.paged == """
        opinion (2 versions)
          rev2  2013-05-14  ~1  WTPF-13/16         Secretariat  Amend
          rev1  2013-05-14                  first  Secretariat  opinion rev1

        """)
  }

  @Test func `log for programs leaves out what a version has not`() throws {
    try commitBoth()
    #expect(run("log", "--format", "json") == .done)
    let json = try #require(console.output.split(separator: "\n").dropFirst(2).first)
    #expect(json == "{\"format\": \"ecp-log\", \"version\": 1,")
    #expect(console.output.contains("\"label\": \"rev1\""))
    #expect(console.output.contains("\"stage\": \"first\", \"language\": \"en\", \"author\": "))
  }

  @Test func `the text is named after the file, and that is said`() throws {
    let file = try folder.write(Self.first, to: "Draft Opinion 6 (Rev.1).md")
    #expect(run("commit", file) == .done)
    #expect(console.output.hasPrefix("draft-opinion-6-rev.1@rev1: committed as "))
    #expect(console.output.hasSuffix(" (the text is named after \(file))\n"))
  }

  @Test func `a draft edited in place is committed as the text that it is`() throws {
    try commitBoth()
    let draft = try folder.write(Self.first, to: "drafts/opinion.md")
    #expect(run("status") == .done)
    #expect(console.output.contains("\n  modified  drafts/opinion.md\n"))
    #expect(run("commit", draft) == .done)
    #expect(console.output.contains("opinion@rev3: committed as "))
    #expect(run("status") == .done)
    #expect(console.output.hasSuffix("Everything is committed\n"))
  }

  @Test func `the same content is not committed again`() throws {
    try commitBoth()
    let file = folder.path + "/two.md"
    #expect(run("commit", file, "-t", "opinion") == .done)
    #expect(console.output.contains("\nopinion: same as rev2, nothing committed;"))
    #expect(run("commit", file, "-t", "opinion", "--version", "final") == .done)
    #expect(
      console.output.hasSuffix(
        "\nopinion: same as rev2, nothing committed and no version called final;"
          + " --allow-same commits it anyway\n"))
    #expect(run("commit", file, "-t", "opinion", "--allow-same", "--version", "final") == .done)
    #expect(console.output.contains("opinion@final: committed as "))
  }

  @Test func `a dry run commits nothing`() throws {
    let file = try folder.write(Self.first, to: "one.md")
    #expect(run("commit", "-n", file) == .done)
    let line = "one@rev1: would be committed as the first version of a new text"
    #expect(console.output == "\(line) (the text is named after \(file))\n")
    #expect(run("log") == .done)
    #expect(console.paged == "No versions yet\n")
  }

  @Test func `a dry run tells the label`() throws {
    try commitBoth()
    let file = folder.path + "/one.md"
    #expect(run("commit", "-n", file, "-t", "opinion") == .done)
    #expect(console.output.hasSuffix("\nopinion@rev3: would be committed after rev2\n"))
    #expect(run("commit", "-n", folder.path + "/two.md", "-t", "opinion") == .done)
    #expect(console.output.contains("\nopinion: same as rev2, nothing would be committed;"))
  }

  @Test(arguments: [
    ("one.md -t opinion --version rev1", true), ("one.md below/one.md", true),
    ("three.md -t opinion", true), ("three.md -t new", false),
    ("three.md -t opinion --version tagged", true),
  ])
  func `a dry run is refused as the run itself would be`(line: String, isKnown: Bool) throws {
    try commitBoth()
    try folder.write(Self.first + "\nedited\n", to: "drafts/opinion.md")
    try folder.write(Self.first + "\nthree\n", to: "three.md")
    _ = try shell("mkdir '\(folder.path)/below'")
    try folder.write(Self.first, to: "below/one.md")
    _ = try shell("cd '\(folder.path)' && git tag opinion/tagged")
    let words = line.split(separator: " ").map {
      $0.hasSuffix(".md") ? "\(folder.path)/\($0)" : String($0)
    }
    let before = console.errors
    for options in [["-n"], []] {
      let identity = isKnown ? identity : ["HOME": folder.path]
      let status = console.run(["commit"] + words + options, in: folder.path, variables: identity)
      #expect(status == .failed)
    }
    let lines = console.errors.dropFirst(before.count).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == lines.last)
  }

  @Test func `one bad file among several stops them all`() throws {
    let good = try folder.write(Self.first, to: "good.md")
    let bad = try folder.write("a\u{0}b", to: "bad.md")
    #expect(run("commit", good, bad) == .failed)
    #expect(console.errors == "ecp commit: \(bad): a NUL at byte 1, so this is no text\n")
    #expect(run("log") == .done)
    #expect(console.paged == "No versions yet\n")
  }

  @Test func `show prints a version as it is stored, or what stands at an address`() throws {
    try commitBoth()
    #expect(run("show", "opinion@rev1") == .done)
    #expect(console.paged == Self.first)
    let before = console.paged
    #expect(run("show", "opinion", "Recalling", "b") == .done)
    #expect(console.paged == before + "b) the report of the expert group,\n")
  }

  @Test func `a terminal is shown what it might obey, and a pipe gets it`() throws {
    let file = try folder.write("a\u{1B}[2Jb\tc\n", to: "trap.md")
    #expect(run("commit", file) == .done)
    #expect(console.run(["show", "trap"], in: folder.path, isTerminal: true) == .done)
    #expect(console.paged == "a⟨ESC⟩[2Jb\tc\n")
    #expect(console.run(["show", "trap"], in: folder.path) == .done)
    #expect(console.paged.hasSuffix("a\u{1B}[2Jb\tc\n"))
  }

  @Test func `a damaged object is named with its version`() throws {
    guard has("git") else { return }
    try commitBoth()
    let id = try shell("cd '\(folder.path)' && git rev-parse opinion/rev1:drafts/opinion.md").output
    let object = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2).prefix(38))"
    #expect(
      try shell("cd '\(folder.path)' && chmod u+w \(object) && truncate --size 3 \(object)").status
        == 0)
    #expect(run("show", "opinion@rev1") == .failed)
    #expect(console.errors.hasPrefix("ecp show: opinion@rev1: object \(id.prefix(40)) is damaged"))
    #expect(run("show", "opinion@rev2") == .done)
  }

  @Test(arguments: ["terminal", "json"])
  func `a version that cannot be read is marked, and counting goes on`(format: String) throws {
    guard has("git") else { return }
    try commitBoth()
    let bad = try folder.write("bad", to: "drafts/opinion.md")
    let line =
      "cd '\(folder.path)' && printf 'a\\377' > '\(bad)' && git -c user.name=a -c user.email=b"
    #expect(try shell(line + " commit -qam Bad").status == 0)
    #expect(run("commit", folder.path + "/one.md", "-t", "opinion") == .done)
    #expect(run("log", "opinion", "--counts", "-f", format) == .done)
    #expect(console.errors.hasPrefix("ecp log: opinion@"))
    #expect(console.errors.hasSuffix(" is not UTF-8 at byte 1\n"))
    #expect(console.errors.split(separator: "\n").count == 1)
    if format == "json" {
      #expect(console.output.contains("\"subject\": \"Bad\", \"unreadable\": true}"))
      #expect(console.output.contains("\"subject\": \"Amend\", \"changes\": {"))
    } else {
      let rows = console.paged.split(separator: "\n").dropFirst()
      #expect(rows.map { $0.contains(" unreadable ") } == [false, true, false, false])
      #expect(rows.map { $0.contains(" ~1 ") } == [false, false, true, false])
    }
  }

  @Test func `on a terminal, lines of the log are cut and long lines of a text broken at words`()
    throws
  {
    let long = "a) " + String(repeating: "words and ", count: 9) + "more"
    let file = try folder.write(long + "\n", to: "long.md")
    let subject = String(repeating: "subject ", count: 9)
    #expect(run("commit", file, "-m", subject) == .done)
    #expect(console.run(["log"], in: folder.path, isTerminal: true) == .done)
    let row = try #require(console.paged.split(separator: "\n").last)
    #expect(row.count == 60 && row.hasSuffix("…"))
    for words in [["show", "long"], ["show", "long", "a"]] {
      let before = console.paged.count
      #expect(console.run(words, in: folder.path, isTerminal: true) == .done)
      let shown = console.paged.dropFirst(before).replacing("\u{1B}[1m", with: "")
        .replacing("\u{1B}[0m", with: "").split(separator: "\n")
      #expect(shown.count == 2 && shown.allSatisfy { $0.count <= 60 })
      #expect(shown.joined(separator: " ") == long)
    }
    #expect(console.run(["show", "long"], in: folder.path) == .done)
    #expect(console.paged.hasSuffix("\n" + long + "\n"))
  }

  @Test(arguments: ["log", "show opinion", "show opinion recalling", "status"])
  func `the options of results serve every verb that has one`(line: String) throws {
    try commitBoth()
    let words = line.split(separator: " ").map(String.init)
    let file = folder.path + "/result"
    let before = console.output
    #expect(console.run(words + ["-q"], in: folder.path) == .done)
    #expect(console.run(words + ["-q", "--color", "always", "-o", file], in: folder.path) == .done)
    #expect(console.output == before && console.paged == "")
    #expect(try shell("test -s '\(file)'").status == 0)
    #expect(console.run(words + ["--format", "json"], in: folder.path) == .done)
    #expect(console.output.dropFirst(before.count).hasPrefix("{\"format\": \"ecp-"))
  }

  @Test func `status and a clause for programs`() throws {
    try commitBoth()
    try folder.write(Self.first, to: "drafts/opinion.md")
    #expect(run("status", "--format", "json") == .done)
    #expect(
      console.output.contains(
        "{\"text\": \"opinion\", \"path\": \"drafts/opinion.md\", \"state\": \"modified\"}"))
    #expect(console.output.contains("\"merging\": false,\n"))
    #expect(run("show", "opinion@rev1", "recalling", "b", "--format", "json") == .done)
    #expect(
      console.output.contains(
        "\"label\": \"b)\", \"address\": \"recalling b)\", \"level\": "))
    #expect(!console.output.contains("second phase"))
  }

  @Test func `diff compares versions under their labels`() throws {
    try commitBoth()
    #expect(run("diff", "opinion") == .done)
    #expect(console.paged.hasPrefix("rev1 → rev2: 1 reworded, 5 unchanged\n"))
    #expect(run("diff", "opinion@rev2", folder.path + "/one.md", "--exit-code") == .different)
    #expect(console.paged.contains("rev2 → one.md: 1 reworded, "))
  }

  @Test func `a setting chooses the format of versions, and an option overrules it`() throws {
    try commitBoth()
    try folder.write("[diff]\n\tformat = json\n\tcolor = no\n", to: ".ecpconfig")
    #expect(run("diff", "opinion") == .done)
    #expect(console.output.contains("\"format\": \"ecp-comparison\""))
    #expect(console.errors.hasSuffix("/.ecpconfig: no setting is called diff.color\n"))
    #expect(run("diff", "opinion", "--format", "terminal") == .done)
    #expect(console.paged.hasPrefix("rev1 → rev2: "))
  }

  @Test(arguments: [
    (["log", "opinoin"], "ecp log: no text opinoin; did you mean opinion?"),
    (
      ["show", "opinion@rev7"], "ecp show: opinion has no version rev7; ecp log opinion lists them"
    ),
    (
      ["show", "opinion", "recaling", "a)"],
      "ecp show: nothing at recaling a) in rev2; did you mean "
    ),
    (["diff", "opinoin"], "ecp diff: no file or text opinoin; did you mean opinion?"),
    (["diff", "opinion@rev1"], "ecp diff: opinion has no version before rev1; name another "),
    (["commit", "two.md", "-t", "a/b"], "ecp commit: two.md: cannot be read: No such file"),
    (["commit", "/dev/null"], "ecp commit: /dev/null: not a regular file\n"),
    (["commit", "-", "--version", "latest"], "ecp commit: 'latest' cannot label a version: "),
    (
      ["show", "@rev1"], "ecp show: '@rev1' names no version; write TEXT or TEXT@VERSION\n"
    ),
    (
      ["diff", "opinion@"], "ecp diff: 'opinion@' names no version; write TEXT or TEXT@VERSION\n"
    ),
    (
      ["commit", "-", "--language", "english!"],
      "ecp commit: --language cannot be 'english!'; it is a language tag such as en, fr-CA or"
    ),
  ])
  func `what is not there is named, with what is`(words: [String], message: String) throws {
    try commitBoth()
    let status = console.run(words, in: folder.path)
    #expect(status == .failed)
    #expect(console.errors.hasPrefix(message))
    #expect(console.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["log x", "show x", "diff x"])
  func `where there is no text yet, nobody is sent to a list of them`(line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(console.run(words, in: folder.path) == .failed)
    #expect(
      console.errors.hasSuffix(" x; there is no text here yet, and ecp commit FILE stores one\n"))
  }

  @Test func `a file that leaves no name for a text is told what to do`() throws {
    let file = try folder.write(Self.first, to: "...md")
    #expect(run("commit", file) == .failed)
    let told =
      "ecp commit: no text can be named after '\(file)'; say which text it is with --text\n"
    #expect(console.errors == told)
  }

  @Test(arguments: [
    ("GIT_AUTHOR_DATE", "Thu, 07 Apr 2005 22:13:13 +0200", "which ecp cannot read; write it as "),
    ("GIT_AUTHOR_NAME", "<a>", "which git cannot keep; it is one line without < and >, "),
  ])
  func `a variable of git that cannot be used is named`(
    variable: String, value: String, reason: String
  ) throws {
    let file = try folder.write(Self.first, to: "one.md")
    let variables = identity.merging([variable: value]) { $1 }
    #expect(console.run(["commit", file], in: folder.path, variables: variables) == .failed)
    #expect(console.errors.hasPrefix("ecp commit: \(variable) is '\(value)', \(reason)"))
  }

  @Test(arguments: [
    ("drafts", "path", "../x", "a folder below that of this file, such as drafts or "),
    ("drafts", "language", "e!", "a language tag such as en, fr-CA or zh-Hant\n"),
    ("diff", "profile", "eu", "itu, un or plain\n"),
    ("diff", "format", "pdf", "terminal, side-by-side, json, html or markdown\n"),
  ])
  func `a bad setting is told with its file and what it may be`(
    section: String, key: String, value: String, expected: String
  ) throws {
    try commitBoth()
    let file = try folder.write("[\(section)]\n\(key) = \(value)\n", to: ".ecpconfig")
    #expect(run("diff", "opinion") == .failed)
    #expect(
      console.errors.hasPrefix(
        "ecp diff: \(file): \(section).\(key) cannot be '\(value)'; it is \(expected)"))
  }

  @Test func `a merge under way is told of`() throws {
    guard has("git") else { return }
    try commitBoth()
    _ = try shell("cd '\(folder.path)' && git rev-parse HEAD~ > .git/MERGE_HEAD")
    #expect(run("status") == .done)
    let told = "A merge is under way: git commit concludes it, git merge --abort gives it up\n"
    #expect(console.output.contains(told))
    #expect(!console.output.contains("Everything is committed"))
    #expect(run("commit", folder.path + "/one.md", "-t", "opinion") == .failed)
    #expect(console.errors.hasPrefix("ecp commit: a merge is under way; git commit concludes it,"))
  }

  @Test(arguments: ["log", "status", "show x", "commit /dev/null", "diff x@latest"])
  func `outside of a repository the way in is told`(line: String) throws {
    let outside = try Folder()
    let words = line.split(separator: " ").map(String.init)
    #expect(console.run(words, in: outside.path) == .failed)
    let told = "no repository of drafts in \(outside.path) or above it; ecp init makes one\n"
    #expect(console.errors == "ecp \(words[0]): " + told)
  }
}

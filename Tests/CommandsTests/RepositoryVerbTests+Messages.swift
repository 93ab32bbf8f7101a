import Testing

@testable import Commands

/// What verbs say when something is wrong.
extension RepositoryVerbTests {
  @Test(arguments: [
    (["log", "opinoin"], "ecp log: no text opinoin; did you mean opinion?"),
    (
      ["show", "opinion@rev7"], "ecp show: opinion has no version rev7; ecp log opinion lists them"
    ),
    (
      ["show", "opinion", "recaling", "a)"],
      "ecp show: nothing at recaling a) in opinion@rev2; did you mean 'recalling a)'?\n"
    ),
    (
      ["show", "opinion", "nothing", "alike"],
      "ecp show: nothing at nothing alike in opinion@rev2; ecp show without an address shows all of it\n"
    ),
    (["diff", "opinoin"], "ecp diff: no file or text opinoin; did you mean opinion?"),
    (["diff", "opinion@rev1"], "ecp diff: opinion has no version before rev1; name another "),
    (
      ["commit", "two.md", "-t", "a/b"],
      "ecp commit: two.md: cannot be read: No such file or directory; check the path\n"
    ),
    (
      ["commit", "/dev/null"],
      "ecp commit: /dev/null: no plain file; name one, or - to read standard input\n"
    ),
    (["commit", "-", "--version", "latest"], "ecp commit: 'latest' cannot label a version: "),
    (
      ["show", "@rev1"], "ecp show: '@rev1' names no version; write TEXT or TEXT@VERSION\n"
    ),
    (
      ["diff", "opinion@"], "ecp diff: 'opinion@' names no version; write TEXT or TEXT@VERSION\n"
    ),
    (
      ["commit", "-", "--date", "2999-01-01"],
      "ecp commit: --date cannot be '2999-01-01'; it is a day from 1970-01-01 to 2106-02-06, such "
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
    ("diff", "profile", "eu", "itu, un, who or plain\n"),
    (
      "diff", "format", "pdf",
      "terminal, side-by-side, json, html, markdown, criticmarkup, itu, akn, docx or odt\n"
    ),
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
    let told = "In the middle of a merge: git commit concludes it, git merge --abort gives it up\n"
    #expect(console.output.contains(told))
    #expect(!console.output.contains("Everything is committed"))
    #expect(run("commit", folder.path + "/one.md", "-t", "opinion") == .failed)
    #expect(console.errors.hasPrefix("ecp commit: a merge is under way; git commit concludes it,"))
  }

  @Test(arguments: ["log", "status", "show x@latest", "commit /dev/null", "diff x@latest"])
  func `outside of a repository the way in is told`(line: String) throws {
    let outside = try Folder()
    let words = line.split(separator: " ").map(String.init)
    #expect(console.run(words, in: outside.path) == .failed)
    let told = "no repository of drafts in \(outside.path) or above it; ecp init makes one\n"
    #expect(console.errors == "ecp \(words[0]): " + told)
  }
}

import Formats
import GitStore
import Glibc
import Testing

@testable import Commands

/// What verbs say where files, streams and folders are not as they should be.
extension RepositoryVerbTests {
  @Test func `what is stored and cannot be told on standard output is told on standard error`()
    throws
  {
    let file = try folder.write(Self.first, to: "one.md")
    let full = Output { _ in throw SystemError("write to", "standard output", code: 28) }
    let status = console.run(
      ["commit", file], in: folder.path, variables: identity, output: full)
    #expect(status == .done)
    let lines = console.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("ecp commit: cannot write to standard output: No space left on "))
    #expect(lines[1].hasPrefix("ecp commit: one@rev1: committed as "))
    #expect(run("log", "one") == .done)
    let again = ["commit", "-n", file, "--allow-same"]
    #expect(
      console.run(again, in: folder.path, variables: identity, output: full) == .failed)
  }

  @Test func `what cannot be read is told with what to do`() {
    #expect(FormatError.tooLarge(limit: 64 << 20).inWords == "more than 64 MiB; divide it")
    #expect(
      FormatError.unreadable("x", code: 13).inWords
        == "cannot be read: Permission denied; see who may read it")
    #expect(FormatError.unreadable("x", code: 5).inWords == "cannot be read: Input/output error")
    #expect(
      GitError.tooLarge(path: "x", limit: 64 << 20).inWords
        == "x is larger than 64 MiB; move it away, or divide it")
  }

  @Test(arguments: [
    (EACCES, "; see who may read and write in /a"), (ENOSPC, "; make room there"), (EIO, ""),
  ])
  func `a file of the repository that fails says what may help`(code: Int32, advice: String) {
    let words = GitError.file(path: "/a/lock", operation: "open", errno: code).inWords
    #expect(
      words.hasPrefix("cannot open /a/lock: ") && words.hasSuffix(SystemError.reason(code) + advice)
    )
  }

  @Test func `a result that cannot be written is told with what to do`() throws {
    try commitBoth()
    #expect(run("show", "opinion", "-o", folder.path + "/none/x") == .failed)
    #expect(
      console.errors
        == "ecp show: cannot write \(folder.path)/none/x: No such file or directory;"
        + " there is no folder \(folder.path)/none, make it first\n")
    let file = try folder.write("", to: "file")
    #expect(run("show", "opinion", "-o", file + "/x") == .failed)
    #expect(console.errors.hasSuffix("/file/x: Not a directory; \(file) is no folder\n"))
  }

  @Test func `a feature of git that ecp cannot serve is told with the way out`() throws {
    guard has("git") else { return }
    _ = try shell(
      "cd '\(folder.path)' && git config core.repositoryFormatVersion 1"
        + " && git config extensions.worktreeConfig true")
    #expect(run("log") == .failed)
    #expect(
      console.errors
        == "ecp log: \(folder.path) uses worktreeconfig = true, which ecp cannot read;"
        + " once git config holds what git config --worktree does,"
        + " git config --unset extensions.worktreeConfig\n")
  }

  @Test(arguments: ["init", "log", "commit one.md"])
  func `without a working directory that is what is told`(line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(console.run(words, in: nil) == .failed)
    #expect(
      console.errors
        == "ecp \(words[0]): the working directory is gone or cannot be read, or its path is not"
        + " UTF-8; change to another one\n")
  }
}

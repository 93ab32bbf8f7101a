import Formats
import GitStore
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

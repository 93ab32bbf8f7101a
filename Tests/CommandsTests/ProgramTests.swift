import Glibc
import Testing

@testable import Commands

/// The program as a process, if it has been built.
struct ProgramTests {
  /// Beside the program that the tests were built into; nil if it is not there.
  private static let program: String? = {
    guard let tests = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(tests) }
    let folder = unsafe String(cString: tests).split(separator: "/").dropLast()
    let program = "/" + folder.joined(separator: "/") + "/ecp"
    return unsafe access(program, X_OK) == 0 ? program : nil
  }()

  /// Runs a line of shell in which `ecp` is the program; nil, saying so, if it is not built.
  private func run(_ line: String) throws -> (output: String, status: Int32)? {
    guard let program = Self.program else {
      print("skipped: ecp is not built")
      return nil
    }
    return try shell("ecp() { '\(program)' \"$@\"; }\n\(line)")
  }

  @Test func `help and version go to standard output with status 0`() throws {
    guard let result = try run("ecp --version 2> /dev/null && ecp --help 2> /dev/null") else {
      return
    }
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("ecp \(Release.version)\necp compares "))
  }

  @Test func `an error goes to standard error with status 2`() throws {
    guard let result = try run("ecp dif > /dev/null") else { return }
    #expect(result.status == 2)
    #expect(result.output == "ecp: unknown verb dif; did you mean diff?\n")
  }

  @Test func `standard input is a document`() throws {
    let line = "printf 'Two words' | ecp diff --exit-code - /dev/stdin < /dev/null"
    guard let refused = try run(line) else { return }
    #expect(refused.status == 2)
    let folder = try Folder()
    let file = try folder.write("Two words\n", to: "x.md")
    let result = try #require(try run("printf 'Two words' | ecp diff --exit-code - '\(file)'"))
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("standard input → x.md: 1 unchanged"))
  }

  @Test func `a word that is not UTF-8 is refused, and names no other file`() throws {
    let folder = try Folder()
    let line = "cd '\(folder.path)' && ecp man -o $(printf 'b\\377.1')"
    guard let result = try run(line) else { return }
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("ecp: 'b\u{FFFD}.1' on the command line is not UTF-8; "))
    #expect(try shell("ls '\(folder.path)'").output == "")
  }

  @Test func `a folder whose name is not UTF-8 is refused, and no other is made`() throws {
    let folder = try Folder()
    let line =
      "cd '\(folder.path)' && d=$(printf 'n\\377') && mkdir \"$d\" && cd \"$d\" && ecp init"
    guard let result = try run(line) else { return }
    #expect(result.status == 2)
    #expect(
      result.output.hasPrefix(
        "ecp init: the working directory is gone or cannot be read, or its path is not UTF-8; "))
    #expect(try shell("ls '\(folder.path)' | wc -l").output == "1\n")
  }

  @Test func `two hyphens before the verb change nothing`() throws {
    guard let result = try run("ecp -- version") else { return }
    #expect(result.output == Release.line)
  }

  @Test func `a reader that leaves is no error`() throws {
    guard let result = try run("ecp man | head -1; ecp man | true") else { return }
    #expect(result.output == ".Dd \(Release.date)\n")
  }

  @Test func `a full device is an error`() throws {
    guard let result = try run("ecp --help > /dev/full") else { return }
    #expect(result.status == 2)
    #expect(result.output == "ecp help: cannot write to standard output: No space left on device\n")
  }

  @Test func `plain text is compared without the libraries of git and of formats`() throws {
    let folder = try Folder()
    let file = try folder.write("Two words\n", to: "x.md")
    let count = "2>&1 | grep -cE 'calling init: .*/lib(git2|zip|xml2|icu)'"
    guard let result = try run("LD_DEBUG=files ecp diff '\(file)' '\(file)' \(count)") else {
      return
    }
    #expect(result.output == "0\n")
    let control = "cd '\(folder.path)'; LD_DEBUG=files ecp log \(count)"
    #expect(try run(control)?.output == "1\n")
  }

  @Test(arguments: [
    ("libgit2.so.1.5", "log"), ("libzip.so.4", "diff x.md x.md -o y.docx"),
    ("libicui18n.so.72", "brief x"),
  ])
  func `a library that cannot be opened is named`(library: String, verb: String) throws {
    let folder = try Folder()
    _ = try folder.write("", to: library)
    _ = try folder.write("Two words\n", to: "x.md")
    let first =
      "ecp init -q . && ecp commit -q x.md --text x && echo More >> x.md && ecp commit -q x.md"
    let line = """
      cd '\(folder.path)'; (\(first)) > /dev/null 2>&1
      LD_LIBRARY_PATH='\(folder.path)' ecp \(verb) 2>&1
      """
    guard let result = try run(line) else { return }
    #expect(result.status == 2)
    #expect(result.output.contains("\(library): file too short"))
    #expect(result.output.split(separator: "\n").count == 1)
  }
}

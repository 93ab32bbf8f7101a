import CNobodysSettings
import Glibc
import GitStore
import Testing

@testable import Commands

/// A folder that goes when the test does.
final class Folder {
  let path: String

  init() throws {
    try #require(ecp_use_nobodys_settings() >= 0)
    path = "/tmp/ecp-test-" + String(UInt64.random(in: 0 ... .max), radix: 36)
    guard unsafe mkdir(path, 0o700) == 0 else { throw SystemError("make", path) }
  }

  deinit { _ = try? shell("rm -rf '\(path)'") }

  /// Writes a file, and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try NewFile(path: file).write(text)
    return file
  }
}

/// Runs a line of shell and returns what it wrote, and its exit status.
func shell(_ line: String) throws -> (output: String, status: Int32) {
  guard let pipe = unsafe popen("{ \(line)\n} 2>&1", "r") else { throw SystemError("run", line) }
  var output: [UInt8] = []
  while case let byte = unsafe getc(pipe), byte != EOF { output.append(UInt8(byte)) }
  let status = unsafe pclose(pipe)
  return (String(decoding: output, as: UTF8.self), status >> 8)
}

/// Whether the machine has a program; says so where it has not, since a test is skipped then.
func has(_ program: String) -> Bool {
  let isThere = (try? shell("command -v \(program)"))?.status == 0
  if !isThere { print("skipped: \(program) is not installed") }
  return isThere
}

/// A program to read command lines of.
enum Kitchen {
  static let size = Option.number("size", "CUPS", 1...12, "How many cups")
  static let kind = Option<Tea>.choice("kind", short: "k", "KIND", "Which tea")
  static let note = Option.text("note", short: "n", "TEXT", .anything, "What to write on the pot")
  static let hot = Option.flag("hot", "Serve it hot")
  static let quick = Option.flag("quick", short: "q", "Do not wait")

  enum Tea: String, Sendable, CaseIterable {
    case black, green
  }

  static let brew = Verb(
    name: "brew", abstract: "Make tea",
    discussion: "Boils water first.\n\nThen waits, unless told not to.",
    operands: [
      Operand("POT", .file, .one, "The pot to use"), Operand("CUP", .file, .any, "Cups to fill"),
    ],
    options: [size, kind, note, hot, quick],
    examples: [Example("kitchen brew pot --size 3", "Make three cups.")],
    run: { _, _ in .done })

  static let pour = Verb(
    name: "pour", abstract: "Pour tea", operands: [Operand("CUP", .text, .optional, "The cup")],
    run: { _, _ in .done })

  static let program = Program(
    abstract: "kitchen makes tea.", documents: "A pot is a file.", exitStatus: "0 if all is well.",
    environment: [("POT", "The pot to use.")], files: [("pot", "A pot.")], verbs: [brew, pour])

  /// What is read from words after `brew`.
  static func read(_ words: [String]) throws -> Arguments {
    guard case .run(let arguments) = try Reader.read(words, for: brew) else {
      throw UsageError.unknownVerb("help", nearest: [])
    }
    return arguments
  }
}

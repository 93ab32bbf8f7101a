import Testing

@testable import Commands

struct DiffTests {
  private static let old = """
    recalling

    a) the outcome of the second phase of the Summit;

    b) the report of the expert group,

    """
  private static let new = """
    recalling

    a) the outcome of both phases of the Summit;

    b) the report of the expert group;

    c) the contributions of members,

    """

  private let folder: Folder
  private let old: String
  private let new: String
  private let console = RecordedConsole()

  init() throws {
    folder = try Folder()
    old = try folder.write(Self.old, to: "first.md")
    new = try folder.write(Self.new, to: "second.md")
  }

  @Test func `two files are compared under their names`() {
    #expect(console.run(["diff", old, new]) == .done)
    #expect(console.paged.hasPrefix("first.md → second.md: 1 added, "))
    #expect(console.paged.contains("{+the contributions of members,+}"))
    #expect(console.errors.isEmpty)
  }

  @Test func `a pairing is explained by the address of either side`() {
    #expect(console.run(["diff", old, new, "--explain", "a)"]) == .done)
    #expect(console.paged.hasPrefix("~ recalling a) · reworded\n  Paired by the wording; "))
    #expect(console.run(["diff", old, new, "--explain", "recalling d)"]) == .failed)
    #expect(console.errors.contains("nothing at recalling d) in second.md"))
  }

  @Test func `files of the same name keep their folders`() throws {
    _ = try shell("mkdir '\(folder.path)/a' '\(folder.path)/b'")
    let first = try folder.write(Self.old, to: "a/x.md")
    let second = try folder.write(Self.new, to: "b/x.md")
    #expect(console.run(["diff", first, second]) == .done)
    #expect(console.paged.hasPrefix("a/x.md → b/x.md: "))
  }

  @Test func `what brackets of files mean is told by the profile`() throws {
    let struck = try folder.write(
      Self.old.replacing("the Summit", with: "[the Summit]"), to: "struck.md")
    #expect(console.run(["diff", old, struck]) == .done)
    #expect(console.paged.contains("bracket opened"))
    #expect(console.run(["diff", old, struck, "--profile", "who"]) == .done)
    #expect(console.paged.contains("deletion proposed: the Summit"))
  }

  @Test func `a file of one clause is in the language that is named`() throws {
    let first = try folder.write("Prie Paul;\n", to: "first.txt")
    let second = try folder.write("Invite Paul;\n", to: "second.txt")
    #expect(console.run(["diff", first, second]) == .done)
    #expect(!console.paged.contains("weaker"))
    #expect(console.run(["diff", first, second, "--language", "fr"]) == .done)
    #expect(console.paged.contains("weaker: Prie → Invite"))
  }

  @Test(arguments: [
    (DiffFormat.json, "{\"format\": \"ecp-comparison\", \"version\": 1,\n"),
    (.markdown, "# "), (.html, "<!DOCTYPE html>"),
  ])
  func `formats for machines and for other programs are not paged`(
    format: DiffFormat, start: String
  ) {
    #expect(console.run(["diff", "--format", format.rawValue, old, new]) == .done)
    #expect(console.output.hasPrefix(start))
    #expect(console.paged.isEmpty)
  }

  @Test(arguments: [
    (["--exit-code"], ProcessStatus.different), ([], .done), (["--exit-code", "-q"], .different),
  ])
  func `only with --exit-code does the status tell a difference`(
    options: [String], status: ProcessStatus
  ) {
    #expect(console.run(["diff", old, new] + options) == status)
    #expect(console.paged.isEmpty == options.contains("-q"))
  }

  @Test func `a file does not differ from itself`() {
    #expect(console.run(["diff", old, old, "--exit-code"]) == .done)
  }

  @Test(arguments: [
    (["--color=always"], [:], false, true), ([], [:], true, true), ([], [:], false, false),
    (["--no-color"], [:], true, false), ([], ["NO_COLOR": "1"], true, false),
    ([], ["TERM": "dumb"], true, false),
    (["--color", "never"], [:], true, false), (["--color=always"], ["NO_COLOR": "1"], false, true),
  ])
  func `colour is for terminals unless someone says otherwise`(
    options: [String], variables: [String: String], isTerminal: Bool, hasColor: Bool
  ) {
    let status = console.run(
      ["diff", old, new] + options, variables: variables, isTerminal: isTerminal)
    #expect(status == .done)
    #expect(console.paged.contains("\u{1B}[") == hasColor)
  }

  @Test func `the report fits the width that is asked for`() {
    #expect(console.run(["diff", old, new, "--width", "30"]) == .done)
    #expect(console.paged.split(separator: "\n").allSatisfy { $0.count <= 30 })
  }

  @Test(arguments: [
    ("30", 30), ("19", 80), ("1001", 80), ("-5", 80), ("0", 80), ("wide", 80), ("", 80),
  ])
  func `a width in COLUMNS counts only if --width would take it`(columns: String, width: Int) {
    let console = console.console(variables: ["COLUMNS": columns])
    #expect(console.width == width)
  }

  @Test func `a report goes to a file whole, without colour`() throws {
    let file = folder.path + "/report"
    #expect(console.run(["diff", old, new, "-o", file], isTerminal: true) == .done)
    #expect(try shell("head -1 '\(file)'").output.hasPrefix("first.md → second.md: "))
    #expect(try !shell("cat '\(file)'").output.contains("\u{1B}"))
    #expect(console.paged.isEmpty)
  }

  @Test func `a folder cannot be written to nor compared`() {
    #expect(console.run(["diff", old, new, "-o", folder.path]) == .failed)
    #expect(console.errors == "ecp diff: cannot write \(folder.path): Is a directory\n")
    #expect(console.run(["diff", old, folder.path]) == .failed)
    #expect(
      console.errors.hasSuffix(
        "ecp diff: \(folder.path): no plain file; name one, or - to read standard input\n"))
  }

  @Test(arguments: [
    (
      ["./nowhere.md", "x"],
      "ecp diff: ./nowhere.md: cannot be read: No such file or directory; check the path"
    ),
    (
      ["nowhere.md", "x"],
      "ecp diff: no file nowhere.md, and no repository here in which a text could have that name"
    ),
    (
      ["-", "-"],
      "ecp diff: standard input can be read once only; name a file for the other document"
    ),
    ([#filePath], "ecp diff: NEW is missing; --help shows how to use it"),
  ])
  func `what cannot be compared is named`(operands: [String], message: String) {
    #expect(console.run(["diff"] + operands) == .failed)
    #expect(console.errors == message + "\n")
    #expect(console.paged.isEmpty)
  }

  @Test func `a file that is no text is refused with the place of the fault`() throws {
    let file = try folder.write("a\u{0}b", to: "binary")
    #expect(console.run(["diff", old, file]) == .failed)
    #expect(
      console.errors
        == "ecp diff: \(file): a NUL at byte 1, so this is no text; save it as UTF-8\n")
  }
}

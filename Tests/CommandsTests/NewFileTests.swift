import Testing

@testable import Commands

struct NewFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func contents() throws -> String { try shell("cd '\(folder.path)' && head *").output }

  @Test func `a new file is the only thing left behind`() throws {
    try folder.write("text\n", to: "x")
    #expect(try shell("ls -A '\(folder.path)'").output == "x\n")
    #expect(try contents() == "text\n")
  }

  @Test func `a file that is there is replaced and keeps its permissions`() throws {
    let file = try folder.write("old\n", to: "x")
    _ = try shell("chmod 640 '\(file)'")
    try folder.write("new\n", to: "x")
    #expect(try contents() == "new\n")
    #expect(try shell("stat -c %a '\(file)'").output == "640\n")
  }

  @Test func `a link stays a link, and what it names is replaced`() throws {
    try folder.write("old\n", to: "x")
    _ = try shell("cd '\(folder.path)' && ln -s x link")
    try folder.write("new\n", to: "link")
    #expect(try shell("cd '\(folder.path)' && cat x && readlink link").output == "new\nx\n")
  }

  @Test func `a device is written to as it is`() throws {
    try NewFile(path: "/dev/null").write("gone")
    #expect(try shell("test -c /dev/null").status == 0)
  }

  @Test func `a failure leaves the old file and says why`() throws {
    let missing = SystemError("write", "/nowhere/x", code: 2)
    #expect(throws: missing) { try NewFile(path: "/nowhere/x").write("text") }
    let reason = "No such file or directory; there is no folder /nowhere, make it first"
    #expect(missing.inWords == "cannot write /nowhere/x: \(reason)")
    let full = SystemError("write to", "/dev/full", code: 28)
    #expect(throws: full) { try NewFile(path: "/dev/full").write("text") }
  }
}

import Glibc
import Testing

@testable import Commands

/// The verbs on text that is not UTF-8.
struct EncodingVerbTests {
  private let desk: RepositoryVerbTests
  private var console: RecordedConsole { desk.console }

  private static let wording = "1. Стороны должны сотрудничать в области связи.\n"

  init() throws { desk = try RepositoryVerbTests() }

  /// Writes the wording in windows-1251.
  private func draft() throws -> String {
    let path = "\(desk.folder.path)/Draft.txt"
    let number = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(number) }
    let bytes = Self.wording.unicodeScalars.map { scalar in
      UInt8(scalar.isASCII ? scalar.value : scalar.value - 0x410 + 0xC0)
    }
    try unsafe Descriptor(number: number, name: path).write(bytes.span.bytes)
    return path
  }

  @Test func `the guess is said and the option settles it`() throws {
    let file = try draft()
    #expect(desk.run("convert", file) == .done)
    #expect(console.output == Self.wording)
    let said = "read as windows-1251, by its looks; --encoding NAME reads it otherwise"
    #expect(console.errors == "ecp convert: \(file): \(said)\n")
    #expect(desk.run("convert", file, "--encoding", "cp1251") == .done)
    #expect(console.output == Self.wording + Self.wording)
    #expect(console.errors == "ecp convert: \(file): \(said)\n")
  }

  @Test func `Japanese with the escapes of mails is read though all of it is ASCII`() throws {
    let file = "\(desk.folder.path)/mail.txt"
    _ = try shell("printf '1. \\033$B8r>D\\033(B\\n' > '\(file)'")
    #expect(desk.run("convert", file) == .done)
    #expect(console.output == "1. 交渉\n")
    #expect(console.errors.contains("read as ISO-2022-JP"))
  }

  @Test func `bytes that are no text in the encoding are refused with their place`() throws {
    let file = try draft()
    #expect(desk.run("convert", file, "--encoding", "utf-8") == .failed)
    let advice = "save it as UTF-8, or name what it is with --encoding"
    #expect(console.errors == "ecp convert: \(file): not UTF-8 at byte 3; \(advice)\n")
    #expect(desk.run("convert", file, "--encoding", "ebcdic") == .failed)
  }

  @Test func `commit stores UTF-8 and keeps the file as it was received`() throws {
    guard has("git") else { return }
    let file = try draft()
    #expect(desk.run("commit", file) == .done)
    let show = "cd '\(desk.folder.path)' && git show HEAD:drafts"
    #expect(try shell("\(show)/draft.md").output == Self.wording)
    #expect(try shell("\(show)/originals/draft.txt | cmp - '\(file)'").status == 0)
  }
}

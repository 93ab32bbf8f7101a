import Testing

@testable import Formats

@Suite struct SourceTextTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], Encoding.utf8), ([0x61], .utf8),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian), ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32LittleEndian),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32BigEndian),
    ] as [([UInt8], Encoding)])
  func `a byte order mark names the encoding`(bytes: [UInt8], encoding: Encoding) throws {
    let source = try SourceText(bytes)
    #expect(source.text == "a")
    #expect(source.encoding == encoding)
  }

  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], FormatError.invalidEncoding(.utf8, offset: 1)),
      ([0x61, 0xC3], .invalidEncoding(.utf8, offset: 1)),
      ([0xC0, 0x80], .invalidEncoding(.utf8, offset: 0)),
      ([0x61, 0xED, 0xA0, 0x80], .invalidEncoding(.utf8, offset: 1)),
      ([0x61, 0x00, 0x62], .binary(offset: 1)),
      ([0xFF, 0xFE, 0x61], .invalidEncoding(.utf16LittleEndian, offset: 2)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8], .invalidEncoding(.utf16LittleEndian, offset: 4)),
    ] as [([UInt8], FormatError)])
  func `bytes that are no text are refused with their offset`(
    bytes: [UInt8], expected: FormatError
  ) {
    #expect(throws: expected) { try SourceText(bytes) }
  }

  @Test func `folders, devices and large files are refused`() {
    #expect(throws: FormatError.notAFile("/")) { try InputFile().bytes(at: "/") }
    #expect(throws: FormatError.notAFile("/dev/zero")) { try InputFile().bytes(at: "/dev/zero") }
    #expect(throws: FormatError.tooLarge(limit: 1)) {
      try InputFile(limit: 1).bytes(at: "/etc/passwd")
    }
    #expect(throws: FormatError.unreadable("/no/such/file", code: 2)) {
      try InputFile().bytes(at: "/no/such/file")
    }
  }

  @Test func `a file tells its size before it is read`() throws {
    #expect(try InputFile.size(at: "/etc/passwd") == InputFile().bytes(at: "/etc/passwd").count)
    #expect(InputFile.size(at: "/no/such/file") == 0)
  }
}

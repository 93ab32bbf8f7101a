import Testing
import WordFixtures

@testable import Formats

struct WordRefusalTests {
  private func fault(_ bytes: [UInt8]) -> FormatError? {
    do throws(FormatError) {
      _ = try ReadingRequest(.word).transcript(of: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func archive(_ change: (inout StoredZip) -> Void) -> [UInt8] {
    var zip = StoredZip()
    change(&zip)
    return zip.bytes
  }

  @Test func `an archive without a document is none`() {
    #expect(fault(archive { $0.add("a.txt", "x") }) == .unsupported(.zip))
    #expect(fault(Array("PK\u{3}\u{4}".utf8)) == .archive(.damaged))
  }

  @Test func `names that lead out or stand twice are refused`() {
    #expect(fault(archive { $0.add("a/../../b", "") }) == .archive(.strangeName("a/../../b")))
    let twice = archive { zip in
      zip.add("word/main.xml", "")
      zip.add("WORD/main.xml", "")
    }
    #expect(fault(twice) == .archive(.repeated("WORD/main.xml")))
  }

  @Test func `sizes are measured and not believed`() throws {
    let limits = ZipLimits(entries: 2, entry: 100, all: 150)
    func bytes(of content: Int, claiming size: Int? = nil) throws(FormatError) -> Int? {
      let bytes = archive { $0.add("a", [UInt8](repeating: 7, count: content), claiming: size) }
      return try ZipArchive(bytes, limits: limits).bytes(of: "A")?.count
    }
    #expect(try bytes(of: 100) == 100)
    #expect(throws: FormatError.archive(.swells("A"))) { try bytes(of: 101) }
    #expect(throws: FormatError.self) { try bytes(of: 100, claiming: 99) }
    let many = archive { zip in for name in ["a", "b", "c"] { zip.add(name, "") } }
    #expect(throws: FormatError.archive(.manyEntries(2))) { try ZipArchive(many, limits: limits) }
  }

  @Test func `a packed entry may not grow a hundredfold`() {
    let limits = ZipLimits()
    #expect(limits.most(packed: 1, inflated: 0) == 8 << 20)
    #expect(limits.most(packed: 1 << 19, inflated: 0) == 50 << 20)
    #expect(limits.most(packed: .max, inflated: 125 << 20) == 3 << 20)
  }

  @Test(arguments: [
    ("<!DOCTYPE r><r/>", XMLFault.documentType), ("<r>", .malformed), ("", .malformed),
    ("<r>&nbsp;</r>", .malformed), ("<x/>", .unexpected),
    ("<r>\(String(repeating: "<a>", count: 300))", .malformed),
    ("<r \(String(repeating: "a='' ", count: 2001))/>", .manyAttributes),
  ])
  func `XML is refused where it is more or less than it should be`(xml: String, fault: XMLFault) {
    let source = xml.replacing("<r", with: "<r xmlns='urn:r'", maxReplacements: 1)
    #expect {
      let reader = try WordXML(Array(source.utf8), part: "p", prefixes: ["urn:r": "w:"])
      try reader.open(.run)
      try reader.forEachChild { _ in }
    } throws: { error in
      guard case .xml("p", _, fault)? = error as? FormatError else { return false }
      return true
    }
  }

  @Test func `what would be left out is refused`() {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let field = WordFile.paragraph(begin + WordFile.run("lost"))
    #expect(fault(WordFile(field).bytes) == .openField)
    #expect(fault(WordFile("<w:altChunk/>").bytes) == .embeddedDocument)
  }
}

import Foundation
import FoundationXML
import ProseDiff
import Testing

@testable import Reports

struct HTMLTests {
  @Test(arguments: [Sample.opinion, .arabic, .hostile])
  func `a page reads as it did when it was checked`(sample: Sample) throws {
    let page = HTML.report(sample.comparison)
    let body = page.split(separator: "</style>").last?.split(separator: "<script>").first
    try Golden(name: sample.name + ".html").expect(String(try #require(body)))
  }

  @Test(arguments: 0..<100)
  func `parsed again, a draft is text and nothing else`(seed: Int) throws {
    let comparison = RandomComparison.make(seed: seed)
    let page = try ParsedPage(HTML.report(comparison))
    let expected = comparison.passages.flatMap(comparison.changes(of:)).map { change in
      comparison.redline(change).map(\.text).joined().split(separator: "\n").map {
        visible(String($0))
      }
    }
    #expect(page.wordings.map { $0.split(separator: "\n").map(String.init) } == expected)
    #expect(page.unexpected == [])
  }

  @Test func `the page carries one script and asks for nothing`() {
    let page = HTML.report(Sample.hostile.comparison)
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.ranges(of: "src=").allSatisfy { page[..<$0.lowerBound].hasSuffix("&lt;img ") })
    #expect(!page.contains("url(") && !page.contains("@import"))
  }

  @Test(arguments: [
    (HTML.style, "style-src", HTML.policy), (HTML.script, "script-src", HTML.policy),
    (TimelinePage.style, "style-src", TimelinePage.policy),
    (Palette.style, "style-src", HTML.policy), (Palette.style, "style-src", TimelinePage.policy),
  ])
  func `the policy allows what the page carries`(
    content: StaticString, directive: String, policy: StaticString
  ) throws {
    let hash = try sha256("\(content)")
    let own = "\(policy)".split(separator: "; ").first { $0.contains(directive) }
    #expect(own?.contains("'sha256-\(hash)'") == true)
  }

  /// The SHA-256 of a text in base 64, by coreutils.
  private func sha256(_ text: String) throws -> String {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let digits = try #require(try output.fileHandleForReading.readToEnd()).prefix(64)
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(String(decoding: digits.dropFirst($0).prefix(2), as: UTF8.self), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}

extension Comparison {
  fileprivate func changes(of passage: Passage) -> [Change] {
    switch passage {
    case .unchanged(let run), .renumbered(let run), .moved(let run): Array(changes[run])
    case .change(let index): [changes[index]]
    case .departure: []
    }
  }
}

/// A page read by another parser: ours is well-formed XML but for its script and style.
private final class ParsedPage: NSObject, XMLParserDelegate {
  /// The text of each wording, in order.
  private(set) var wordings: [String] = []
  /// Elements and attributes that the page has no business with.
  private(set) var unexpected: [String] = []
  private var depth = 0

  private static let attributes: Set = [
    "lang", "class", "id", "href", "dir", "data-is", "data-only", "tabindex", "type", "role",
    "aria-label", "aria-hidden", "aria-pressed", "aria-live", "charset", "http-equiv", "content",
    "name",
  ]

  init(_ page: String) throws {
    super.init()
    let markup = page.replacing("\(HTML.style)", with: "").replacing("\(HTML.script)", with: "")
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    if !parser.parse() { throw try #require(parser.parserError) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if depth > 0 { depth += 1 }
    if attributes["class"] == "wording" {
      depth = 1
      wordings.append("")
    }
    if element != "meta", Markup.Tag(rawValue: element) == nil { unexpected.append(element) }
    unexpected += attributes.keys.filter { !ParsedPage.attributes.contains($0) }
    unexpected += attributes.filter { $0.key == "href" && !$0.value.hasPrefix("#") }.map(\.value)
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if depth > 0 { wordings[wordings.count - 1] += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if depth > 0 { depth -= 1 }
  }
}

import Foundation
import FoundationXML
import Lineages
import Negotiation
import Prose
import ProseDiff
import Testing

@testable import Reports

struct TimelineTests {
  private static let hostile = "<script>alert(1)</script> \u{202E}\u{1B}[31m \"&' ]]>"

  private func genealogy(_ versions: [[String]]) -> Genealogy {
    let documents = versions.enumerated().map { place, clauses in
      Document(name: "rev\(place + 1)", source: clauses.joined(separator: "\n\n"))
    }
    let titles = documents.map {
      VersionTitle(name: $0.name, date: "2031-02-03", author: "A", commit: "00")
    }
    return Genealogy(Succession(comparing: documents), titles)
  }

  private func many(_ count: Int) -> Genealogy {
    genealogy(
      (0..<count).map { version in
        ["The harbour of bay \(version) is closed at night.", "Nobody may fish in winter."]
      })
  }

  @Test func `a table too wide for the terminal shows the last versions and says so`() {
    let lines = many(40).text(name: "coast", TerminalStyle(width: 60, colour: false))
      .split(separator: "\n")
    #expect(lines[0] == "coast: 2 clauses, 40 versions")
    #expect(lines[1] == "  the last 7 of 40 versions")
    #expect(lines[2].hasSuffix("rev39  rev40"))
    #expect(lines.allSatisfy { columns(String($0)) <= 60 })
  }

  @Test func `many versions make several sheets, which show every version and clause`() {
    let sheets = many(60).sheets
    #expect(sheets.map(\.versions) == [0..<20, 20..<40, 40..<60])
    #expect(sheets.allSatisfy { $0.rows.count == 2 })
    let tall = genealogy([(0..<120).map { "Bay \($0) has its own lamp and its own keeper." }])
    #expect(tall.sheets.flatMap(\.rows) == tall.rows)
    #expect(tall.sheets.map(\.rows.count) == [40, 40, 40])
  }

  @Test func `a page of drafts that mean harm is well-formed and shows them as text`() throws {
    let genealogy = genealogy([
      ["Nobody may fish in winter.", Self.hostile], ["Nobody may fish here in winter."],
      ["Nobody may fish here.", Self.hostile],
    ])
    let page = TimelinePage.report(genealogy, text: "<b>" + Self.hostile)
    let body = try #require(page.split(separator: "</style>").last)
    let parser = XMLParser(data: Data(("<html><head>" + body).utf8))
    #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
    #expect(!page.contains("<script") && !page.contains("\u{1B}") && !page.contains("\u{202E}"))
    #expect(!page.contains("url(") && !page.contains("http:") && !page.contains("@import"))
    #expect(page.contains("⟨U+202E⟩"))
  }

  @Test func `marks that come and go bring no wording back`() {
    let clause = "Nobody may fish in winter."
    let documents = [clause, "[\(clause)]", clause + " (agreed)"].map {
      Document(name: "", source: $0)
    }
    let story = Story(of: Appearance(version: 2, clause: 0), in: Succession(comparing: documents))
    #expect(story.chapters.map(\.echo) == [nil, nil, nil])
  }

  @Test func `a text from right to left is drawn from right to left`() {
    let arabic = genealogy([
      ["أن معدات الإغاثة تتأخر على الحدود"], ["أن معدات الإغاثة تتأخر على الحدود دائماً"],
    ])
    #expect(arabic.sheets.map(\.isMirrored) == [true])
    #expect(arabic.sheets[0].x(0) > arabic.sheets[0].x(1))
    let page = TimelinePage.report(arabic, text: "statement")
    #expect(page.contains("dir=\"rtl\""))
  }

  @Test func `no report names the characters that it isolates words with`() {
    let comparison = Comparison(
      Document(name: "rev1", source: "أن تعيّن كل إدارة جهة اتصال قبل نهاية عام 2026؛"),
      Document(name: "rev2", source: "أن تعيّن كل إدارة جهة اتصال قبل نهاية عام 2028؛")
    ).negotiated()
    #expect(comparison.changes[0].words.contains { $0.contains(Isolate.first) })
    let style = TerminalStyle(width: 80, colour: false)
    let reports = [
      Terminal.report(comparison, style), SideBySide.report(comparison, style),
      Markdown.report(comparison), HTML.report(comparison),
    ]
    for report in reports { #expect(!report.contains("U+206")) }
  }

  @Test func `words in isolates become elements that isolate`() {
    var markup = Markup()
    markup.told("date: \u{2068}2024 مارس\u{2069} → \u{2068}x\u{2069}.")
    #expect(markup.html == "date: <bdi>2024 مارس</bdi> → <bdi>x</bdi>.")
  }
}

import Testing
import WordFixtures

@testable import Formats

/// The marks of notes, as Word prints them.
struct WordNoteTests {
  private func markdown(_ body: String, _ parts: [String: String]) throws(FormatError) -> String {
    try ReadingRequest(.word).transcript(of: WordFile(body, parts: parts).bytes).markdown
  }

  private func paragraph(_ text: String, note id: Int, _ properties: String = "") -> String {
    WordFile.paragraph(
      WordFile.run(text) + "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>", properties)
  }

  private func notes(_ ids: ClosedRange<Int>, _ kind: String = "footnote") -> String {
    ids.map { id in
      "<w:\(kind) w:id=\"\(id)\">\(WordFile.paragraph(WordFile.run("Note \(id).")))</w:\(kind)>"
    }.joined()
  }

  private func section(_ numbering: String) -> String {
    "<w:sectPr><w:footnotePr>\(numbering)</w:footnotePr></w:sectPr>"
  }

  @Test func `the settings tell the format of the marks and where they start`() throws {
    let settings =
      "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr>"
    let found = try markdown(
      paragraph("One", note: 1) + paragraph("Two", note: 2),
      ["footnotes": notes(1...2), "settings": settings])
    #expect(found == "One[^c]\n\n[^c]: Note 1.\n\nTwo[^d]\n\n[^d]: Note 2.\n")
  }

  @Test(arguments: [
    ("0", ["0", "1"]), ("32767", ["32767", "32768"]), ("32768", ["1", "2"]), ("-1", ["1", "2"]),
    ("9223372036854775807", ["1", "2"]),
  ])
  func `a start that Word does not know is none`(start: String, marks: [String]) throws {
    let settings = "<w:footnotePr><w:numStart w:val=\"\(start)\"/></w:footnotePr>"
    let found = try markdown(
      paragraph("One", note: 1) + paragraph("Two", note: 2),
      ["footnotes": notes(1...2), "settings": settings])
    #expect(found.hasPrefix("One[^\(marks[0])]\n") && found.contains("Two[^\(marks[1])]\n"))
  }

  @Test func `a section has rules of its own, and what it prints again is told apart`() throws {
    let restart = "<w:numRestart w:val=\"eachSect\"/>"
    let body =
      paragraph("One", note: 1) + paragraph("Two", note: 2, section(""))
      + paragraph("Three", note: 3, section(restart))
      + paragraph("Four", note: 4) + section(restart + "<w:numFmt w:val=\"upperRoman\"/>")
    let found = try markdown(body, ["footnotes": notes(1...4)])
    let marks = found.split(separator: "\n").filter { !$0.hasPrefix("[^") }
    #expect(marks == ["One[^1]", "Two[^2]", "Three[^1-2]", "Four[^I]"])
    #expect(found.contains("[^1-2]: Note 3."))
  }

  @Test func `endnotes with the numbers of footnotes are told apart`() throws {
    let settings = "<w:endnotePr><w:numFmt w:val=\"numberInDash\"/></w:endnotePr>"
    let body =
      paragraph("One", note: 1)
      + WordFile.paragraph(
        WordFile.run("Two") + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")
    let parts = ["footnotes": notes(1...1), "endnotes": notes(1...1, "endnote")]
    for (settings, mark) in [
      ("", "i"), (settings, "-1-"), (settings.replacing("numberInDash", with: "decimal"), "1-2"),
    ] {
      let found = try markdown(body, parts.merging(["settings": settings]) { $1 })
      #expect(found.contains("Two[^\(mark)]\n"))
    }
  }

  @Test func `a reference to a note that the file has not prints nothing`() throws {
    let found = try markdown(
      paragraph("One", note: 7) + paragraph("Two", note: 1), ["footnotes": notes(1...1)])
    #expect(found == "One\n\nTwo[^1]\n\n[^1]: Note 1.\n")
  }
}

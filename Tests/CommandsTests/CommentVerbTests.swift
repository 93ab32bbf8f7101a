import Glibc
import Testing
import WordFixtures

@testable import Commands

/// What the verbs tell of who changed and who commented.
struct CommentVerbTests {
  private let desk: RepositoryVerbTests
  private var console: RecordedConsole { desk.console }

  private static let opinion: WordFile = {
    let words =
      WordFile.run("that ") + "<w:commentRangeStart w:id=\"7\"/>" + WordFile.deleted("access")
      + WordFile.inserted(WordFile.run("use")) + WordFile.run(" be open")
      + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
    let body =
      WordFile.paragraph(words + WordFile.run(" to all;"))
      + WordFile.paragraph(WordFile.run("that fees be fair.") + WordFile.deleted(" Yes."))
    let comments =
      "<w:comment w:id=\"7\" w:author=\"C. Reader\" w:date=\"2031-05-02T10:00:00Z\">"
      + WordFile.paragraph(WordFile.run("To be checked."))
      + WordFile.paragraph(WordFile.run("By Friday.")) + "</w:comment>"
    return WordFile(body, parts: ["comments": comments])
  }()

  init() throws { desk = try RepositoryVerbTests() }

  private func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = "\(desk.folder.path)/\(name)"
    let number = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(number) }
    try unsafe Descriptor(number: number, name: path).write(bytes.span.bytes)
    return path
  }

  private static let listed =
    "C. Reader, 2031-05-02 on “use be open”:\n  To be checked.\n  By Friday.\n"

  @Test func `comments are listed with the words that they stand on`() throws {
    let file = try write(Self.opinion.bytes, to: "opinion.docx")
    #expect(desk.run("show", file, "--comments", "--tracked", "accept") == .done)
    #expect(console.paged == Self.listed)
    #expect(
      desk.run("show", file, "--comments", "--format", "json", "--tracked", "accept") == .done)
    #expect(
      console.output == """
        {"format": "ecp-comments", "version": 1,
        "comments": [
        {"text": "To be checked.\\nBy Friday.", "words": "use be open", "author": "C. Reader", \
        "date": "2031-05-02T10:00:00Z"}
        ]}

        """)
  }

  @Test func `those of a version are those of the file that it was read from`() throws {
    guard has("git") else { return }
    let file = try write(Self.opinion.bytes, to: "opinion.docx")
    #expect(desk.run("commit", file, "--tracked", "accept") == .done)
    #expect(desk.run("show", "opinion@rev1", "--comments") == .done)
    #expect(console.paged == Self.listed)
    let text = try desk.folder.write("that use be open to nobody;\n", to: "opinion.md")
    #expect(desk.run("commit", text) == .done)
    #expect(desk.run("show", "opinion", "--comments") == .failed)
    #expect(console.errors.contains("opinion@rev2 was read from text, which has no comments"))
  }

  @Test func `those of an OpenDocument text are listed alike`() throws {
    let comment =
      "<office:annotation office:name=\"a\"><dc:creator>C. Reader</dc:creator>"
      + "<dc:date>2031-05-02T10:00:00</dc:date>\(OpenFile.paragraph("To be checked."))"
      + "\(OpenFile.paragraph("By Friday."))</office:annotation>"
    let body = "that \(comment)use be open<office:annotation-end office:name=\"a\"/> to all;"
    let file = try write(OpenFile(OpenFile.paragraph(body)).bytes, to: "opinion.odt")
    #expect(desk.run("show", file, "--comments") == .done)
    #expect(console.paged == Self.listed)
    #expect(desk.run("show", file) == .done)
    #expect(console.paged == Self.listed + "that use be open to all;\n")
  }

  @Test func `a change says who made it`() throws {
    let file = try write(Self.opinion.bytes, to: "opinion.docx")
    #expect(desk.run("diff", file) == .done)
    let told = console.paged.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("struck by B. Editor, 2031-05-03, put in by A. Writer, 2031-05-01"))
    #expect(desk.run("diff", file, "--format", "json") == .done)
    #expect(
      console.output.contains(
        "{\"flag\": \"author\", \"old\": [\"B. Editor, 2031-05-03T09:00:00Z\"], \"new\": []}"))
  }

  @Test func `an OpenDocument text says so too`() throws {
    let changes =
      "<text:tracked-changes>\(OpenFile.region("i"))</text:tracked-changes>"
      + OpenFile.paragraph(
        "that use <text:change-start text:change-id=\"i\"/>shall <text:change-end text:change-id=\"i\"/>be open"
      )
    let file = try write(OpenFile(changes).bytes, to: "opinion.odt")
    #expect(desk.run("diff", file) == .done)
    #expect(console.paged.contains("put in by A. Writer, 2031-05-01"))
  }
}

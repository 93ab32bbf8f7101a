import Testing

@testable import Commands

/// The verbs on mails.
struct MailVerbTests {
  private let desk: RepositoryVerbTests
  private var console: RecordedConsole { desk.console }

  private static let mail = """
    From: A. Writer <a@example.org>
    Message-ID: <1@example.org>
    Date: Tue, 14 May 2013 09:30:00 +0200
    Subject: Opinion 6, second reading
    Content-Type: multipart/mixed; boundary=x

    --x
    Content-Type: text/plain

    a) that use be open to all;
    --x
    Content-Type: application/pdf; name="opinion.pdf"

    x
    --x--
    """

  init() throws { desk = try RepositoryVerbTests() }

  @Test func `a version has the day and the subject of its mail, and what is attached is named`()
    throws
  {
    guard has("git") else { return }
    let file = try desk.folder.write(Self.mail, to: "opinion.eml")
    #expect(desk.run("commit", file) == .done)
    let advice = "attached and not read: 'opinion.pdf'; save and name these"
    #expect(console.errors == "ecp commit: \(file): \(advice)\n")
    let show = "cd '\(desk.folder.path)' && git show -s --date=short --format"
    #expect(try shell("\(show)=%ad").output == "2013-05-14\n")
    let source = "'%(trailers:key=Ecp-Source,valueonly)'"
    #expect(try shell("\(show)=\(source)").output.hasPrefix("Opinion 6, second reading\n"))
    let stored = "cd '\(desk.folder.path)' && git show HEAD:drafts/opinion.md"
    #expect(try shell(stored).output.hasPrefix("a) that use be open to all;"))
    #expect(
      try shell("cd '\(desk.folder.path)' && cmp drafts/originals/opinion.eml '\(file)'").status
        == 0)
  }

  @Test func `what the options say counts before what the mail says`() throws {
    guard has("git") else { return }
    let file = try desk.folder.write(Self.mail, to: "opinion.eml")
    #expect(desk.run("commit", file, "--date", "2013-05-20", "--source", "the Chair") == .done)
    let show = "cd '\(desk.folder.path)' && git show -s --date=short --format='%ad%n%B'"
    let told = try shell(show).output
    #expect(told.hasPrefix("2013-05-20\n") && told.contains("Ecp-Source: the Chair"))
  }
}

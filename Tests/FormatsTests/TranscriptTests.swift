import Testing
import WordFixtures

@testable import Formats

struct TranscriptTests {
  @Test(arguments: [
    ("", "docx", UnreadFormat.empty), ("", "eml", .empty), ("Some text.", "docx", .misnamed),
    ("Some text.", "odt", .misnamed),
    ("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><x/>", "xml", .wordXML),
  ])
  func `a file that cannot be what its name says is refused`(
    content: String, ending: String, format: UnreadFormat
  ) {
    #expect(throws: FormatError.unsupported(format)) {
      try DraftFormat(of: Array(content.utf8), ending: ending)
    }
  }

  @Test func `a transcript goes between processes as it is`() throws {
    let body = WordFile.paragraph(WordFile.inserted(WordFile.run("One.")))
    var transcript = try ReadingRequest(.word).transcript(
      of: WordFile(body + WordFile.paragraph("")).bytes)
    transcript.tracked.authors.append("A\tB\\n\nC")
    (transcript.encoding, transcript.isEncodingGuess) = (.russian, true)
    (transcript.subject, transcript.date) = ("Draft\t6", "2031-05-01")
    transcript.attachments = ["a.pdf", "b"]
    transcript.pageLines = ["Page 1\tof 3"]
    transcript.comments = [Comment(author: nil, date: "x", text: "One.\nTwo.", words: "")]
    #expect(transcript.credits[1]?.map(\.author) == ["A. Writer"])
    #expect(Transcript(message: transcript.message) == transcript)
  }

  @Test(arguments: ["", "tracked\t1\t2\t3\t4\n", "tracked\t1\t2\n\n", "unheard\tof\n\n"])
  func `what is no message is none`(message: String) {
    #expect(Transcript(message: Array(message.utf8)) == nil)
  }

  @Test func `a request goes between processes as it is`() {
    let request = ReadingRequest(.word, .reject, encoding: .arabicWindows)
    #expect(ReadingRequest(words: request.words) == request)
    #expect(ReadingRequest(words: ["word"]) == nil)
  }

  @Test(
    arguments: [
      ("PK\u{3}\u{4}", "txt", .word), ("PK\u{3}\u{4}", "odt", .openDocument),
      ("%PDF-1.7", "txt", .pdf), ("Text.", "html", .html), ("Text.", "md", .text),
      ("Text.", nil, .text),
    ] as [(String, String?, DraftFormat)])
  func `the format is told by the beginning, then by the name`(
    start: String, ending: String?, format: DraftFormat
  ) throws {
    #expect(try DraftFormat(of: Array(start.utf8), ending: ending) == format)
  }

  @Test(
    arguments: [("{\\rtf1", .rtf)] as [(String, UnreadFormat)])
  func `formats that are not read are refused by name`(start: String, format: UnreadFormat) {
    #expect(throws: FormatError.unsupported(format)) {
      try DraftFormat(of: Array(start.utf8), ending: "txt")
    }
  }
}

import Testing

@testable import Formats

struct MailTests {
  private static let head =
    "From: A. Writer <a@example.org>\nMessage-ID: <1@example.org>\nDate: Tue, 14 May 2013 23:30:00 -0500\n"

  private func transcript(_ rest: String) throws -> Transcript {
    let bytes = Array((Self.head + rest).utf8)
    #expect(try DraftFormat(of: bytes, ending: nil) == .mail)
    return try ReadingRequest(.mail).transcript(of: bytes)
  }

  private func part(_ fields: String, _ body: String) -> String {
    "--x\r\n\(fields)\r\n\r\n\(body)\r\n"
  }

  @Test func `the text of a mail is its body`() throws {
    let mail = try transcript(
      "Subject: =?koi8-r?B?8NLJ18XU?= =?utf-8?q?_=C3=A9?=\n\nOne.\n\n> Two.\n")
    #expect(mail.markdown == "One.\n\n> Two.\n")
    #expect(mail.subject == "Привет é")
    #expect(mail.date == "2013-05-14")
  }

  @Test func `transfer encodings and charsets are undone`() throws {
    let quoted =
      "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n\n"
    #expect(
      try transcript(quoted + "d=E9cid=\ne =3D and = =G  \n").markdown == "décide = and = =G\n")
    let base = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    #expect(try transcript(base + "T25l\nIHR3by4=").markdown == "One two.")
    #expect(throws: FormatError.mail(.badBase64(offset: 3))) { try transcript(base + "T25!") }
    #expect(throws: FormatError.mail(.unknownCharset("x-own"))) {
      try transcript("Content-Type: text/plain; charset=x-own\n\nOne.")
    }
  }

  @Test func `the plain form is read before the page, and the page where there is no other`() throws
  {
    let page = part("Content-Type: text/html", "<p>As a <b>page</b>.")
    let both = "Content-Type: multipart/alternative; boundary=x\n\n"
    let plain = part("Content-Type: text/plain", "As text.")
    #expect(try transcript(both + plain + page + "--x--").markdown == "As text.")
    #expect(
      try transcript(both + part("Content-Type: text/plain", "") + page + "--x--").markdown
        == "As a **page**.\n")
  }

  @Test func `what is attached is named and not read`() throws {
    let attached = part(
      "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"a;b.pdf\"", "x")
    let mixed = "Content-Type: multipart/mixed;\n boundary=\"x\"\n\nnot shown\n"
    let texts = ["One.", "Two."].map { part("Content-Type: text/plain", $0) }
    let mail = try transcript(mixed + texts[0] + attached + texts[1] + "--x--\nnor this")
    #expect(mail.markdown == "One.\n\nTwo.")
    #expect(mail.attachments == ["a;b.pdf"])
    #expect(throws: FormatError.mail(.noText)) { try transcript(mixed + attached + "--x--") }
  }

  @Test(arguments: ["", "--x\n", "--x\nContent-Type: text/plain\n\nThe Parties sh"])
  func `a mail that ends before its last part is refused`(rest: String) {
    let mixed = "Content-Type: multipart/mixed; boundary=x\n\n"
    let first = part("Content-Type: text/plain", "One.")
    #expect(throws: FormatError.mail(.cutOff)) { try transcript(mixed + first + rest) }
  }

  @Test func `base64 goes on after its end, and is refused where it is cut off`() throws {
    let head = "Content-Transfer-Encoding: base64\n\n"
    let first = "T25lLgo="
    #expect(try transcript(head + first + "\n" + "VHdvLgo=\n").markdown == "One.\nTwo.\n")
    #expect(throws: FormatError.mail(.badBase64(offset: 5))) { try transcript(head + "T25lV") }
  }

  @Test func `a boundary is a whole line, and a name may be in UTF-8`() throws {
    let inner =
      "Content-Type: multipart/alternative; boundary=x-y\n\n--x-y\n\nOne.\n--x-y--\n"
    let name = "Content-Disposition: attachment; filename*=UTF-8''r%C3%A9s.pdf"
    let mail = try transcript(
      "Content-Type: multipart/mixed; boundary=x\n\n--x\n\(inner)--x \n\(name)\n\nz\n--x--\n")
    #expect(mail.markdown == "One." && mail.attachments == ["rés.pdf"])
  }

  @Test func `flowed text is joined within one depth of quoting`() throws {
    let flowed = "Content-Type: text/plain; format=flowed\n\n"
    let text = "The Parties \nshall meet.\n> quoted \n> text \nmine\n-- \nA. Writer\n"
    #expect(
      try transcript(flowed + text).markdown
        == "The Parties shall meet.\n> quoted text \nmine\n-- \nA. Writer\n")
  }

  @Test func `mails that cannot be read are refused`() {
    #expect(throws: FormatError.mail(.encrypted)) {
      try transcript("Content-Type: multipart/encrypted; boundary=x\n\n--x--")
    }
    let nested = (0..<30).reduce("One.") { inner, level in
      "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(inner)\n--b\(level)--"
    }
    #expect(throws: FormatError.mail(.tooDeep)) { try transcript(nested) }
  }

  @Test(arguments: [
    "Subject: Draft\nDate: 1 May\n\nText", "1. The Parties: x\n", "Note: x\n\nReceived: y",
  ])
  func `a draft with a heading like a mail's is none`(text: String) throws {
    #expect(try DraftFormat(of: Array(text.utf8), ending: "txt") == .text)
  }

  @Test(arguments: [
    ("14 May 2013 09:00 +0000", "2013-05-14"), ("Tue,  1 Jun 2031", "2031-06-01"),
    ("May 14", nil), ("14 Mai", nil), ("", nil),
  ])
  func `the day is that of the sender`(date: String, day: String?) {
    #expect(MailDate.day(date) == day)
  }
}

import GitStore
import Testing

@testable import Drafts

struct NameTests {
  @Test(arguments: [
    "opinion-6", "PP6.ter", "résolution_1", "意见-6", "رأي٦", "ข้อ", "a", "0",
    String(repeating: "x", count: 200),
  ])
  func `letters and digits of any script make a name`(_ name: String) throws {
    #expect(try TextName(name).description == name)
    #expect(try VersionLabel(name).description == name)
  }

  @Test(arguments: [
    "", ".", "..", "a..b", "-rf", ".git", "a/b", "a b", "a.", "a.lock", "a\n", "a\u{1B}[31m",
    "a\u{202E}b", "a\u{200C}b", "a\u{200B}b", "~", "a:b", "a\\b", "a*", "a?", "@", "a@{0}",
    "\u{301}a",
    "½", "a\u{0}", String(repeating: "x", count: 201),
  ])
  func `anything else does not`(_ name: String) {
    #expect(throws: DraftError.textName(name)) { try TextName(name) }
    #expect(throws: DraftError.versionLabel(name)) { try VersionLabel(name) }
  }

  @Test(arguments: ["originals", "Originals", "CON", "nul", "aux.1", "prn", "com1", "LPT9.1"])
  func `a name that has another meaning as a file is no text's`(_ name: String) {
    #expect(throws: DraftError.reservedName(name)) { try TextName(name) }
    #expect(throws: DraftError.reservedName(name)) { try TextName(fileName: "a/\(name)") }
  }

  @Test(arguments: ["original", "originals-1", "con-1", "com", "com0", "com10", "lptx", "a.con"])
  func `a name that only looks so is one`(_ name: String) throws {
    #expect(try TextName(name).description == name)
  }

  @Test func `a new text differs from all others in more than letter case`() throws {
    let desk = try Desk()
    try desk.commit("Résolution-a", "one\n")
    let (lower, upper) = (try TextName("résolution-A"), try TextName("Résolution-a"))
    #expect(throws: DraftError.sameButForCase(lower, as: upper)) {
      try desk.commit("résolution-A", "two\n")
    }
    #expect(throws: DraftError.sameButForCase(try TextName("B"), as: try TextName("b"))) {
      try desk.open().commit([desk.draft("b", "one\n"), desk.draft("B", "two\n")])
    }
    #expect(try desk.commit("Résolution-a", "two\n").label == "rev2")
  }

  @Test(arguments: ["latest", "previous", "HEAD"])
  func `a reserved word is no label`(_ word: String) {
    #expect(throws: DraftError.versionLabel(word)) { try VersionLabel(word) }
  }

  @Test func `a decomposed name is the composed one`() throws {
    let name = try TextName("re\u{301}solution")
    #expect(Array(name.description.utf8) == Array("r\u{E9}solution".utf8))
  }

  @Test(arguments: [
    ("opinion-6.md", "opinion-6"), ("/a/b/Opinion 6 (rev. 1).docx", "Opinion-6-rev.-1"),
    ("../x", "x"), ("Opinion 6.1", "Opinion-6.1"), (".hidden.md", "hidden"),
    ("a  --  b.txt", "a-b"),
    ("-rf.md", "rf"), ("résumé.odt", "résumé"),
  ])
  func `a file's name makes a text's`(_ file: String, _ name: String) throws {
    #expect(try TextName(fileName: file).description == name)
  }

  @Test func `a file's name of nothing but signs makes none`() {
    for file in ["(!).md", "...md", String(repeating: "a", count: 240) + ".md"] {
      #expect(throws: DraftError.fileName(file)) { try TextName(fileName: file) }
    }
  }

  @Test(arguments: [
    ([], "rev1"), (["rev1"], "rev2"), (["rev1", "rev9", "final"], "rev10"), (["revision"], "rev1"),
    (["rev-3"], "rev1"), (["rev1", "rev9223372036854775807"], "rev2"),
    (["rev9223372036854775806"], "rev9223372036854775807"),
  ])
  func `the next label follows the highest revision, as far as there are numbers`(
    _ used: [String], _ next: String
  ) {
    #expect(VersionLabel.next(after: Set(used)).description == next)
  }
}

struct DateTests {
  @Test(arguments: [
    ("1970-01-01", 43_200), ("2000-02-29", 951_825_600), ("2025-03-14", 1_741_953_600),
    ("2106-02-06", 4_294_900_800),
  ])
  func `a day is its noon, and back`(_ text: String, _ seconds: Int64) throws {
    let date = try DraftDate(text)
    #expect(date.noon.seconds == seconds)
    #expect(DraftDate(of: date.noon).description == text)
  }

  @Test func `every day of a century is the day after the one before`() throws {
    var day = try DraftDate("1970-01-01")
    for _ in 0..<36_525 {
      let next = DraftDate(of: Timestamp(seconds: day.noon.seconds + 86_400))
      #expect(try DraftDate(next.description) == next)
      day = next
    }
    #expect(day.description == "2070-01-01")
  }

  @Test(arguments: [
    "2025-02-29", "1900-01-01", "2025-13-01", "2025-00-10", "2025-1-1", "25-01-01", "2025-01-32",
    "", "today", "2025-01-01T00:00", "+025-01-01", "1969-12-31", "2106-02-07", "2999-01-01",
  ])
  func `what is no day is refused`(_ text: String) {
    #expect(throws: DraftError.date(text)) { try DraftDate(text) }
  }

  @Test func `the day is that of the place`() {
    #expect(DraftDate(of: Timestamp(seconds: 86_399, offset: 60)).description == "1970-01-02")
    #expect(DraftDate(of: Timestamp(seconds: 3600, offset: -120)).description == "1969-12-31")
  }

  @Test(arguments: [
    ("1700000000 +0100", 1_700_000_000, 60), ("@1700000000 -0530", 1_700_000_000, -330),
    ("2023-11-14T22:13:20Z", 1_700_000_000, 0), ("2023-11-14 23:13:20 +0100", 1_700_000_000, 60),
  ])
  func `git's dates are read`(_ text: String, _ seconds: Int64, _ offset: Int) {
    #expect(GitDate.parsed(text) == Timestamp(seconds: seconds, offset: offset))
  }

  @Test(arguments: [
    "", "yesterday", "1700000000", "2023-11-14T25:13:20Z", "-5 +0000", "1 +9900",
    "4294967296 +0000", "1970-01-01T00:00:00+01:00", "2106-02-07T06:28:16Z",
  ])
  func `other dates are not guessed at`(_ text: String) {
    #expect(GitDate.parsed(text) == nil)
  }
}

struct LanguageTagTests {
  @Test(arguments: [
    "en", "FR-ca", "zh-Hant", "zh-cmn-Hans-CN", "es-419", "sl-rozaj-biske", "de-CH-1996",
    "ar-u-nu-latn", "en-x-draft", "x-working",
  ])
  func `a tag of the right form is kept as it is`(_ tag: String) {
    #expect(LanguageTag(tag)?.description == tag)
  }

  @Test(arguments: [
    "", "e", "english", "en_US", "en-", "-en", "en--us", "fran\u{E7}ais", "e!", "en-u", "x", "en-x",
    "en US", "12", "en-Latn-Latn", "en-abcdefghi",
  ])
  func `what has another form is no tag`(_ tag: String) {
    #expect(LanguageTag(tag) == nil)
  }
}

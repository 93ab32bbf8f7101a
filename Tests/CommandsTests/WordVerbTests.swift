import Glibc
import Testing
import WordFixtures

@testable import Commands
@testable import Formats

/// The verbs on Word files.
struct WordVerbTests {
  private let desk: RepositoryVerbTests
  private var console: RecordedConsole { desk.console }

  /// An opinion with automatic numbers, in which somebody changed a word and put in an item.
  private static let opinion: WordFile = {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let inserted = "<w:rPr><w:ins w:author=\"A. Writer\" w:date=\"2031-05-01T09:00:00Z\"/></w:rPr>"
    let verb = WordFile.deleted("shall") + WordFile.inserted(WordFile.run("should"))
    let body =
      WordFile.paragraph(WordFile.run("Draft opinion"), "<w:outlineLvl w:val=\"0\"/>")
      + WordFile.paragraph(
        WordFile.inserted(WordFile.run("that fees be fair;")), list + inserted)
      + WordFile.paragraph(
        WordFile.run("that access ") + verb + WordFile.run(" be open to all."), list)
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    return WordFile(body, parts: ["numbering": numbering])
  }()

  private static let accepted =
    "# Draft opinion\n\n1\tthat fees be fair;\n\n2\tthat access should be open to all.\n"

  init() throws { desk = try RepositoryVerbTests() }

  private func write(_ file: WordFile, to name: String) throws -> String {
    let path = "\(desk.folder.path)/\(name)"
    let number = unsafe open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(number) }
    let bytes = file.bytes
    try unsafe Descriptor(number: number, name: path).write(bytes.span.bytes)
    return path
  }

  @Test func `convert writes the wording with its labels and tells of tracked changes`() throws {
    let file = try write(Self.opinion, to: "opinion.docx")
    #expect(desk.run("convert", file) == .done)
    #expect(console.output == Self.accepted)
    let told =
      "tracked changes (3 insertions, 1 deletion by A. Writer, B. Editor, 2031-05-01 to 2031-05-03)"
    let advice = "read as if accepted; --tracked reject reads them as if rejected"
    #expect(console.errors == "ecp convert: \(file): \(told); \(advice)\n")
  }

  @Test func `the view that is asked for is read without more ado`() throws {
    let file = try write(Self.opinion, to: "opinion.docx")
    #expect(desk.run("convert", file, "--tracked", "reject", "-o", file + ".md") == .done)
    #expect(console.errors.isEmpty && console.output.isEmpty)
    let stored = try shell("cat '\(file).md'").output
    #expect(stored == "# Draft opinion\n\n1\tthat access shall be open to all.\n")
    #expect(desk.run("convert", file, "--tracked", "both") == .failed)
    #expect(console.errors.contains("ecp diff with this file alone compares them"))
  }

  @Test func `one file is compared with what it was`() throws {
    let file = try write(Self.opinion, to: "opinion.docx")
    #expect(desk.run("diff", file) == .done)
    #expect(
      console.paged.hasPrefix("opinion.docx (changes rejected) → opinion.docx (changes accepted)"))
    #expect(console.paged.contains("[-shall-]{+should+}"))
    #expect(console.errors.contains("1 deletion by A. Writer, B. Editor, 2031-05-01 to 2031-05-03"))
  }

  @Test func `the clause that somebody moved is told as moved, and by whom`() throws {
    func moved(_ end: String) -> String {
      let author = "w:author=\"B. Editor\" w:date=\"2031-05-03T09:00:00Z\""
      let text = "The Secretariat shall compile these reports and publish them every year."
      return WordFile.paragraph(
        "<w:\(end) \(author)>\(WordFile.run(text))</w:\(end)>",
        "<w:rPr><w:\(end) \(author)/></w:rPr>")
    }
    let body =
      moved("moveFrom") + WordFile.paragraph(WordFile.run("States shall report."))
      + moved("moveTo") + WordFile.paragraph(WordFile.run("This enters into force at once."))
    let file = try write(WordFile(body), to: "moved.docx")
    #expect(desk.run("diff", file) == .done)
    #expect(console.paged.contains("moved, by B. Editor, 2031-05-03\n  The Secretariat"))
    #expect(console.errors.contains("tracked changes (1 move by B. Editor, 2031-05-03)"))
  }

  @Test func `a number that somebody changed is told with who did`() throws {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    let change = "<w:pPrChange w:author=\"B. Editor\"><w:pPr/></w:pPrChange>"
    let body =
      WordFile.paragraph(WordFile.run("Fees shall be fair."), list)
      + WordFile.paragraph(WordFile.run("Access shall be open to all."), list + change)
    let file = try write(
      WordFile(body, parts: Self.opinion.parts), to: "numbered.docx")
    #expect(desk.run("diff", file) == .done)
    #expect(console.paged.contains("renumbered, by B. Editor"))
  }

  @Test func `one view of one file is nothing to compare`() throws {
    let file = try write(Self.opinion, to: "opinion.docx")
    #expect(desk.run("diff", file, "--tracked", "both", "-q") == .done)
    #expect(desk.run("diff", file, "--tracked", "reject") == .failed)
    #expect(console.errors.hasSuffix("ecp diff: NEW is missing; --help shows how to use it\n"))
  }

  @Test func `a file without tracked changes is nothing to compare`() throws {
    let file = try write(WordFile(WordFile.paragraph(WordFile.run("One."))), to: "a.docx")
    #expect(desk.run("diff", file) == .failed)
    #expect(console.errors.contains("a.docx has no tracked changes; name another document"))
  }

  @Test func `formatting alone is editorial`() throws {
    let plain = try write(WordFile(WordFile.paragraph(WordFile.run("One two."))), to: "a.docx")
    let bold = WordFile.run("One ", "<w:b/>") + WordFile.run("two.", "<w:i/><w:sz w:val=\"9\"/>")
    let other = try write(WordFile(WordFile.paragraph(bold)), to: "b.docx")
    #expect(desk.run("diff", plain, other) == .done)
    #expect(console.paged.contains("1 reworded (1 editorial)"))
  }

  @Test func `commit keeps the file as it was received`() throws {
    guard has("git") else { return }
    let file = try write(Self.opinion, to: "Opinion.docx")
    #expect(desk.run("commit", file, "--tracked", "accept") == .done)
    let show = "cd '\(desk.folder.path)' && git -c core.quotePath=no"
    #expect(try shell("\(show) show HEAD:drafts/opinion.md").output == Self.accepted)
    #expect(
      try shell("\(show) show HEAD:drafts/originals/opinion.docx | cmp - '\(file)'").status == 0)
    #expect(
      try shell("cmp '\(file)' '\(desk.folder.path)/drafts/originals/opinion.docx'").status == 0)
    #expect(try shell("\(show) status --porcelain drafts").output.isEmpty)
    #expect(try shell("\(show) fsck --strict").status == 0)
    #expect(desk.run("commit", file, "--tracked", "accept") == .done)
    #expect(console.output.contains("opinion: same as rev1, nothing committed"))
    #expect(desk.run("commit", file, "--tracked", "reject") == .done)
    #expect(console.output.contains("opinion@rev2: committed"))
  }

  @Test func `show prints a clause of a file`() throws {
    let file = try write(Self.opinion, to: "opinion.docx")
    #expect(desk.run("show", file, "2", "--tracked", "accept") == .done)
    #expect(console.paged == "2\tthat access should be open to all.\n")
    #expect(desk.run("show", file, "--format", "json", "--tracked", "reject") == .done)
    #expect(console.output.contains("\"file\": \"\(file)\""))
  }

  @Test func `changes are written into the old file, or else the file is named`() throws {
    var old = WordFile(WordFile.paragraph(WordFile.run("Fees shall be fair."), "<w:keepNext/>"))
    let new = try write(
      WordFile(WordFile.paragraph(WordFile.run("Fees should be fair."))), to: "new.docx")
    for prefix in ["w", "word"] {
      old.prefix = prefix
      let (file, redline) = (try write(old, to: "\(prefix).docx"), desk.folder.path + "/r.docx")
      #expect(desk.run("diff", file, new, "-f", "docx", "-o", redline) == .done)
      let package = try WordPackage(InputFile().bytes(at: redline))
      #expect(package.main == (prefix == "w" ? "word/main.xml" : "word/document.xml"))
    }
    let reason = "it does not call Word's elements by their usual prefix"
    let outcome = "the changes are written into a plain document, not into this file"
    #expect(console.errors == "ecp diff: \(desk.folder.path)/word.docx: \(outcome): \(reason)\n")
  }

  @Test func `what is refused is told in one line`() throws {
    let file = try desk.folder.write("PK\u{3}\u{4}", to: "broken.docx")
    #expect(desk.run("convert", file) == .failed)
    let reason =
      "the file is damaged or incomplete; save it anew with Word or LibreOffice and try again"
    #expect(console.errors == "ecp convert: \(file): \(reason)\n")
  }
}

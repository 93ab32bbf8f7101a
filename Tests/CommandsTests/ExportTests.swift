import Testing

@testable import Commands
@testable import Formats

/// Documents that are given to others.
struct ExportTests {
  private let console = RecordedConsole()
  private let folder: Folder

  private static let old = "recalling\n\na) the *charter*;\n\nb) that States shall report.\n"
  private static let new = "recalling\n\na) that States should report;\n\nb) the charter.\n"

  init() throws { folder = try Folder() }

  private func run(_ words: String...) -> ProcessStatus { console.run(words, in: folder.path) }

  private func bytes(_ path: String) throws -> [UInt8] { try InputFile().bytes(at: path) }

  @Test func `the ending of the file tells the format`() throws {
    let file = try folder.write(Self.old, to: "draft.md")
    let word = "\(folder.path)/draft.DOCX"
    #expect(run("export", file, "-o", word) == .done)
    #expect(run("convert", word) == .done)
    #expect(
      console.output
        == "###### recalling\n\na) the *charter*;\n\nb) that States shall report.\n")
    #expect(console.errors.isEmpty)
  }

  @Test func `Markdown is given as it is stored`() throws {
    let file = try folder.write(Self.old, to: "draft.md")
    #expect(run("export", file, "--format", "md") == .done)
    #expect(console.output == Self.old)
  }

  @Test(arguments: [
    (["draft.md"], "no format given; choose one with --format: "),
    (["draft.md", "-o", "x.y"], "the ending of x.y names no format; choose one with --format: "),
    (["draft.md", "-f", "docx"], "docx is no text; name a file for it with --output\n"),
  ])
  func `what is missing is told`(words: [String], message: String) throws {
    _ = try folder.write(Self.old, to: "draft.md")
    #expect(console.run(["export"] + words, in: folder.path) == .failed)
    #expect(console.errors.hasPrefix("ecp export: " + message))
    #expect(try shell("ls '\(folder.path)'").output == "draft.md\n")
  }

  @Test(arguments: [
    ("txt", "recalling\n\na) the charter;\n\nb) that States shall report.\n"),
    ("html", "<!DOCTYPE html>\n<html lang=\"fr\">"),
  ])
  func `texts go to standard output`(format: String, start: String) throws {
    let file = try folder.write(Self.old, to: "draft.md")
    #expect(run("export", file, "-f", format, "--language", "fr") == .done)
    #expect(console.output.hasPrefix(start))
  }

  @Test func `plain text has what is set as it is without the marks around it`() throws {
    let file = try folder.write("One.\n\n~~~\na   b\n~~~\n", to: "draft.md")
    #expect(run("export", file, "-f", "txt") == .done)
    #expect(console.output == "One.\n\na   b\n")
  }

  @Test func `a number above a title stays above it`() throws {
    let text =
      "# Code\n\n## Article 1\n\n**Scope**\n\nIt is for ports.\n\n## Article 2\n\n### Duties\n\nKeep lamps lit.\n"
    let file = try folder.write(text, to: "draft.md")
    for ending in ["docx", "odt"] {
      let copy = "\(folder.path)/copy.\(ending)"
      #expect(run("export", file, "-o", copy) == .done)
      let before = console.output.count
      #expect(run("convert", copy) == .done)
      #expect(console.output.dropFirst(before) == text)
    }
  }

  @Test func `PDF is made by LibreOffice, or it is said that there is none`() throws {
    let file = try folder.write(Self.old, to: "draft.md")
    let pages = "\(folder.path)/draft.pdf"
    if has("soffice") {
      #expect(run("export", file, "-o", pages) == .done)
      #expect(try bytes(pages).starts(with: Array("%PDF-".utf8)))
    } else {
      #expect(run("export", file, "-o", pages) == .failed)
      #expect(console.errors.contains("LibreOffice, which is not installed"))
    }
  }

  @Test func `CriticMarkup holds both texts`() throws {
    let (old, new) = (
      try folder.write(Self.old, to: "old.md"), try folder.write(Self.new, to: "new.md")
    )
    #expect(run("diff", old, new, "-f", "criticmarkup") == .done)
    let read = CriticReader(console.output)
    #expect(read.old == Self.old)
    #expect(read.new == Self.new)
  }

  @Test func `CriticMarkup is read where a view of it is asked for, and only there`() throws {
    let text = "The Parties {--shall--}{++should++} meet."
    let file = try folder.write(text + "\n", to: "marked.md")
    #expect(run("convert", file) == .done)
    #expect(console.output == text + "\n" && console.errors.isEmpty)
    let view = "\(folder.path)/view.md"
    #expect(run("convert", file, "--tracked", "reject", "-o", view) == .done)
    #expect(try bytes(view) == Array("The Parties shall meet.\n".utf8))
    #expect(run("diff", file) == .done)
    #expect(console.paged.contains("[-shall-]{+should+}"))
    #expect(console.errors.contains("tracked changes (1 insertion, 1 deletion)"))
    let swapped = try folder.write("The Parties {~~shall~>should~~} meet.\n", to: "swapped.md")
    #expect(run("diff", swapped) == .done)
    #expect(console.paged.contains("[-shall-]{+should+}"))
    let plain = try folder.write("The Parties {++ meet.\n", to: "plain.md")
    #expect(run("diff", plain) == .failed)
    #expect(console.errors.contains("NEW is missing"))
  }

  @Test func `what the text types before and after labels is given as it is`() throws {
    let text =
      "Article 1. Scope\n\n1.  Two spaces.\n\n  - a bullet\n\n## 2\tA heading\n\nWords.\n"
    let (old, new) = (
      try folder.write(text, to: "old.md"),
      try folder.write(text.replacing("Two", with: "2"), to: "new.md")
    )
    #expect(run("diff", old, new, "-f", "criticmarkup") == .done)
    let read = CriticReader(console.output)
    #expect(read.old == text && read.new == text.replacing("Two", with: "2"))
    for ending in ["docx", "odt"] {
      let file = "\(folder.path)/x.\(ending)"
      #expect(run("export", old, "-o", file) == .done)
      let back = "\(folder.path)/back-\(ending).md"
      #expect(run("convert", file, "-o", back) == .done)
      let read = String(decoding: try bytes(back), as: UTF8.self)
      #expect(read.contains("Article 1. Scope\n") && read.contains("1.  Two spaces.\n"))
    }
  }

  @Test func `a file larger than is asked for is refused`() throws {
    let line = String(repeating: "The Parties shall meet. ", count: 50_000) + "\n"
    let file = try folder.write(line, to: "long.md")
    #expect(run("convert", file, "--max-size", "1") == .failed)
    #expect(console.errors.contains("more than 1 MiB"))
    #expect(run("convert", file, "--max-size", "2", "-o", file + ".md") == .done)
  }

  @Test func `characters that no format can hold are told`() throws {
    let file = try folder.write("One\u{1B} two.\n", to: "draft.md")
    #expect(run("export", file, "-o", "\(folder.path)/x.docx") == .done)
    #expect(
      console.errors.contains("1 control character that the format cannot hold: written by name"))
  }

  @Test func `a redline holds both texts and who changed them`() throws {
    let (old, new) = (
      try folder.write(Self.old, to: "old.md"), try folder.write(Self.new, to: "new.md")
    )
    let file = "\(folder.path)/redline.docx"
    #expect(run("diff", old, new, "-f", "docx", "--author", "A. Writer", "-o", file) == .done)
    #expect(console.output.isEmpty && console.errors.isEmpty)
    let (rejected, accepted) = (
      try ReadingRequest(.word, .reject).transcript(of: try bytes(file)),
      try ReadingRequest(.word, .accept).transcript(of: try bytes(file))
    )
    #expect(
      rejected.markdown
        == "###### recalling\n\na) the *charter*;\n\nb) that States shall report.\n")
    #expect(
      accepted.markdown
        == "###### recalling\n\na) that States should report;\n\nb) the charter.\n")
    #expect(accepted.tracked.authors == ["A. Writer"])
    #expect(accepted.tracked.days == "2013-05-14"..."2013-05-14")
  }

  @Test func `the ending of its file tells the format of a comparison`() throws {
    let (old, new) = (
      try folder.write(Self.old, to: "old.md"), try folder.write(Self.new, to: "new.md")
    )
    let file = "\(folder.path)/redline.docx"
    #expect(run("diff", old, new, "--author", "A. Writer", "-o", file) == .done)
    let redline = try ReadingRequest(.word).transcript(of: try bytes(file))
    #expect(redline.tracked.authors == ["A. Writer"])
    #expect(run("diff", old, new, "-o", "\(folder.path)/x.pdf") == .failed)
    #expect(console.errors.contains("no comparison is written in the format of"))
  }

  @Test func `Markdown is not given the name of another format`() throws {
    let file = try folder.write(Self.old, to: "old.md")
    #expect(run("convert", file, "-o", "\(folder.path)/x.docx") == .failed)
    #expect(console.errors.hasPrefix("ecp convert: it writes Markdown, whatever "))
    #expect(try shell("ls '\(folder.path)'").output == "old.md\n")
  }

  @Test func `a redline goes to a file only`() throws {
    let file = try folder.write(Self.old, to: "old.md")
    #expect(run("diff", file, file, "-f", "docx") == .failed)
    #expect(console.errors == "ecp diff: docx is no text; name a file for it with --output\n")
  }
}

import ProseDiff
import Testing
import WordFixtures

@testable import Commands
@testable import Formats

/// Changes written into the Word file that the old text was read from.
struct RedlineRequestTests {
  private static let item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
  private static let numbering = """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum>\
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    """

  static func p(_ text: String, _ properties: String = "") -> String {
    WordFile.paragraph(WordFile.run(text), properties)
  }

  private static let wordArt = WordFile.paragraph(
    "<w:r><w:pict><v:textpath xmlns:v=\"urn:schemas-microsoft-com:vml\" string=\"DRAFT\"/></w:pict></w:r>"
  )

  private static func row(_ cells: String...) -> String {
    "<w:tr>" + cells.map { "<w:tc><w:tcPr/>\(p($0))</w:tc>" }.joined() + "</w:tr>"
  }

  func request(
    _ old: WordFile, _ new: WordFile, _ view: TrackedView = .accept
  ) throws -> RedlineRequest {
    func text(_ file: WordFile) throws(FormatError) -> String {
      try ReadingRequest(.word, view).transcript(of: file.bytes).markdown
    }
    return RedlineRequest(
      old: try text(old), new: try text(new), original: old.bytes, language: nil,
      reviser: Reviser(name: "A. <Writer>", date: "2031-05-01T09:00:00Z"))
  }

  func file(_ body: String, parts: [String: String] = [:]) -> WordFile {
    WordFile(body, parts: ["numbering": Self.numbering].merging(parts) { $1 })
  }

  func views(_ bytes: [UInt8]) throws -> (rejected: String, accepted: String) {
    (
      try ReadingRequest(.word, .reject).transcript(of: bytes).markdown,
      try ReadingRequest(.word, .accept).transcript(of: bytes).markdown
    )
  }

  private static let heading = "<w:outlineLvl w:val=\"1\"/>"
  private static let articleNumber =
    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"

  /// An article whose number is a paragraph of its own, above its title in bold.
  private static func article(
    _ label: String, _ title: String, _ words: String, _ properties: String = heading
  ) -> String {
    p(label, properties) + (title.isEmpty ? "" : WordFile.paragraph(WordFile.run(title, "<w:b/>")))
      + p(words)
  }

  private static let scope = article("Article 1", "Scope", "This Code is for ports.")
  private static let duties = article("Article 2", "Duties", "Each port keeps a lamp lit.")
  private static let counted = [
    article("", "Scope", "This Code is for ports.", articleNumber),
    article("", "Lamps", "A lamp is any light that ships can see.", articleNumber),
    article("", "Duties", "Each port keeps a lamp lit.", articleNumber),
  ]

  private static let bodies: [(String, old: String, new: String)] = [
    (
      "words below a title", scope + duties,
      scope + article("Article 2", "Duties", "Each port keeps two lamps lit.")
    ),
    (
      "a title", scope + duties,
      scope + article("Article 2", "Duties of ports", "Each port keeps a lamp lit.")
    ),
    (
      "a title less", scope + duties,
      scope + article("Article 2", "", "Each port keeps a lamp lit.")
    ),
    (
      "a title more", scope + article("Article 2", "", "Each port keeps a lamp lit."),
      scope + duties
    ),
    (
      "an article less", scope + duties,
      article("Article 1", "Duties", "Each port keeps a lamp lit.")
    ),
    ("an article at the end", scope, scope + duties),
    (
      "another article at the end", scope + duties,
      scope + article("Article 2", "Pilots", "Nobody enters by night without one.")
    ),
    ("an article that is counted", counted[0] + counted[2], counted.joined()),
    ("a counted article less", counted.joined(), counted[0] + counted[2]),
    ("words", p("The Parties shall meet."), p("The Parties should meet.")),
    (
      "paragraphs", p("One stands here.") + p("Two stands there."),
      p("One stands here.") + p("A third came between them.") + p("Two stands there.")
    ),
    ("the first", p("Two stands there."), p("One came before.") + p("Two stands there.")),
    ("the last", p("One stands here."), p("One stands here.") + p("Two was added at its end.")),
    ("all", p("One stands here, alone."), p("Quite other words were found for it.")),
    (
      "a removal", p("One stands here.") + p("Two goes away.") + p("Three stays on."),
      p("One stands here.") + p("Three stays on.")
    ),
    (
      "a split", p("The Council shall meet each year and it shall report to the Assembly."),
      p("The Council shall meet each year and") + p("it shall report to the Assembly.")
    ),
    (
      "a merger", p("The Council shall meet each year and") + p("it shall report to the Assembly."),
      p("The Council shall meet each year and it shall report to the Assembly.")
    ),
    (
      "an item", p("First of all.", item) + p("Last of all.", item),
      p("First of all.", item) + p("Another in between.", item) + p("Last of all.", item)
    ),
    (
      "an item that keeps its number",
      p("First of all.", item) + p("The second one.", item) + p("Last of all.", item),
      p("First of all.", item) + p("3.\tLast of all.")
    ),
    (
      "rows", "<w:tbl>\(row("Name", "Vote"))\(row("North", "yes"))</w:tbl>" + p("The end."),
      "<w:tbl>\(row("Name", "Vote"))\(row("North", "no"))\(row("South", "yes"))</w:tbl>"
        + p("The end.")
    ),
    (
      "a row less",
      "<w:tbl>\(row("Name", "Vote"))\(row("North", "yes"))\(row("South", "no"))</w:tbl>"
        + p("End."),
      "<w:tbl>\(row("Name", "Vote"))\(row("South", "no"))</w:tbl>" + p("End.")
    ),
    (
      "a paragraph for the first row",
      "<w:tbl>\(row("Name", "Vote"))\(row("North", "yes"))\(row("South", "no"))</w:tbl>"
        + p("End."),
      p("Quite other words come before the table.")
        + "<w:tbl>\(row("North", "yes"))\(row("South", "no"))</w:tbl>" + p("End.")
    ),
    (
      "a title over a table",
      "<w:tbl>\(row("Votes"))\(row("North", "yes"))</w:tbl>" + p("The end."),
      "<w:tbl>\(row("Votes"))\(row("North", "no"))</w:tbl>" + p("The end.")
    ),
    (
      "numbers in cells",
      "<w:tbl><w:tr><w:tc><w:tcPr/>\(p("One.", item))</w:tc></w:tr></w:tbl>" + p("The end."),
      "<w:tbl><w:tr><w:tc><w:tcPr/>\(p("One.", item))</w:tc></w:tr></w:tbl>" + p("This ends.")
    ),
    (
      "words beside a drawing", p("Some words stand here.") + wordArt,
      p("Other words stand here.") + wordArt
    ),
    (
      "a change of format alone",
      WordFile.paragraph(
        WordFile.run("Bold", "<w:b/><w:rPrChange w:id=\"3\" w:author=\"B\"><w:rPr/></w:rPrChange>"))
        + p("Some words stand here."),
      WordFile.paragraph(WordFile.run("Bold", "<w:b/>")) + p("Other words stand here.")
    ),
    (
      "an empty cell", "<w:tbl>\(row("Name", ""))</w:tbl>" + p("The end."),
      "<w:tbl>\(row("Name", "Vote"))</w:tbl>" + p("The end.")
    ),
  ]

  @Test(arguments: bodies.map(\.0))
  func `rejected, the file is the old text, and accepted the new one`(name: String) throws {
    let body = try #require(Self.bodies.first { $0.0 == name })
    let request = try request(file(body.old), file(body.new))
    let views = try views(try request.file())
    #expect(views.rejected == request.old)
    #expect(views.accepted == request.new)
  }

  @Test func `what has not changed keeps its bytes`() throws {
    let odd = "<w:p w:rsidR='00AB'  ><w:r ><w:t>Kept &#x41;s it is.</w:t></w:r><!-- odd --></w:p>"
    let bold = WordFile.paragraph(
      WordFile.run("The Parties shall meet.", "<w:color w:val=\"FF0000\"/>"))
    let old = file(odd + bold + "<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>")
    let new = file(odd + Self.p("The Parties should meet."))
    let main = try part("word/main.xml", of: try request(old, new).file())
    #expect(main.contains(odd))
    #expect(main.contains("<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>"))
    #expect(
      main.contains("<w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">should</w:t>"))
    #expect(main.contains("w:author=\"A. &lt;Writer&gt;\""))
  }

  @Test func `a paragraph that is put in is counted as its neighbours are`() throws {
    let old = file(Self.p("First of all.", Self.item) + Self.p("Last of all.", Self.item))
    let new = file(
      Self.p("First of all.", Self.item) + Self.p("Another one.", Self.item)
        + Self.p("Last of all.", Self.item))
    let main = try part("word/main.xml", of: try request(old, new).file())
    #expect(main.components(of: Self.item) == 3)
    #expect(!main.contains("<w:t xml:space=\"preserve\">2."))
  }

  @Test func `an article that is put in has its number and its title as the others do`() throws {
    let request = try request(
      file(Self.counted[0] + Self.counted[2]), file(Self.counted.joined()))
    let main = try part("word/main.xml", of: try request.file())
    #expect(main.components(of: Self.articleNumber) == 3 && !main.contains("Article"))
    #expect(
      main.contains(
        "<w:b/></w:rPr><w:t xml:space=\"preserve\">Lamps</w:t></w:r></w:ins></w:p>"))
  }

  @Test func `a note that is put in is numbered in its place`() throws {
    func note(_ id: Int, _ text: String) -> String {
      "<w:footnote w:id=\"\(id)\">\(Self.p(text))</w:footnote>"
    }
    func mark(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    let old = WordFile(
      WordFile.paragraph(WordFile.run("Some words stand here") + mark(5)),
      parts: ["footnotes": note(5, "The old note.")])
    let new = WordFile(
      WordFile.paragraph(
        WordFile.run("Some words") + mark(1) + WordFile.run(" stand here") + mark(2)),
      parts: ["footnotes": note(1, "The new note.") + note(2, "The old note.")])
    let request = try request(old, new)
    let bytes = try request.file()
    #expect(try views(bytes).accepted == request.new)
    let notes = try part("word/footnotes.xml", of: bytes)
    let places = ["w:id=\"1\"", "The new note.", "w:id=\"2\"", "The old note."].map {
      notes.firstRange(of: $0)?.lowerBound
    }
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(!places.contains(nil))
  }

  @Test func `a paragraph may come between a reference and its note, or after both`() throws {
    let notes = "<w:footnote w:id=\"5\">\(Self.p("The note of the old text."))</w:footnote>"
    let old = WordFile(
      Self.p("One stands here.")
        + WordFile.paragraph(
          WordFile.run("Two stands there.") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"),
      parts: ["footnotes": notes])
    let text = try ReadingRequest(.word).transcript(of: old.bytes).markdown
    let note = "[^1]: The note of the old text.\n"
    for new in [
      text + "\nThree was added at its end.\n",
      text + "\nThree was added[^2] at its end.\n\n[^2]: With a note of its own.\n",
      text.replacing(note, with: "Three came between them.\n\n" + note),
    ] {
      let request = RedlineRequest(
        old: text, new: new, original: old.bytes, language: nil,
        reviser: Reviser(name: "A. Writer", date: "2031-05-01T09:00:00Z"))
      let views = try views(try request.file())
      #expect(views.rejected == text)
      #expect(views.accepted.contains("Three ") && views.accepted.contains(note))
    }
  }

  @Test func `a note that is put in is of the kind that the file has, whatever its mark`() throws {
    let old = WordFile(
      WordFile.paragraph(
        WordFile.run("One stands here.") + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"),
      parts: [
        "endnotes": "<w:endnote w:id=\"5\">\(Self.p("The old note."))</w:endnote>",
        "settings": "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>",
      ])
    let text = try ReadingRequest(.word).transcript(of: old.bytes).markdown
    let request = RedlineRequest(
      old: text, new: text + "\nTwo[^2] was added.\n\n[^2]: The new note.\n",
      original: old.bytes, language: nil,
      reviser: Reviser(name: "A. Writer", date: "2031-05-01T09:00:00Z"))
    let bytes = try request.file()
    #expect(try views(bytes).accepted == request.new)
    #expect(try part("word/endnotes.xml", of: bytes).contains("The new note."))
    #expect(try ZipArchive(bytes).bytes(of: "word/footnotes.xml") == nil)
  }

  @Test(arguments: [TrackedView.accept, .reject])
  func `changes that the file records are settled first`(view: TrackedView) throws {
    let tracked =
      WordFile.run("The Parties ") + WordFile.inserted(WordFile.run("shall "))
      + "<w:del w:id=\"2\" w:author=\"B\"><w:r><w:delText>may </w:delText></w:r></w:del>"
      + WordFile.run("meet once a year.")
    let old = file(WordFile.paragraph(tracked) + Self.p("They report to the Council."))
    let verb = view == .accept ? "shall" : "may"
    let new = file(
      Self.p("The Parties \(verb) meet twice a year.") + Self.p("They report to the Council."))
    let request = try request(old, new, view)
    let views = try views(try request.file())
    #expect(views.rejected == request.old)
    #expect(views.accepted == request.new)
  }

  @Test func `what has moved is remarked on in a part of its own`() throws {
    let texts = [
      "The first paragraph speaks of the harbour and of its ships.",
      "The second one is about mountains, and about nobody who climbs them.",
      "The third one deals with rivers that flow into another country.",
    ].map { Self.p($0) }
    let bytes = try request(
      file(texts.joined()), file(texts[2] + texts[0] + texts[1])
    ).file()
    #expect(try part("word/comments.xml", of: bytes).contains("Moved"))
    #expect(try part("[Content_Types].xml", of: bytes).contains("/word/comments.xml"))
    #expect(try part("word/_rels/main.xml.rels", of: bytes).contains("Target=\"comments.xml\""))
  }

  @Test func `a file that says something else is left alone`() throws {
    let request = try request(file(Self.p("One stands here.")), file(Self.p("One stood here.")))
    let other = RedlineRequest(
      old: "Other words.\n", new: request.new, original: request.original, language: nil,
      reviser: request.reviser)
    #expect(throws: FormatError.unchangeable(.otherWording)) { try other.file() }
  }

  @Test func `a file in which the usual prefix means something else is left alone`() throws {
    var old = WordFile(Self.p("One stands here."))
    old.prefix = "word"
    let request = try request(old, file(Self.p("One stood here.")))
    #expect(throws: FormatError.unchangeable(.prefix)) { try request.file() }
  }

  @Test func `clauses that are settled to be apart are struck and put in whole`() throws {
    var request = try request(
      file(Self.p("The board meets each spring.")), file(Self.p("The board meets each autumn.")))
    func body() throws -> String {
      try part("word/main.xml", of: request.file())
    }
    #expect(try !body().contains("<w:delText>The board meets each spring.</w:delText>"))
    request.settled = Settlement(together: [], apart: [.init(old: 0, new: 0)])
    #expect(try body().contains("The board meets each spring.</w:delText>"))
  }

  @Test func `a request is handed over whole`() throws {
    var request = try request(file(Self.p("é\nold")), file(Self.p("new")))
    request.settled = Settlement(
      together: [.init(old: 1, new: 2), .init(old: 3, new: 2)], apart: [.init(old: 0, new: 12)])
    #expect(RedlineRequest(message: request.message) == request)
    #expect(RedlineRequest(message: Array(request.message.prefix(20))) == nil)
    #expect(RedlineRequest(message: Array("9 9 9\n".utf8)) == nil)
  }
}

extension RedlineRequestTests {
  func part(_ name: String, of file: [UInt8]) throws -> String {
    String(decoding: try #require(try ZipArchive(file).bytes(of: name)), as: UTF8.self)
  }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}

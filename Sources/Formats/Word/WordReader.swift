/// Reads a Word document into blocks.
struct WordReader {
  let view: TrackedView
  let styles: WordStyles
  let lists: WordLists
  /// Whether blocks record their origins.
  var isTracing = false
  /// The paragraphs that count in lists, in order, if origins are recorded.
  var counted: [CountedParagraph] = []
  /// The part being read.
  var xml: WordXML
  var counters = ListCounters()
  var fields = FieldStack()
  var numbers = AutomaticNumbers()
  /// The number of words struck through by formatting alone.
  var struckWords = 0
  /// Whether paragraphs that run on into each other differ in how their wording is read.
  var joinsUnlike = false
  /// The kinds of embedded objects that are not read.
  var embedded: [String] = []
  var notes = WordNotes()
  var tracked = TrackedChanges()
  var moves = MoveCount()
  var credits = Credits()
  var comments = CommentCollector()

  /// Reads the bytes of a .docx file.
  static func transcript(_ bytes: [UInt8], _ view: TrackedView) throws(FormatError) -> Transcript {
    var reader = try WordReader(WordPackage(bytes), view)
    var transcript = Transcript(try reader.readBody())
    transcript.tracked = reader.tracked
    transcript.comments = reader.comments.comments
    transcript.embedded = reader.embedded
    transcript.struckWords = reader.struckWords
    return transcript
  }

  mutating func readBody() throws(FormatError) -> [Block] {
    var story = Story()
    try readBlocks(into: &story)
    guard !fields.hasHidden else { throw .openField }
    return finished(story)
  }

  /// Closes a story and returns its blocks.
  mutating func finished(_ story: Story) -> [Block] {
    var story = story
    closeParagraph(in: &story)
    return story.blocks
  }
}

extension WordReader {
  /// Reads everything except the body of a file.
  init(
    _ package: WordPackage, _ view: TrackedView, isTracing: Bool = false
  ) throws(FormatError) {
    let document = try package.document()
    let styles = try WordStyles(package.part(ofKind: "styles"))
    let lists = try WordLists(package.part(ofKind: "numbering"))
    self.init(view: view, styles: styles, lists: lists, isTracing: isTracing, xml: document)
    for kind in WordNotes.Kind.allCases { try readNotes(kind, in: package) }
    if !notes.bodies.isEmpty { notes.numbering = try NoteNumbering(package) }
    notes.section = 0
    try readComments(in: package)
    counted = []
    xml = document
  }
}

/// A self-contained run of blocks: the body, a cell, a text box, a note.
struct Story {
  var blocks: [Block] = []
  /// The open paragraph, which runs on into the next, as the mark between them is gone.
  var open: Paragraph?
}

/// A paragraph while it is being read.
struct Paragraph {
  var text = InlineText()
  var properties = ParagraphProperties()
  /// The number of a field at its start.
  var number: String?
  var origin: WordOrigin?
  /// Whether a field number that comes now becomes its label.
  var mayTakeNumber: Bool {
    text.runs.isEmpty && number == nil && properties.list == nil
      && properties.unnumbered != .verbatim
  }

  /// Text boxes and notes that are anchored in the paragraph and come after it.
  var after: [Block] = []
}

/// Reads a Word document into blocks.
struct WordReader {
  let view: TrackedView
  let styles: WordStyles
  let lists: WordLists
  /// The part that is being read.
  var xml: WordXML
  var counters = ListCounters()
  var fields = FieldStack()
  var notes = WordNotes()
  var tracked = TrackedChanges()
  var credits = Credits()
  var comments = CommentCollector()

  /// Reads the bytes of a .docx file.
  static func transcript(_ bytes: [UInt8], _ view: TrackedView) throws(FormatError) -> Transcript {
    let package = try WordPackage(bytes)
    let document = try package.document()
    let styles = try WordStyles(package.part(ofKind: "styles"))
    let lists = try WordLists(package.part(ofKind: "numbering"))
    var reader = WordReader(
      view: view, styles: styles, lists: lists, xml: document)
    for kind in WordNotes.Kind.allCases { try reader.readNotes(kind, in: package) }
    try reader.readComments(in: package)
    reader.xml = document
    var transcript = Transcript(try reader.readBody())
    transcript.tracked = reader.tracked
    transcript.comments = reader.comments.comments
    return transcript
  }

  private mutating func readBody() throws(FormatError) -> [Block] {
    var story = Story()
    try readBlocks(into: &story)
    guard !fields.hasHidden else { throw .openField }
    return finished(story)
  }

  private mutating func readNotes(
    _ kind: WordNotes.Kind, in package: WordPackage
  ) throws(FormatError) {
    guard let part = try package.part(ofKind: kind.part) else { return }
    xml = part
    try xml.open(kind.root)
    try xml.children { child throws(FormatError) in
      guard child == kind.element, let id = xml.attribute("id") else { return }
      guard xml.attribute("type") == nil || xml.attribute("type") == "normal" else {
        return
      }
      var story = Story()
      try readBlocks(into: &story)
      notes.bodies[.init(kind: kind, id: id)] = finished(story)
    }
    guard !fields.hasHidden else { throw .openField }
    (counters, fields) = (ListCounters(), FieldStack())
  }

  /// Closes a story and returns its blocks.
  mutating func finished(_ story: Story) -> [Block] {
    var story = story
    closeParagraph(in: &story)
    return story.blocks
  }
}

/// A run of blocks that ends on its own: the body, a cell, a text box, a note.
struct Story {
  var blocks: [Block] = []
  /// The paragraph that goes on in the next one, as the mark between them is gone.
  var open: Paragraph?
}

/// A paragraph while it is read.
struct Paragraph {
  var text = InlineText()
  var properties = ParagraphProperties()
  /// What hangs on the paragraph and comes after it: text boxes and notes.
  var after: [Block] = []
}

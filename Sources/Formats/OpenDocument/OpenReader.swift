/// Reads an OpenDocument text into blocks.
struct OpenReader {
  let view: TrackedView
  let package: OpenPackage
  let xml: OpenXML
  var styles = OpenStyles()
  var lists = OpenLists()
  var tracked = TrackedChanges()
  var credits = Credits()
  var comments = CommentCollector()
  /// Who made a change, by its id.
  var authors: [String: Credit] = [:]
  /// What was inserted, and what is hidden of it where the view lacks it.
  var insertions: Set<String> = []
  var openInsertions: Set<String> = []
  /// What was deleted, to be put back where the view has it.
  var deletions: [String: [OpenParagraph]] = [:]
  /// How many words are struck through by formatting alone.
  var struckWords = 0
  /// What is embedded and not read.
  var embedded: [String] = []
  private var noteMarks: Set<String> = []

  /// Reads the bytes of an .odt file.
  static func transcript(_ bytes: [UInt8], _ view: TrackedView) throws(FormatError) -> Transcript {
    let package = try OpenPackage(bytes)
    var reader = try OpenReader(view: view, package: package)
    if let named = try package.styles() {
      try named.forEachChild { child throws(FormatError) in
        if child == .styles { try reader.styles.read(named, areAutomatic: false) }
      }
    }
    var transcript = Transcript(try reader.readContent())
    transcript.tracked = reader.tracked
    transcript.comments = reader.comments.comments
    transcript.embedded = reader.embedded
    transcript.struckWords = reader.struckWords
    return transcript
  }

  private init(view: TrackedView, package: OpenPackage) throws(FormatError) {
    self.view = view
    self.package = package
    xml = try package.content()
  }

  private mutating func readContent() throws(FormatError) -> [Block] {
    var story = OpenStory()
    var isText = false
    try xml.forEachChild { child throws(FormatError) in
      switch child {
      case .styles?: try styles.read(xml, areAutomatic: false)
      case .automaticStyles?: try styles.read(xml, areAutomatic: true)
      case .body?:
        try xml.forEachChild { child throws(FormatError) in
          guard child == .text else { return }
          isText = true
          try readBlocks(into: &story, nil)
        }
      default: break
      }
    }
    guard isText else { throw .unsupported(.openDocument) }
    return finished(story)
  }

  /// Closes a story and returns its blocks.
  mutating func finished(_ story: OpenStory) -> [Block] {
    var story = story
    closeParagraph(in: &story)
    return story.blocks
  }

  /// The mark of a note: the one that is printed, or the next number where that is taken.
  mutating func mark(printed: String) -> String {
    let plain = printed.filter { $0.isLetter || $0.isNumber || "*†‡§#".contains($0) }
    var mark = plain
    var number = noteMarks.count + 1
    while mark.isEmpty || noteMarks.contains(mark) {
      mark = "\(number)"
      number += 1
    }
    noteMarks.insert(mark)
    return mark
  }
}

/// A run of blocks that ends on its own: the body, a cell, a text box, a note.
struct OpenStory {
  var blocks: [Block] = []
  /// The paragraph that goes on in the next one, as the break between them is not in the view.
  var open: OpenParagraph?
  /// Where paragraphs are to be put back later: those that are closed, instead of their blocks.
  var kept: [OpenParagraph]?
}

/// A paragraph while it is read.
struct OpenParagraph {
  var text = FoldedText()
  /// From 0; nil for body text.
  var outlineLevel: Int?
  /// Its place in a list where it is the first of an item; others have no label.
  var place: OpenListPlace?
  /// What its style makes of it where it is no heading and has no number.
  var unnumbered = Block.Kind.paragraph
  /// What hangs on the paragraph and comes after it: text boxes and notes.
  var after: [Block] = []
}

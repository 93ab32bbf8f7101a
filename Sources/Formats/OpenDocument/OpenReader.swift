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
  /// Who made each change, by its id.
  var authors: [String: Credit] = [:]
  /// The insertions that the view excludes; `openInsertions` are those not ended yet.
  var insertions: Set<String> = []
  var openInsertions: Set<String> = []
  /// The deleted content that the view includes, to be put back.
  var deletions: [String: [OpenParagraph]] = [:]
  /// The number of words struck through by formatting alone.
  var struckWords = 0
  /// The kinds of embedded objects that are not read.
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

  /// The mark of a note: the printed one, or the next free number if that is taken.
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

/// A self-contained run of blocks: the body, a cell, a text box, a note.
struct OpenStory {
  var blocks: [Block] = []
  /// The open paragraph, which runs on into the next if the view excludes the break between them.
  var open: OpenParagraph?
  /// The closed paragraphs, kept instead of their blocks if they are to be put back later.
  var kept: [OpenParagraph]?
}

/// A paragraph while it is being read.
struct OpenParagraph {
  var text = FoldedText()
  /// The outline level, from 0; `nil` for body text.
  var outlineLevel: Int?
  /// Its position in a list if it is the first paragraph of an item; others have no label.
  var place: OpenListPlace?
  /// The kind that its style gives it if it is not a heading and has no number.
  var unnumbered = Block.Kind.paragraph
  /// Text boxes and notes that are anchored in the paragraph and come after it.
  var after: [Block] = []
}

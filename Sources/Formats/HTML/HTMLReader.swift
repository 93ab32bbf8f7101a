/// Reads a web page into blocks.
struct HTMLReader {
  let xml: HTMLXML
  let view: TrackedView
  var tracked = TrackedChanges()
  var credits = Credits()
  var blocks: [Block] = []
  /// The open paragraph.
  var paragraph = FoldedText()
  var notes = HTMLNotes()
  var rules = HTMLRules()
  /// The open lists, the innermost last.
  var lists: [HTMLList] = []
  /// The label of the item whose first paragraph is still to come.
  var label: String?
  /// The number of words struck through by formatting alone.
  var struckWords = 0
  /// Whether the open paragraph is a comment, which is not part of the text.
  var isComment = false
  /// The lines of the open preformatted text.
  var typed = ""

  /// Reads the bytes of a page. The encoding is that of its byte order mark, UTF-8, or what the
  /// page or the mail that it came in declares.
  static func transcript(
    _ bytes: ArraySlice<UInt8>, _ request: ReadingRequest, declared: Encoding? = nil
  ) throws(FormatError) -> Transcript {
    let (source, isGuess) = try SourceText.decoded(
      bytes, asked: request.encoding, declared: declared ?? declaredEncoding(bytes), isMarkup: true)
    let xml = try HTMLXML.page(source.text)
    var reader = HTMLReader(xml: xml, view: request.view)
    try xml.open(.html)
    try reader.readNodes(Flow())
    reader.closeParagraph(Flow())
    var transcript = Transcript(reader.blocks)
    transcript.tracked = reader.tracked
    transcript.struckWords = reader.struckWords
    (transcript.encoding, transcript.isEncodingGuess) = (source.encoding, isGuess)
    return transcript
  }

  /// The encoding that a `meta` element declares in the first kilobyte, where browsers look for it.
  private static func declaredEncoding(_ bytes: ArraySlice<UInt8>) -> Encoding? {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    guard let range = start.firstRange(of: "charset=") else { return nil }
    let name = start[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return Encoding(name: String(name.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }))
  }
}

/// The context of a text in a page.
struct Flow {
  var style = InlineText.Style.plain
  var heading: Int?
  var isTyped = false
  var elevation: Elevation?
  var isStruck = false
  /// The target of the link around it, within the page.
  var target: Substring?
  /// The level of Word's list numbering, from 0.
  var level: Int?
  /// The number of blocks before the innermost element with an id: if that begins with a note, it
  /// holds only that note.
  var start: Int?
  /// Whether it is marked as part of a note, as in ecp's pages.
  var isOfNote = false
}

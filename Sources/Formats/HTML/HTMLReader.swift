/// Reads a page into blocks.
struct HTMLReader {
  let xml: HTMLXML
  let view: TrackedView
  var tracked = TrackedChanges()
  var credits = Credits()
  var blocks: [Block] = []
  /// The paragraph that is open.
  var paragraph = FoldedText()
  var notes = HTMLNotes()
  var rules = HTMLRules()
  /// The lists that are open, the innermost last.
  var lists: [HTMLList] = []
  /// The label of the item whose first paragraph has not come yet.
  var label: String?
  /// How many words are struck through by formatting alone.
  var struckWords = 0
  /// Whether the paragraph that is open is a comment, which is no part of the text.
  var isComment = false
  /// The lines of preformatted text that is open.
  var typed = ""

  /// Reads the bytes of a page. The encoding is that of its mark, UTF-8, or what it or the letter that
  /// it came in declares.
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

  /// The encoding that a `meta` element names in the first kilobyte, as browsers look for it.
  private static func declaredEncoding(_ bytes: ArraySlice<UInt8>) -> Encoding? {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    guard let range = start.firstRange(of: "charset=") else { return nil }
    let name = start[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    return Encoding(name: String(name.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }))
  }
}

/// What surrounds a text in a page.
struct Flow {
  var style = InlineText.Style.plain
  var heading: Int?
  var isTyped = false
  var elevation: Elevation?
  var isStruck = false
  /// The place of the page that it leads to.
  var target: Substring?
  /// The level that Word's numbers on it have, from 0.
  var level: Int?
  /// How many blocks stand before the innermost element that has a name: one that begins with a note
  /// holds nothing else.
  var start: Int?
  /// Whether it says that it belongs to a note, as ecp's pages do.
  var isOfNote = false
}

/// Reads a page into blocks.
struct HTMLReader {
  let xml: HTMLXML
  let view: TrackedView
  var tracked = TrackedChanges()
  var blocks: [Block] = []
  /// The paragraph that is open.
  var paragraph = HTMLParagraph()
  /// The lists that are open, the innermost last.
  var lists: [HTMLList] = []
  /// The label of the item whose first paragraph has not come yet.
  var label: String?
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
    var transcript = Transcript(markdown: reader.blocks.markdown)
    transcript.tracked = reader.tracked
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
  var isRaised = false
  /// Whether it leads to another place of the page.
  var isReference = false
}

/// A paragraph of a page while it is read, its white space folded.
struct HTMLParagraph {
  private(set) var text = InlineText()
  /// Whether white space would change nothing here: at the start, or after other white space.
  private var isAfterSpace = true
  /// Whether only a line break stands since the last word.
  private(set) var isAfterBreak = false

  /// Adds text, with runs of ASCII white space as one space.
  mutating func append(_ wording: String, _ style: InlineText.Style) {
    var folded: [UInt8] = []
    folded.reserveCapacity(wording.utf8.count)
    for byte in wording.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        folded.append(byte)
        isAfterBreak = false
      } else if !isAfterSpace {
        folded.append(0x20)
      }
      isAfterSpace = isSpace
    }
    text.append(String(decoding: folded, as: UTF8.self), style)
  }

  /// Adds what is Markdown already.
  mutating func append(markup: String) {
    text.append(markup: markup)
    (isAfterSpace, isAfterBreak) = (false, false)
  }

  mutating func breakLine() {
    text.append("\n")
    (isAfterSpace, isAfterBreak) = (true, true)
  }
}

/// A physical line of a source, without its line ending and outer white space.
struct SourceLine {
  private let start: Int32
  private let wordingStart: Int32
  private let end: Int32
  private let columns: (indent: Int32, width: Int32)

  /// Takes byte offsets of the line's content, and of the start of the wording in it.
  init(content: Range<Int>, wordingStart: Int, indent: Int, width: Int) {
    start = Int32(content.lowerBound)
    self.wordingStart = Int32(wordingStart)
    end = Int32(content.upperBound)
    columns = (Int32(indent), Int32(width))
  }

  /// Byte offsets of the line's content.
  var content: Range<Int> { Int(start)..<Int(end) }

  /// Byte offsets of the line's wording, without its block quote marks.
  var wording: Range<Int> { Int(wordingStart)..<Int(end) }

  /// Columns before the content; a tab reaches the next multiple of four.
  var indent: Int { Int(columns.indent) }

  /// Columns of indent and content, an ideograph being two wide.
  var width: Int { Int(columns.width) }

  var isBlank: Bool { start == end }
}

/// A source as bytes and lines. A line ends at LF, CR LF or CR; a form feed is white space.
struct SourceLines {
  let bytes: [UInt8]
  let lines: [SourceLine]
  /// The number of bytes before the first that is not ASCII.
  private let asciiCount: Int
  /// Whether the text puts a space between ideographs and other scripts.
  let setsIdeographsApart: Bool
  /// Whether the text is written in ideographs, and does not just contain some.
  let isIdeographic: Bool
  /// Columns between sentences.
  let sentenceGap: Int

  init(_ source: String) {
    var bytes = Array(source.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let asciiCount = bytes.span.asciiCount(0, before: bytes.count)
    var lines: [SourceLine] = []
    lines.reserveCapacity(bytes.span.count(of: .lineFeed) + 1)
    var start = 0
    while start < bytes.count {
      let end = bytes.span.firstIndex(
        of: .lineFeed, or: .carriageReturn, in: start..<bytes.count)
      lines.append(Self.line(bytes, start..<end, asciiCount))
      guard end < bytes.count else { break }
      let isPair =
        bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
      start = end + (isPair ? 2 : 1)
    }
    self.bytes = bytes
    self.lines = lines
    self.asciiCount = asciiCount
    setsIdeographsApart = Self.setsIdeographsApart(bytes, lines)
    isIdeographic = Self.isIdeographic(bytes, lines)
    sentenceGap = Self.sentenceGap(bytes, lines)
  }

  /// The bytes of a line.
  func content(_ line: Int) -> ArraySlice<UInt8> { bytes[lines[line].content] }

  /// The bytes of a line after its block quote marks.
  func wording(_ line: Int) -> ArraySlice<UInt8> { bytes[lines[line].wording] }

  /// The bytes of a line after its label, which may end on the next one.
  func wording(_ line: Int, after label: LabelMatch) -> ArraySlice<UInt8> {
    bytes[label.textStart..<lines[lastLine(of: label, from: line)].content.upperBound]
  }

  /// Returns the line on which a label ends: the one that it begins on, or the next.
  func lastLine(of label: LabelMatch, from line: Int) -> Int {
    label.label.upperBound > lines[line].content.upperBound ? line + 1 : line
  }

  private static func line(
    _ bytes: [UInt8], _ range: Range<Int>, _ asciiCount: Int
  ) -> SourceLine {
    var start = range.lowerBound
    var indent = 0
    while case let length = Spaces.length(bytes, start, range.upperBound), length > 0 {
      indent = bytes[start] == .tab ? (indent / 4 + 1) * 4 : indent + Spaces.columns(bytes, start)
      start += length
    }
    let end = Spaces.skipBack(bytes, start, range.upperBound)
    return SourceLine(
      content: start..<end, wordingStart: wordingStart(bytes, start..<end), indent: indent,
      width: indent + columns(bytes, start..<end, asciiCount))
  }

  /// Returns where the wording of a line starts, after its block quote marks.
  private static func wordingStart(_ bytes: [UInt8], _ content: Range<Int>) -> Int {
    var start = content.lowerBound
    while start < content.upperBound, bytes[start] == UInt8(ascii: ">") {
      start += 1
      while start < content.upperBound, bytes[start].isSpace { start += 1 }
    }
    return start
  }

  /// Returns the runs of lines with wording.
  func blocks() -> [Range<Int32>] {
    var blocks: [Range<Int32>] = []
    for place in lines.indices where !lines[place].wording.isEmpty {
      let line = Int32(place)
      if let last = blocks.last, last.upperBound == line {
        blocks[blocks.count - 1] = last.lowerBound..<line + 1
      } else {
        blocks.append(line..<line + 1)
      }
    }
    return blocks
  }

  /// Returns the columns of a run: scalars from U+3000 on are two wide, combining marks have no
  /// width.
  func columns(_ run: Range<Int>) -> Int { Self.columns(bytes, run, asciiCount) }

  private static func columns(_ bytes: [UInt8], _ range: Range<Int>, _ asciiCount: Int) -> Int {
    if range.upperBound <= asciiCount { return range.count }
    var columns = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        let ascii = bytes.span.asciiCount(at, before: range.upperBound)
        columns += ascii
        at += ascii
        continue
      }
      if byte >= 0xC0, !isCombining(bytes, at) { columns += byte < 0xE3 ? 1 : 2 }
      at += 1
    }
    return columns
  }

  /// Whether a mark starts here that normalization may compose with the letter before it: U+0300 to
  /// U+036F, Arabic vowel and hamza marks, voicing marks of kana.
  private static func isCombining(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case 0xCC, 0xCD: true
    case 0xD9: at + 1 < bytes.count && (0x8B...0x95).contains(bytes[at + 1])
    case 0xE3:
      at + 2 < bytes.count && bytes[at + 1] == 0x82 && (0x99...0x9A).contains(bytes[at + 2])
    default: false
    }
  }
}

/// Tells a line break that a wrapped paragraph runs across from one that ends a paragraph.
///
/// A line that was wrapped is full: the first word of the next line had no room on it. This holds
/// for every width, so the clauses found do not depend on it. Lines are judged beside the others of
/// their segment: a run of lines without a blank line or a label between them.
struct Wrapping {
  private let source: SourceLines
  private let labels: LineLabels
  private var segments: [Segment] = []
  /// The segment of each line; blank lines have that of the line before.
  private var segmentOf: [Int32] = []
  /// The width that the text was wrapped at, in columns; nil where each line is a paragraph.
  private var width: Int?

  /// Lines wider than this are not wrapped lines. Columns; wrapped drafts seen: 60 to
  /// 100, and 140 where ideographs of two columns were counted as one.
  private static let widest = 160
  /// Share of the widest line of its segment, and of the width of the text, that a wrapped line
  /// reaches with the word that had no room; hand-wrapped lines fall short of the whole.
  private static let ragged = (segment: 0.85, text: 0.9)
  /// Segments narrower than this tell nothing by having full lines. Columns.
  private static let narrowest = 40
  /// Share of the usual line of a segment beyond which one sticks out and tells no width.
  private static let overlong = 1.15
  /// A line of this width or more that stops in mid-sentence goes on in the next. Columns, about
  /// half of a wrapped line.
  private static let shortest = 36
  /// Share of line ends inside segments that must be full for a text to be wrapped.
  private static let wrapped = 0.6

  init(_ source: SourceLines, _ labels: LineLabels) {
    self.source = source
    self.labels = labels
    findSegments()
    width = textWidth()
  }

  /// Whether the paragraph of a line goes on in the next one, which is not blank.
  func runsOn(after line: Int) -> Bool {
    let segment = segments[Int(segmentOf[line])]
    let isInside = segmentOf[line + 1] == segmentOf[line]
    if segment.isWrapped { return isInside || isFull(line, segment.width) }
    if isMarkup(line) { return false }
    if stopsInSentence(line) { return true }
    guard let width, isFull(line, isInside ? segment.width : width) else { return false }
    return Double(reach(line)) > Double(width) * Self.ragged.text
  }

  // MARK: - Segments

  private struct Segment {
    let lines: Range<Int>
    /// Columns of its widest line.
    let width: Int
    /// Whether it has three lines or more, all full but for the last.
    let isWrapped: Bool
  }

  private mutating func findSegments() {
    segmentOf.reserveCapacity(source.lines.count)
    var first = 0
    for line in source.lines.indices {
      if line > first, opensSegment(line) {
        close(first..<line)
        first = line
      }
      segmentOf.append(Int32(segments.count))
    }
    if first < source.lines.count { close(first..<source.lines.count) }
  }

  /// Whether a line cannot be judged beside the one before it: a blank line lies between, or a
  /// label, a row, a mark or a rule may begin something else.
  private func opensSegment(_ line: Int) -> Bool {
    if source.lines[line].isBlank || source.lines[line - 1].isBlank { return true }
    guard let first = source.bytes[source.lines[line].content].first else { return true }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "="):
      return true
    default: break
    }
    return labels[line] != nil || labels.isName(line) || source.isUnderline(line)
      || source.isUnderline(line - 1)
      || source.isUnderline(line + 1)
  }

  private mutating func close(_ lines: Range<Int>) {
    guard lines.count > 1 else {
      let width = wrappedWidth(lines.lowerBound)
      return segments.append(Segment(lines: lines, width: width, isWrapped: false))
    }
    let inner = lines.dropLast()
    let widths = lines.map(wrappedWidth)
    let usual = inner.map { wrappedWidth($0) }.filter { $0 > 0 }.sorted()
    let width = min(
      widths.max() ?? 0,
      usual.count > 2 ? Int(Double(usual[usual.count / 2]) * Self.overlong) : .max)
    let isWrapped =
      inner.count >= 2 && width >= Self.narrowest && inner.allSatisfy { isFull($0, width) }
    segments.append(Segment(lines: lines, width: width, isWrapped: isWrapped))
  }

  /// Columns of a line that may have been wrapped; 0 for a long line, and for a line of one word,
  /// which no wrapping could shorten.
  private func wrappedWidth(_ line: Int) -> Int {
    let (width, content) = (source.lines[line].width, source.lines[line].content)
    guard width <= Self.widest else { return 0 }
    return width < 40 || source.bytes[content].contains(.space) ? width : 0
  }

  // MARK: - Lines

  /// Whether the line ends with a tag and the next begins with one.
  private func isMarkup(_ line: Int) -> Bool {
    source.bytes[source.lines[line].content].last == UInt8(ascii: ">")
      && source.firstWord(source.lines[line + 1]).first == UInt8(ascii: "<")
  }

  /// Columns that a line would have with the first word of the next.
  private func reach(_ line: Int) -> Int {
    source.lines[line].width + 1 + source.firstWordColumns(source.lines[line + 1])
  }

  private func isFull(_ line: Int, _ width: Int) -> Bool {
    let isSingleWord = !source.bytes[source.lines[line].content].contains(.space)
    guard source.lines[line].width <= Self.widest || isSingleWord else { return false }
    return Double(reach(line)) > Double(width) * Self.ragged.segment
  }

  /// The width that most line ends agree on, or nil where most lines are not full. Narrow lines
  /// count where they are most of the text.
  private func textWidth() -> Int? {
    if let width = agreedWidth({ $0.width >= Self.narrowest }) { return width }
    let total = source.lines.reduce(0) { $0 + $1.width }
    let narrow = source.lines.reduce(0) { $1.width < Self.narrowest ? $0 + $1.width : $0 }
    return narrow * 2 > total ? agreedWidth { $0.width > 0 } : nil
  }

  private func agreedWidth(_ isCounted: (Segment) -> Bool) -> Int? {
    var full: [Int] = []
    var all = 0
    for segment in segments where segment.lines.count > 1 && isCounted(segment) {
      for line in segment.lines.dropLast() {
        // The widest line is full whatever its segment is, and tells nothing.
        let isWidest = source.lines[line].width >= segment.width && segment.lines.count > 2
        guard !isWidest else { continue }
        all += 1
        if isFull(line, segment.width) { full.append(segment.width) }
      }
    }
    guard !full.isEmpty, Double(full.count) >= Self.wrapped * Double(all) else { return nil }
    full.sort()
    return full[full.count * 95 / 100]
  }

  private static let openers = Array("([\"'*_".utf8)

  /// Whether a line that is no short one stops without a mark of an end and the next begins in
  /// lower case or with an opening mark.
  private func stopsInSentence(_ line: Int) -> Bool {
    let (this, next) = (source.lines[line], source.lines[line + 1])
    guard this.width <= Self.widest, !source.endsSentence(this) else { return false }
    guard this.width >= Self.shortest else { return false }
    let word = source.firstWord(next)
    guard let first = word.first, word.last != UInt8(ascii: ":") else { return false }
    if first < 0x80 {
      return first.isLower || Self.openers.contains(first)
    }
    return source.firstScalar(next)?.properties.isLowercase ?? false
  }
}

extension SourceLines {
  /// Whether the line ends with a full stop, semicolon, colon, question or exclamation mark.
  func endsSentence(_ line: SourceLine) -> Bool {
    guard let last = bytes[line.content].last(where: { !Self.closers.contains($0) }) else {
      return false
    }
    return Self.stops.contains(last)
  }

  private static let closers = Array("\"')]*_".utf8)
  private static let stops = Array(".;:?!".utf8)

  /// Whether a line is nothing but three or more of `-` or `=`.
  func isUnderline(_ line: Int) -> Bool {
    guard lines.indices.contains(line), let mark = bytes[lines[line].content].first else {
      return false
    }
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else { return false }
    return lines[line].content.count >= 3 && bytes[lines[line].content].allSatisfy { $0 == mark }
  }

  func firstWord(_ line: SourceLine) -> ArraySlice<UInt8> {
    bytes[wordingStart(line)..<line.content.upperBound].prefix { !$0.isSpace }
  }

  func firstWordColumns(_ line: SourceLine) -> Int {
    let word = firstWord(line)
    return Self.columns(bytes, word.startIndex..<word.endIndex)
  }

  func firstScalar(_ line: SourceLine) -> Unicode.Scalar? { Self.firstScalar(firstWord(line)) }

  static func firstScalar(_ run: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = run.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}

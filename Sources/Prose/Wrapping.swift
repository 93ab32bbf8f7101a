/// Tells a line break that a wrapped paragraph runs across from one that ends a paragraph.
///
/// A line that was wrapped is full: the first word of the next line had no room on it. This holds
/// for every width, so the clauses found do not depend on it. Lines are judged beside the others of
/// their segment: a run of lines without a blank line or a label between them.
struct Wrapping {
  let source: SourceLines
  let labels: LineLabels
  private(set) var segments: [Segment] = []
  /// The segment of each line; blank lines have that of the line before.
  private(set) var segmentOf: [Int32] = []
  /// The width that the text was wrapped at, in columns; nil where each line is a paragraph.
  private var width: Int?

  /// Lines wider than this are not wrapped lines. Columns; wrapped drafts seen: 60 to
  /// 100, and 140 where ideographs of two columns were counted as one.
  static let widest = 160
  /// Share of the widest line of its segment, and of the width of the text, that a wrapped line
  /// reaches with the word that had no room; hand-wrapped lines fall short of the whole.
  static let ragged = (segment: 0.85, text: 0.9)
  /// Segments narrower than this tell nothing by having full lines. Columns.
  static let narrowest = 40
  /// Share of the usual line of a segment beyond which one sticks out and tells no width.
  private static let overlong = 1.15
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
    if labels.isBroken(line + 1) || stopsInSentence(line) { return true }
    if [segment.lines.lowerBound, line, line + 1].contains(where: isMarkup) { return false }
    // A line that is wider than the text is wrapped at was not wrapped.
    guard let width, !isOverlong(line, width), !isOverlong(line + 1, width) else { return false }
    guard isFull(line, isInside ? segment.width : width) else { return false }
    return Double(source.reach(line)) > Double(width) * Self.ragged.text
  }

  // MARK: - Segments

  struct Segment {
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
    if source.isEmpty(line) || source.isEmpty(line - 1) { return true }
    return source.isMarked(line) || labels[line] != nil || labels.heading(from: line) != nil
      || labels.endsHeading(line - 1)
      || source.isUnderline(line) || source.isUnderline(line - 1) || source.isUnderline(line + 1)
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
      inner.count >= 2 && (width >= Self.narrowest || isSentence(lines))
      && inner.allSatisfy { isFull($0, width) } && widths.allSatisfy { $0 <= width }
    segments.append(Segment(lines: lines, width: width, isWrapped: isWrapped))
  }

  /// Columns of a line that may have been wrapped; 0 for a long line, and for a line of one word,
  /// which no wrapping could shorten.
  private func wrappedWidth(_ line: Int) -> Int {
    let width = source.lines[line].width
    guard width <= Self.widest else { return 0 }
    return width < Self.narrowest || !isSingleWord(line) ? width : 0
  }

  // MARK: - Lines

  /// Whether a line begins as one of markup does: its width tells nothing of how prose is wrapped.
  func isMarkup(_ line: Int) -> Bool {
    source.firstByte(source.lines[line]).map(Self.markup.contains) ?? false
  }

  private static let markup = Array("<={|!".utf8)

  /// Whether a line is too wide for one wrapped at a width.
  private func isOverlong(_ line: Int, _ width: Int) -> Bool {
    Double(source.lines[line].width) > Double(width) * Self.overlong && !isSingleWord(line)
  }

  /// Whether no wrapping could break the line: it has neither spaces nor ideographs.
  private func isSingleWord(_ line: Int) -> Bool {
    !source.bytes[source.lines[line].content].contains {
      $0 == .space || SourceLines.opensIdeograph($0)
    }
  }

  func isFull(_ line: Int, _ width: Int) -> Bool {
    guard source.lines[line].width <= Self.widest || isSingleWord(line) else { return false }
    return Double(source.reach(line)) > Double(width) * Self.ragged.segment
  }
}

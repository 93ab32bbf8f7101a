/// Distinguishes line breaks within a wrapped paragraph from those that end one.
///
/// A wrapped line is full: the first word of the next line had no room on it. This holds at every
/// width, so the clauses found do not depend on it. Lines are judged beside the others of their
/// segment: a run of lines without a blank line or a label between them.
struct Wrapping {
  let source: SourceLines
  let labels: LineLabels
  let measure: Measure
  /// The segments of more than one line.
  private(set) var segments: [Segment] = []
  /// By line, the place of its segment in `segments`; -1 for a segment of one line.
  private var places: [Int32] = []
  /// The width that the text was wrapped at, in columns; nil where each line is a paragraph.
  private var width: Int?

  /// The share of a ragged text's width that a wrapped line would exceed with the next word.
  private static let ragged = 0.9
  /// The least width of a segment whose full lines are evidence, in columns.
  static let narrowest = 40

  init(_ source: SourceLines, _ labels: LineLabels, _ measure: Measure) {
    self.source = source
    self.labels = labels
    self.measure = measure
    findSegments()
    width = measure.exact ?? textWidth()
  }

  /// Whether the paragraph of a line goes on in the next one, which is not blank.
  func runsOn(after line: Int) -> Bool {
    if source.partsLines(line) { return false }
    if source.endsWithBreak(line) { return true }
    if labels.isInParagraph(line) || labels.isBroken(line + 1) { return true }
    let segment = segment(of: line)
    if measure.isExact(line) {
      if isMarkAlone(line + 1) { return true }
      // A line wider than the draft was not wrapped at its width.
      if measure.isOverlong(line) { return stopsInSentence(line) }
      return measure.isFull(line) && !isBesideMarkup(line, segment) && !opensPreamble(line + 1)
    }
    let isInside = places[line] >= 0 && places[line + 1] == places[line]
    if segment.isWrapped { return isInside || isFull(line, segment.width) }
    return isFull(line, segment, isInside) || stopsInSentence(line)
  }

  /// Whether a line of prose had no room for the first word of the next, in its segment or after
  /// it.
  private func isFull(_ line: Int, _ segment: Segment, _ isInside: Bool) -> Bool {
    if isBesideMarkup(line, segment) { return false }
    // A line wider than the text was not wrapped at its width.
    let own = measure.isStray(line) ? segment.width : 0
    guard let width = width.map({ max($0, own) }), !source.isOverlong(line, width),
      !source.isOverlong(line + 1, width)
    else { return false }
    guard isFull(line, isInside ? segment.width : width) else { return false }
    return Double(source.reach(line)) > Double(width) * Self.ragged
  }

  /// Whether a line begins with the lead word of a preambular paragraph, below the end of a clause.
  private func opensPreamble(_ line: Int) -> Bool {
    guard source.endsClause(line - 1),
      source.firstScalar(line)?.properties.isUppercase == true
    else { return false }
    return HeadingWords(source, line...line).leads
  }

  private func isBesideMarkup(_ line: Int, _ segment: Segment) -> Bool {
    isMarkup(segment.lines.lowerBound) || isMarkup(line) || isMarkup(line + 1)
  }

  // MARK: - Segments

  private mutating func findSegments() {
    places.reserveCapacity(source.lines.count)
    var first = 0
    for line in source.lines.indices {
      if line > first, opensSegment(line) {
        close(first..<line)
        first = line
      }
    }
    if first < source.lines.count { close(first..<source.lines.count) }
  }

  /// Whether a line cannot be judged beside the one before it: a blank line is between them, or a
  /// label, row, mark or rule may begin something else.
  private func opensSegment(_ line: Int) -> Bool {
    if source.isEmpty(line) || source.isEmpty(line - 1) { return true }
    return source.isMarked(line) || labels[line] != nil || labels.heading(from: line) != nil
      || labels.endsHeading(line - 1)
      || source.isUnderline(line) || source.isUnderline(line - 1) || source.isUnderline(line + 1)
  }

  private mutating func close(_ lines: Range<Int>) {
    guard lines.count > 1 else { return places.append(-1) }
    for _ in lines { places.append(Int32(segments.count)) }
    segments.append(joined(lines))
  }

  /// Returns the segment of a line.
  func segment(of line: Int) -> Segment {
    let place = Int(places[line])
    guard place < 0 else { return segments[place] }
    return Segment(lines: line..<line + 1, width: wrappedWidth(line), isWrapped: false)
  }

  /// Returns some lines as a segment.
  private func joined(_ lines: Range<Int>) -> Segment {
    guard !measure.isExact(lines.lowerBound), !labels.isInParagraph(lines.lowerBound) else {
      let width = wrappedWidth(lines.lowerBound)
      return Segment(lines: lines, width: width, isWrapped: false)
    }
    let inner = lines.dropLast()
    let widths = lines.map { wrappedWidth($0) }
    let usual = inner.count > 2 ? widths.dropLast().filter { $0 > 0 }.sorted() : []
    let width = min(
      widths.max() ?? 0,
      usual.count > 2 ? Int(Double(usual[usual.count / 2]) * Measure.overlong) : .max)
    let isWrapped =
      inner.count >= 2 && (width >= Self.narrowest || isSentence(lines))
      && inner.allSatisfy { isFull($0, width) } && widths.allSatisfy { $0 <= width }
      && !isListOfSentences(lines)
    return Segment(lines: lines, width: width, isWrapped: isWrapped)
  }

  /// Whether each line but the last ends a sentence and the next does not begin in lower case.
  private func isListOfSentences(_ lines: Range<Int>) -> Bool {
    lines.dropLast().allSatisfy { line in
      source.endsSentence(line)
        && source.firstScalar(line + 1)?.properties.isLowercase != true
    }
  }

  /// Returns the columns of a line that may have been wrapped; 0 for a long line, and for one that
  /// is a single word, which no wrapping could shorten.
  private func wrappedWidth(_ line: Int) -> Int {
    let width = source.lines[line].width
    guard width <= Measure.widest else { return 0 }
    return width < Self.narrowest || !source.isSingleWord(line) ? width : 0
  }

  // MARK: - Lines

  /// Whether a line begins like markup, so that its width is no evidence of how prose is wrapped.
  func isMarkup(_ line: Int) -> Bool {
    let words = source.wording(line)
    guard let first = words.first else { return false }
    let second = words.dropFirst().first ?? .space
    switch first {
    case UInt8(ascii: "<"):
      return second.isLetter && !source.opensWithAddress(line) || Self.tags.contains(second)
    // Within a sentence, `{{x}}` takes the place of words.
    case UInt8(ascii: "{"): return second != first || words.suffix(2).elementsEqual("}}".utf8)
    case UInt8(ascii: "["): return source.standsAlone(line)
    default: return Self.markup.contains(first)
    }
  }

  private static let markup = Array("=|!".utf8)
  /// The bytes after `<` in a tag without a name.
  private static let tags = Array("/!?".utf8)

  func isFull(_ line: Int, _ width: Int) -> Bool { measure.isFull(line, beside: width) }
}

/// A draft that a program wrapped: its width, and what that tells of its lines.
struct WrappedDraft {
  /// The widths that it may have been wrapped at, in columns: from that of the widest line that was
  /// broken in mid-sentence to the most with which no next word had room.
  let widths: ClosedRange<Int>
  /// By line, whether the first word of the next had no room on it.
  let full: [Bool]
  /// By line, whether it is too wide for one wrapped at the width.
  let overlong: [Bool]
  /// The lines of blocks whose breaks tell another width.
  let strays: Set<Int>
  /// The blocks whose lines are all full but the last, in a draft whose blank lines part paragraphs.
  let paragraphs: [Range<Int>]
  /// Whether paragraphs stand on lines right below each other.
  let isTight: Bool

  /// Breaks in mid-sentence that must agree on a width; fewer do so by chance where a hand wrapped the
  /// lines, as one of its lines in three leaves room for a short word.
  private static let fewestBreaks = 8
  /// Of so many breaks one may disagree: a list of words, a line edited by hand.
  private static let breaksToOneStray = 50
  /// Of so many blocks one may be a list or an address in a draft whose blank lines part paragraphs.
  private static let blocksToOneList = 20
  /// No text is wrapped at fewer columns than this; lists of words and of names are.
  private static let narrowest = 30

  /// Nil where the line breaks in mid-sentence are too few or do not agree.
  init?(_ source: SourceLines, _ blocks: some RandomAccessCollection<Range<Int>>) {
    var setOut = [Bool](repeating: false, count: source.lines.count)
    for block in blocks where block.count > 1 {
      for line in block { setOut[line] = source.isSetOut(line) }
    }
    var breaks: [(block: Range<Int>, line: Int)] = []
    for block in blocks where block.count > 1 {
      for line in block.dropLast() where !setOut[line] && !setOut[line + 1] {
        if source.breaksSentence(line, in: block) { breaks.append((block, line)) }
      }
    }
    guard breaks.count >= Self.fewestBreaks else { return nil }
    let reaches = source.lines.indices.dropLast().map(source.reach)
    let broken = breaks.map { (width: source.lines[$0.line].width, reach: reaches[$0.line]) }
    guard let widths = Self.widths(broken) else { return nil }
    self.widths = widths
    let overlong = source.lines.indices.map { source.isOverlong($0, widths.upperBound) }
    let full = source.lines.indices.map { line in
      line + 1 < source.lines.count && reaches[line] > widths.lowerBound
        && !overlong[line] && !overlong[line + 1]
    }
    var strays: Set<Int> = []
    for (block, line) in breaks where !full[line] { strays.formUnion(block) }
    let prose = blocks.filter {
      $0.count > 1 && !strays.contains($0.lowerBound)
        && setOut[$0].count(where: \.self) * 2 <= $0.count
    }
    let whole = prose.filter { block in block.dropLast().allSatisfy { full[$0] } }
    isTight = whole.count * Self.blocksToOneList < prose.count * (Self.blocksToOneList - 1)
    paragraphs =
      isTight ? [] : whole.filter { !setOut[$0].contains(true) && source.isEven($0) }
    (self.full, self.overlong, self.strays) = (full, overlong, strays)
  }

  /// The widths that all lines but a few stray ones agree on, by those of lines that were broken.
  private static func widths(_ broken: [(width: Int, reach: Int)]) -> ClosedRange<Int>? {
    let strays = broken.count / breaksToOneStray
    let least = Columns.ranked(broken.map(\.width), at: broken.count - 1 - strays)
    let most = Columns.ranked(broken.map(\.reach), at: strays) - 1
    return least <= most && (narrowest...Measure.widest).contains(least) ? least...most : nil
  }
}

extension SourceLines {
  /// Whether a line of a block stops without a mark of an end and the next goes on with a word in lower
  /// case; in a script that has none, where the line above stops so as well, as no heading does.
  fileprivate func breaksSentence(_ line: Int, in block: Range<Int>) -> Bool {
    guard !endsClause(line), !isSingleWord(line) else { return false }
    let next = lines[line + 1]
    guard let first = firstScalar(next), !Self.endsLabel(bytes[firstWordEnd(next) - 1]) else {
      return false
    }
    if first.isLower { return true }
    guard first.isLetter, !first.isUpper else { return false }
    return line > block.lowerBound && !endsClause(line - 1)
  }

  /// Whether the lines of a block but the first are indented alike.
  fileprivate func isEven(_ block: Range<Int>) -> Bool {
    guard let second = block.dropFirst().first else { return true }
    return block.dropFirst(2).allSatisfy { abs(lines[$0].indent - lines[second].indent) <= 1 }
  }

  private static func endsLabel(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ".", ")", ":", "]": true
    default: false
    }
  }

  /// Whether a line has a mark of a heading or table, two gaps of three spaces or more, or dots that lead
  /// to a page.
  func isSetOut(_ line: Int) -> Bool {
    if isMarked(line) || isUnderline(line) { return true }
    let (text, wording) = (bytes.span, lines[line].wording)
    var gaps = 0
    var next = wording.lowerBound
    while case let at = text.firstPair(
      of: .space, or: UInt8(ascii: "."), in: next..<wording.upperBound), at < wording.upperBound
    {
      let run = text.run(around: at, in: wording)
      if text[at] == .space, run.count >= Self.leastGap { gaps += 1 }
      if gaps == 2 || text[at] != .space && run.count >= Self.leastLeader { return true }
      next = run.upperBound
    }
    return false
  }

  /// Spaces that part columns; sentences stand two apart at most, ellipses have three or four dots.
  private static let leastGap = 3
  private static let leastLeader = 5
}

extension Span<UInt8> {
  /// The bytes around a place that are the same as the one there.
  fileprivate func run(around at: Int, in range: Range<Int>) -> Range<Int> {
    var (start, end) = (at, at + 1)
    while start > range.lowerBound, self[start - 1] == self[at] { start -= 1 }
    while end < range.upperBound, self[end] == self[at] { end += 1 }
    return start..<end
  }
}

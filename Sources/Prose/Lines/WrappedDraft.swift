/// A draft that a program wrapped: its width, and what that shows of its lines.
struct WrappedDraft {
  /// The widths, in columns, that it may have been wrapped at: from that of the widest line broken
  /// in mid-sentence to the greatest at which no next word had room.
  let widths: ClosedRange<Int>
  /// By line, whether the first word of the next one had no room on it.
  let full: [Bool]
  /// By line, whether it is too wide to have been wrapped at the width.
  let overlong: [Bool]
  /// The lines of blocks whose breaks do not agree with the width.
  let strays: Set<Int>
  /// The blocks whose lines are all full except the last, in a draft whose paragraphs blank lines
  /// separate.
  let paragraphs: [Range<Int>]
  /// Whether paragraphs follow each other without blank lines.
  let isTight: Bool

  /// The fewest breaks in mid-sentence that must agree on a width. Fewer agree by chance where a
  /// hand wrapped the lines, as one of its lines in three leaves room for a short word.
  private static let fewestBreaks = 8
  /// The number of breaks of which one may disagree: a list of words, a line edited by hand.
  private static let breaksToOneStray = 50
  /// The number of blocks of which one may be a list or an address where blank lines separate
  /// paragraphs.
  private static let blocksToOneList = 20
  /// The fewest columns that a text is wrapped at; lists of words and of names are narrower.
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

  /// Returns the widths that all broken lines agree on, a few stray ones excepted; nil where there
  /// are none.
  private static func widths(_ broken: [(width: Int, reach: Int)]) -> ClosedRange<Int>? {
    let strays = broken.count / breaksToOneStray
    let least = broken.map(\.width).ranked(at: broken.count - 1 - strays)
    let most = broken.map(\.reach).ranked(at: strays) - 1
    return least <= most && (narrowest...Measure.widest).contains(least) ? least...most : nil
  }
}

extension SourceLines {
  /// Whether a line of a block stops without a closing mark and the next goes on in lower case; in
  /// a script without case, the line before must stop in the same way, which that before a heading
  /// does not.
  fileprivate func breaksSentence(_ line: Int, in block: Range<Int>) -> Bool {
    guard !endsClause(line), !isSingleWord(line) else { return false }
    guard let first = firstScalar(line + 1),
      !Self.endsLabel(bytes[firstWordEnd(line + 1) - 1])
    else {
      return false
    }
    if first.isLower { return true }
    guard first.isLetter, !first.isUpper else { return false }
    return line > block.lowerBound && !endsClause(line - 1)
  }

  /// Whether the lines of a block after the first have the same indent.
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

  /// Whether a line has a mark of a heading or table, two gaps of three spaces or more, or dots
  /// that lead to a page number.
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

  /// The fewest spaces between columns, and the fewest dots of a leader: sentences are at most two
  /// spaces apart, ellipses have three or four dots.
  private static let leastGap = 3
  private static let leastLeader = 5
}

extension Span<UInt8> {
  /// Returns the run of equal bytes around a place.
  fileprivate func run(around at: Int, in range: Range<Int>) -> Range<Int> {
    var (start, end) = (at, at + 1)
    while start > range.lowerBound, self[start - 1] == self[at] { start -= 1 }
    while end < range.upperBound, self[end] == self[at] { end += 1 }
    return start..<end
  }
}

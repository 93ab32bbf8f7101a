/// The width that the lines of a draft were wrapped at, and so which lines are full: those on which
/// the first word of the next had no room.
///
/// A program wraps every line at one width. Where all line breaks in mid-sentence agree on one, it is
/// known to the column, and a break that leaves room ends a paragraph. Elsewhere lines are as ragged
/// as hands make them, and are full where they come near the widest line beside them.
struct Measure {
  private let source: SourceLines
  /// The runs of lines with wording.
  let blocks: [Range<Int>]
  /// The widths that a program may have wrapped the draft at, in columns; nil where none did.
  private(set) var exact: ClosedRange<Int>?
  /// By line of such a draft, whether the first word of the next had no room on it.
  private var full: [Bool] = []
  /// The lines of the few blocks in it that have widths of their own.
  private var strays: Set<Int> = []
  /// The first lines of the blocks that are one wrapped paragraph each.
  private var paragraphs: Set<Int> = []

  /// Lines wider than this are not wrapped lines. Columns; wrapped drafts seen: 60 to
  /// 100, and 140 where ideographs of two columns were counted as one.
  static let widest = 160
  /// Share of the widest line beside it that a ragged line reaches with the word that had no room.
  static let ragged = 0.85
  /// Share of the width beyond which a line sticks out, and was not wrapped at it.
  static let overlong = 1.15

  init(_ source: SourceLines) {
    self.source = source
    blocks = source.blocks()
    let breaks = sentenceBreaks()
    exact = agreedWidths(breaks)
    guard let exact else { return }
    full = source.lines.indices.dropLast().map { isFull($0, exact) } + [false]
    for (block, line) in breaks where !full[line] { strays.formUnion(blocks[block]) }
    findParagraphs()
  }

  /// Whether a line is one of a draft that a program wrapped.
  func isExact(_ line: Int) -> Bool { exact != nil && !isStray(line) }

  /// Whether a line stands in one of the blocks of such a draft that have widths of their own.
  func isStray(_ line: Int) -> Bool { strays.contains(line) }

  /// Whether the first word of the next line had no room on a line, in a draft wrapped exactly or else
  /// beside lines of a width. Columns.
  func isFull(_ line: Int, beside width: Int) -> Bool {
    if isExact(line) { return full[line] }
    guard source.lines[line].width <= Self.widest || isSingleWord(line) else { return false }
    return Double(source.reach(line)) > Double(width) * Self.ragged
  }

  private func isFull(_ line: Int, _ exact: ClosedRange<Int>) -> Bool {
    source.reach(line) > exact.lowerBound && !isOverlong(line, exact.upperBound)
  }

  /// Whether a line is too wide for one wrapped at a width.
  func isOverlong(_ line: Int, _ width: Int) -> Bool {
    Double(source.lines[line].width) > Double(width) * Self.overlong && !isSingleWord(line)
  }

  /// Whether no wrapping could break the line: it has neither spaces nor ideographs.
  func isSingleWord(_ line: Int) -> Bool {
    !source.bytes[source.lines[line].content].contains {
      $0 == .space || SourceLines.opensIdeograph($0)
    }
  }

  /// Columns of the widest of some lines that may have been wrapped, or 0.
  func width(of lines: Range<Int>) -> Int {
    source.lines[lines].map(\.width).filter { $0 <= Self.widest }.max() ?? 0
  }

  /// Whether a block is one paragraph, whatever its lines begin with.
  func isParagraph(_ block: Range<Int>) -> Bool { paragraphs.contains(block.lowerBound) }

  // MARK: - The exact width

  /// Line breaks in mid-sentence that must agree on a width.
  private static let fewest = 4
  /// Of so many breaks one may disagree: a list of words, a line edited by hand.
  private static let stray = 50

  /// The line breaks in mid-sentence, each with the place of its block.
  private func sentenceBreaks() -> [(block: Int, line: Int)] {
    var breaks: [(Int, Int)] = []
    for (place, block) in blocks.enumerated() where block.count > 1 {
      for line in block.dropLast() where breaksSentence(line) { breaks.append((place, line)) }
    }
    return breaks
  }

  private func agreedWidths(_ breaks: [(block: Int, line: Int)]) -> ClosedRange<Int>? {
    guard breaks.count >= Self.fewest else { return nil }
    let widths = breaks.map { source.lines[$0.line].width }.sorted()
    let reaches = breaks.map { source.reach($0.line) }.sorted()
    let strays = breaks.count / Self.stray
    let (narrowest, widest) = (widths[widths.count - 1 - strays], reaches[strays] - 1)
    return narrowest <= widest && narrowest <= Self.widest ? narrowest...widest : nil
  }

  /// Whether a line stops without a mark of an end and the next goes on with a word in lower case or
  /// of a script that has none.
  private func breaksSentence(_ line: Int) -> Bool {
    guard !source.isMarked(line), !source.isMarked(line + 1), !source.endsClause(line) else {
      return false
    }
    let word = source.firstWord(source.lines[line + 1])
    guard let first = SourceLines.firstScalar(word), let last = word.last,
      !Self.labelEnds.contains(last)
    else { return false }
    return first.properties.isAlphabetic && !first.properties.isUppercase && !isSingleWord(line)
  }

  private static let labelEnds = Array(".):]".utf8)

  // MARK: - Blocks that are paragraphs

  /// Finds the blocks whose lines are all full but the last, if nearly all blocks are so. Elsewhere
  /// such a block may be a list of which each item fills its line.
  private mutating func findParagraphs() {
    let wrapped = blocks.filter { block in
      block.count > 1 && isExact(block.lowerBound)
        && !block.contains { source.isMarked($0) || source.isUnderline($0) }
    }
    let full = wrapped.filter { block in block.dropLast().allSatisfy { self.full[$0] } }
    guard full.count * Self.mostly >= wrapped.count * (Self.mostly - 1) else { return }
    paragraphs = Set(full.map(\.lowerBound))
  }

  /// Of so many blocks one may be a list or lines of an address.
  private static let mostly = 20
}

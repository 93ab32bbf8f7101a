/// Reads the clauses of a source, line by line; every line that is not blank becomes part of one.
///
/// Blocks that their marks identify (fences, tables, headings, footnotes) are read each by its own
/// rule; all else is prose, whose line breaks `Wrapping` classifies and whose labels `LabelScanner`
/// finds.
struct ClauseReader {
  let source: SourceLines
  let labels: LineLabels
  let noteMarks: NoteMarks
  let noteLines: NoteLines
  let wrapping: Wrapping
  let series: NumberSeries
  let divisions: DivisionSeries
  private let divided: DividedWords
  private(set) var clauses: [Clause] = []
  /// The items that the next item may be nested in.
  var list = ListStack()
  /// Whether the last clauses are a footnote and its further paragraphs.
  private(set) var isInFootnote = false
  /// Whether only footnotes were read since a line of underscores.
  private(set) var isBelowNoteRule = false
  /// The next line to read.
  var at = 0
  /// By fence mark, the least length known to have no closing fence in the rest of the source.
  var unclosed: [UInt8: Int] = [:]

  /// Returns the clauses of a source.
  static func clauses(of text: String) -> [Clause] {
    var reader = ClauseReader(text)
    reader.read()
    return reader.clauses
  }

  init(_ text: String) {
    source = SourceLines(text)
    let measure = Measure(source)
    labels = LineLabels(source, measure)
    noteMarks = NoteMarks(source, labels)
    noteLines = NoteLines(source)
    wrapping = Wrapping(source, labels, measure)
    series = NumberSeries(source, labels)
    divisions = DivisionSeries(source, labels)
    divided = DividedWords(source)
    clauses.reserveCapacity(source.lines.count / 2)
  }

  /// Reads to the end of the source.
  mutating func read() {
    if let frontMatter = FrontMatter(source) { read(frontMatter) }
    while at < source.lines.count {
      if source.lines[at].isBlank { at += 1 } else { readBlock() }
    }
  }

  private mutating func readBlock() {
    if let fence = fence(at) {
      readFenced(fence)
    } else if isRow(at) {
      readRow()
    } else if let level = headingMarks(at) {
      readMarkedHeading(level)
    } else if isRule(at) {
      append(.verbatim, lines: at...at, text: text(at...at))
      at += 1
    } else if let last = lastLineOfCode(from: at) {
      readCode(to: last)
    } else {
      readProse()
    }
  }

  // MARK: - Results

  /// Appends a clause with its wording. `lines` count from 0.
  mutating func append(
    _ kind: Clause.Kind, _ label: LabelMatch? = nil, level: Int = 1, lines: ClosedRange<Int>,
    text: String
  ) {
    if kind != .paragraph || level == 1 { isInFootnote = kind == .footnote }
    isBelowNoteRule =
      isBelowNoteRule && isInFootnote
      || kind == .verbatim && source.isRuleOfUnderscores(lines.lowerBound)
    let printed = label.map { Self.folded(source.bytes, $0.label) } ?? ""
    clauses.append(
      Clause(
        kind: kind, label: printed, level: level,
        lines: lines.lowerBound + 1...lines.upperBound + 1,
        text: text))
  }

  /// Returns the wording of some lines from byte `from` on: their content, joined, with each run of
  /// white space folded to one space.
  func text(_ lines: ClosedRange<Int>, from: Int? = nil) -> String {
    guard lines.count > 1 else {
      return Self.folded(source.bytes, wording(of: lines.lowerBound, from: from))
    }
    var joined: [UInt8] = []
    append(lines, from, to: &joined)
    return Self.folded(joined, joined.indices)
  }

  /// Returns the wording of lines that begin with a label, from a byte on: what follows the label,
  /// and the brackets and emphasis before it that close in the wording.
  func text(_ lines: ClosedRange<Int>, without label: LabelMatch, from start: Int) -> String {
    var joined = Array(source.bytes[start..<label.label.lowerBound])
    if isEmphasisClosed(label) { joined.removeAll(where: LabelScanner.isEmphasis) }
    guard !joined.isEmpty else { return text(lines, from: label.textStart) }
    append(lines, label.textStart, to: &joined)
    return Self.folded(joined, joined.indices)
  }

  private func append(_ lines: ClosedRange<Int>, _ from: Int?, to joined: inout [UInt8]) {
    let (first, last) = (source.lines[lines.lowerBound], source.lines[lines.upperBound])
    joined.reserveCapacity(joined.count + last.content.upperBound - first.content.lowerBound)
    for index in lines {
      let start = index == lines.lowerBound ? from : max(quoted(index), from ?? 0)
      joined += source.bytes[wording(of: index, from: start)]
      guard index < lines.upperBound else { break }
      if divided.contains(index) {
        joined.removeLast()
      } else if !source.isAttached(after: index) {
        joined.append(.space)
      }
    }
  }

  /// Returns the content of a line from byte `from` on.
  private func wording(of line: Int, from: Int?) -> Range<Int> {
    let content = source.lines[line].content
    return content.clamped(to: min(from ?? 0, content.upperBound)..<content.upperBound)
  }

  /// Returns a run of bytes with each run of white space folded to one space, and none at the ends.
  private static func folded(_ bytes: [UInt8], _ run: Range<Int>) -> String {
    guard !isFolded(bytes, run) else { return String(decoding: bytes[run], as: UTF8.self) }
    var folded: [UInt8] = []
    folded.reserveCapacity(run.count)
    for byte in bytes[run] where !byte.isSpace || folded.last ?? .space != .space {
      folded.append(byte.isSpace ? .space : byte)
    }
    if folded.last == .space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether a run's only white space is single spaces between words.
  private static func isFolded(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
    guard !run.isEmpty else { return true }
    return !bytes[run.lowerBound].isSpace && !bytes[run.upperBound - 1].isSpace
      && bytes.span.hasSingleSpaces(run)
  }

  /// Whether the emphasis that opens before a label closes right after it.
  func isEmphasisClosed(_ label: LabelMatch) -> Bool {
    label.label.upperBound < label.textStart
      && LabelScanner.isEmphasis(source.bytes[label.label.upperBound])
  }

  /// Byte offset of a line's wording after its block quote marks.
  func quoted(_ index: Int) -> Int { source.lines[index].wording.lowerBound }

  /// The bytes of a line.
  func content(_ index: Int) -> ArraySlice<UInt8> { source.content(index) }
}

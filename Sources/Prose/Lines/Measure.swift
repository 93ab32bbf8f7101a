/// Determines which lines of a draft are full: those with no room for the first word of the next.
///
/// A program wraps every line at one width. Where the line breaks in mid-sentence agree on one, a
/// block whose lines are all full is one paragraph, whatever its lines begin with; and in a draft
/// without blank lines, a line with room left ends a paragraph. Elsewhere lines are wrapped by hand
/// and ragged; they are full where they come near the widest line beside them.
struct Measure {
  private let source: SourceLines
  private let runs: [Range<Int32>]
  /// The width of the widest line, in columns.
  let columns: Int
  /// Nil for a draft that no program wrapped.
  private let wrapped: WrappedDraft?

  /// The greatest width of a wrapped line, in columns. Wrapped drafts seen have 60 to 100, and 140
  /// where ideographs of two columns were counted as one.
  static let widest = 160
  /// The share of the widest line beside it that a full ragged line would exceed with the next
  /// word.
  static let ragged = 0.85
  /// The share of the width beyond which a line is too wide to have been wrapped at it.
  static let overlong = 1.15

  init(_ source: SourceLines) {
    self.source = source
    runs = source.blocks()
    columns = source.lines.lazy.map(\.width).max() ?? 0
    wrapped = WrappedDraft(source, Self.blocks(runs))
  }

  /// The runs of lines with wording.
  var blocks: some RandomAccessCollection<Range<Int>> { Self.blocks(runs) }

  private static func blocks(_ runs: [Range<Int32>]) -> some RandomAccessCollection<Range<Int>> {
    runs.lazy.map { Int($0.lowerBound)..<Int($0.upperBound) }
  }

  /// The width, in columns, that a program wrapped the draft at; nil where none did, or where blank
  /// lines separate its paragraphs.
  var exact: Int? { wrapped.flatMap { $0.isTight ? $0.widths.upperBound : nil } }

  /// Whether the width alone decides if the paragraph of a line goes on.
  func isExact(_ line: Int) -> Bool {
    wrapped.map { $0.isTight && !$0.strays.contains(line) } ?? false
  }

  /// Whether a line is in one of the few blocks that have widths of their own.
  func isStray(_ line: Int) -> Bool { wrapped?.strays.contains(line) ?? false }

  /// The blocks that are one paragraph each, going by the width.
  var paragraphs: [Range<Int>] { wrapped?.paragraphs ?? [] }

  /// Whether a line is full at the width that the draft was wrapped at.
  func isFull(_ line: Int) -> Bool { wrapped?.full[line] ?? false }

  /// Whether a line is too wide for the width that the draft was wrapped at.
  func isOverlong(_ line: Int) -> Bool { wrapped?.overlong[line] ?? false }

  /// Whether a line is full: at the draft's own width where that decides, otherwise beside lines of
  /// a width, in columns.
  func isFull(_ line: Int, beside width: Int) -> Bool {
    if isExact(line) { return isFull(line) }
    guard source.lines[line].width <= Self.widest || source.isSingleWord(line) else { return false }
    return Double(source.reach(line)) > Double(width) * Self.ragged
  }
}

extension SourceLines {
  /// Whether a line is too wide for one wrapped at a width.
  func isOverlong(_ line: Int, _ width: Int) -> Bool {
    Double(lines[line].width) > Double(width) * Measure.overlong && !isSingleWord(line)
  }

  /// Whether no wrapping could break the line: it has neither spaces nor ideographs.
  func isSingleWord(_ line: Int) -> Bool {
    !wording(line).contains { $0 == .space || $0.opensIdeograph }
  }

  /// Returns the width, in columns, of the widest of some lines that may have been wrapped, or 0.
  func widestWrapped(_ block: Range<Int>) -> Int {
    lines[block].lazy.map(\.width).filter { $0 <= Measure.widest }.max() ?? 0
  }
}

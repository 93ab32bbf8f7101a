/// The clauses that were read so far, and what they leave open for the next one.
struct ClausesRead {
  private(set) var all: [Clause] = []
  /// The items that the next item may be nested in.
  var list = ListStack()
  /// Whether the last ones are a footnote and its further paragraphs.
  private var isInFootnote = false
  /// Whether only footnotes were read since a line of underscores.
  private(set) var isBelowNoteRule = false

  /// Reserves room for some clauses.
  init(room: Int) { all.reserveCapacity(room) }

  var last: Clause? { all.last }

  /// Whether the last one is a heading such as `recalling`.
  var endsInLead: Bool { all.last?.kind == .heading && all.last?.level == Clause.leadLevel }

  /// Appends a clause, which may be a line of underscores.
  mutating func append(_ clause: Clause, isNoteRule: Bool) {
    if clause.kind != .paragraph || clause.level == 1 { isInFootnote = clause.kind == .footnote }
    isBelowNoteRule = isBelowNoteRule && isInFootnote || isNoteRule
    all.append(clause)
  }

  /// Returns the depth of a paragraph: 1, or more where it is indented under an item or a footnote.
  func depth(ofParagraph lines: ClosedRange<Int>, _ source: SourceLines) -> Int {
    guard lines.lowerBound > 0, let last else { return 1 }
    let indent = lines.lazy.map { source.lines[$0].indent }.min() ?? 0
    guard source.isEmpty(lines.lowerBound - 1) else {
      return last.kind == .paragraph && !isInFootnote && list.isInBody(indent) ? last.level : 1
    }
    if isInFootnote { return (2...Self.noteIndent).contains(indent) ? 2 : 1 }
    let isOutside = last.kind == .paragraph && last.level == 1 && !list.isInBody(indent)
    return isOutside ? 1 : list.depth(ofParagraph: indent)
  }

  /// The most columns by which further paragraphs of a footnote are indented.
  private static let noteIndent = 8
}

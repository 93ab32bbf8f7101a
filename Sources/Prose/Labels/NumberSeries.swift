/// Distinguishes numbers that label a paragraph from those that begin its sentence.
///
/// `30 days after` and `30 that` look alike. A number without a full stop or bracket is a label
/// only where the nearest number above or below that begins a line continues its series.
struct NumberSeries {
  /// By line, whether its number is part of a series.
  private var isMember: [Bool]

  /// The farthest that one number of a series is from the next; drafts leave gaps. Between `2.` and
  /// `3`, whose signs differ, they leave none.
  private static let widestGap = 5

  init(_ source: SourceLines, _ labels: LineLabels) {
    isMember = Array(repeating: false, count: source.lines.count)
    var above: (line: Int, label: LabelMatch, number: ListNumber)?
    for line in source.lines.indices {
      guard let label = labels[line] else { continue }
      let number = ListNumber(source, label)
      guard number.first != nil else { continue }
      let gap = above.map { Self.gap($0.label.style, label.style) } ?? 0
      if let above, number.follows(above.number, within: gap) {
        isMember[above.line] = true
        isMember[line] = true
      }
      above = (line, label, number)
    }
  }

  private static func gap(_ above: LabelStyle, _ style: LabelStyle) -> Int {
    if case .number = above, case .number = style, above != style { return 1 }
    return widestGap
  }

  func contains(_ line: Int) -> Bool { isMember[line] }
}

/// Distinguishes numbers that label a paragraph from those that begin its sentence.
///
/// `30 days after` and `30 that` look alike. A number without a full stop or bracket is a label
/// only where the nearest number above or below that begins a line continues its series.
struct NumberSeries {
  /// By line, whether its number is part of a series.
  private var isMember: [Bool]

  /// The farthest that one number of a series is from the next; drafts leave gaps.
  private static let widestGap = 5

  init(_ source: SourceLines, _ labels: LineLabels) {
    isMember = Array(repeating: false, count: source.lines.count)
    var above: (line: Int, number: ListNumber)?
    for line in source.lines.indices {
      guard let label = labels[line] else { continue }
      let number = ListNumber(source, label)
      guard number.first != nil else { continue }
      if let above, number.follows(above.number, within: Self.widestGap) {
        isMember[above.line] = true
        isMember[line] = true
      }
      above = (line, number)
    }
  }

  func contains(_ line: Int) -> Bool { isMember[line] }
}

/// Tells the numbers that label a paragraph from those that begin its sentence.
///
/// `30 days after` and `30 that` look alike. A number without a full stop or bracket is a label only
/// where the nearest number above or below that begins a line carries its series on.
struct NumberSeries {
  /// By line, whether its number is part of a series.
  private var isMember: [Bool]

  /// The farthest that one number of a series is from the next; drafts leave gaps.
  private static let widestGap = 5

  init(_ source: SourceLines, _ labels: LineLabels) {
    isMember = Array(repeating: false, count: source.lines.count)
    let numbers = source.lines.indices.compactMap { line in
      labels[line].map { (line: line, number: ListNumber(source, $0)) }
    }.filter { !$0.number.parts.isEmpty }
    for (above, next) in zip(numbers, numbers.dropFirst())
    where next.number.follows(above.number, within: Self.widestGap) {
      isMember[above.line] = true
      isMember[next.line] = true
    }
  }

  func contains(_ line: Int) -> Bool { isMember[line] }
}

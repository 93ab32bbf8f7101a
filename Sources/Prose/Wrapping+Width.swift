/// The width that a text was wrapped at.
extension Wrapping {
  /// Share of line ends inside segments that must be full for a text to be wrapped, and how many
  /// must be in a narrow one.
  private static let wrapped = 0.6
  private static let fewest = 4

  /// The width that most line ends agree on, or nil where most lines are not full. Narrow lines
  /// count where they are most of the text.
  func textWidth() -> Int? {
    if let width = agreedWidth(1, { $0.width >= Self.narrowest }) { return width }
    let total = source.lines.reduce(0) { $0 + $1.width }
    let narrow = source.lines.reduce(0) { $1.width < Self.narrowest ? $0 + $1.width : $0 }
    return narrow * 2 > total ? agreedWidth(Self.fewest) { $0.width > 0 } : nil
  }

  private func agreedWidth(_ fewest: Int, _ isCounted: (Segment) -> Bool) -> Int? {
    var full: [Int] = []
    var all = 0
    var isProved = false
    for segment in segments where isCounted(segment) {
      for line in segment.lines.dropLast() {
        // The widest line is full whatever its segment is, and tells nothing.
        let isWidest = source.lines[line].width >= segment.width && segment.lines.count > 2
        guard !isWidest else { continue }
        all += 1
        guard isFull(line, segment.width) else { continue }
        isProved = isProved || proves(segment, beside: full)
        full.append(segment.width)
      }
    }
    guard isProved, full.count >= fewest, Double(full.count) >= Self.wrapped * Double(all) else {
      return nil
    }
    return Columns.ranked(full, at: full.count * 95 / 100)
  }

  /// Whether a segment shows that lines were wrapped. Two lines alone do not, as the first is full
  /// where the second begins with a long word; those of one sentence do, and those as wide as others.
  private func proves(_ segment: Segment, beside widths: [Int]) -> Bool {
    segment.lines.count > 2 || isSentence(segment.lines)
      || widths.contains { abs($0 - segment.width) <= Self.longestWord }
  }

  /// Columns by which widths of wrapped segments differ, as words have no room.
  private static let longestWord = 8
}

/// Finds the width that a text was wrapped at.
extension Wrapping {
  /// The share of line ends inside segments that must be full for a text to be wrapped, and the
  /// fewest that must be full in a narrow text.
  private static let wrapped = 0.6
  private static let fewest = 4

  /// Returns the width that most line ends agree on, or nil where most lines are not full. Narrow
  /// lines are used only where they are most of the text.
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
        // The widest line is always full, and so no evidence.
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
    return full.ranked(at: full.count * 95 / 100)
  }

  /// Whether a segment proves that lines were wrapped. Two lines alone do not, as the first is full
  /// where the second begins with a long word; two that are one sentence do, and two as wide as
  /// others.
  private func proves(_ segment: Segment, beside widths: [Int]) -> Bool {
    segment.lines.count > 2 || isSentence(segment.lines)
      || widths.contains { abs($0 - segment.width) <= Self.longestWord }
  }

  /// The most columns by which the widths of wrapped segments differ, as a word did not fit.
  private static let longestWord = 8
}

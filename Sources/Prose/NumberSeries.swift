/// Tells the numbers that label a paragraph from those that begin its sentence.
///
/// `30 days after` and `30 that` look alike. A number without a full stop or bracket is a label only
/// where the nearest number above or below that begins a line carries its series on.
struct NumberSeries {
  /// By line, whether its number is part of a series.
  private var isMember: [Bool]

  /// The farthest that one number of a series is from the next; drafts leave gaps.
  private static let widestGap = 5

  private struct Candidate {
    let line: Int
    /// `[4, 1]` for `4.1`.
    let parts: [Int]
    let hasLetter: Bool
  }

  init(_ source: SourceLines, _ labels: LineLabels) {
    isMember = Array(repeating: false, count: source.lines.count)
    var last: Candidate?
    for line in source.lines.indices {
      guard let candidate = Self.candidate(source, labels, line) else { continue }
      if let above = last, Self.goesOn(above, candidate) {
        isMember[above.line] = true
        isMember[candidate.line] = true
      }
      last = candidate
    }
  }

  func contains(_ line: Int) -> Bool { isMember[line] }

  private static func candidate(
    _ source: SourceLines, _ labels: LineLabels, _ line: Int
  ) -> Candidate? {
    guard let label = labels[line] else { return nil }
    let printed = source.bytes[label.label].drop { $0 == UInt8(ascii: "[") }
    guard printed.first?.isDigit == true else { return nil }
    let parts = printed.split { !$0.isDigit }.map {
      $0.reduce(0) { ($0 * 10 + Int($1 - 0x30)) % 100_000 }
    }
    return Candidate(line: line, parts: parts, hasLetter: printed.contains { $0.isLetter })
  }

  /// Whether `next` can follow `last` in one series: `4`, `5`; `4`, `4.1`; `4.3`, `5`; `14`, `14A`.
  private static func goesOn(_ last: Candidate, _ next: Candidate) -> Bool {
    let common = zip(last.parts, next.parts).prefix { $0 == $1 }.count
    let rest = next.parts[common...]
    if common == last.parts.count {
      return rest.isEmpty ? next.hasLetter : rest.allSatisfy { $0 == 1 }
    }
    guard let step = rest.first.map({ $0 - last.parts[common] }) else { return false }
    return (1...widestGap).contains(step) && rest.dropFirst().allSatisfy { $0 == 1 }
  }
}

/// Tells the numbers that label a paragraph from those that begin its sentence.
///
/// `30 days after` and `30 that` look alike. A number without a full stop or bracket is a label only
/// where the nearest number above or below that begins a line carries its series on. One that a line
/// break in mid-sentence put there ("the paragraph" / "7 above") is part of no series that has the
/// same number at the start of a clause.
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
    /// Whether the line before it stops without a mark of an end.
    let isInSentence: Bool
  }

  init(_ source: SourceLines, _ labels: LineLabels) {
    isMember = Array(repeating: false, count: source.lines.count)
    let all = source.lines.indices.compactMap { Self.candidate(source, labels, $0) }
    let candidates = Self.withoutReferences(all)
    for (above, candidate) in zip(candidates, candidates.dropFirst())
    where Self.goesOn(above, candidate) {
      isMember[above.line] = true
      isMember[candidate.line] = true
    }
  }

  private static func withoutReferences(_ candidates: [Candidate]) -> [Candidate] {
    guard candidates.contains(where: \.isInSentence) else { return candidates }
    var below: [Int]?
    let starts = candidates.reversed().map { candidate -> [Int]? in
      defer { if !candidate.isInSentence { below = candidate.parts } }
      return below
    }
    var above: [Int]?
    return zip(candidates, starts.reversed()).compactMap { candidate, below in
      guard candidate.isInSentence else {
        above = candidate.parts
        return candidate
      }
      return candidate.parts == above || candidate.parts == below ? nil : candidate
    }
  }

  func contains(_ line: Int) -> Bool { isMember[line] }

  private static func candidate(
    _ source: SourceLines, _ labels: LineLabels, _ line: Int
  ) -> Candidate? {
    guard let label = labels[line] else { return nil }
    let printed = source.bytes[label.label].drop { $0 == UInt8(ascii: "[") }
    let parts = numbers(printed)
    guard !parts.isEmpty else { return nil }
    return Candidate(
      line: line, parts: parts, hasLetter: printed.contains { $0.isLetter },
      isInSentence: line > 0 && !source.isEmpty(line - 1) && !source.endsClause(line - 1))
  }

  /// The numbers in a label that begins with one, cut off where they are no numbers of a paragraph.
  private static func numbers(_ printed: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var isInside = false
    for scalar in String(decoding: printed, as: UTF8.self).unicodeScalars {
      let digit = Numerals.digit(scalar)
      guard let digit else {
        if numbers.isEmpty { break }
        isInside = false
        continue
      }
      let value = isInside ? numbers.removeLast() : 0
      numbers.append((value * 10 + digit) % 100_000)
      isInside = true
    }
    return numbers
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

import ProseDiff

/// The part of two wordings that can make a difference: what changed, and enough around it for a
/// term to be seen whole.
struct Window {
  /// UTF-8 bytes that both wordings share at their start and end.
  private let start: Int
  private let end: Int

  /// Bytes before the first change and after the last that are read as well: a list of cited
  /// paragraphs before, a negation after.
  private static let before = 120
  private static let after = 60

  init(_ edits: [Edit]) {
    start = edits.first?.operation == .equal ? edits.first?.text.utf8.count ?? 0 : 0
    end =
      edits.count > 1 && edits.last?.operation == .equal ? edits.last?.text.utf8.count ?? 0 : 0
  }

  /// Returns the ranges to be read; from the start where the opening matters whatever changed.
  func near(
    _ old: RewordingReader.Clause, _ new: RewordingReader.Clause, isOpening: Bool
  ) -> (old: Range<Int>, new: Range<Int>) {
    let from = isOpening ? 0 : max(0, start - Self.before)
    return (range(old, from), range(new, from))
  }

  private func range(_ clause: RewordingReader.Clause, _ from: Int) -> Range<Int> {
    let text = clause.text.utf8Span.span
    let lower = text.wordStart(before: from)
    let upper = text.wordEnd(after: max(start, text.count - end) + Self.after)
    return (lower..<max(lower, upper)).clamped(to: clause.wording)
  }
}

extension Span<UInt8> {
  /// Returns the nearest place at or before another where a space ends; the start where there is
  /// none.
  fileprivate func wordStart(before place: Int) -> Int {
    var at = Swift.min(place, count)
    while at > 0, self[at - 1] != 0x20 { at -= 1 }
    return at
  }

  /// Returns the nearest place at or after another where a space begins; the end where there is
  /// none.
  fileprivate func wordEnd(after place: Int) -> Int {
    var at = Swift.min(place, count)
    while at < count, self[at] != 0x20 { at += 1 }
    return at
  }
}

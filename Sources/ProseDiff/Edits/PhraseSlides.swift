import Prose

extension [Edit] {
  /// Returns the edits with pure insertions and deletions moved to phrase boundaries where they fit
  /// as well: `{+The Bureau shall meet. +}The Council`, not
  /// `The {+Bureau shall meet. The +}Council`.
  func slidToPhrases() -> [Edit] {
    var edits = self
    var at = 0
    while at < edits.count {
      if let slide = PhraseSlide(edits, at), let shift = slide.shift {
        let slid = slide.slid(by: shift)
        edits.replaceSubrange(slide.run, with: slid)
      }
      at += 1
    }
    return edits
  }
}

/// A run of words that is only inserted or only deleted, between words that are kept.
struct PhraseSlide {
  /// The places of the edits, including those next to the run.
  let run: Range<Int>
  private let operation: Edit.Operation
  let text: [UInt8]
  /// The place of the run in the text, in bytes.
  let changed: Range<Int>
  /// How far it may move to the left (0 or below) and to the right, in bytes.
  private let reach: ClosedRange<Int>
  let beginsText: Bool
  let endsText: Bool
  /// Whether there are square brackets to keep whole.
  let hasBrackets: Bool

  /// Reads the edit at a place; nil where it is not such a run, or cannot slide.
  init?(_ edits: [Edit], _ at: Int) {
    let edit = edits[at]
    let before = at > 0 ? edits[at - 1] : nil
    let after = at + 1 < edits.count ? edits[at + 1] : nil
    guard edit.operation != .equal, before?.operation ?? .equal == .equal,
      after?.operation ?? .equal == .equal
    else { return nil }
    let (left, right) = (before?.text.utf8, after?.text.utf8)
    let goesLeft = left?.last == edit.text.utf8.last
    let goesRight = right?.first == edit.text.utf8.first
    guard goesLeft || goesRight else { return nil }
    text = [UInt8]((before?.text ?? "").utf8) + edit.text.utf8 + (after?.text ?? "").utf8
    changed = (left?.count ?? 0)..<text.count - (right?.count ?? 0)
    run = (before == nil ? at : at - 1)..<(after == nil ? at + 1 : at + 2)
    operation = edit.operation
    beginsText = run.lowerBound == 0
    endsText = run.upperBound == edits.count
    hasBrackets = changed.count <= Self.longest && text.contains(UInt8(ascii: "["))
    let (least, most) = (beginsText ? 0 : 1, endsText ? text.count : text.count - 1)
    reach = Self.reach(text, changed, least..<most)
  }

  /// Bytes of the longest run that is searched for brackets, and bytes that a run may move in
  /// either direction; ceilings on cost.
  private static let (longest, farthest) = (4096, 4096)

  private static func reach(
    _ text: [UInt8], _ changed: Range<Int>, _ bounds: Range<Int>
  ) -> ClosedRange<Int> {
    var (left, right) = (0, 0)
    while left < farthest, changed.lowerBound - left > bounds.lowerBound,
      text[changed.lowerBound - left - 1] == text[changed.upperBound - left - 1]
    {
      left += 1
    }
    while right < farthest, changed.upperBound + right < bounds.upperBound,
      text[changed.lowerBound + right] == text[changed.upperBound + right]
    {
      right += 1
    }
    return -left...right
  }

  /// How far to slide, in bytes; nil where no place is better than the current one.
  var shift: Int? {
    let here = worth(0)
    let best = reach.map { ($0, worth($0)) }.max { ($0.1, -abs($0.0)) < ($1.1, -abs($1.0)) }
    return best.flatMap { $0.1 > here ? $0.0 : nil }
  }

  func slid(by shift: Int) -> [Edit] {
    let (start, end) = (changed.lowerBound + shift, changed.upperBound + shift)
    let edits: [Edit] = [
      Edit(.equal, String(decoding: text[..<start], as: UTF8.self)),
      Edit(operation, String(decoding: text[start..<end], as: UTF8.self)),
      Edit(.equal, String(decoding: text[end...], as: UTF8.self)),
    ]
    return edits.filter { !$0.text.isEmpty }
  }
}

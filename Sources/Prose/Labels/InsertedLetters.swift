/// The letters of items inserted into a list, as laws amended in the United Kingdom have them: `(ba)`
/// between `(b)` and `(c)`.
struct InsertedLetters {
  /// By line, such letters: they begin with that of the item above, and the next one goes on from
  /// it.
  private(set) var found: [(line: Int, label: LabelMatch)] = []

  init(_ source: SourceLines, _ labels: LineLabels) {
    var above: LabelMatch?
    for line in source.lines.indices {
      if let label = labels[line] {
        if label.style == .inBrackets { above = label }
      } else if let above, let inserted = Self.label(source, line),
        inserted.follows(above), Self.isBeforeNext(inserted, line, labels)
      {
        found.append((line, inserted))
      }
    }
  }

  /// The label of two letters that a line begins with.
  private static func label(_ source: SourceLines, _ line: Int) -> LabelMatch? {
    let (bytes, wording) = (source.bytes, source.lines[line].wording)
    let start = wording.lowerBound
    guard wording.count > 5, bytes[start] == UInt8(ascii: "("), bytes[start + 1].isLower,
      bytes[start + 2].isLower, bytes[start + 3] == UInt8(ascii: ")"), bytes[start + 4].isSpace
    else { return nil }
    let letter = Int(bytes[start + 1] - UInt8(ascii: "a")) + 1
    return LabelMatch(
      label: start..<start + 4, textStart: Spaces.skip(bytes, start + 4, wording.upperBound),
      style: .inBrackets, values: LabelValues(LabelMatch.insertedZero + letter), isPlain: true)
  }

  /// Whether the next letter that is not inserted at the same place goes on from one that is.
  private static func isBeforeNext(
    _ inserted: LabelMatch, _ line: Int, _ labels: LineLabels
  ) -> Bool {
    for next in line + 1..<min(line + 1 + LineLabels.longestItem, labels.count) {
      guard let label = labels[next], label.style == .inBrackets else { continue }
      if label.values.last != inserted.values.last { return label.follows(inserted) }
    }
    return false
  }
}

extension LabelStyle {
  /// `(a)`
  fileprivate static let inBrackets = LabelStyle.lower(.brackets)
}

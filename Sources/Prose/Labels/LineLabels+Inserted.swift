/// The letters of items inserted into a list, as laws amended in the United Kingdom have them: `(ba)`
/// between `(b)` and `(c)`.
extension LineLabels {
  /// By line, such letters: they begin with that of the item above, and the next one goes on from
  /// it.
  func insertedLetters(_ source: SourceLines) -> [(line: Int, label: LabelMatch)] {
    var found: [(line: Int, label: LabelMatch)] = []
    var above: LabelMatch?
    for line in source.lines.indices {
      if let label = self[line] {
        if label.style == .inBrackets { above = label }
      } else if let above, let inserted = inserted(source, line),
        inserted.follows(above), isBeforeNext(inserted, line)
      {
        found.append((line, inserted))
      }
    }
    return found
  }

  /// The label of two letters that a line begins with.
  private func inserted(_ source: SourceLines, _ line: Int) -> LabelMatch? {
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
  private func isBeforeNext(_ inserted: LabelMatch, _ line: Int) -> Bool {
    for next in line + 1..<min(line + 1 + Self.longestItem, count) {
      guard let label = self[next], label.style == .inBrackets else { continue }
      if label.values.last != inserted.values.last { return label.follows(inserted) }
    }
    return false
  }
}

extension LabelStyle {
  /// `(a)`
  fileprivate static let inBrackets = LabelStyle.lower(.brackets)
}

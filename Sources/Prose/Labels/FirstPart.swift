/// The number of a first part right behind that of the paragraph: `2.—(1) The`, `2. (1) The`,
/// `2. a) the`.
struct FirstPart {
  /// Both as one label, with the look and place of the first.
  let whole: LabelMatch
  let label: LabelMatch
  /// Columns before the labels of the parts that follow.
  let indent: Int

  /// Returns, by line, the first parts: after a dash, or where the next label goes on with them.
  static func all(_ source: SourceLines, _ labels: LineLabels) -> [Int: FirstPart] {
    var parts: [Int: FirstPart] = [:]
    for line in source.lines.indices {
      guard let label = labels[line], label.style == .number(.stop),
        let part = firstPart(after: label, source, source.lines[line].content.upperBound)
      else { continue }
      let next = next(part, below: line, label, labels)
      guard next != nil || label.endsInDash(source.bytes) else { continue }
      parts[line] = FirstPart(
        whole: label.joined(with: part), label: part,
        indent: source.lines[next ?? line].indent)
    }
    return parts
  }

  private static func firstPart(
    after label: LabelMatch, _ source: SourceLines, _ end: Int
  ) -> LabelMatch? {
    let (bytes, at) = (source.bytes, label.textStart)
    guard at + 2 < end, bytes[at] == UInt8(ascii: "(") || bytes[at + 1] == UInt8(ascii: ")"),
      let part = LabelScanner.form(bytes, at..<end), part.isPlain, part.opens, part.textStart < end
    else { return nil }
    switch part.style {
    case .number(.brackets), .lower, .upper: return part
    default: return nil
    }
  }

  /// The line whose label goes on with a part, before that of the next paragraph.
  private static func next(
    _ part: LabelMatch, below line: Int, _ whole: LabelMatch, _ labels: LineLabels
  ) -> Int? {
    for next in line + 1..<min(line + 1 + LineLabels.longestItem, labels.count) {
      guard let label = labels[next] else { continue }
      if label.style == whole.style { return nil }
      if label.follows(part), label.values != part.values { return next }
    }
    return nil
  }
}

extension LabelMatch {
  fileprivate func endsInDash(_ bytes: [UInt8]) -> Bool {
    let last = bytes[label.upperBound - 1]
    return last >= 0x80 || last == UInt8(ascii: "-")
  }

  fileprivate func joined(with part: LabelMatch) -> LabelMatch {
    LabelMatch(
      label: label.lowerBound..<part.label.upperBound, textStart: part.textStart, style: style,
      values: values, isPlain: isPlain)
  }
}

extension String {
  /// This label without the number of a first part at its end, and that: `2.—` and `(1)` of
  /// `2.—(1)`.
  var wholeAndPart: (whole: String, part: String?) {
    let bytes = utf8Span.span
    guard bytes.count > 4, bytes[0].isDigit, bytes[bytes.count - 1] == UInt8(ascii: ")") else {
      return (self, nil)
    }
    var at = 1
    while at < bytes.count, bytes[at].isDigit { at += 1 }
    guard bytes[at] == UInt8(ascii: ".") else { return (self, nil) }
    let stop = at + 1
    at = stop
    while at < bytes.count, bytes[at].isSpace || bytes[at] == UInt8(ascii: "-") || bytes[at] >= 0x80
    {
      at += 1
    }
    guard at > stop, at < bytes.count,
      bytes[at] == UInt8(ascii: "(") || bytes[at].isLetter && at + 2 == bytes.count
    else { return (self, nil) }
    return (String(Substring(utf8.prefix(at))), String(Substring(utf8.dropFirst(at))))
  }
}

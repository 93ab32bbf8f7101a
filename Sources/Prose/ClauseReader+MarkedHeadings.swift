/// Headings written with `#` or underlined.
extension ClauseReader {
  /// The level of a heading written with `#`, or nil.
  func headingMarks(_ index: Int) -> Int? {
    let content = content(index)
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level),
      level == content.count || content.dropFirst(level).first?.isSpace == true
    else { return nil }
    return level
  }

  mutating func readMarkedHeading(_ level: Int) {
    let range = source.lines[at].content
    var start = range.lowerBound + level
    while start < range.upperBound, source.bytes[start].isSpace { start += 1 }
    appendHeading(lines: at...at, level: level, from: start)
    at += 1
  }

  /// Takes a heading, with its label split off and trailing `#` marks dropped.
  mutating func appendHeading(lines: ClosedRange<Int>, level: Int, from start: Int) {
    let end = source.lines[lines.lowerBound].content.upperBound
    let label = LabelScanner.match(source.bytes, start..<end).flatMap {
      $0.isPlain && !$0.style.isBullet ? $0 : nil
    }
    var wording = label.map { text(lines, without: $0) } ?? text(lines, from: start)
    if let space = wording.utf8.lastIndex(of: .space),
      wording.utf8[space...].dropFirst().allSatisfy({ $0 == UInt8(ascii: "#") })
    {
      wording = String(wording[..<space])
    }
    let isLead = LeadWords.open(wording)
    append(.heading, label, level: isLead ? Clause.leadLevel : level, lines: lines, text: wording)
    list.removeAll()
  }

  /// The level of a heading underlined with `=` or `-` on the next line, or nil.
  func underlinedLevel(_ index: Int) -> Int? {
    guard source.isUnderline(index + 1), source.lines[index].width <= 200 else { return nil }
    guard index == 0 || source.lines[index - 1].isBlank || headingMarks(index - 1) != nil else {
      return nil
    }
    return content(index + 1).first == UInt8(ascii: "=") ? 1 : 2
  }
}

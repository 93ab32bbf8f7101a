/// Reads headings written with `#` or underlined.
extension ClauseReader {
  /// Returns the level of a heading written with `#`, or nil.
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
    let label = markedLabel(start..<range.upperBound)
    if let label, let title = markedTitle(below: label, level) {
      let words = source.lines[title].content
      let wording = Self.withoutClosingMarks(
        text(title...title, from: words.lowerBound + (headingMarks(title) ?? 0)))
      append(.heading, label, level: level, lines: at...title, text: wording)
      list.removeAll()
      at = title + 1
      return
    }
    appendHeading(label, lines: at...at, level: level, from: start)
    at += 1
  }

  /// Returns the line of the title below a marked heading that is only a division's label: a deeper
  /// heading without a label, such as `### Definitions` below `## Article 7`, if it is the only one
  /// of its level in the division; or a line in emphasis, if it is the only one there.
  private func markedTitle(below label: LabelMatch, _ level: Int) -> Int? {
    guard case .division = label.style, label.textStart == source.lines[at].content.upperBound,
      let title = source.lines.indices[(at + 1)...].prefix(2).first(where: {
        !source.lines[$0].isBlank
      })
    else { return nil }
    guard let deeper = headingMarks(title) else {
      guard isEmphasized(title), !isAnyEmphasized(below: title) else { return nil }
      return titleLine(below: at, mayStandApart: true)
    }
    guard deeper > level else { return nil }
    let words = source.lines[title].content
    let start = words.lowerBound + deeper
    guard start < words.upperBound, !LeadWords.open(text(title...title, from: start).utf8Span.span),
      markedLabel(start + 1..<words.upperBound) == nil
    else { return nil }
    let below = source.lines.indices[(title + 1)...].lazy.compactMap(headingMarks)
    return below.first { $0 <= deeper }.map { $0 < deeper } == false ? nil : title
  }

  /// Whether any line below one is in emphasis, before the next heading with a mark.
  private func isAnyEmphasized(below line: Int) -> Bool {
    let next = source.lines.indices[(line + 1)...]
      .first { isEmphasized($0) || headingMarks($0) != nil }
    return next.map(isEmphasized) ?? false
  }

  private func isEmphasized(_ line: Int) -> Bool {
    HeadingWords.isEmphasized(source.content(line))
  }

  /// Returns the label at the start of a heading with a mark; a bare number is a label only right
  /// before a capital or a character outside ASCII.
  func markedLabel(_ range: Range<Int>) -> LabelMatch? {
    guard let label = LabelScanner.match(source.bytes, range), !label.style.isBullet else {
      return nil
    }
    if label.isPlain { return label }
    guard label.textStart < range.upperBound, (label.values.first ?? 1000) < 1000 else {
      return nil
    }
    let next = source.bytes[label.textStart]
    return next.isUpper || next >= 0x80 ? label : nil
  }

  /// Appends a heading, with its label split off and trailing `#` marks dropped.
  mutating func appendHeading(
    _ label: LabelMatch?, lines: ClosedRange<Int>, level: Int, from start: Int
  ) {
    var wording = label.map { text(lines, without: $0, from: start) } ?? text(lines, from: start)
    wording = Self.withoutClosingMarks(wording)
    let isLead = LeadWords.open(wording.utf8Span.span)
    append(.heading, label, level: isLead ? Clause.leadLevel : level, lines: lines, text: wording)
    list.removeAll()
  }

  /// Returns a heading's words without the `#` marks that may close it.
  private static func withoutClosingMarks(_ wording: String) -> String {
    let bytes = wording.utf8
    let marks = bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes.dropLast(marks)
    guard marks > 0, rest.last ?? .space == .space else { return wording }
    return String(decoding: rest.last == nil ? rest : rest.dropLast(), as: UTF8.self)
  }

  /// Returns the level of a heading underlined with `=` or `-` on the next line, or nil.
  func underlinedLevel(_ index: Int) -> Int? {
    guard source.isUnderline(index + 1), source.lines[index].width <= 200 else { return nil }
    guard index == 0 || source.lines[index - 1].isBlank || headingMarks(index - 1) != nil else {
      return nil
    }
    return content(index + 1).first == UInt8(ascii: "=") ? 1 : 2
  }
}

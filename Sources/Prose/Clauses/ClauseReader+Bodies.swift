/// Sections whose title alone is numbered, and whose text below it is not indented: `2. Term`.
extension ClauseReader {
  /// Whether an item is the title of the paragraphs below it: it goes on from such a title, or
  /// stands above a paragraph as the next but few of its list does.
  func isTitleOfBody(_ lines: ClosedRange<Int>, _ label: LabelMatch) -> Bool {
    let line = lines.lowerBound
    guard lines.count == 1, isTitleOfSection(line, label) else { return false }
    return list.goesOnFromTitle(label) || isAboveBody(line) && isAnyAboveBody(below: line, label)
  }

  /// Whether one of the next titles of a list stands above a paragraph.
  private func isAnyAboveBody(below line: Int, _ label: LabelMatch) -> Bool {
    let indent = source.lines[line].indent
    var (last, titles) = (label, 0)
    for next in line + 1..<min(line + 1 + Self.longestBody, source.lines.count) {
      guard let label = labels[next], label.style == last.style,
        abs(source.lines[next].indent - indent) < 2
      else { continue }
      guard label.follows(last), label.values != last.values, isTitleOfSection(next, label) else {
        return false
      }
      if isAboveBody(next) { return true }
      titles += 1
      if titles == Self.mostTitles { return false }
      last = label
    }
    return false
  }

  /// Lines and titles beyond which the next one above a paragraph is not looked for; a ceiling on
  /// cost.
  private static let longestBody = 200
  private static let mostTitles = 4

  /// Whether a line holds a few words after a number, as titles do, and no more is known to follow.
  private func isTitleOfSection(_ line: Int, _ label: LabelMatch) -> Bool {
    switch label.style {
    case .number(let close) where close != UInt8(ascii: "("): break
    case .path, .upper: break
    default: return false
    }
    guard line + 1 < source.lines.count, source.isEmpty(line + 1) || labels[line + 1] != nil else {
      return false
    }
    let words = HeadingWords(source.wording(line, after: label))
    return words.mayBeHeading && words.hasAtMost(Self.longestBodyTitle) && !words.endsWithColon
      && !words.startsLower
  }

  private static let longestBodyTitle = 8

  /// Whether a paragraph of whole sentences stands below a line and a blank one, indented alike.
  private func isAboveBody(_ title: Int) -> Bool {
    let line = title + 2
    guard line < source.lines.count, source.isEmpty(title + 1), !source.isEmpty(line),
      labels[line] == nil, abs(source.lines[line].indent - source.lines[title].indent) < 2,
      !source.isMarked(line), !isRule(line), !isFootnote(line), underlinedLevel(line) == nil,
      source.firstScalar(line)?.isLower == false
    else { return false }
    let end = source.lines.indices[line...].first { source.isEmpty($0) } ?? source.lines.count
    return source.endsSentence(end - 1)
  }
}

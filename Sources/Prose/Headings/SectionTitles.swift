/// Recognizes sections whose title alone is numbered, and whose text below it is not indented:
/// `2. Term`.
struct SectionTitles {
  private let layout: Layout
  private let source: SourceLines
  private let labels: LineLabels

  init(_ layout: Layout) {
    self.layout = layout
    (source, labels) = (layout.source, layout.labels)
  }

  /// Whether an item is the title of the paragraphs below it: it goes on from such a title, or
  /// stands above a paragraph as the next but few of its list does.
  func isTitle(_ lines: ClosedRange<Int>, _ label: LabelMatch, below read: ClausesRead) -> Bool {
    let line = lines.lowerBound
    guard lines.count == 1, isTitle(line, label) else { return false }
    return read.list.goesOnFromTitle(label)
      || isAboveBody(line, read) && isAnyAboveBody(below: line, label, read)
  }

  /// Whether one of the next titles of a list stands above a paragraph.
  private func isAnyAboveBody(
    below line: Int, _ label: LabelMatch, _ read: ClausesRead
  ) -> Bool {
    let indent = source.lines[line].indent
    var (last, titles) = (label, 0)
    for next in line + 1..<min(line + 1 + Self.longestBody, source.lines.count) {
      guard let label = labels[next], label.style == last.style,
        abs(source.lines[next].indent - indent) < 2
      else { continue }
      guard label.follows(last), label.values != last.values, isTitle(next, label) else {
        return false
      }
      if isAboveBody(next, read) { return true }
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
  private func isTitle(_ line: Int, _ label: LabelMatch) -> Bool {
    switch label.style {
    case .number(.brackets): return false
    case .number, .path, .upper: break
    default: return false
    }
    guard line + 1 < source.lines.count, source.isEmpty(line + 1) || labels[line + 1] != nil else {
      return false
    }
    let words = HeadingWords(source.wording(line, after: label))
    return words.mayBeHeading && words.hasAtMost(Self.longest) && !words.endsWithColon
      && !words.startsLower
  }

  /// The most words of a title.
  private static let longest = 8

  /// Whether a paragraph of whole sentences stands below a line and a blank one, indented alike.
  private func isAboveBody(_ title: Int, _ read: ClausesRead) -> Bool {
    let line = title + 2
    guard line < source.lines.count, source.isEmpty(title + 1), !source.isEmpty(line),
      abs(source.lines[line].indent - source.lines[title].indent) < 2,
      layout.mayBeTitle(line, below: read), source.firstScalar(line)?.isLower == false
    else { return false }
    let end = source.lines.indices[line...].first { source.isEmpty($0) } ?? source.lines.count
    return source.endsSentence(end - 1)
  }
}

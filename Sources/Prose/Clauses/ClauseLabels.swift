/// Decides which of the apparent labels at the start of lines are labels.
struct ClauseLabels {
  private let layout: Layout
  private let source: SourceLines

  init(_ layout: Layout) { (self.layout, source) = (layout, layout.source) }

  /// Returns the label of a line, unless its surroundings show it to be words of a sentence.
  func label(_ line: Int, below read: ClausesRead) -> LabelMatch? {
    guard let label = layout.labels[line] else { return nil }
    if label.style.isDivision { return isDivision(label, line) ? label : nil }
    if label.isPlain { return isDayOfYear(label, line) ? nil : label }
    let isNumbered = label.isNumbered(below: 1000)
    if isNumbered || label.values.isEmpty, isBeforeTab(label) { return label }
    let words = source.wording(line, after: label)
    guard isNumbered, let next = words.first else { return nil }
    let endsInLetter = source.bytes[label.label.upperBound - 1].isLetter
    if next.isUpper, endsInLetter || label.style.isAbsolute { return label }
    if layout.series.contains(line) { return MonthNames.isAtStart(of: words) ? nil : label }
    let isFirst = label.style != .degree && label.isNumbered(below: 10) && read.endsInLead
    return isFirst ? label : nil
  }

  /// Returns the label at the start of a heading with a mark; a bare number is a label only right
  /// before a capital or a character outside ASCII.
  func label(ofHeading heading: Range<Int>) -> LabelMatch? {
    guard let label = LabelScanner.match(source.bytes, heading), !label.style.isBullet else {
      return nil
    }
    if label.isPlain { return label }
    guard label.textStart < heading.upperBound, label.isNumbered(below: 1000) else { return nil }
    let next = source.bytes[label.textStart]
    return next.isUpper || next >= 0x80 ? label : nil
  }

  /// Whether `3.` at the start of a line is the day of a date such as `3. März 2031`.
  private func isDayOfYear(_ label: LabelMatch, _ line: Int) -> Bool {
    guard label.style == .number(.stop), label.isNumbered(below: 32) else { return false }
    let words = source.wording(line, after: label)
    let year = words.drop { $0 != .space }.dropFirst().prefix(while: \.isDigit)
    return year.count == 4 && MonthNames.isAtStart(of: words)
  }

  private func isBeforeTab(_ label: LabelMatch) -> Bool {
    let end = label.label.upperBound
    return end < label.textStart && source.bytes[end] == .tab
  }

  /// Whether `Article 7` at the start of a line is its label and not the first words of a sentence
  /// ("Article 7 of the Convention provides").
  private func isDivision(_ label: LabelMatch, _ line: Int) -> Bool {
    let words = source.wording(line, after: label)
    return !DivisionLinks.isLower(after: label, in: source.bytes, before: words.endIndex)
      && (layout.divisions.contains(line) || isTitle(words, line))
  }

  /// Whether a few words that end a line are placed as a title is. Thai is excluded: it writes no
  /// full stops, so its sentences look like titles.
  private func isTitle(_ words: ArraySlice<UInt8>, _ line: Int) -> Bool {
    let heading = HeadingWords(words)
    let isThai = words.firstScalar.map { (0xE00...0xEFF).contains($0.value) } ?? false
    guard heading.mayBeHeading, !heading.endsWithColon, !isThai,
      !Instruments.isAbbreviation(words), !source.endsWithOpenWord(line)
    else { return false }
    let isLast = line + 1 == source.lines.count || source.lines[line + 1].isBlank
    return isLast || !layout.wrapping.runsOn(after: line)
  }
}

/// Decides which of the apparent labels at the start of lines are labels.
extension ClauseReader {
  /// Returns the line on which a label ends: the one that it begins on, or the next.
  func labelEnd(_ label: LabelMatch, from line: Int) -> Int {
    label.label.upperBound > source.lines[line].content.upperBound ? line + 1 : line
  }

  /// Returns the label of a line, unless its surroundings show it to be words of a sentence.
  func acceptedLabel(_ index: Int) -> LabelMatch? {
    guard let label = labels[index] else { return nil }
    if label.style.isDivision { return isDivision(label, index) ? label : nil }
    if label.isPlain { return isDayOfYear(label, index) ? nil : label }
    if label.label.upperBound < label.textStart, source.bytes[label.label.upperBound] == .tab,
      (label.values.first ?? 0) < 1000
    {
      return label
    }
    let rest = source.wording(index, after: label)
    guard let next = rest.first, (label.values.first ?? 1000) < 1000 else { return nil }
    let endsInLetter = source.bytes[label.label.upperBound - 1].isLetter
    if next.isUpper, endsInLetter || label.style.isAbsolute { return label }
    if series.contains(index) { return Self.startsWithMonth(rest) ? nil : label }
    let isFirst =
      label.style != .degree && clauses.last?.kind == .heading
      && clauses.last?.level == Clause.leadLevel
    return isFirst && (label.values.first ?? 10) < 10 ? label : nil
  }

  /// Whether `Article 7` at the start of a line is its label and not the first words of a sentence
  /// ("Article 7 of the Convention provides").
  private func isDivision(_ label: LabelMatch, _ index: Int) -> Bool {
    let end = source.lines[index].content.upperBound
    if DivisionLinks.areLower(after: label, in: source.bytes, before: end) { return false }
    return divisions.contains(index) || isTitle(source.bytes[label.textStart..<end], index)
  }

  /// Whether a few words that end a line are placed as a title is. Thai is excluded: it writes no
  /// full stops, so its sentences look like titles.
  private func isTitle(_ words: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let heading = HeadingWords(words)
    let isThai = SourceLines.firstScalar(words).map { (0xE00...0xEFF).contains($0.value) } ?? false
    guard heading.mayBeHeading, !heading.endsWithColon, !isThai,
      !Instruments.isAbbreviation(words), !source.endsWithOpenWord(index)
    else { return false }
    let isLast = index + 1 == source.lines.count || source.lines[index + 1].isBlank
    return isLast || !wrapping.runsOn(after: index)
  }
}

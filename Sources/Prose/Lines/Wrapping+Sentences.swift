/// Recognizes line breaks in mid-sentence, which the words around them show at any width.
extension Wrapping {
  /// The least width of a line that continues on the next whenever it stops in mid-sentence,
  /// whatever the line above it is. Columns, about half of a wrapped line.
  private static let shortest = 36

  private static let openers = Array("([\"'*_".utf8)

  /// Whether a line stops without a closing mark and the next one continues it: in lower case, with
  /// an opening mark, or within a run of ideographs, for example.
  func stopsInSentence(_ line: Int) -> Bool {
    let next = line + 1
    if isMarkAlone(next) { return true }
    let width = source.lines[line].width
    guard width <= Measure.widest, !source.endsSentence(line) else { return false }
    if leavesBracketOpen(line) || labels[next] == nil && source.endsWithOpenWord(line)
      || source.endsInHyphen(line) || isRest(next)
    {
      return true
    }
    // The letter `o` as a bullet is no word in lower case.
    if labels[next]?.style == .bullet(UInt8(ascii: "o")) { return false }
    let word = source.firstWord(next)
    let isAlone = word.endIndex == source.lines[next].content.upperBound && width >= Self.shortest
    let isField = word.last == UInt8(ascii: ":") && !isAlone
    guard let first = word.first, !isField else { return false }
    if width < Self.shortest { return startsLower(next) && isInSentence(line) }
    if Self.openers.contains(first) {
      return !HeadingWords(source, next...next).isEmphasized
    }
    if first.isDigit { return goesOnWithNumber(next) }
    if isAlone, word.last == UInt8(ascii: ":"), !(source.firstScalar(next)?.isUpper ?? true) {
      return true
    }
    return startsLower(next) || breaksIdeographs(line) || isTail(next)
  }

  /// Whether a line is only a few words in brackets, such as `(agreed)`: the status of the clause
  /// above.
  func isMarkAlone(_ line: Int) -> Bool {
    let run = source.wording(line)
    guard labels[line] == nil, run.count > 3, let first = run.first, let last = run.last else {
      return false
    }
    let isRound = first == UInt8(ascii: "(") && last == UInt8(ascii: ")")
    guard isRound || first == UInt8(ascii: "[") && last == UInt8(ascii: "]") else { return false }
    return run.count(where: \.isSpace) < Self.longestMark && !run.contains(where: \.isDigit)
  }

  /// The most words of a status mark on a line of its own.
  private static let longestMark = 5

  /// Whether a line is the last few words of an item: `… of the Plenipotentiary` / `Conference;`.
  private func isTail(_ line: Int) -> Bool {
    labels[segment(of: line).lines.lowerBound]?.style.isDivision == false
      && isEnd(line)
  }

  /// Whether a line is the last few words of what a label begins, and no line of the draft is as
  /// wide as the one above would be with the first of those words:
  /// `Artikel 1. Das Gesetz gilt für alle` / `Schiffe.`
  private func isRest(_ line: Int) -> Bool {
    labels[segment(of: line).lines.lowerBound] != nil
      && source.reach(line - 1) > measure.columns && isEnd(line)
  }

  /// Whether a line is a few words that end a clause, below a line that does not end one.
  private func isEnd(_ line: Int) -> Bool {
    guard labels[line] == nil, source.endsClause(line), !source.endsClause(line - 1) else {
      return false
    }
    let isLast =
      line + 1 == source.lines.count || source.isEmpty(line + 1) || labels[line + 1] != nil
    let words = source.wording(line).count(where: \.isSpace) + 1
    return isLast && words <= Self.longestTail
  }

  /// The most words of a last line that is distinguished from a clause of its own.
  private static let longestTail = 3

  /// Whether a line opens a bracket that the next one closes, and the closing one does not belong
  /// to a label that carries on a list.
  private func leavesBracketOpen(_ line: Int) -> Bool {
    guard source.leavesBracketOpen(line) else { return false }
    guard let label = labels[line + 1] else { return true }
    return !label.opens && labels[line].map(label.follows) != true
  }

  private func startsLower(_ line: Int) -> Bool {
    source.firstScalar(line)?.isLower ?? false
  }

  /// Whether a line belongs to a sentence and not to a list of words: its segment opens with a
  /// label or not in lower case.
  private func isInSentence(_ line: Int) -> Bool {
    let first = segment(of: line).lines.lowerBound
    return labels[first] != nil || !startsLower(first)
  }

  /// Whether the number at the start of a line belongs to a reference, as in `paragraph` /
  /// `7 above`.
  private func goesOnWithNumber(_ line: Int) -> Bool {
    guard let label = labels[line], !label.opens, !label.style.isBullet else { return false }
    let rest = source.wording(line, after: label)
    return rest.firstScalar?.isLower ?? false
  }

  /// Whether a full line and the next belong to one run of ideographs.
  private func breaksIdeographs(_ line: Int) -> Bool {
    source.breaksIdeographs(after: line)
      && isFull(line, segment(of: line).width)
  }

  /// Whether lines of prose that are not very narrow hold exactly one end of a sentence, on the
  /// last.
  func isSentence(_ lines: Range<Int>) -> Bool {
    let end = lines.first {
      source.endsSentence($0) || source.endsWithAddress($0)
    }
    return end == lines.upperBound - 1 && !lines.contains { isMarkup($0) }
      && !source.endsWithColon(lines.upperBound - 1)
      && lines.contains { source.lines[$0].width >= Self.shortest }
  }
}

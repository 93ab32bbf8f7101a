/// Headings that only their wording and place show.
extension ClauseReader {
  /// The most words that a heading has; the longest of 64 ITU documents has 14.
  private static let longestHeading = 16

  /// Whether a line is the title below a division's label (`Article 7`, then `Definitions`).
  func isTitle(_ index: Int) -> Bool {
    let run = source.bytes[source.wording(source.lines[index])]
    return !run.isEmpty && Self.mayBeHeading(run) && isFollowedByBreak(index)
      && labels[index] == nil
  }

  /// The level of a heading without a mark, or nil. It may have been wrapped, or be a division's label
  /// and a title below it.
  func headingLevel(_ lines: ClosedRange<Int>, _ label: LabelMatch?) -> Int? {
    if lines.count == 2, let label, case .division(let rank) = label.style,
      label.textStart == source.lines[lines.lowerBound].content.upperBound
    {
      return rank
    }
    guard let run = heading(lines, from: label?.textStart ?? quoted(lines.lowerBound)) else {
      return nil
    }
    if let label, case .division(let rank) = label.style {
      return Self.endsSentence(run) ? nil : rank
    }
    if isEmphasized(lines, label) { return Self.leads(run) ? Clause.leadLevel : 3 }
    guard !run.isEmpty, Self.mayBeHeading(run) else { return nil }
    if Self.isCapitals(run) { return clauses.isEmpty ? 1 : 2 }
    guard label == nil, !(run.first?.isDigit ?? true), isFollowedByBreak(lines.upperBound) else {
      return nil
    }
    if Self.leads(run) { return Clause.leadLevel }
    let isBare = !run.contains { $0.isDigit || $0 == UInt8(ascii: ",") }
    return run.count(where: \.isSpace) < 6 && isBare && opensList(after: lines.upperBound)
      ? Clause.leadLevel : nil
  }

  /// Whether some lines, with their label if they have one, stand in emphasis from end to end.
  private func isEmphasized(_ lines: ClosedRange<Int>, _ label: LabelMatch?) -> Bool {
    if let label, isEmphasisClosed(label) { return false }
    let run = source.bytes[
      quoted(lines.lowerBound)..<source.lines[lines.upperBound].content.upperBound]
    return Self.isEmphasized(run)
  }

  /// The words of some lines, if a heading can be as long, however they were wrapped.
  private func heading(_ lines: ClosedRange<Int>, from start: Int) -> ArraySlice<UInt8>? {
    guard lines.count <= Self.mostLines else { return nil }
    let columns = source.lines[lines].reduce(0) { $0 + $1.width + 1 - $1.indent } - 1
    guard columns <= Wrapping.widest else { return nil }
    let end = source.lines[lines.lowerBound].content.upperBound
    let run =
      lines.count == 1 ? source.bytes[start..<end] : Array(text(lines, from: start).utf8)[...]
    return run.count(where: \.isSpace) < Self.longestHeading ? run : nil
  }

  /// The most lines that a heading is wrapped onto.
  private static let mostLines = 4

  /// Whether a run has no more words than a heading, and does not end as a sentence or a part of one.
  static func mayBeHeading(_ run: ArraySlice<UInt8>) -> Bool {
    run.count(where: \.isSpace) < longestHeading && !endsSentence(run)
  }

  /// Whether the run ends with a stop or a comma of any script.
  private static func endsSentence(_ run: ArraySlice<UInt8>) -> Bool {
    sentenceEnds.contains { run.suffix($0.count).elementsEqual($0) }
  }

  private static let sentenceEnds: [[UInt8]] = ".;,。；，、：؛،".unicodeScalars.map {
    Array(String($0).utf8)
  }

  /// Whether the run, its emphasis set aside, begins with a lead word.
  static func leads(_ run: ArraySlice<UInt8>) -> Bool {
    let bare = run.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
    return LeadWords.open(String(decoding: bare, as: UTF8.self))
  }

  /// Whether the whole run stands between `*`, `_` or `**`.
  static func isEmphasized(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.count > 2, let mark = run.first, run.last == mark else { return false }
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return false }
    let width = run.prefix { $0 == mark }.count
    let inner = run.dropFirst(width).dropLast(width)
    guard let first = inner.first, let last = inner.last, !first.isSpace, !last.isSpace else {
      return false
    }
    return !inner.contains(mark)
  }

  /// Whether the run has four letters or more, all of them capitals of a script that has them.
  private static func isCapitals(_ run: ArraySlice<UInt8>) -> Bool {
    var capitals = 0
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
      let isLetter = scalar.isASCII ? UInt8(scalar.value).isLetter : scalar.properties.isAlphabetic
      guard isLetter else { continue }
      guard scalar.isASCII ? UInt8(scalar.value).isUpper : scalar.properties.isUppercase else {
        return false
      }
      capitals += 1
    }
    return capitals >= 4
  }

  /// Whether a blank line, the end or a label follows, or the line stands alone without.
  private func isFollowedByBreak(_ index: Int) -> Bool {
    let next = index + 1
    guard next < source.lines.count, !source.lines[next].isBlank else { return true }
    return labels[next] != nil || labels.standsAlone(index)
  }

  private func opensList(after index: Int) -> Bool {
    let limit = min(index + 4, source.lines.count)
    guard let next = (index + 1..<limit).first(where: { !source.lines[$0].isBlank }) else {
      return false
    }
    guard let label = labels[next] else { return false }
    return label.opens && !label.style.isBullet && (label.style != .degree || series.contains(next))
      && label.textStart < source.lines[next].content.upperBound
  }
}

/// Finds where paragraphs end.
extension PDFParagraphs {
  func isBreak(_ first: PDFLine, _ line: PDFLine, _ next: PDFLine) -> Bool {
    if openings[next] != nil { return true }
    if abs(line.box.height - next.box.height) > 0.15 * max(line.box.height, next.box.height) {
      return true
    }
    let goesOnElsewhere = next.page != line.page || next.box.middle < line.box.middle
    let step = next.box.middle - line.box.middle
    if !goesOnElsewhere, isTall(line), isTall(next), step < Self.headingStep * line.box.height {
      return false
    }
    let hangs = hangs(next, below: first)
    if !goesOnElsewhere {
      if step > Self.moreThanLeading * leading { return true }
      if next.box.left > line.box.left + Self.indent * height, isAtEdge(line), !hangs {
        return true
      }
      if next.box.left < line.box.left - Self.indent * height, !isFirst(line, before: next) {
        return true
      }
    } else if next.box.left > next.measure.lowerBound + Self.indent * height, !hangs,
      line == first || !stands(next, at: line.words[0], in: line)
    {
      return true
    }
    return isShort(line, before: next) || endsClause(line) && next.text.opensWithLabel
  }

  private func isTall(_ line: PDFLine) -> Bool { line.box.height >= Self.headingHeight * height }

  /// Whether a line continues below the wording after a label.
  private func hangs(_ line: PDFLine, below first: PDFLine) -> Bool {
    let signed = first.text.opensWithLabel && first.words.count > 1 ? [1] : []
    return (signed + labelEnds(first)).contains { stands(line, at: first.words[$0], in: first) }
  }

  private func isAtEdge(_ line: PDFLine) -> Bool {
    line.box.left < line.measure.lowerBound + 0.5 * height
  }

  /// Whether a line is indented as the first of its paragraph, and the next continues at the edge.
  private func isFirst(_ line: PDFLine, before next: PDFLine) -> Bool {
    isAtEdge(next) && line.box.left - next.box.left < 6 * height
  }

  /// Whether the first word of the next line would have fitted on the line.
  private func isShort(_ line: PDFLine, before next: PDFLine) -> Bool {
    !line.isFull(before: next, upTo: line.measure.upperBound, height)
  }

  private func endsClause(_ line: PDFLine) -> Bool {
    line.text.last.map { ".;:,!?。；：，".contains($0) } ?? false
  }

  // MARK: - Labels

  /// The numbers of words after which a line has more white space than between words: the words
  /// before it may be a label.
  func labelEnds(_ line: PDFLine) -> [Int] {
    guard !line.isRightToLeft else { return [] }
    return (1...3).filter { place in
      place < line.words.count
        && line.words[..<place].reduce(0) { $0 + $1.text.count } <= Self.longestLabel
        && line.words[place].box.left - line.words[place - 1].box.right > Self.labelWhite * space
    }
  }

  /// Whether a line begins at the position of a word in another; in different columns each is
  /// measured from the edge of its text.
  func stands(_ line: PDFLine, at word: PDFWord, in other: PDFLine) -> Bool {
    let isBeside = line.page == other.page && line.column == other.column
    let shift = isBeside ? 0 : line.measure.lowerBound - other.measure.lowerBound
    return abs(line.box.left - word.box.left - shift) < Self.indent * height
  }
}

extension String {
  /// Whether it begins with a number or letter with a label's punctuation, or a bullet: `1.`,
  /// `(a)`, `12 bis)`, `–`.
  fileprivate var opensWithLabel: Bool {
    let word = prefix { $0 != " " }
    guard let last = word.last, word.count <= 8 else { return false }
    if ["–", "—", "-", "•"].contains(word) { return true }
    return ".)]".contains(last) && word.contains { $0.isLetter || $0.isNumber }
      && word.filter { $0.isLetter }.count <= 4
  }
}

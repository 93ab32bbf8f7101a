/// The letter `o` that stands for a bullet before a space, as many a typist sets it.
struct LetterBullets {
  private let source: SourceLines
  private let labels: LineLabels
  /// By line, such bullets: two or more in a row, below a colon, dash, full stop or another bullet;
  /// none in a text that has `o` within its lines, as it is a word of its language.
  private(set) var found: [(line: Int, label: LabelMatch)] = []

  init(_ source: SourceLines, _ labels: LineLabels) {
    (self.source, self.labels) = (source, labels)
    var run: [Int] = []
    var above: Int?
    for line in source.lines.indices where !source.isEmpty(line) {
      let begins = labels[line] == nil && source.beginsWithLetterO(line)
      if !run.isEmpty, !goesOn(run, line, begins) {
        add(run)
        run = []
      }
      if begins, !run.isEmpty || above.map({ mayStand(below: $0, line) }) == true {
        run.append(line)
      }
      above = line
    }
    add(run)
    if !found.isEmpty, source.holdsWordO { found = [] }
  }

  private mutating func add(_ run: [Int]) {
    if run.count > 1 { found += run.map { ($0, source.letterBullet($0)) } }
  }

  /// Whether a line is the next bullet of a run, or more of the last one's wording.
  private func goesOn(_ run: [Int], _ line: Int, _ begins: Bool) -> Bool {
    let indent = source.lines[line].indent - source.lines[run[0]].indent
    if begins { return indent == 0 }
    return labels[line] == nil
      && (indent > 0 || !source.isEmpty(line - 1) && !source.endsClause(line - 1))
  }

  private func mayStand(below above: Int, _ line: Int) -> Bool {
    if labels[above]?.style.isBullet == true {
      return source.lines[line].indent > source.lines[above].indent
    }
    return source.endsWithColon(above) || source.endsWithFullStop(above)
      || source.endsWithDash(above)
  }
}

extension SourceLines {
  /// Whether a line begins with an `o`, white space and a letter.
  fileprivate func beginsWithLetterO(_ line: Int) -> Bool {
    let words = wording(line)
    guard words.first == UInt8(ascii: "o"), words.count > 2, words[words.startIndex + 1].isSpace
    else { return false }
    return words.dropFirst().drop(while: \.isSpace).firstScalar?.isLetter == true
  }

  /// Whether an `o` between spaces is within a line.
  fileprivate var holdsWordO: Bool {
    lines.contains { line in
      let words = bytes[line.wording].dropFirst()
      return words.indices.dropLast(2).contains { at in
        words[at].isSpace && words[at + 1] == UInt8(ascii: "o") && words[at + 2].isSpace
      }
    }
  }

  fileprivate func letterBullet(_ line: Int) -> LabelMatch {
    let (start, end) = (lines[line].wording.lowerBound, lines[line].wording.upperBound)
    return LabelMatch(
      label: start..<start + 1, textStart: Spaces.skip(bytes, start + 1, end),
      style: .bullet(bytes[start]), values: .empty, isPlain: true)
  }

  fileprivate func endsWithDash(_ line: Int) -> Bool {
    ["-", "–", "—"].contains { content(line).ends(with: $0.utf8) }
  }
}

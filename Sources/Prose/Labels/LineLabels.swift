/// The label at the start of each line of a source, if it has one, found once for all users.
///
/// Some may still be words of a sentence: `ClauseReader` decides by their surroundings.
struct LineLabels {
  private var found: [LabelMatch] = []
  /// The place of each line's label in `found`, or -1.
  private var places: [Int32] = []
  /// The last line of each heading that stands alone, by its first.
  private var headings: [Int: Int] = [:]
  private var headingEnds: Set<Int> = []
  private var broken: Set<Int> = []
  /// By line, the number of the first part in its label.
  private var parts: [Int: FirstPart] = [:]
  /// Whether each line's block is one wrapped paragraph; empty where no block is.
  private var isWrapped: [Bool] = []

  init(_ source: SourceLines, _ measure: Measure) {
    places.reserveCapacity(source.lines.count)
    let mayHoldTab = source.bytes.span.holds(.tab)
    for line in source.lines {
      guard
        let label = LabelScanner.match(source.bytes, line.wording, mayHoldTab: mayHoldTab)
      else {
        places.append(-1)
        continue
      }
      places.append(Int32(found.count))
      found.append(label)
    }
    joinNames(source)
    joinPaths(source)
    for (line, label) in InsertedLetters(source, self).found { add(label, line) }
    for (line, label) in LetterBullets(source, self).found { add(label, line) }
    parts = FirstPart.all(source, self)
    for (line, part) in parts { add(part.whole, line) }
    breakParagraphs(source, measure)
    for (line, last) in HeadingLines(source, self, measure).ends where headings[line] == nil {
      headings[line] = last
    }
    for last in headings.values { headingEnds.insert(last) }
    for (line, isInSentence) in StrayLabels(source, self, measure).lines() {
      places[line] = -1
      if isInSentence { broken.insert(line) }
    }
  }

  /// The count of lines.
  var count: Int { places.count }

  subscript(line: Int) -> LabelMatch? {
    let place = Int(places[line])
    return place < 0 ? nil : found[place]
  }

  /// The number of the first part that ends the label of a line: `(1)` of `2.—(1)`.
  func part(_ line: Int) -> FirstPart? { parts[line] }

  private mutating func add(_ label: LabelMatch, _ line: Int) {
    places[line] = Int32(found.count)
    found.append(label)
  }

  /// Whether a line begins like a label only because a sentence was broken there.
  func isBroken(_ line: Int) -> Bool { broken.contains(line) }

  /// Whether the label of a line opens a list that the next label of the same style and indent
  /// carries on.
  func opensSeries(_ line: Int, _ source: SourceLines) -> Bool {
    self[line]?.opens == true && goesOnBelow(line, source)
  }

  /// Whether the next label of the same style and indent carries on that of a line.
  func goesOnBelow(_ line: Int, _ source: SourceLines) -> Bool {
    guard let label = self[line], !label.style.isBullet else { return false }
    let indent = source.lines[line].indent
    let next = source.lines.indices[(line + 1)...].prefix(Self.longestItem).first {
      self[$0]?.style == label.style && abs(source.lines[$0].indent - indent) < 2
    }
    return next.flatMap { self[$0] }.map { $0.follows(label) && $0.values != label.values } ?? false
  }

  /// Whether a lead word follows the label of a line: `1. Decides`, `2. постановляет`.
  func leadsOn(_ line: Int, _ source: SourceLines) -> Bool {
    guard let label = self[line] else { return false }
    return HeadingWords(source.wording(line, after: label)).leads
  }

  /// The most lines of an item and those nested in it, beyond which the next label is not sought; a
  /// ceiling on cost.
  static let longestItem = 60

  // MARK: - Wrapped paragraphs

  /// Whether the block of a line is one wrapped paragraph.
  func isInParagraph(_ line: Int) -> Bool { !isWrapped.isEmpty && isWrapped[line] }

  /// Treats the apparent labels inside a wrapped paragraph, except on its first line, as words.
  private mutating func breakParagraphs(_ source: SourceLines, _ measure: Measure) {
    guard !measure.paragraphs.isEmpty else { return }
    isWrapped = Array(repeating: false, count: source.lines.count)
    for block in measure.paragraphs where !holdsList(source, block) {
      for line in block { isWrapped[line] = true }
      for line in block.dropFirst() where places[line] >= 0 {
        places[line] = -1
        broken.insert(line)
      }
    }
  }

  /// Whether a label in a block carries on the one that the block begins with, or opens a list:
  /// below a colon, deeper than the line above, or where the next label carries it on.
  private func holdsList(_ source: SourceLines, _ block: Range<Int>) -> Bool {
    block.dropFirst().contains { line in
      guard let label = self[line] else { return false }
      let isBelowEnd =
        source.endsSentence(line - 1) && !source.asksForMore(line - 1)
      if let first = self[block.lowerBound], label.follows(first) {
        return isBelowEnd || label.style.isDivision
      }
      guard label.opens else { return false }
      let isDeeper = source.lines[line].indent > source.lines[line - 1].indent
      return source.endsWithColon(line - 1) || isDeeper && line > block.lowerBound + 1
        || isBelowEnd && opensSeries(line, source)
    }
  }

  // MARK: - Paths with a space

  /// Reads `1. 1` as one label where the number above or below it is `1. 0` or `1. 2`; elsewhere
  /// the second number is the first word.
  private mutating func joinPaths(_ source: SourceLines) {
    var last: (line: Int, label: LabelMatch, first: LabelValues)?
    for line in source.lines.indices {
      guard let label = self[line], label.style == .number(.stop) else { continue }
      let path = label.spacedPath(source.bytes, source.lines[line].content.upperBound)
      if let path, let last, last.first == label.values, path.follows(last.label) {
        for (line, label) in [(last.line, last.label), (line, path)] { add(label, line) }
      }
      last = path.map { (line, $0, label.values) }
    }
  }

  // MARK: - Lines that stand alone

  /// Returns the last line of a heading that starts on a line and stands alone without blank lines
  /// around it: `recognizing` above `a)`, or `PP` above a number, whether a heading or part of the
  /// label; or nil.
  func heading(from line: Int) -> Int? { headings[line] }

  /// Whether such a heading ends on a line.
  func endsHeading(_ line: Int) -> Bool { headingEnds.contains(line) }

  /// Joins each `PP` that a line break has split from its `5.`, except those above a list, where
  /// the next number goes on and has no name of its own.
  private mutating func joinNames(_ source: SourceLines) {
    var next: (value: Int, isNamed: Bool)?
    for line in source.lines.indices.dropFirst().reversed() {
      guard let label = self[line], case .number = label.style, let value = label.values.first
      else { continue }
      let isNamed = Self.isName(source, line - 1) && source.isUnquoted(line)
      if isNamed { headings[line - 1] = line - 1 }
      if isNamed, next?.isNamed ?? true || next?.value != value + 1 {
        add(label.named(from: source.lines[line - 1].content.lowerBound), line - 1)
      }
      next = (value, isNamed)
    }
  }

  private static func isName(_ source: SourceLines, _ line: Int) -> Bool {
    let content = source.lines[line].content
    return content.count == 2 && names.contains { source.bytes[content].elementsEqual($0) }
  }

  private static let names = ["PP", "Pp", "pp", "OP", "Op", "op"].map { Array($0.utf8) }
}

extension LabelMatch {
  /// Returns this number with the `PP` or `OP` that starts at an earlier byte.
  fileprivate func named(from start: Int) -> LabelMatch {
    LabelMatch(
      label: start..<label.upperBound, textStart: textStart, style: .operative, values: values,
      isPlain: true)
  }
}

extension LabelMatch {
  /// Returns this number with the one that follows it after a space, as in `1. 1 The`, or nil.
  fileprivate func spacedPath(_ bytes: [UInt8], _ end: Int) -> LabelMatch? {
    guard textStart == label.upperBound + 1 else { return nil }
    var scanner = LabelScanner(bytes, textStart..<end)
    guard let value = scanner.cursor.shortNumber(), !scanner.cursor.isAtEnd,
      scanner.cursor.isAtBreak
    else { return nil }
    let tail = scanner.found(.path(2), value)
    return LabelMatch(
      label: label.lowerBound..<tail.label.upperBound, textStart: tail.textStart, style: tail.style,
      values: tail.values, isPlain: true)
  }
}

extension SourceLines {
  fileprivate func isUnquoted(_ line: Int) -> Bool {
    lines[line].wording.lowerBound == lines[line].content.lowerBound
  }
}

/// The label at the start of each line of a source, if it has one, found once for all who ask.
///
/// What is found may still be words: `ClauseReader` decides by what stands around it.
struct LineLabels {
  private var found: [LabelMatch] = []
  /// By line, the place of its label in `found`, or -1.
  private var places: [Int32] = []
  private var names: Set<Int> = []
  private var broken: Set<Int> = []

  init(_ source: SourceLines) {
    places.reserveCapacity(source.lines.count)
    for line in source.lines {
      guard let label = LabelScanner.match(source.bytes, source.wording(line)) else {
        places.append(-1)
        continue
      }
      places.append(Int32(found.count))
      found.append(label)
    }
    joinNames(source)
    for (line, isInSentence) in StrayLabels(source, self).lines() {
      places[line] = -1
      if isInSentence { broken.insert(line) }
    }
  }

  subscript(line: Int) -> LabelMatch? {
    let place = Int(places[line])
    return place < 0 ? nil : found[place]
  }

  /// Whether a line begins like a label because a sentence was broken there.
  func isBroken(_ line: Int) -> Bool { broken.contains(line) }

  // MARK: - Names on a line of their own

  /// Whether nothing but `PP` or `OP` stands on a line, right above a number: a part of that label
  /// or the heading of a list.
  func isName(_ line: Int) -> Bool { names.contains(line) }

  /// Joins each `PP` that a line break has split from its `5.`, but for those above a list: where
  /// the next number goes on and has no name of its own.
  private mutating func joinNames(_ source: SourceLines) {
    var next: (value: Int, isNamed: Bool)?
    for line in source.lines.indices.dropFirst().reversed() {
      guard let label = self[line], case .number = label.style, let value = label.values.first
      else { continue }
      let isNamed = Self.isName(source, line - 1) && source.isUnquoted(line)
      if isNamed { names.insert(line - 1) }
      if isNamed, next?.isNamed ?? true || next?.value != value + 1 {
        places[line - 1] = Int32(found.count)
        found.append(label.named(from: source.lines[line - 1].content.lowerBound))
      }
      next = (value, isNamed)
    }
  }

  private static func isName(_ source: SourceLines, _ line: Int) -> Bool {
    names.contains { source.bytes[source.lines[line].content].elementsEqual($0) }
  }

  private static let names = ["PP", "Pp", "pp", "OP", "Op", "op"].map { Array($0.utf8) }
}

extension LabelMatch {
  /// This number with the `PP` or `OP` that starts at an earlier byte.
  fileprivate func named(from start: Int) -> LabelMatch {
    LabelMatch(
      label: start..<label.upperBound, textStart: textStart, style: .operative, values: values,
      isPlain: true)
  }
}

extension SourceLines {
  fileprivate func isUnquoted(_ line: Int) -> Bool {
    wordingStart(lines[line]) == lines[line].content.lowerBound
  }
}

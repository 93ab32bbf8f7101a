/// Puts the lines of columns together into paragraphs.
struct PDFParagraphs {
  /// How much farther lines of two paragraphs stand apart than those of one.
  private static let moreThanLeading = 1.25
  /// How much taller than most text a heading is.
  private static let headingHeight = 1.2
  /// Lines that a heading has at most.
  private static let headingLines = 3
  /// How tall notes below the text are at most.
  private static let noteHeight = 0.92

  private let lines: [PDFLine]
  /// Lines below the text of their page, in smaller letters.
  private let notes: Set<PDFLine>
  /// The height of most text, and the distance of most lines.
  private let height: Double
  private let leading: Double
  private let hyphens: PDFHyphens

  init(_ lines: [PDFLine]) {
    self.lines = lines
    let height = Self.median(lines.flatMap { line in line.words.map { _ in line.box.height } })
    self.height = height
    notes = Self.notes(lines, below: Self.noteHeight * height)
    let pairs = zip(lines, lines.dropFirst()).filter {
      $0.page == $1.page && $0.column == $1.column
    }
    leading = Self.lowerMedian(pairs.map { $1.box.middle - $0.box.middle }.filter { $0 > 0 })
    hyphens = PDFHyphens(lines)
  }

  /// The paragraphs as blocks. Notes follow the paragraph that goes on above them.
  var blocks: [Block] {
    var blocks: [Block] = []
    var text: [PDFLine] = []
    var notes: [PDFLine] = []
    for line in lines {
      guard !self.notes.contains(line) else {
        notes.append(line)
        continue
      }
      if let first = text.first, let last = text.last, isBreak(first, last, line) {
        blocks += [block(text)] + paragraphs(notes).map(block)
        (text, notes) = ([], [])
      }
      text.append(line)
    }
    return blocks + paragraphs(text).map(block) + paragraphs(notes).map(block)
  }

  private func paragraphs(_ lines: [PDFLine]) -> [[PDFLine]] {
    lines.reduce(into: []) { paragraphs, line in
      if let first = paragraphs.last?.first, let last = paragraphs.last?.last,
        !isBreak(first, last, line)
      {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
    }
  }

  /// The lines that end each page in letters smaller than a height, if it has others as well.
  private static func notes(_ lines: [PDFLine], below height: Double) -> Set<PDFLine> {
    var notes: Set<PDFLine> = []
    var isBelow = true
    var page = Int.max
    for line in lines.reversed() {
      if line.page != page { (page, isBelow) = (line.page, true) }
      isBelow = isBelow && line.box.height < height
      if isBelow { notes.insert(line) }
    }
    return notes
  }

  private func block(_ lines: [PDFLine]) -> Block {
    let text = lines.dropFirst().reduce(lines[0].text) { hyphens.joined($0, $1.text) }
    let tallest = lines.map(\.box.height).min() ?? 0
    let isHeading = tallest >= Self.headingHeight * height && lines.count <= Self.headingLines
    guard isHeading else { return Block(kind: .paragraph, text: text) }
    return Block(kind: .heading(tallest >= 1.4 * height ? 0 : 1), text: text)
  }

  // MARK: - Where paragraphs end

  private func isBreak(_ first: PDFLine, _ line: PDFLine, _ next: PDFLine) -> Bool {
    if abs(line.box.height - next.box.height) > 0.15 * max(line.box.height, next.box.height) {
      return true
    }
    let goesOnElsewhere = next.page != line.page || next.box.middle < line.box.middle
    if !goesOnElsewhere {
      if next.box.middle - line.box.middle > Self.moreThanLeading * leading { return true }
      let hangs = hangs(next, below: first)
      if next.box.left > line.box.left + 0.8 * height, isAtEdge(line), !hangs { return true }
      if next.box.left < line.box.left - 0.8 * height, !isFirst(line, before: next) { return true }
    } else if next.box.left > next.column.lowerBound + 0.8 * height {
      return true
    }
    return isShort(line, before: next) || endsClause(line) && next.text.opensWithLabel
  }

  /// Whether a line goes on below the wording that stands after a label.
  private func hangs(_ line: PDFLine, below first: PDFLine) -> Bool {
    guard first.text.opensWithLabel, first.words.count > 1 else { return false }
    return abs(line.box.left - first.words[1].box.left) < 0.8 * height
  }

  private func isAtEdge(_ line: PDFLine) -> Bool {
    line.box.left < line.column.lowerBound + 0.5 * height
  }

  /// Whether a line is indented as the first of its paragraph is, and the next goes on at the edge.
  private func isFirst(_ line: PDFLine, before next: PDFLine) -> Bool {
    isAtEdge(next) && line.box.left - next.box.left < 6 * height
  }

  /// Whether the first word of the next line would have had room.
  private func isShort(_ line: PDFLine, before next: PDFLine) -> Bool {
    guard let word = next.words.first else { return true }
    let room = line.column.upperBound - line.box.right
    return word.box.right - word.box.left + 0.3 * height < room
  }

  private func endsClause(_ line: PDFLine) -> Bool {
    line.text.last.map { ".;:,!?。；：，".contains($0) } ?? false
  }

  // MARK: - Figures

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  /// The distance that most lines keep: where paragraphs of one line are many it is the lesser.
  private static func lowerMedian(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 3]
  }
}

extension String {
  /// Whether a number or letter with the sign of a label comes first: `1.`, `(a)`, `12 bis)`, `–`.
  fileprivate var opensWithLabel: Bool {
    let word = prefix { $0 != " " }
    guard let last = word.last, word.count <= 8 else { return false }
    if ["–", "—", "-", "•"].contains(word) { return true }
    return ".)]".contains(last) && word.contains { $0.isLetter || $0.isNumber }
      && word.filter { $0.isLetter }.count <= 4
  }
}

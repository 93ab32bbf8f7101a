/// Joins the lines of columns into paragraphs.
struct PDFParagraphs {
  /// How much farther apart the lines of two paragraphs are than those of one, as a factor.
  static let moreThanLeading = 1.25
  /// How much taller than most text a heading is, as a factor.
  static let headingHeight = 1.2
  /// The most lines in a heading.
  private static let headingLines = 3
  /// The largest distance between the lines of a heading, in line heights.
  static let headingStep = 1.1
  /// The least indentation of a line that is not at the edge, in line heights.
  static let indent = 0.8
  /// How much more white space there is after a label than between most words, as a factor, and the
  /// most characters in a label.
  static let labelWhite = 1.7
  static let longestLabel = 10
  /// The greatest height of notes below the text, as a share of the text's.
  private static let noteHeight = 0.92

  private let lines: [PDFLine]
  /// The lines below the text of their page, in smaller type.
  private let notes: Set<PDFLine>
  /// The marks of the notes that begin on some lines.
  let openings: [PDFLine: String]
  /// The height of most text, and the distance between most lines.
  let height: Double
  let leading: Double
  /// The white space between most words.
  let space: Double
  private let hyphens: PDFHyphens

  init(_ all: [PDFLine]) {
    let height = all.flatMap { line in line.words.map { _ in line.box.height } }.median
    self.height = height
    let pairs = zip(all, all.dropFirst()).filter {
      $0.page == $1.page && $0.column == $1.column
    }
    leading = Self.lowerMedian(pairs.map { $1.box.middle - $0.box.middle }.filter { $0 > 0 })
    let columns = PDFTextColumns(
      all, height: height, farthest: Self.moreThanLeading * leading)
    let lines = all.map(columns.settled)
    notes = Self.notes(lines, below: Self.noteHeight * height)
    let marked = PDFNotes(lines, below: notes)
    self.lines = marked.lines
    openings = marked.openings
    space =
      lines.flatMap { line in
        zip(line.words, line.words.dropFirst()).map { $1.box.left - $0.box.right }
      }.median
    hyphens = PDFHyphens(lines)
  }

  /// The paragraphs as blocks. Notes follow the paragraph that continues above them.
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

  /// The lines in type smaller than `height` that have no larger type below them in their column.
  private static func notes(_ lines: [PDFLine], below height: Double) -> Set<PDFLine> {
    var notes: Set<PDFLine> = []
    var text: ClosedRange<Double>?
    var page = -1
    let upwards = lines.sorted { ($0.page, $0.box.middle) > ($1.page, $1.box.middle) }
    for line in upwards {
      if line.page != page { (page, text) = (line.page, nil) }
      let edges = line.box.left...max(line.box.left, line.box.right)
      if line.box.height < height, !(text?.overlaps(edges) ?? false) {
        notes.insert(line)
      } else {
        let known = text ?? edges
        text = min(known.lowerBound, edges.lowerBound)...max(known.upperBound, edges.upperBound)
      }
    }
    return notes
  }

  private func block(_ lines: [PDFLine]) -> Block {
    if let mark = openings[lines[0]] {
      let opening = lines[0].text(lines[0].words.dropFirst())
      let text = lines.dropFirst().reduce(opening) { hyphens.joined($0, $1.text) }
      return Block(kind: .note(mark), text: text)
    }
    let text = lines.dropFirst().reduce(opening(lines)) { hyphens.joined($0, $1.text) }
    let tallest = lines.map(\.box.height).min() ?? 0
    let isHeading = tallest >= Self.headingHeight * height && lines.count <= Self.headingLines
    guard isHeading else { return Block(kind: .paragraph, text: text) }
    return Block(kind: .heading(tallest >= 1.4 * height ? 0 : 1), text: text)
  }

  /// The first line, with a tab after its label.
  private func opening(_ lines: [PDFLine]) -> String {
    let first = lines[0]
    let next = lines.dropFirst().first
    let place = labelEnds(first).first { place in
      let isNumber = place == 1 && first.words[0].text.contains(where: \.isNumber)
      return isNumber || next.map { stands($0, at: first.words[place], in: first) } ?? false
    }
    guard let place, first.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      return first.text
    }
    return first.text(first.words[..<place]) + "\t" + first.text(first.words[place...])
  }

  // MARK: - Figures

  /// The distance of lines within a paragraph; the lower third, as one-line paragraphs may be many.
  private static func lowerMedian(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 3]
  }
}

/// Finds the small raised numbers that are marks of notes, by the notes at the foot of the same
/// page.
struct PDFNotes {
  /// The lines, with marks of notes in Markdown.
  let lines: [PDFLine]
  /// The marks of the notes that begin on some lines.
  let openings: [PDFLine: String]

  /// The greatest height of a mark, the least distance of its foot above that of the line, and the
  /// greatest distance from the word before it, in line heights.
  private static let tallest = 0.8
  private static let leastRaise = 0.12
  private static let nearest = 0.35

  private struct Place: Hashable {
    let mark: String
    let page: Int
  }

  /// Reads lines, some of which are set below the text in the way of notes.
  init(_ lines: [PDFLine], below: Set<PDFLine>) {
    let first = below.compactMap { line in
      line.words.first.flatMap { $0.isNumber && line.words.count > 1 ? ($0.text, line) : nil }
    }
    // A number that begins two notes is ambiguous as a mark.
    let openings = Dictionary(grouping: first) { $0.0 }.compactMapValues {
      $0.count == 1 ? $0[0].1 : nil
    }
    var known: Set<Place> = []
    let marked = lines.map { line in
      guard !below.contains(line) else { return line }
      return Self.marked(line) { mark in
        guard openings[mark]?.page == line.page else { return false }
        known.insert(Place(mark: mark, page: line.page))
        return true
      }
    }
    self.lines = marked
    let meant = openings.filter { known.contains(Place(mark: $0.key, page: $0.value.page)) }
    self.openings = Dictionary(uniqueKeysWithValues: meant.map { ($0.value, $0.key) })
  }

  private static func marked(_ line: PDFLine, _ isMark: (String) -> Bool) -> PDFLine {
    var line = line
    for place in line.words.indices.dropFirst() {
      let (word, before) = (line.words[place], line.words[place - 1])
      let height = before.box.height
      guard word.isNumber, word.box.height < tallest * height,
        word.box.bottom < before.box.bottom - leastRaise * height,
        word.box.left - before.box.right < nearest * height, isMark(word.text)
      else { continue }
      line.words[place] = PDFWord(text: "[^\(word.text)]", box: word.box, isMark: true)
    }
    return line
  }
}

extension PDFWord {
  /// Whether it may be the mark of a note.
  fileprivate var isNumber: Bool {
    text.count <= 3 && (text.allSatisfy(\.isNumber) || text.allSatisfy { $0 == "*" })
  }
}

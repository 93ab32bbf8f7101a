/// Page headers, footers and page numbers.
enum PDFFurniture {
  /// The part of a page, above and below, in which they stand.
  private static let margin = 0.12
  /// How far their places on two pages may differ, in points.
  private static let slack = 2.0

  private struct Place: Hashable {
    let text: String
    let height: Int
  }

  /// The pages without what stands at the same height of several of them, in the same words but for
  /// numbers, and without page numbers.
  static func removed(from pages: [PDFPage]) -> [PDFPage] {
    let lines = pages.enumerated().map { PDFLine.lines($1.words, page: $0) }
    var counts: [Place: Set<Int>] = [:]
    for line in lines.joined() where isInMargin(line, pages) {
      for place in places(line) { counts[place, default: []].insert(line.page) }
    }
    let offsets = offsets(lines.joined().filter { isInMargin($0, pages) })
    let least = max(2, (pages.count + 2) / 3)
    return zip(pages, lines).map { page, lines in
      let gone = lines.filter { line in
        guard isInMargin(line, pages) else { return false }
        return places(line).contains { counts[$0, default: []].count >= least }
          || isPageNumber(line, pages.count, offsets)
      }
      let words = Set(gone.flatMap(\.words))
      return PDFPage(height: page.height, words: page.words.filter { !words.contains($0) })
    }
  }

  /// The pages on which the number of a line in the margin is so much more than that of the page.
  private static func offsets(_ lines: [PDFLine]) -> [Int: Set<Int>] {
    var offsets: [Int: Set<Int>] = [:]
    for line in lines {
      for number in line.text.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) }) {
        offsets[number &- line.page, default: []].insert(line.page)
      }
    }
    return offsets
  }

  private static func isInMargin(_ line: PDFLine, _ pages: [PDFPage]) -> Bool {
    let height = pages[line.page].height
    return line.box.bottom < height * margin || line.box.top > height * (1 - margin)
  }

  /// The words, numbers set aside, at this height and the next, so that near ones meet.
  private static func places(_ line: PDFLine) -> [Place] {
    let text = line.text.split { $0.isNumber }.joined(separator: "#")
    let isNumbered = line.text.contains(where: \.isNumber)
    let height = Int((line.box.middle / (2 * slack)).rounded())
    return [height, height + 1].map { Place(text: text + (isNumbered ? " #" : ""), height: $0) }
  }

  /// Whether a line is nothing but the number of its page: `3`, `- 3 -`, `Page 3 of 7`, `3/7`.
  ///
  /// Pages may be counted from another number than 1, if that is told by more than one of them.
  private static func isPageNumber(
    _ line: PDFLine, _ pages: Int, _ offsets: [Int: Set<Int>]
  ) -> Bool {
    let numbers = line.text.split { !$0.isNumber }
    let words = line.text.split { !$0.isLetter }
    guard let own = numbers.first.flatMap({ Int($0) }), numbers.count <= 2, words.count <= 2 else {
      return false
    }
    let isWhole = line.text.count <= 20 && words.allSatisfy { pageWords.contains($0.lowercased()) }
    let offset = own &- line.page
    return isWhole && (offset == 1 || offsets[offset, default: []].count > 1)
      && (numbers.count == 1 || offset == 1 && numbers[1] == "\(pages)")
  }

  private static let pageWords: Set<String> = [
    "page", "of", "p", "pp", "de", "sur", "página", "seite", "von", "стр", "из", "страница",
  ]
}

/// Page headers, footers and page numbers.
///
/// A line is furniture only if it is in the margin, apart from the text, and has the same words on
/// several pages at the same height, except for one number that rises with the page. A plain page
/// number that equals its page's own is furniture even once. Everything else is wording.
struct PDFFurniture {
  /// The share of a page's height, at top and bottom, that is margin.
  private static let margin = 0.12
  /// How far its positions on two pages may differ, in points.
  private static let slack = 2.0
  /// How much farther it is from the text than two lines of text from each other, as a factor.
  private static let apart = 1.3
  /// The largest distance between lines of a text, in line heights.
  private static let mostLeading = 2.5
  /// How much taller than most text a numbered line may be, as a factor: headings have numbers too.
  private static let tallest = 1.12
  /// The most distinct lines that are reported.
  private static let mostTold = 10

  private let pages: [PDFPage]
  private let lines: [[PDFLine]]
  private let height: Double
  private let leading: Double

  /// The features that lines of the same furniture share.
  private struct Sign: Hashable {
    let words: String
    let place: Int
    let numbers: [Int]
    /// The index of the number that rises with the page, given relative to it.
    let counted: Int?
  }

  private init(_ pages: [PDFPage]) {
    self.pages = pages
    lines = pages.enumerated().map { PDFLine.lines($1.words, page: $0) }
    let height = lines.joined().map(\.box.height).median
    let steps = lines.flatMap { lines in
      zip(lines, lines.dropFirst()).map { $1.box.middle - $0.box.middle }
    }
    leading = max(height, steps.filter { $0 < Self.mostLeading * height }.median)
    self.height = height
  }

  /// The pages without their furniture, and the distinct lines of that, ignoring numbers.
  static func removed(from pages: [PDFPage]) -> (pages: [PDFPage], furniture: [String]) {
    let furniture = PDFFurniture(pages)
    let candidates = pages.indices.map(furniture.candidates)
    let gone = furniture.repeated(candidates.flatMap(\.self))
    var known: Set<String> = []
    let told = gone.filter { line in
      line.text.contains(where: \.isLetter) && !line.isNumberOfPage
        && known.insert(line.withoutNumbers).inserted
    }
    let words = pages.indices.map { page in
      Set(gone.filter { $0.page == page }.flatMap(\.words))
    }
    let rest = zip(pages, words).map { page, words in
      PDFPage(height: page.height, words: page.words.filter { !words.contains($0) })
    }
    return (rest, told.prefix(mostTold).map(\.text))
  }

  /// The lines in the margins of a page that are apart from its text.
  private func candidates(_ page: Int) -> [PDFLine] {
    let lines = lines[page]
    return outermost(lines) { $0.box.bottom < pages[page].height * Self.margin }
      + outermost(lines.reversed()) { $0.box.top > pages[page].height * (1 - Self.margin) }
  }

  /// The lines from the edge of a page inwards, as far as they are in the margin and the last is
  /// far from the next.
  private func outermost(_ lines: [PDFLine], _ isInMargin: (PDFLine) -> Bool) -> [PDFLine] {
    let margin = lines.prefix(while: isInMargin)
    let ends = margin.indices.filter { place in
      guard place + 1 < lines.count else { return true }
      let step = abs(lines[place + 1].box.middle - lines[place].box.middle)
      return step > Self.apart * leading
    }
    return ends.last.map { Array(lines[...$0]) } ?? []
  }

  /// The lines that are furniture.
  private func repeated(_ lines: [PDFLine]) -> [PDFLine] {
    let least = max(2, (pages.count + 2) / 3)
    // Numbers on two pages may rise by chance.
    let leastCounted = min(pages.count, max(least, 3))
    var pagesOfSigns: [Sign: Set<Int>] = [:]
    for line in lines {
      for sign in signs(line) { pagesOfSigns[sign, default: []].insert(line.page) }
    }
    return lines.filter { line in
      let isNumber = line.isNumberOfPage
      if isNumber, line.isNumber(ofPages: pages.count) { return true }
      return signs(line).contains { sign in
        let needed = isNumber ? 2 : sign.counted == nil ? least : leastCounted
        return pagesOfSigns[sign, default: []].count >= max(2, needed)
      }
    }
  }

  /// The features that a line may share with others: at its own height slot and the next, so that
  /// near ones meet.
  private func signs(_ line: PDFLine) -> [Sign] {
    let (words, numbers) = (line.withoutNumbers, line.numbers)
    let slot = Int((line.box.middle / (2 * Self.slack)).rounded())
    let counted = line.box.height > Self.tallest * height ? [] : numbers.indices.map { $0 as Int? }
    return [slot, slot + 1].flatMap { place in
      ([nil] + counted).map { counted in
        var own = numbers
        if let counted { own[counted] = own[counted] &- line.page }
        return Sign(words: words, place: place, numbers: own, counted: counted)
      }
    }
  }
}

extension [Double] {
  /// The median; 0 if empty.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// Finds the columns of a page.
enum PDFColumns {
  /// The fewest lines that a column has on each side of a gutter.
  private static let leastLines = 6
  /// The least width of a column, and of the white space between two, in line heights.
  private static let leastWidth = 10.0
  private static let leastWhite = 0.7
  /// The least share of a column's lines that are full, and the part of its width that a full line
  /// fills. The others are headings, ends of paragraphs, or rows of a table in the column; the
  /// lines of a table across the page fill less.
  private static let leastFull = 0.4
  private static let fullLine = 0.7

  /// The lines of some words in reading order: across the page, and down one column after the other
  /// where no word crosses the white space between them.
  static func lines(_ words: [PDFWord], page: Int, depth: Int = 0) -> [PDFLine] {
    guard depth < 4, let gutter = gutter(words, page) else {
      return edged(PDFLine.lines(words, page: page))
    }
    var rest = words
    var lines: [PDFLine] = []
    for zone in gutter.zones {
      let above = rest.filter { $0.box.middle <= zone.lowerBound }
      let inside = rest.filter { zone.contains($0.box.middle) && $0.box.middle > zone.lowerBound }
      rest = rest.filter { $0.box.middle > zone.upperBound }
      lines += edged(PDFLine.lines(above, page: page))
      for side in [
        inside.filter { $0.box.right <= gutter.x }, inside.filter { $0.box.left >= gutter.x },
      ] {
        lines += Self.lines(side, page: page, depth: depth + 1)
      }
    }
    return lines + edged(PDFLine.lines(rest, page: page))
  }

  /// The lines with the edges of the column that they form.
  private static func edged(_ lines: [PDFLine]) -> [PDFLine] {
    guard let left = lines.map(\.box.left).min(), let right = lines.map(\.box.right).max() else {
      return []
    }
    return lines.map { line in
      var line = line
      line.column = left...max(left, right)
      return line
    }
  }

  /// A gutter between columns, and the vertical ranges in which it holds.
  private struct Gutter {
    let x: Double
    let zones: [ClosedRange<Double>]
    let lines: Int
  }

  /// The place in the middle part of the page that separates the most lines.
  private static func gutter(_ words: [PDFWord], _ page: Int) -> Gutter? {
    guard words.count > 4 * leastLines, let left = words.map(\.box.left).min(),
      let right = words.map(\.box.right).max(), right - left > 100
    else { return nil }
    let step = (right - left) / 100
    let found = (25...75).compactMap { place in
      gutter(words, at: left + Double(place) * step, page)
    }
    guard let most = found.map(\.lines).max() else { return nil }
    // The middle of the white space, any place in which separates equally many lines.
    let best = found.filter { $0.lines == most }
    return best[best.count / 2]
  }

  private static func gutter(_ words: [PDFWord], at x: Double, _ page: Int) -> Gutter? {
    let crossing = words.filter { $0.box.left < x && $0.box.right > x }.map(\.box.middle).sorted()
    let ends = [-Double.infinity] + crossing + [Double.infinity]
    var zones: [ClosedRange<Double>] = []
    var count = 0
    for (top, bottom) in zip(ends, ends.dropFirst()) {
      let inside = words.filter { $0.box.middle > top && $0.box.middle < bottom }
      guard inside.count > 2 * leastLines else { continue }
      let sides = [inside.filter { $0.box.right <= x }, inside.filter { $0.box.left >= x }]
        .map { PDFLine.lines($0, page: page) }
      guard areApart(sides[0], sides[1]),
        sides.allSatisfy({ $0.count >= leastLines && fullLines($0) >= leastFull }),
        let first = inside.map(\.box.middle).min(), let last = inside.map(\.box.middle).max()
      else { continue }
      zones.append(max(top, first - 1)...last)
      count += sides.map(\.count).min() ?? 0
    }
    return zones.isEmpty ? nil : Gutter(x: x, zones: zones, lines: count)
  }

  /// Whether two sides are as wide and as far apart as columns.
  private static func areApart(_ left: [PDFLine], _ right: [PDFLine]) -> Bool {
    let sides = [left, right].map { lines in
      lines.dropFirst().reduce(lines.first?.box) { $0?.joined($1.box) }
    }
    guard let first = sides[0], let second = sides[1] else { return false }
    let height = left.map(\.box.height).sorted()[left.count / 2]
    return second.left - first.right >= leastWhite * height
      && [first, second].allSatisfy { $0.right - $0.left >= leastWidth * height }
  }

  private static func fullLines(_ lines: [PDFLine]) -> Double {
    guard let left = lines.map(\.box.left).min(), let right = lines.map(\.box.right).max() else {
      return 0
    }
    let full = lines.count { $0.box.right - $0.box.left >= fullLine * (right - left) }
    return Double(full) / Double(lines.count)
  }
}

/// The columns that running text fills, where other lines, such as those of a header, are wider.
///
/// Lines of one paragraph are close to each other and full: the first word of the next would not
/// have fitted. Where nearly all lines that begin at one edge and have another close below, which
/// mostly goes on in small letters, agree on a right edge in this way, the text ends there.
struct PDFTextColumns {
  /// The fewest lines by which a column is known, and the least share of them that is full.
  private static let leastLines = 3
  private static let leastFull = 0.75
  /// How far the left edges of lines at one edge may differ, and the right edges of lines of one
  /// column, in line heights.
  private static let edge = 0.5
  private static let ragged = 4.0
  /// The least width of a column, as a share of that which all lines take.
  private static let leastWidth = 0.6

  /// A line with another close below it.
  private struct Pair {
    let line: PDFLine
    let next: PDFLine
  }

  private struct Column {
    var edges: ClosedRange<Double>
    var lines: Int
  }

  private let columns: [Column]
  private let height: Double

  /// Takes all lines, the height of most, and the greatest distance of two in one paragraph.
  init(_ lines: [PDFLine], height: Double, farthest: Double) {
    self.height = height
    let pairs = zip(lines, lines.dropFirst()).filter { line, next in
      let step = next.box.middle - line.box.middle
      return next.page == line.page && next.column == line.column && step > 0 && step <= farthest
    }.map(Pair.init)
    let known = Self.atOneEdge(pairs, within: Self.edge * height)
      .compactMap { Self.column($0, height) }
    columns = known.sorted { $0.lines > $1.lines }.reduce(into: []) { columns, own in
      let place = columns.firstIndex {
        abs($0.edges.upperBound - own.edges.upperBound) <= Self.ragged * height
      }
      guard let place else { return columns.append(own) }
      columns[place].edges = columns[place].edges.joined(own.edges)
      columns[place].lines += own.lines
    }
  }

  private static func atOneEdge(_ pairs: [Pair], within slack: Double) -> [[Pair]] {
    pairs.sorted { $0.line.box.left < $1.line.box.left }.reduce(into: []) { groups, pair in
      if let first = groups.last?.first, pair.line.box.left - first.line.box.left <= slack {
        groups[groups.count - 1].append(pair)
      } else {
        groups.append([pair])
      }
    }
  }

  /// The column of lines that begin at one edge; nil if they are not those of a text.
  private static func column(_ pairs: [Pair], _ height: Double) -> Column? {
    guard pairs.count >= leastLines, let left = pairs.first?.line.box.left,
      let right = pairs.flatMap({ [$0.line.box.right, $0.next.box.right] }).max(), right > left
    else { return nil }
    let full = pairs.count { $0.line.isFull(before: $0.next, upTo: right, height) }
    // Most lines of a list begin with a capital letter or a number.
    let begun = pairs.count { $0.next.beginsAnew }
    guard Double(full) >= leastFull * Double(pairs.count), begun * 2 <= pairs.count else {
      return nil
    }
    return Column(edges: left...right, lines: pairs.count)
  }

  /// Returns a line with the edges of the text that it is part of; unchanged if it is of none.
  func settled(_ line: PDFLine) -> PDFLine {
    let (all, slack) = (line.column, Self.edge * height)
    let own = columns.filter { column in
      let edges = column.edges
      return edges.lowerBound - slack <= line.box.left && line.box.right <= edges.upperBound + slack
        && all.lowerBound - slack <= edges.lowerBound && edges.upperBound <= all.upperBound + slack
        && edges.width >= Self.leastWidth * all.width
    }
    guard let own = own.max(by: { $0.lines < $1.lines }) else { return line }
    var line = line
    line.measure = own.edges
    return line
  }
}

extension PDFLine {
  /// Whether it begins with a capital letter or a number.
  fileprivate var beginsAnew: Bool {
    guard let first = words.first?.text.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first.properties.numericType != nil
  }

  /// Whether the first word of the next line would not have fitted on this one.
  func isFull(before next: PDFLine, upTo right: Double, _ height: Double) -> Bool {
    guard let word = next.words.first else { return false }
    return word.box.right - word.box.left + 0.3 * height >= right - box.right
  }
}

extension ClosedRange<Double> {
  fileprivate var width: Double { upperBound - lowerBound }

  fileprivate func joined(_ other: Self) -> Self {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

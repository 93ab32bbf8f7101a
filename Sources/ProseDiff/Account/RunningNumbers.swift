import Prose

/// The rows of tables whose first column only counts them: `| 3 | Fees |` below `| 2 | Lamps |`.
///
/// Such a number, like a label, only says where the row is. It is one only below a head that says
/// so, in a table that counts from 1 without a gap; rows without a number, such as a total, may be
/// between.
struct RunningNumbers: Sendable {
  private let documents: Sides<Document>
  /// The place of the number in the text of each such row; empty where only one document has any.
  let places: Sides<[Int: Range<Int>]>
  /// The same where the rows of all such tables are known by their second cells, as these are words
  /// of which no two rows of a table have the same; else empty.
  let ofNamed: Sides<[Int: Range<Int>]>

  /// Rows of the shortest table that is treated as counting.
  private static let fewest = 2

  init(_ documents: Sides<Document>) {
    self.documents = documents
    let old = Self.numbers(documents.old.clauses)
    let new = old.all.isEmpty ? old : Self.numbers(documents.new.clauses)
    places = new.all.isEmpty ? Sides([:], [:]) : Sides(old.all, new.all)
    ofNamed = old.areNamed && new.areNamed ? places : Sides([:], [:])
  }

  /// Whether no rows are counted in both documents.
  var isEmpty: Bool { places.old.isEmpty }

  /// Returns the places of the numbers of two rows, where they have different ones.
  func changed(_ from: Int, _ to: Int) -> (old: Range<Int>, new: Range<Int>)? {
    guard let own = places.old[from], let other = places.new[to] else { return nil }
    let (text, others) = texts(from, to)
    let number = text.dropFirst(own.lowerBound).prefix(own.count)
    return number.elementsEqual(others.dropFirst(other.lowerBound).prefix(other.count))
      ? nil : (own, other)
  }

  /// Whether two rows differ only in their numbers.
  func onlyDiffer(_ from: Int, _ to: Int) -> Bool {
    guard let (own, other) = changed(from, to) else { return false }
    let (text, others) = texts(from, to)
    return text.prefix(own.lowerBound).elementsEqual(others.prefix(other.lowerBound))
      && text.dropFirst(own.upperBound).elementsEqual(others.dropFirst(other.upperBound))
  }

  private func texts(_ from: Int, _ to: Int) -> (old: String.UTF8View, new: String.UTF8View) {
    (documents.old.clauses[from].text.utf8, documents.new.clauses[to].text.utf8)
  }

  /// Returns the numbers of all counted rows, and whether these are known by their second cells.
  private static func numbers(_ clauses: [Clause]) -> (all: [Int: Range<Int>], areNamed: Bool) {
    var (numbers, areNamed): ([Int: Range<Int>], Bool) = ([:], true)
    var next = 0
    while let head = (next..<clauses.count).first(where: clauses.isHeadRow) {
      next = clauses.endOfTable(below: head)
      guard clauses[head].text.headsNumbers else { continue }
      let rows = (head + 1..<next).filter { !clauses[$0].text.opensWithEmptyCell }
      let counted = rows.indices.compactMap { clauses[rows[$0]].text.countingCell($0 + 1) }
      guard rows.count >= fewest, counted.count == rows.count else { continue }
      numbers.merge(zip(rows, counted)) { _, last in last }
      let names = rows.map { clauses[$0].text.secondCell }
      areNamed =
        areNamed && Set(names).count == rows.count
        && names.allSatisfy { $0.contains(where: \.isLetter) }
    }
    return (numbers, areNamed)
  }
}

extension [Clause] {
  /// Whether a clause is the row above a line of dashes.
  fileprivate func isHeadRow(_ place: Int) -> Bool {
    self[place].kind == .row && self[place].lines.count > 1
  }

  /// Returns the end of the rows that directly follow a head, line after line.
  fileprivate func endOfTable(below head: Int) -> Int {
    var end = head + 1
    while end < count, self[end].kind == .row, !isHeadRow(end),
      self[end].lines.lowerBound == self[end - 1].lines.upperBound + 1
    {
      end += 1
    }
    return end
  }
}

extension String {
  /// Returns the place of a number in the first cell of a row, if the cell holds nothing else.
  fileprivate func countingCell(_ number: Int) -> Range<Int>? {
    let cell = firstCell
    let digits = cell.filter { $0 != .space }
    guard digits.elementsEqual(String(number).utf8),
      let start = cell.firstIndex(where: { $0 != .space })
    else { return nil }
    let from = utf8.distance(from: utf8.startIndex, to: start)
    return from..<from + digits.count
  }

  /// The second cell of a row.
  fileprivate var secondCell: String {
    let rest = utf8[firstCell.endIndex...].dropFirst()
    return String(decoding: rest.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self)
  }

  /// Whether the first cell of the row holds nothing.
  fileprivate var opensWithEmptyCell: Bool { firstCell.allSatisfy { $0 == .space } }

  /// Whether the first cell of the row is a heading for numbers.
  fileprivate var headsNumbers: Bool {
    let words = String(decoding: firstCell.filter { $0 != .space }, as: UTF8.self).lowercased()
    return WordList.rows["number"].contains(words)
  }
}

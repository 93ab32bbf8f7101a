/// Takes the numbers that count the rows of a table in its first column for the labels of these.
///
/// As with paragraphs, a number is a label only where its series goes on: from 1 through the rows, or
/// below a head such as `No.`
struct RowNumbers {
  private let rows: ArraySlice<Clause>
  /// Of each row the number in its first cell and where that cell ends, if there is nothing else in it.
  private let numbers: [(number: ListNumber, label: String, end: Int)?]

  /// Steps of a series that leaves gaps, as drafts do.
  private static let widestGap = 5

  /// Splits the numbers that count the rows of tables off their wordings.
  static func split(off clauses: inout [Clause]) {
    var first = 0
    while let start = clauses[first...].firstIndex(where: { $0.kind == .row }) {
      var end = start + 1
      while end < clauses.count, clauses[end].kind == .row,
        clauses[end].lines.lowerBound == clauses[end - 1].lines.upperBound + 1
      {
        end += 1
      }
      if let rows = RowNumbers(clauses[start..<end]).labelled {
        clauses.replaceSubrange(start..<end, with: rows)
      }
      first = end
    }
  }

  /// Takes the rows of one table.
  private init(_ rows: ArraySlice<Clause>) {
    self.rows = rows
    numbers = rows.map { Self.number(Array($0.text.utf8)) }
  }

  /// The rows with their numbers as labels, if these count them.
  private var labelled: [Clause]? {
    guard countsRows else { return nil }
    return zip(rows, numbers).map { row, found in
      guard let found else { return row }
      let rest = row.text.utf8.dropFirst(found.end)
      return Clause(
        kind: .row, label: found.label, level: row.level, lines: row.lines,
        text: String(decoding: rest, as: UTF8.self))
    }
  }

  private var countsRows: Bool {
    let series = numbers.compactMap { $0?.number }
    guard let first = series.first else { return false }
    let isNamed = numbers.first.map { $0 == nil } == true && hasHead
    guard isNamed || first.first == 1 && series.count > 1 && series.count * 3 >= rows.count * 2
    else { return false }
    let gap = isNamed || series.count > 2 ? Self.widestGap : 1
    return zip(series, series.dropFirst()).allSatisfy { $1.follows($0, within: gap) }
  }

  /// Whether the first column has a head that says that it counts.
  private var hasHead: Bool {
    guard let head = rows.first, head.lines.count > 1 else { return false }
    let cell = head.text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "|") }
    let name = String(decoding: cell, as: UTF8.self).lowercased().filter {
      !" .*_".contains($0)
    }
    return Self.heads.contains(name)
  }

  private static let heads: Set<String> = [
    "", "no", "nos", "nr", "n°", "nº", "№", "№п/п", "#", "item", "s/n", "s/no", "sno", "lfdnr",
    "poz", "lp",
    "núm", "num", "row", "رقم", "الرقم", "م", "序号", "編號", "编号", "番号", "번호", "ลำดับ", "ที่",
  ]

  private static let openings = ["(", "（"].map { Array($0.utf8) }

  /// The number that the first of two or more cells holds, and the bytes up to its end.
  private static func number(_ row: [UInt8]) -> (number: ListNumber, label: String, end: Int)? {
    let bar = UInt8(ascii: "|")
    guard row.first == bar, let end = row.dropFirst().firstIndex(of: bar),
      row[(end + 1)...].contains(bar)
    else { return nil }
    let start = Spaces.skip(row, 1, end)
    let cell = start..<max(Spaces.skipBack(row, start, end), start)
    guard let found = LabelScanner.match(row, cell), found.label == cell, found.style.countsRows
    else { return nil }
    let digits = cell.lowerBound + (openings.first { row[cell].starts(with: $0) }?.count ?? 0)
    let number = ListNumber(row, digits..<cell.upperBound)
    return (number, String(decoding: row[cell], as: UTF8.self), end)
  }
}

extension LabelStyle {
  /// `1`, `1.`, `(1)`, `1.2`, `١`
  fileprivate var countsRows: Bool {
    switch self {
    case .number: self != .degree
    case .path: true
    default: false
    }
  }
}

extension Clause {
  /// The wording of a row with the number that counts it, as the table has it.
  package var printedRow: String { label.isEmpty ? text : "| \(label) \(text)" }
}

import Reports

/// Sets rows of cells as lines of text.
struct RowLayout {
  /// The width that lines are to fit; nil sets no limit.
  var width: Int?

  /// Lays rows out in columns, without those that are empty throughout. Columns that do not fit the
  /// width go below their row.
  func lines(_ rows: [[String]]) -> [String] {
    guard let width, let cells = rows.first?.count else { return table(rows) }
    let fitting = (1...cells).last { count in
      table(rows.map { Array($0.prefix(count)) }).allSatisfy { columns($0) <= width }
    }
    let count = fitting ?? 1
    let indent = spaces(4 + (rows.map { columns($0[0]) }.max() ?? 0))
    return zip(table(rows.map { Array($0.prefix(count)) }), rows).flatMap { line, row in
      [line] + below(row.dropFirst(count).filter { !$0.isEmpty }, indent, width)
    }
  }

  /// Sets cells one after another, as many on a line as fit.
  private func below(_ cells: [String], _ indent: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for cell in cells {
      if let last = lines.last, columns(last) + 2 + columns(cell) <= width {
        lines[lines.count - 1] += "  " + cell
      } else {
        lines.append(indent + cell)
      }
    }
    return lines
  }

  private func table(_ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let widths = first.indices.map { column in rows.map { columns($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) where width > 0 {
        line += "  " + cell + spaces(width - columns(cell))
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

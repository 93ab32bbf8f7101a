/// Rows of signs under the names of versions, for a terminal.
struct VersionGrid {
  struct Row {
    let title: String
    /// One cell for each version.
    let cells: [String]
  }

  let names: [String]
  let rows: [Row]

  /// Returns the lines of the grid. If not all versions fit the width, it shows the last ones, and
  /// the first line says so.
  func lines(width: Int) -> [String] {
    let longest = rows.map { columns($0.title) }.max() ?? 0
    let room = min(longest, max(Self.leastTitle, width / 2))
    let cell = min(names.map { columns(visible($0)) }.max() ?? 1, Self.widestName) + 2
    let shown = max(1, min(names.count, (width - 2 - room) / cell))
    let left = names.count - shown
    var lines: [String] = []
    if left > 0 { lines.append("  the last \(shown) of \(names.count) versions") }
    lines.append(line("", names[left...].map { cut(visible($0), to: cell - 2) }, room, cell))
    return lines
      + rows.filter { $0.cells[left...].contains { !$0.isEmpty } }
      .map { line($0.title, Array($0.cells[left...]), room, cell) }
  }

  private func line(_ title: String, _ cells: [String], _ room: Int, _ cell: Int) -> String {
    let shown = shortened(title, to: room)
    var line = "  " + Isolate.around(shown) + spaces(room - columns(shown))
    for text in cells { line += spaces(cell - columns(text)) + text }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The columns that a title gets at least, if it needs them, and the widest name shown in full.
  private static let leastTitle = 16
  private static let widestName = 8
}

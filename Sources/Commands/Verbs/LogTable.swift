import Drafts
import GitStore
import Reports

/// The versions of texts as a table for people.
struct LogTable {
  let isColoured: Bool
  /// The width that lines are cut to; nil leaves them whole.
  var width: Int?

  /// The tables of the texts that there are, then the names of those that are gone.
  func text(_ histories: [[LogEntry]], gone: [[Version]]) -> String {
    if histories.isEmpty && gone.isEmpty { return "No versions yet\n" }
    let names = gone.map(line).joined()
    return (histories.map(text) + (names.isEmpty ? [] : [names])).joined(separator: "\n")
  }

  private func line(ofGone versions: [Version]) -> String {
    guard let text = versions.first?.text else { return "" }
    return "\(text) (\(count(versions)), gone since): ecp log \(text) lists them\n"
  }

  private func count(_ versions: [some Any]) -> String {
    versions.count == 1 ? "1 version" : "\(versions.count) versions"
  }

  private func text(_ entries: [LogEntry]) -> String {
    guard let name = entries.first?.version.text else { return "" }
    let shared = entries.map(\.version).sharedLabels
    let title = "\(isColoured ? strong("\(name)") : "\(name)") (\(count(entries)))\n"
    let rows = entries.map { row($0, isShared: shared.contains($0.version.label)) }
    let bearer = entries.first { shared.contains($0.version.label) }?.version
    let note = bearer.map {
      "  @ marks labels that are shared; write \(name)@\($0.commit.short)"
    }
    return title + (lines(rows) + (note.map { [$0] } ?? [])).map { fitted($0) + "\n" }.joined()
  }

  /// The cells of a version. A label that several versions share gets the name that only this one has.
  private func row(_ entry: LogEntry, isShared: Bool) -> [String] {
    let version = entry.version
    let particulars = version.particulars
    return [
      version.label + (isShared ? " @\(version.commit.short)" : ""), "\(version.date)",
      entry.isUnreadable ? "unreadable" : entry.changes?.signed ?? "",
      particulars.symbol ?? "", particulars.stage ?? "", version.author.name, version.subject,
    ].map(visible)
  }

  /// Lays rows out in columns; a column that is empty throughout is left out. The columns that do not
  /// fit the width stand below the row.
  private func lines(_ rows: [[String]]) -> [String] {
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

  /// Sets cells one after the other, as many to a line as fit.
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

  private func fitted(_ line: String) -> String { width.map { cut(line, to: $0) } ?? line }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

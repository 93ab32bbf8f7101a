import Drafts
import GitStore
import ProseDiff
import Reports

/// The versions of texts as a table for people.
struct LogTable {
  let isColoured: Bool
  /// The width that lines are cut to; nil leaves them whole.
  var width: Int?

  func text(_ histories: [[LogEntry]]) -> String {
    if histories.isEmpty { return "No versions yet\n" }
    return histories.map(text).joined(separator: "\n")
  }

  private func text(_ entries: [LogEntry]) -> String {
    guard let name = entries.first?.version.text else { return "" }
    let count = entries.count == 1 ? "1 version" : "\(entries.count) versions"
    let bearers = Dictionary(grouping: entries, by: \.version.label)
    let rows = entries.map { cells($0, isShared: (bearers[$0.version.label]?.count ?? 0) > 1) }
    return "\(isColoured ? strong("\(name)") : "\(name)") (\(count))\n" + lines(rows)
  }

  /// A label that several versions share is marked, with the name that only this version has.
  private func cells(_ entry: LogEntry, isShared: Bool) -> [String] {
    let version = entry.version
    let particulars = version.particulars
    return [
      version.label, isShared ? "label shared, see @\(version.commit.short)" : "",
      "\(version.date)", entry.isUnreadable ? "unreadable" : entry.changes.map(counts) ?? "",
      particulars.symbol ?? "", particulars.stage ?? "", version.author.name, version.subject,
    ].map(visible)
  }

  /// Lays rows out in columns; a column that is empty throughout is left out.
  private func lines(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { columns($0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) where width > 0 {
        line += "  " + cell + String(repeating: " ", count: width - columns(cell))
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return (self.width.map { cut(line, to: $0) } ?? line) + "\n"
    }.joined()
  }

  /// `+2 −1 ~5`: clauses added, removed, and reworded, split or merged.
  private func counts(_ summary: Comparison.Summary) -> String {
    let counts = [
      ("+", summary[.added]), ("−", summary[.removed]),
      ("~", summary[.reworded] + summary[.split] + summary[.merged]), ("⇄", summary.moved),
    ]
    let shown = counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    return shown.isEmpty ? "=" : shown.joined(separator: " ")
  }
}

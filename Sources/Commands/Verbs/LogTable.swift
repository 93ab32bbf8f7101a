import Drafts
import GitStore
import Reports

/// The versions of texts as a table for people.
struct LogTable {
  let isColoured: Bool
  /// The width at which lines are cut; nil leaves them whole.
  var width: Int?

  /// Returns the tables of the texts that exist, then the names of those that are gone.
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
    return title
      + (RowLayout(width: width).lines(rows) + (note.map { [$0] } ?? [])).map { fitted($0) + "\n" }
      .joined()
  }

  /// Returns the cells of a version. A label shared by several versions gets the commit as well.
  private func row(_ entry: LogEntry, isShared: Bool) -> [String] {
    let version = entry.version
    let particulars = version.particulars
    return [
      version.label + (isShared ? " @\(version.commit.short)" : ""), "\(version.date)",
      entry.isUnreadable ? "unreadable" : entry.changes?.signed ?? "",
      particulars.symbol ?? "", particulars.stage ?? "", version.author.name, version.subject,
    ].map(visible)
  }

  private func fitted(_ line: String) -> String { width.map { cut(line, to: $0) } ?? line }
}

import Prose
package import ProseDiff

/// The comparison in the form of a proposal to an ITU conference: each provision under ADD, MOD,
/// (MOD), SUP, ADD*, SUP* or NOC, with redlined text and room for reasons.
///
/// Source: ITU, "Guidelines for the preparation of proposals", PP-10 and WTDC-21: ADD and SUP are
/// whole provisions, a change inside one is a MOD, an asterisk is text that came from or went to
/// another place, and what is suppressed need not be reproduced.
package enum ITU {
  /// Returns the report, ending in a line feed. Paragraphs are not broken into lines; without
  /// colour, changed words are set between marks.
  package static func report(_ comparison: Comparison, _ style: TerminalStyle) -> String {
    let names = [comparison.old.name, comparison.new.name].map { Isolate.around(visible($0)) }
    var report = names.joined(separator: " → ") + "\n"
    for passage in comparison.passages {
      report += "\n" + entry(passage, of: comparison, style)
    }
    return report
  }

  private static func entry(
    _ passage: Passage, of comparison: Comparison, _ style: TerminalStyle
  ) -> String {
    let changes = comparison.changes
    switch passage {
    case .unchanged(let run):
      let ends = [run.first, run.count > 1 ? run.last : nil].compactMap(\.self)
        .map { list(comparison.newAddresses(changes[$0])) }
      return line("NOC", ends.joined(separator: " … "), style) + indented("…")
    case .renumbered(let run):
      return run.map { index in
        line("(MOD)", places(changes[index], in: comparison), style) + indented("…") + reasons
      }.joined(separator: "\n")
    case .departure(let run):
      return run.map { index in
        let (old, new) = (
          comparison.oldAddresses(changes[index]), comparison.newAddresses(changes[index])
        )
        return line("SUP*", list(old) + " (moved to \(list(new)))", style) + reasons
      }.joined(separator: "\n")
    case .moved(let run):
      return run.map { provision(changes[$0], in: comparison, style) }.joined(separator: "\n")
    case .change(let index): return provision(changes[index], in: comparison, style)
    }
  }

  private static func provision(
    _ change: Change, in comparison: Comparison, _ style: TerminalStyle
  ) -> String {
    let head = line(mark(change), places(change, in: comparison), style)
    guard change.kind != .removed else { return head + reasons }
    if change.kind == .unchanged, !change.moved, change.edits.isEmpty {
      return head + indented("…") + (change.renumbered ? reasons : "")
    }
    let edits = comparison.redline(change).closedUp(for: change)
    let isClean = change.kind == .added
    let text = edits.map { isClean ? shown($0.text) : redlined($0, style) }.joined()
    return head + indented(text) + reasons
  }

  /// Returns the mark of a change at its new place.
  static func mark(_ change: Change) -> String {
    switch change.kind {
    case .added: "ADD"
    case .removed: "SUP"
    case _ where change.moved: "ADD*"
    case .unchanged where change.edits.isEmpty: change.renumbered ? "(MOD)" : "NOC"
    case .split, .merged: "MOD"
    case _ where change.editorial || change.onlyNumbersAnew: "(MOD)"
    default: "MOD"
    }
  }

  // MARK: - Lines

  private static let reasons = indented("Reasons:")

  private static func line(_ mark: String, _ place: String, _ style: TerminalStyle) -> String {
    let padded = mark + String(repeating: " ", count: max(1, 7 - mark.utf8.count))
    return style.colour ? "\u{1B}[1m\(padded)\u{1B}[0m\(place)\n" : padded + place + "\n"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "       \($0)\n" }.joined()
  }

  private static func redlined(_ edit: Edit, _ style: TerminalStyle) -> String {
    let text = shown(edit.text)
    return switch (edit.operation, style.colour) {
    case (.equal, _): text
    case (.delete, false): Redmark.deleted.opening + text + Redmark.deleted.closing
    case (.insert, false): Redmark.inserted.opening + text + Redmark.inserted.closing
    case (.delete, true): "\u{1B}[9;31m\(text)\u{1B}[0m"
    case (.insert, true): "\u{1B}[4;32m\(text)\u{1B}[0m"
    }
  }

  /// Returns a wording with its hidden characters named, except line feeds.
  private static func shown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Isolate.around(visible(String($0))) }.joined(separator: "\n")
  }

  private static func places(_ change: Change, in comparison: Comparison) -> String {
    let (old, new) = (comparison.oldAddresses(change), comparison.newAddresses(change))
    if new.isEmpty || old == new { return list(old) }
    return old.isEmpty ? list(new) : list(old) + " → " + list(new)
  }

  private static func list(_ addresses: [String]) -> String {
    addresses.map { Isolate.around(visible($0)) }.joined(separator: " + ")
  }
}

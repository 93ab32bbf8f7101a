import Drafts
import Prose
import ProseDiff
import Reports

/// `ecp log`: lists the versions of texts.
enum LogVerb {
  static let verb = Verb(
    name: "log",
    abstract: "List the versions of a text, or of all texts",
    discussion: """
      Lists versions, newest first: label, date, symbol, stage, author and subject. What no \
      version has is left out. Where several versions share a label, as after a merge of two \
      clones, an @ tells the commit by which each can be named instead. A text that was removed or \
      renamed is only named, unless it is asked for.

      The signs of --counts are those of diff: + added, − removed, ~ reworded, < split, > merged, \
      ⇄ moved, # renumbered, = nothing changed. A clause that moved or got another number may be \
      counted under another sign as well.
      """,
    operands: [Operand("TEXT", .text, .optional, "The text; without it, all texts")],
    options: [CommonOption.format, counts] + CommonOption.ofResults,
    examples: [
      Example("ecp log opinion-6", "List the versions of one text."),
      Example("ecp log opinion-6 --counts", "Tell what each version changed as well."),
      Example("ecp log --format json", "List everything for a program."),
    ],
    run: run)

  private static let counts = Option.flag(
    "counts", "Compare each version with the one before it, and count what changed")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let histories = try histories(arguments.operands.first, in: store)
    let entries = try histories.present.map { versions in
      arguments[counts]
        ? try store.counted(versions, console) : versions.map { LogEntry(version: $0) }
    }
    switch arguments[CommonOption.format] ?? .terminal {
    case .terminal:
      let table = LogTable(
        isColoured: console.takesColor(arguments), width: console.readingWidth(arguments))
      let text = table.text(entries, gone: histories.gone)
      try console.deliver(text, arguments, isForReading: true)
    case .json:
      let text = LogJSON.text(entries, gone: histories.gone)
      try console.deliver(text, arguments, isForReading: false)
    }
    return .done
  }

  private static func histories(
    _ name: String?, in store: DraftStore
  ) throws -> Histories {
    guard let name else { return try store.histories() }
    let versions = try store.naming(name) { text throws(DraftError) in
      try store.versions(of: text)
    }
    return Histories(present: [versions])
  }
}

/// A version, and what it changed if that was requested.
struct LogEntry: Sendable, Hashable {
  let version: Version
  /// Counts against the version before it; nil for the first, if unreadable, or if not requested.
  var changes: Comparison.Summary?
  /// Whether the wording was requested and cannot be read.
  var isUnreadable = false
}

extension DraftStore {
  /// Compares each version with the one before it, if any; reports and skips unreadable ones.
  ///
  /// Cost: reads every version once, and once more where histories were merged.
  fileprivate func counted(_ versions: [Version], _ console: Console) throws -> [LogEntry] {
    var progress = Progress("Comparing versions", of: versions.count, on: console)
    var entries: [LogEntry] = []
    var last: (version: Version, document: Document?)?
    var faults: [String] = []
    for version in versions.reversed() {
      let new = document(version, &faults)
      // The oldest is the first: looking for one before it would take the whole history.
      let before = entries.isEmpty ? nil : try self.version(before: version)
      var old: Document?
      if let before {
        old = before == last?.version ? last?.document : document(before, &faults)
      }
      let changes = try old.flatMap { old in
        try new.map { new in
          let settled = try settlement((before, old), (version, new), console)
          return Comparison(old, new, settled: settled).summary
        }
      }
      entries.append(LogEntry(version: version, changes: changes, isUnreadable: new == nil))
      last = (version, new)
      try progress.advance()
    }
    try progress.finish()
    for fault in faults { console.warn(fault, during: LogVerb.verb) }
    return entries.reversed()
  }

  /// Reads a version; nil, with the fault noted, if it cannot be read.
  private func document(_ version: Version, _ faults: inout [String]) -> Document? {
    do {
      return Document(name: version.label, source: try wording(of: version))
    } catch {
      if !faults.contains(error.words) { faults.append(error.words) }
      return nil
    }
  }
}

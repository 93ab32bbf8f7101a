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
      version has is left out.
      """,
    operands: [Operand("TEXT", .text, .optional, "The text; without it, all texts")],
    options: [
      format, counts, CommonOption.output, CommonOption.color,
    ],
    examples: [
      Example("ecp log opinion-6", "List the versions of one text."),
      Example("ecp log opinion-6 --counts", "Tell what each version changed as well."),
      Example("ecp log --format json", "List everything for a program."),
    ],
    run: run)

  private static let format = Option<LogFormat>.choice(
    "format", short: "f", "FORMAT", "How to list the versions")
  private static let counts = Option.flag(
    "counts", "Compare each version with the one before it, and count what changed")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let histories = try histories(arguments.operands.first, in: store).map { versions in
      arguments[counts]
        ? try store.counted(versions, console) : versions.map { LogEntry(version: $0) }
    }
    let format = arguments[format] ?? .terminal
    let result =
      switch format {
      case .terminal: LogTable(isColoured: console.takesColor(arguments)).text(histories)
      case .json: LogJSON.text(histories)
      }
    try console.deliver(
      result, to: arguments[CommonOption.output], isForReading: format == .terminal)
    return .done
  }

  private static func histories(
    _ name: String?, in store: DraftStore
  ) throws -> [[Version]] {
    guard let name else { return try store.texts().map { try store.versions(of: $0) } }
    return [try store.naming(name) { text throws(DraftError) in try store.versions(of: text) }]
  }
}

enum LogFormat: String, Sendable, CaseIterable {
  case terminal, json
}

/// A version, and what it changed where that was asked for.
struct LogEntry: Sendable, Hashable {
  let version: Version
  /// Counts against the version before it; nil for the first, and when nobody asked.
  var changes: Comparison.Summary?
}

extension DraftStore {
  /// Compares each version with the next older one. Cost: reads every version once.
  fileprivate func counted(_ versions: [Version], _ console: Console) throws -> [LogEntry] {
    var progress = Progress("Comparing versions", of: versions.count, on: console)
    var entries: [LogEntry] = []
    var old: Document?
    for version in versions.reversed() {
      let new = Document(name: version.label, source: try wording(of: version))
      let changes = old.map { Comparison($0, new).summary }
      entries.append(LogEntry(version: version, changes: changes))
      old = new
      try progress.advance()
    }
    try progress.finish()
    return entries.reversed()
  }
}

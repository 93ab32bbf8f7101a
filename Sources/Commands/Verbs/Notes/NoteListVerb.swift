import Drafts
import Reports

/// `ecp note list`: lists notes.
enum NoteListVerb {
  static let verb = Verb(
    name: "note list",
    abstract: "List the notes on a text, or on all texts",
    discussion: """
      Lists the name of each note, how it stands, whom it is for, its kind, and where it was written; \
      below that its words. A note that two people changed apart is listed as in conflict; one of which a \
      line is damaged or from a newer ecp, as unreadable.
      """,
    operands: [Operand("TEXT", .text, .optional, "The text; without it, all texts")],
    options: [CommonOption.format, status] + CommonOption.ofResults,
    examples: [
      Example("ecp note list opinion-6", "List the notes on one text."),
      Example("ecp note list --status draft", "List what is to be reviewed."),
    ],
    run: run)

  private static let status = Option<Note.Status>.choice(
    "status", "STATUS", "Only notes that stand so")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let shelf = try store.notes()
    console.warn(ofForeign: shelf.foreign, during: verb)
    let text = try arguments.operands.first.map { name in
      try store.naming(name) { text throws(DraftError) in
        try store.version("latest", of: text).text.description
      }
    }
    let histories = shelf.histories.filter { history in
      let isOfText = text.map(history.mayBe) ?? true
      return isOfText && (arguments[status].map { $0 == history.note?.status } ?? true)
    }.sorted { ($0.note?.place ?? "", $0.id) < ($1.note?.place ?? "", $1.id) }
    if arguments[CommonOption.format] == .json {
      try console.deliver(NoteJSON.text(histories), arguments, isForReading: false)
    } else {
      let text = table(histories, console.readingWidth(arguments))
      try console.deliver(text, arguments, isForReading: true)
    }
    return .done
  }

  private static func table(_ histories: [NoteHistory], _ width: Int?) -> String {
    guard !histories.isEmpty else { return "No notes\n" }
    let rows = histories.map { $0.cells.map(visible) }
    let lines = RowLayout(width: nil).lines(rows)
    return zip(lines, histories).map { line, history in
      let words = history.note.map { visible($0.body.replacing("\n", with: " ")) } ?? ""
      let below = "    " + words
      return (width.map { cut(line, to: $0) } ?? line) + "\n"
        + (width.map { cut(below, to: $0) } ?? below)
        + "\n"
    }.joined()
  }
}

extension NoteHistory {
  /// Whether this is a note on a text, or may be one as far as it can be read.
  func mayBe(on text: String) -> Bool { readable.map { $0.text == text } ?? true }

  /// The cells of the note's row in the table.
  fileprivate var cells: [String] {
    guard let note, isUnderstood else {
      return [id, "unreadable", "", "", readable.map { "\($0.text)@\($0.label)" } ?? "", ""]
    }
    let status = isInConflict ? "in conflict" : note.status.rawValue
    let embargo = note.embargo.map { " until \($0.inZone)" } ?? ""
    return [
      id, status, note.audience.rawValue + embargo, note.kind.rawValue,
      "\(note.text)@\(note.label)", note.anchor.address,
    ]
  }
}

extension Note {
  /// A sort key: the note's text, then the index of its clause.
  fileprivate var place: String {
    "\(text) \(String(repeating: " ", count: max(0, 8 - "\(anchor.index)".count)))\(anchor.index)"
  }
}

extension Console {
  /// Reports how many lines in the notes are not ecp's.
  func warn(ofForeign foreign: [ForeignLine], during verb: Verb) {
    guard !foreign.isEmpty else { return }
    warn(
      foreign.count == 1
        ? "1 line in the notes of git is no note of ecp; it is left as it is"
        : "\(foreign.count) lines in the notes of git are no notes of ecp; they are left as they are",
      during: verb)
  }
}

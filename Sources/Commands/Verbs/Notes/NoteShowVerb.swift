import Drafts
import GitStore
import Reports

/// `ecp note show`: prints a note with everything known about it.
enum NoteShowVerb {
  static let verb = Verb(
    name: "note show",
    abstract: "Print a note, and who did what with it",
    discussion: """
      Prints a note: how it stands, where it was written, the words that it rests on, its own words, \
      and who took which step when. Where two people changed it apart, both versions are printed.
      """,
    operands: [NoteOption.note],
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [Example("ecp note show k7f3", "Print a note.")],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let shelf = try console.openStore().notes()
    let history = try shelf.history(of: arguments.operands[0])
    guard history.isUnderstood else { throw DraftError.notes(.notUnderstood(history.id)) }
    if arguments[CommonOption.format] == .json {
      try console.deliver(NoteJSON.text([history]), arguments, isForReading: false)
      return .done
    }
    let versions = history.versions.map(text).joined(separator: "\nor, by somebody else:\n\n")
    let steps = history.steps.map { "\($0.time)  \($0.name)  \($0.by)" }
    let text = versions + "\n" + steps.map { visible($0) + "\n" }.joined()
    let style = TerminalStyle(
      width: console.readingWidth(arguments) ?? Console.widths.upperBound, colour: false)
    let isTerminal = console.readingWidth(arguments) != nil
    try console.deliver(
      isTerminal ? Reading.text(text, style) : text, arguments, isForReading: true)
    return .done
  }

  private static func text(_ note: Note) -> String {
    var lines = [
      "\(note.id) (\(note.kind.rawValue), \(note.language)): \(note.state)",
      "\(note.text)@\(note.label), \(note.anchor.address): “\(note.anchor.quote)”",
      "by \(note.author)" + (note.source.map { ", after \($0)" } ?? ""), "",
    ]
    lines += note.body.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    return lines.map { visible($0) + "\n" }.joined()
  }
}

/// Notes for machines: one JSON object, one note a line.
enum NoteJSON {
  static func text(_ histories: [NoteHistory]) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-notes\", \"version\": 1,\n\"notes\": ")
    json.lines(histories) { $0.write($1) }
    json.raw("}\n")
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ history: NoteHistory) {
    raw("{\"id\": ")
    string(history.id)
    member("conflict", history.isInConflict)
    member("understood", history.isUnderstood)
    if let commit = history.commit { member("commit", commit.hex) }
    key("versions")
    raw("[")
    for (place, note) in history.versions.enumerated() {
      if place > 0 { raw(", ") }
      write(note)
    }
    raw("]")
    key("steps")
    raw("[")
    for (place, step) in history.steps.enumerated() {
      raw(place > 0 ? ", {\"step\": " : "{\"step\": ")
      string(step.name)
      member("by", step.by)
      member("at", step.time)
      raw("}")
    }
    raw("]}")
  }

  private mutating func write(_ note: Note) {
    raw("{\"text\": ")
    string(note.text)
    member("label", note.label)
    member("address", note.anchor.address)
    member("quote", note.anchor.quote)
    member("kind", note.kind.rawValue)
    member("audience", note.audience.rawValue)
    member("status", note.status.rawValue)
    member("body", note.body)
    member("author", note.author)
    member("language", note.language)
    if let source = note.source { member("source", source) }
    if let embargo = note.embargo { member("embargo", embargo.inZone) }
    raw("}")
  }
}

import Drafts
import Negotiation
import Prose

/// `ecp note add`: writes a note on a clause.
enum NoteAddVerb {
  static let verb = Verb(
    name: "note add",
    abstract: "Write a note on a clause",
    discussion: """
      Writes a note on the clause at ADDRESS of a version. Without --message or --file the words come \
      from standard input, or on a terminal from an editor. A note begins as a draft; it is reviewed, \
      cleared and published by verbs of their own.

      A what-changed or a why belongs to a change from one version to another, which --against names, and \
      is told only where that is told of. A why says who gave the reason, with --source. In the editor the \
      words end at a line with scissors (>8); they are kept in a file where they cannot be stored.

      Without --audience a note is internal, or embargoed if it has an embargo. Internal and embargoed \
      notes are kept on refs/notes/ecp/internal, public ones on refs/notes/ecp/press, which may be pushed \
      with drafts and all: what nobody may read yet begins as internal.
      """,
    operands: [
      Operand("TEXT", .text, .one, "A text (its latest version), or a version of it: TEXT@VERSION"),
      Operand("ADDRESS", .anything, .oneOrMore, "Where the clause stands"),
    ],
    options: [
      NoteOption.kind, NoteOption.audience, NoteOption.embargo, NoteOption.message,
      NoteOption.file, NoteOption.quote, NoteOption.against, NoteOption.source, NoteOption.author,
      NoteOption.language, CommonOption.quiet,
    ],
    examples: [
      Example(
        "ecp note add opinion-6 is of the view 2 -a public -m 'Now should, not may.'",
        "Write a note for everybody, still to be cleared."),
      Example(
        "ecp note add opinion-6@rev2 recalling a) --embargo 2013-05-14T18:00+02:00",
        "Write one in an editor that may go out in the evening."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let version = try store.version(named: VersionName(arguments.operands[0]))
    let name = "\(version.text)@\(version.label)"
    let document = Document(name: name, source: try store.wording(of: version))
    let address = arguments.operands.dropFirst().joined(separator: " ")
    let clause = try document.clause(at: address)
    let anchor = try NotedClause(version, document, clause).anchor(arguments, in: store)
    var content = content(arguments, on: version, in: store)
    content.counterpart = try NotedChange(arguments, in: store, console, during: verb)
      .counterpart(of: content.kind, on: version, clause)
    // Faults that do not depend on the words are reported before these are written.
    try store.check(wordless: content, on: version, anchor)
    content.body = try NoteWords.read(
      arguments, from: "",
      remarks: "\(name), \(anchor.address):\n  \(document.clauses[clause].text)",
      console)
    let note = try NoteWords.keep(content.body, arguments, console, during: verb) {
      try store.addNote(content, on: version, anchor)
    }
    try store.warn(ofHoldersIn: [note], console, during: verb.name)
    guard !arguments[CommonOption.quiet] else { return .done }
    try console.output.write("\(note.id): \(note.state), on \(name), \(anchor.address)\n")
    return .done
  }

  /// Returns the content of the note except for its words.
  private static func content(
    _ arguments: Arguments, on version: Version, in store: DraftStore
  ) -> Note.Content {
    var content = Note.Content(
      kind: arguments[NoteOption.kind] ?? .background,
      audience: arguments[NoteOption.audience]
        ?? (arguments[NoteOption.embargo] == nil ? .internal : .embargoed),
      language: arguments[NoteOption.language]?.description ?? version.particulars.language
        ?? store.configuration.language)
    content.author = arguments[NoteOption.author]
    content.source = arguments[NoteOption.source]
    content.embargo = arguments[NoteOption.embargo]
    return content
  }

}

extension Note {
  /// The note's status, audience and embargo: `cleared, embargoed until 2013-05-14T18:00:00+02:00`.
  var state: String {
    "\(status.rawValue), \(audience.rawValue)" + (embargo.map { " until \($0.inZone)" } ?? "")
  }
}

import Drafts
import Prose

/// `ecp note edit`: changes a note, which is then a draft again.
enum NoteEditVerb {
  static let verb = Verb(
    name: "note edit",
    abstract: "Change a note",
    discussion: """
      Changes the words of a note, or what its options name; what is not named stays. With none of \
      them its words are changed in an editor, or come from standard input. A note that was changed is \
      a draft, to be reviewed and cleared anew. Where two people have changed it apart, this settles it; \
      where a line of it is damaged, this writes it anew.

      --at sets it on a clause of the latest version, where its own was reworded or is gone; --quote alone \
      has it rest on other words of its clause. --embargo none takes an embargo off.
      """,
    operands: [NoteOption.note],
    options: [
      NoteOption.kind, NoteOption.audience, NoteOption.embargoEdit, NoteOption.message,
      NoteOption.file, at, NoteOption.quote, NoteOption.against, NoteOption.sourceEdit,
      NoteOption.author, NoteOption.language, CommonOption.quiet,
    ],
    examples: [
      Example("ecp note edit k7f3", "Change its words in an editor."),
      Example("ecp note edit k7f3 --audience public", "Make a note one for everybody."),
    ],
    run: run)

  private static let at = Option.text(
    "at", "ADDRESS", .anything, "Set it on the clause at ADDRESS of the latest version")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let history = try store.notes().history(of: arguments.operands[0])
    let edit = try edit(arguments, of: history, in: store, console)
    let notes = try NoteWords.keep(edit.body, arguments, console, during: verb) {
      try store.take(.edit(edit), with: [history.id])
    }
    try store.warn(ofHoldersIn: notes, console, during: verb.name)
    guard !arguments[CommonOption.quiet] else { return .done }
    try console.output.write(notes.map { "\($0.id): \($0.state)\n" }.joined())
    return .done
  }

  private static func edit(
    _ arguments: Arguments, of history: NoteHistory, in store: DraftStore, _ console: Console
  ) throws -> NoteEdit {
    var edit = try particulars(arguments, of: history, in: store, console)
    let givesWords =
      arguments[NoteOption.message] != nil || arguments[NoteOption.file] != nil
      || edit == NoteEdit() || history.isInConflict || !history.isUnderstood
    // Faults that do not depend on the words are reported before these are written.
    try store.check(.edit(edit), with: history)
    guard givesWords else { return edit }
    let isClear = history.isUnderstood && !history.isInConflict
    let bodies = history.isUnderstood ? history.versions.map(\.body) : []
    let words = bodies.first ?? history.readable?.body ?? ""
    let others = bodies.dropFirst().map { "as somebody else left it:\n\($0)" }
    let written = try NoteWords.read(
      arguments, from: words, remarks: others.joined(separator: "\n"), console
    ).trimmedLines
    guard written != words || edit != NoteEdit() || !isClear else {
      throw CommandError.nothingToEdit
    }
    edit.body = written
    edit.seen = history.tips
    return edit
  }

  /// Returns what the options set, except for the words.
  private static func particulars(
    _ arguments: Arguments, of history: NoteHistory, in store: DraftStore, _ console: Console
  ) throws -> NoteEdit {
    var edit = NoteEdit()
    edit.kind = arguments[NoteOption.kind]
    edit.audience = arguments[NoteOption.audience]
    edit.embargo = arguments[NoteOption.embargoEdit]
    edit.source = arguments[NoteOption.sourceEdit]
    edit.author = arguments[NoteOption.author]
    edit.language = arguments[NoteOption.language]?.description
    guard let note = history.readable else { throw DraftError.notes(.notUnderstood(history.id)) }
    let kind = edit.kind ?? note.kind
    let isSeated = arguments[at] != nil || arguments[NoteOption.quote] != nil
    let asksForChange =
      arguments[NoteOption.against] != nil
      || kind.isOnChange && (arguments[at] != nil || !note.kind.isOnChange)
    guard isSeated || asksForChange else { return edit }
    let place = try NotedClause(note, history.commit, at: arguments[at], in: store)
    if isSeated { edit.seat = NoteEdit.Seat(place.version, try place.anchor(arguments, in: store)) }
    edit.counterpart =
      try asksForChange
      ? NotedChange(arguments, in: store, console, during: verb)
        .counterpart(of: kind, on: place.version, place.clause)
      : note.counterpart
    return edit
  }
}

extension String {
  /// The text without white space at either end.
  fileprivate var trimmedLines: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

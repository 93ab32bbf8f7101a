import Drafts
import Prose

/// `ecp note edit`: changes a note, which is a draft from then on.
enum NoteEditVerb {
  static let verb = Verb(
    name: "note edit",
    abstract: "Change a note",
    discussion: """
      Changes the words of a note, or what its options name; what is not named stays. With none of \
      them its words are changed in an editor, or come from standard input. A note that was changed is \
      a draft, to be reviewed and cleared anew. Where two people have changed it apart, this settles it.

      --at sets it on a clause of the latest version, where its own was reworded or is gone.
      """,
    operands: [NoteOption.note],
    options: [
      NoteOption.kind, NoteOption.audience, NoteOption.embargo, NoteOption.message,
      NoteOption.file, at, NoteOption.quote, NoteOption.source, NoteOption.author,
      NoteOption.language, CommonOption.quiet,
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
    let seat = try arguments[at].map { try newSeat($0, of: history, arguments, in: store) }
    let edit = try edit(arguments, of: history, seat, in: store, console)
    let notes = try NoteWords.keep(edit.body, arguments, console, during: verb) {
      try store.take(.edit(edit), with: [history.id])
    }
    guard !arguments[CommonOption.quiet] else { return .done }
    try console.output.write(notes.map { "\($0.id): \($0.state)\n" }.joined())
    return .done
  }

  private static func newSeat(
    _ address: String, of history: NoteHistory, _ arguments: Arguments, in store: DraftStore
  ) throws -> NoteEdit.Seat {
    guard let name = history.note?.text else {
      throw DraftError.notes(.notUnderstood(history.id))
    }
    let version = try store.version(named: VersionName("\(name)@latest"))
    let document = Document(
      name: "\(version.text)@\(version.label)", source: try store.wording(of: version))
    let anchor = try NoteAddVerb.anchor(
      try document.clause(at: address), of: document, arguments, in: store)
    return NoteEdit.Seat(version, anchor)
  }

  private static func edit(
    _ arguments: Arguments, of history: NoteHistory, _ seat: NoteEdit.Seat?, in store: DraftStore,
    _ console: Console
  ) throws -> NoteEdit {
    var edit = NoteEdit()
    edit.seat = seat
    edit.kind = arguments[NoteOption.kind]
    edit.audience = arguments[NoteOption.audience]
    edit.embargo = arguments[NoteOption.embargo]
    edit.source = arguments[NoteOption.source]
    edit.author = arguments[NoteOption.author]
    edit.language = arguments[NoteOption.language]?.description
    let givesWords =
      arguments[NoteOption.message] != nil || arguments[NoteOption.file] != nil
      || edit == NoteEdit() || history.isInConflict
    try store.check(.edit(edit), with: history)
    guard givesWords else { return edit }
    let words = history.versions.map(\.body).joined(separator: "\n\n# or:\n")
    let written = try NoteWords.read(arguments, from: words + "\n", console)
    guard written != words + "\n" || edit != NoteEdit() else { throw CommandError.nothingToEdit }
    edit.body = written.trimmedLines
    edit.seen = history.tips
    return edit
  }
}

extension String {
  /// Without blank lines and spaces at both ends.
  fileprivate var trimmedLines: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

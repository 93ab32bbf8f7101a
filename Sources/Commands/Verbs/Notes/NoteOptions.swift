import Drafts
import GitStore

/// The options of the verbs on notes.
enum NoteOption {
  static let kind = Option<Note.Kind>.choice(
    "kind", short: "k", "KIND",
    "What the note is; a view is a position, without naming who holds it")
  static let audience = Option<Note.Audience>.choice(
    "audience", short: "a", "WHO", "Who it is for")
  static let embargo = Option<Timestamp>(
    name: "embargo", short: nil, placeholder: "MOMENT", meaning: .instant,
    about: "Until when it may not go out, as 2013-05-14T18:00+02:00",
    read: { Timestamp(iso: $0) })
  static let embargoEdit = Option<NoteEdit.EmbargoEdit>(
    name: "embargo", short: nil, placeholder: "MOMENT", meaning: .instantOrNone,
    about: "Until when it may not go out, as 2013-05-14T18:00+02:00; none takes the embargo off",
    read: { $0 == "none" ? .lifted : Timestamp(iso: $0).map(NoteEdit.EmbargoEdit.until) })
  static let against = Option.text(
    "against", "VERSION", .anything,
    "The other version of the change that a what-changed or why speaks of; without it the one before, "
      + "or the next where the clause is gone from that")
  static let source = Option.text(
    "source", "SOURCE", .anything,
    "Where what it says comes from, such as an address; a why is not written without one")
  static let sourceEdit = Option<String>(
    name: "source", short: nil, placeholder: "SOURCE", meaning: .anything,
    about: "Where what it says comes from; '' for nowhere", read: { $0 })
  static let author = Option.text("author", "NAME", .anything, "Who wrote it; you, without it")
  static let language = CommonOption.language.explained(
    "The language of the note, as fr or zh-Hant; without it, that of the version")
  static let message = Option.text(
    "message", short: "m", "TEXT", .anything, "The words of the note")
  static let file = Option.text(
    "file", short: "F", "FILE", .file, "Take the words from FILE, - for standard input")
  static let quote = Option.text(
    "quote", "WORDS", .anything,
    "The whole words of the clause that the note rests on; without it, all of them")

  static let note = Operand(
    "NOTE", .note, .one, "The note, by its name or the beginning of that")
}

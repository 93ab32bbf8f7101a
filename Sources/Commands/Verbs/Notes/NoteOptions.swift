import Drafts
import Formats
import GitStore

/// Options of the verbs on notes.
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
  static let source = Option.text(
    "source", "SOURCE", .anything, "Where what it says comes from, such as an address")
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

/// Where the words of a note come from: the command line, a file, standard input, or an editor.
enum NoteWords {
  static func read(
    _ arguments: Arguments, from first: String, _ console: Console
  ) throws -> String {
    if let words = arguments[NoteOption.message] { return words }
    if let file = arguments[NoteOption.file] { return try DraftFile(file).text() }
    guard isEditor(arguments) else { return try DraftFile.standardInput.text() }
    let edited = try Editor(variables: console.variables).edit(first)
    // As in git's messages, lines that begin with # are for the writer alone.
    let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }

  /// Does something with words; where that fails and they were written in an editor, they are kept in a
  /// file, which is said.
  static func keep<Result>(
    _ words: String?, _ arguments: Arguments, _ console: Console, during verb: Verb,
    _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch {
      if let words, words.contains(where: { !$0.isWhitespace }), isEditor(arguments) {
        let path = try Editor(variables: console.variables).keep(words)
        console.warn("the words are kept in \(path); --file takes them from there", during: verb)
      }
      throw error
    }
  }

  private static func isEditor(_ arguments: Arguments) -> Bool {
    arguments[NoteOption.message] == nil && arguments[NoteOption.file] == nil
      && Descriptor.standardInput.isTerminal
  }
}

import Drafts
import Formats
import GitStore
import Reports

/// `ecp commit`: stores files as the next versions of their texts.
enum CommitVerb {
  static let verb = Verb(
    name: "commit",
    abstract: "Store files as the next versions of their texts",
    discussion: """
      Each FILE becomes the next version of its text, and every version a commit of its own. \
      Without --text the text is named after the file: in lower case, with a hyphen for each run \
      of other characters than letters, digits, "." and "_". A draft that was edited where it \
      lives, drafts/TEXT.md, is committed as the text that it is.

      Of a file that is not Markdown or text in UTF-8 the wording is stored, as convert writes it, \
      and the file itself beside it in drafts/originals. Of a mail that is its text; without --date and \
      --source the version has its day and its subject.

      All files are read and checked before the first is committed. A file with the content of the \
      latest version of its text is not committed.
      """,
    operands: [Operand("FILE", .file, .oneOrMore, "A draft, or - for standard input")],
    options: [
      text, label, symbol, stage, language, date, source, message,
      CommonOption.tracked,
      CommonOption.encoding, allowSame, dryRun, CommonOption.quiet,
    ],
    examples: [
      Example("ecp commit 'Opinion 6.md' --text opinion-6", "Store the next version of opinion-6."),
      Example(
        "ecp commit drafts/opinion-6.md --version rev3 --stage 'second reading'",
        "Store the draft as it was edited in place, under the label rev3."),
    ],
    run: run)

  private static let language = CommonOption.language.explained(
    "The language of the text, as fr or zh-Hant; without it that of its last version,"
      + " or drafts.language")
  private static let text = Option.text(
    "text", short: "t", "TEXT", .text, "The text that FILE is a version of")
  private static let label = Option.text(
    "version", "LABEL", .anything, "The label of the version; the next free revN without it")
  private static let symbol = Option.text(
    "symbol", "SYMBOL", .anything, "The symbol of the document, such as WTPF-13/16(Rev.1)-E")
  private static let stage = Option.text(
    "stage", "STAGE", .anything, "How far the text has come, such as 'first reading'")
  private static let date = Option<DraftDate>(
    name: "date", short: nil, placeholder: "DATE", meaning: .date,
    about: "The day the draft bears, as 2013-05-14; today without it",
    read: { given in try? DraftDate(given) })
  private static let source = Option.text(
    "source", "SOURCE", .anything, "Where the draft came from, such as an address")
  private static let message = Option.text(
    "message", short: "m", "TEXT", .anything, "What to say of the version")
  private static let allowSame = Option.flag(
    "allow-same", "Commit even what is the same as the latest version")
  private static let dryRun = Option.flag(
    "dry-run", short: "n", "Check everything and tell what would be done, but do nothing")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let drafts = try drafts(arguments, in: store, console)
    if arguments[dryRun] {
      let lines = zip(drafts, try store.forecast(drafts)).map { $1.line(for: $0) }
      if arguments[CommonOption.quiet] { return .done }
      try console.output.write(text(lines, arguments, in: store))
      return .done
    }
    let report = try store.commit(drafts)
    for error in report.unfinished { console.warn(error.words, during: verb) }
    if arguments[CommonOption.quiet] { return .done }
    let lines = zip(drafts, report.outcomes).map { $1.line(for: $0, on: report.branch) }
    tell(text(lines, arguments, in: store), console)
    return .done
  }

  /// Reports what was done. Stored versions stay stored, so a failed write to standard output is
  /// not a failure; the report goes to standard error instead.
  private static func tell(_ text: String, _ console: Console) {
    do {
      try console.output.write(text)
    } catch {
      console.warn("\(error.words); this was done all the same:", during: verb)
      for line in text.split(separator: "\n") { console.warn(String(line), during: verb) }
    }
  }

  /// Joins the lines, naming in each the file that its text is named after, if it is.
  private static func text(
    _ lines: [String], _ arguments: Arguments, in store: DraftStore
  ) -> String {
    zip(lines, arguments.operands).map { line, path in
      let isNamedAfterFile = arguments[text] == nil && store.text(atPath: path) == nil
      return line + (isNamedAfterFile ? " (the text is named after \(visible(path)))\n" : "\n")
    }.joined()
  }

  /// Reads and checks all files.
  private static func drafts(
    _ arguments: Arguments, in store: DraftStore, _ console: Console
  ) throws -> [DraftCommit] {
    let files = arguments.operands.map(DraftFile.init)
    if arguments[text] != nil, files.count > 1 { throw CommandError.oneFileForOneText(files.count) }
    let label = try arguments[label].map { try VersionLabel($0) }
    return try zip(files, console.read(files, arguments, during: verb)).map { file, received in
      let name = try textName(arguments[text], file, in: store)
      var draft = DraftCommit(text: name, content: received.storedForm, received: received.bytes)
      draft.original = received.ending.map { Original(ending: $0, bytes: received.bytes) }
      draft.label = label
      draft.particulars = particulars(arguments, received)
      draft.date = arguments[date] ?? received.transcript.date.flatMap { try? DraftDate($0) }
      draft.message = arguments[message]
      draft.allowSame = arguments[allowSame]
      return draft
    }
  }

  private static func particulars(
    _ arguments: Arguments, _ received: ReceivedDraft
  ) -> Particulars {
    Particulars(
      symbol: arguments[symbol], stage: arguments[stage],
      language: arguments[language]?.description,
      source: arguments[source] ?? received.transcript.subject)
  }

  private static func textName(
    _ given: String?, _ file: DraftFile, in store: DraftStore
  ) throws -> TextName {
    if let given { return try TextName(given) }
    guard case .file(let path) = file else { throw CommandError.inputNeedsText }
    return try store.text(atPath: path) ?? TextName(fileName: path.lowercased())
  }
}

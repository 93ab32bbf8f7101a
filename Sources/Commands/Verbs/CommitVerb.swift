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
      Without --text the text is named after the file: in lower case, with a \
      hyphen for each run of other characters than letters, digits, "." and "_". A draft that was edited where it lives, drafts/TEXT.md, is \
      committed as the text that it is.

      All files are read and checked before the first is committed. A file with the content of the \
      latest version of its text is not committed.
      """,
    operands: [Operand("FILE", .file, .oneOrMore, "A draft, or - for standard input")],
    options: [
      text, label, symbol, stage, language, date, source, message, allowSame, dryRun,
      CommonOption.quiet,
    ],
    examples: [
      Example("ecp commit 'Opinion 6.md' --text opinion-6", "Store the next version of opinion-6."),
      Example(
        "ecp commit drafts/opinion-6.md --version rev3 --stage 'second reading'",
        "Store the draft as it was edited in place, under the label rev3."),
    ],
    run: run)

  private static let text = Option.text(
    "text", short: "t", "TEXT", .text, "The text that FILE is a version of")
  private static let label = Option.text(
    "version", "LABEL", .anything, "The label of the version; the next free revN without it")
  private static let symbol = Option.text(
    "symbol", "SYMBOL", .anything, "The symbol of the document, such as WTPF-13/16(Rev.1)-E")
  private static let stage = Option.text(
    "stage", "STAGE", .anything, "How far the text has come, such as 'first reading'")
  private static let language = Option<LanguageTag>(
    name: "language", short: nil, placeholder: "TAG", meaning: .language,
    about: "The language of the text, as fr or zh-Hant (BCP 47)",
    read: { given in LanguageTag(given) })
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
    let drafts = try drafts(arguments, in: store)
    let lines: [String]
    if arguments[dryRun] {
      lines = zip(drafts, try store.forecast(drafts)).map { $1.line(for: $0) }
    } else {
      let report = try store.commit(drafts)
      for error in report.unfinished { console.warn(error.words, during: verb) }
      lines = zip(drafts, report.outcomes).map { $1.line(for: $0) }
    }
    if arguments[CommonOption.quiet] { return .done }
    for (line, path) in zip(lines, arguments.operands) {
      let isNamedAfterFile = arguments[text] == nil && store.text(atPath: path) == nil
      let origin = isNamedAfterFile ? " (the text is named after \(visible(path)))" : ""
      try console.output.write(line + origin + "\n")
    }
    return .done
  }

  /// Reads and checks all files.
  private static func drafts(_ arguments: Arguments, in store: DraftStore) throws -> [DraftCommit] {
    let files = arguments.operands.map(DraftFile.init)
    if arguments[text] != nil, files.count > 1 { throw CommandError.oneFileForOneText(files.count) }
    let label = try arguments[label].map { try VersionLabel($0) }
    let particulars = Particulars(
      symbol: arguments[symbol], stage: arguments[stage],
      language: arguments[language]?.description,
      source: arguments[source])
    return try files.map { file in
      let (bytes, source) = try file.read()
      let name = try textName(arguments[text], file, in: store)
      var draft = DraftCommit(text: name, content: source.storedForm, received: bytes)
      draft.label = label
      draft.particulars = particulars
      draft.date = arguments[date]
      draft.message = arguments[message]
      draft.allowSame = arguments[allowSame]
      return draft
    }
  }

  private static func textName(
    _ given: String?, _ file: DraftFile, in store: DraftStore
  ) throws -> TextName {
    if let given { return try TextName(given) }
    guard case .file(let path) = file else { throw CommandError.inputNeedsText }
    return try store.text(atPath: path) ?? TextName(fileName: path.lowercased())
  }
}

extension CommitOutcome {
  fileprivate func line(for draft: DraftCommit) -> String {
    switch self {
    case .committed(let version):
      "\(version.text)@\(version.label): committed as \(version.commit.short)"
    case .same(let latest): draft.line(sameAs: latest, "nothing committed")
    }
  }
}

extension CommitForecast {
  fileprivate func line(for draft: DraftCommit) -> String {
    switch self {
    case .committed(let label, let latest):
      "\(draft.text)@\(label): would be committed "
        + (latest.map { "after \($0.label)" } ?? "as the first version of a new text")
    case .same(let latest): draft.line(sameAs: latest, "nothing would be committed")
    }
  }
}

extension DraftCommit {
  fileprivate func line(sameAs latest: Version, _ consequence: String) -> String {
    let unused = label.map { " and no version called \($0)" } ?? ""
    return "\(text): same as \(latest.label), \(consequence)\(unused)"
      + "; --allow-same commits it anyway"
  }
}

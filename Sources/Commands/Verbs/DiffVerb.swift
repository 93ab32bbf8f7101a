import Drafts
import Negotiation
import Prose
import ProseDiff
import Reports
import Workers

/// `ecp diff`: compares two documents clause by clause.
enum DiffVerb {
  static let verb = Verb(
    name: "diff",
    abstract: "Compare two documents clause by clause",
    discussion: """
      Compares OLD with NEW and reports what became of every clause: unchanged, added, removed, \
      reworded, split or merged, and whether it moved or got another number. With one text its \
      last two versions are compared; with TEXT@VERSION, that version and the one before it.

      With one file alone that records its changes, such as a Word file or text in CriticMarkup, it \
      is compared as it was before them with what it is with them.

      Without --format the ending of the output file tells the format where it is .docx, .odt, \
      .html, .json or .md.

      Two files are compared in the same way everywhere; the settings of a repository count only \
      where one of its texts is compared, so that --profile is to say of two files what their brackets mean: itu and un, what is not \
      agreed; who, what is proposed to be struck; plain, nothing.
      """,
    operands: [
      Operand("OLD", .document, .one, "A file, - for standard input, or a version: TEXT@VERSION"),
      Operand("NEW", .document, .optional, "What OLD is compared with"),
    ],
    options: [
      format, CommonOption.output, CommonOption.color, CommonOption.noColor, width, exitCode,
      CommonOption.jobs, explain, author, language, CommonOption.profile, CommonOption.tracked,
      CommonOption.encoding, CommonOption.maxSize,
      CommonOption.quiet.explained(
        "Print no report, for use with --exit-code; FILE is written all the same"),
    ],
    examples: [
      Example("ecp diff draft-1.md draft-2.md", "Compare two files."),
      Example("ecp diff draft.docx", "Show what the tracked changes of a Word file changed."),
      Example("ecp diff opinion-6@rev1 opinion-6@rev3", "Compare two versions of a text."),
      Example(
        "ecp diff opinion-6 --format html -o changes.html",
        "Compare its last two versions in a page for a browser."),
      Example(
        "ecp diff rev1.docx rev2.docx -f docx -o redline.docx",
        "Write the changes as tracked changes for Word."),
      Example("ecp diff opinion-6 --explain PP4", "Say why PP4 was paired with what it is."),
    ],
    run: run)

  private static let format = Option<DiffFormat>.choice(
    "format", short: "f", "FORMAT", "How to report the comparison")
  private static let width = Option.number(
    "width", "COLUMNS", Console.widths, "Fit the report to so many columns")
  private static let exitCode = Option.flag(
    "exit-code", "Exit with 1 if the documents differ, 0 if they do not")

  private static let author = Option.text(
    "author", "NAME", .anything,
    "Who the tracked changes of a document are by; without it, who you are to git")
  private static let language = CommonOption.language.explained(
    "The language of the documents, as fr or zh-Hant; without it, that of the version")
  private static let explain = Option.text(
    "explain", "ADDRESS", .anything,
    "Say instead why the clause at ADDRESS was paired so, and what came next")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    var opener = DocumentOpener(arguments, of: verb, console: console)
    var (old, new) = try documents(arguments, &opener)
    let format = try format(arguments, opener.configuration)
    if format.isDocument, !arguments[CommonOption.quiet], arguments[CommonOption.output] == nil {
      throw CommandError.needsOutput(format.rawValue)
    }
    let names = distinctNames(old, new, areAlone: format.isPage)
    let bytes = old.source.utf8.count + new.source.utf8.count
    Allocator.suit(texts: bytes)
    let workers = arguments.workers ?? .all(for: bytes)
    let sources = [(names.old, old.source), (names.new, new.source)]
    let documents = workers.map(2) { Document(name: sources[$0].0, source: sources[$0].1) }
    if !format.isManuscript {
      old.closeSource()
      new.closeSource()
    }
    let style = TerminalStyle(
      width: arguments[width] ?? console.width, colour: console.takesColor(arguments))
    let settled = try opener.settlement((old, documents[0]), (new, documents[1]))
      .withMoves(old.credits, of: documents[0])
    let weighing = arguments[explain].map { _ in
      Weighing(documents[0], documents[1], settled: settled)
    }
    let profile = arguments[CommonOption.profile] ?? Profile(opener.configuration)
    let named =
      arguments[language].map { LanguageName($0.description) }
      ?? LanguageName(new.version, opener.configuration)
    let comparison =
      (weighing?.comparison ?? Comparison(documents[0], documents[1], settled: settled, workers))
      .negotiated(profile, in: named, workers).credited(old.credits, new.credits)
    leaveToExit(comparison)
    let isWanted = !arguments[CommonOption.quiet] || arguments[CommonOption.output] != nil
    if let weighing, let address = arguments[explain] {
      guard arguments[Self.format] == nil else { throw CommandError.explanationFormat }
      let text = try explanation(of: address, weighing, style)
      if isWanted { try console.deliver(text, arguments, isForReading: true) }
    } else if isWanted {
      if format.isDocument { console.warnOfNames(in: documents, during: verb) }
      let setting = ReportSetting(
        style: style, profile: profile, workers: workers,
        language: arguments[language]?.description ?? new.version?.particulars.language,
        days: AkomaNtoso.Days(
          old: old.version?.date.description, new: new.version?.date.description),
        reviser: try opener.reviser(arguments[author]),
        sources: .init(old: old.source, new: new.source))
      let onFile = format == .docx ? try opener.redline(old, new, settled, setting) : nil
      try console.deliver(
        onFile ?? format.report(comparison, setting), arguments, isForReading: format.isForReading)
    }
    return arguments[exitCode] && comparison.isDifferent ? .different : .done
  }
}

extension DiffVerb {
  /// Returns the requested format, otherwise that of the file's ending, otherwise the usual one.
  private static func format(
    _ arguments: Arguments, _ configuration: Configuration?
  ) throws -> DiffFormat {
    if let asked = arguments[format] { return asked }
    if let output = arguments[CommonOption.output] {
      if let format = DiffFormat(ending: output) { return format }
      if ExportFormat(ending: output) == .pdf { throw CommandError.noDiffFormat(output) }
    }
    return try DiffFormat(configuration)
  }
}

extension Comparison {
  /// Whether anything happened to any clause.
  var isDifferent: Bool {
    changes.contains { change in
      change.kind != .unchanged || change.moved || change.renumbered || change.editorial
    }
  }
}

import Drafts
import Formats
import GitStore
import Negotiation
import Prose
import ProseDiff
import Reports

/// `ecp brief`: writes a press briefing of what changed, or a backgrounder, with the cleared notes.
enum BriefVerb {
  static let verb = Verb(
    name: "brief",
    abstract: "Write a press briefing of what changed, with its cleared notes",
    discussion: """
      Writes what became of TEXT from version OLD to version NEW, without them its last two: counts, \
      then each change of words, brackets, status or proposers with exact quotes, those that matter \
      most first, and the notes on it. Only notes go in that are public, cleared or published, whose \
      embargo is over, and whose words still stand; the others are told of on standard error. --include names readers for whom more may go in, and \
      then every page says so.

      With --kind backgrounder it writes what the text says where there are notes on it: clauses quoted \
      exactly, points of discussion with their views, sources.

      The sentences come from a template, drafts/templates/KIND.LANGUAGE.md of the repository, such as \
      briefing.de.md, or else one of ecp's own, in English and French. --template prints the one in force.
      """,
    operands: [
      Operand("TEXT", .text, .one, "The text"),
      Operand("OLD", .anything, .optional, "The version to start from, such as rev2"),
      Operand("NEW", .anything, .optional, "The version to end with; without it the latest"),
    ],
    options: [kind, format, language, include, template, CommonOption.output],
    examples: [
      Example("ecp brief opinion-6", "Brief the press on the last version."),
      Example("ecp brief opinion-6 rev1 rev3 -o briefing.docx", "Write it for Word."),
      Example(
        "ecp brief opinion-6 --kind backgrounder -o background.html",
        "Write a backgrounder as a page to print."),
    ],
    run: run)

  private static let kind = Option<BuiltInTemplate.Kind>.choice(
    "kind", short: "k", "KIND", "What to write")
  private static let format = Option<BriefFormat>.choice(
    "format", short: "f", "FORMAT",
    "The format; without it that of the output file's ending, otherwise Markdown")
  private static let language = CommonOption.language.explained(
    "The language to write in; without it that of the text, if there is a template")
  private static let include = Option<[Note.Audience]>(
    name: "include", short: nil, placeholder: "WHO",
    meaning: .choice(["internal", "embargoed", "internal,embargoed"]),
    about: "Let in notes for these readers as well, and stamp every page", read: audiences)
  private static let template = Option.flag("template", "Print the template instead")

  /// Reads `internal`, `embargoed`, or both separated by a comma.
  private static func audiences(_ given: String) -> [Note.Audience]? {
    let names = given.split(separator: ",", omittingEmptySubsequences: false)
    let audiences = names.compactMap { Note.Audience(rawValue: String($0)) }
    return audiences.count == names.count && !audiences.contains(.public) ? audiences : nil
  }

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let kind = arguments[kind] ?? .briefing
    let (old, new) = try versions(arguments.operands, kind, in: store)
    let language =
      arguments[language]?.description ?? new.particulars.language ?? store.configuration.language
    let source = try TemplateSource(
      kind, language, isFixed: arguments[Self.language] != nil, in: store)
    guard !arguments[template] else {
      try console.deliver(source.text, arguments, isForReading: false)
      return .done
    }
    let format = try format(arguments)
    try openPlurals()
    let clearance = Clearance(now: console.now(), including: Set(arguments[include] ?? []))
    let maker = try BriefMaker(
      kind, old: old, new: new, clearance: clearance, in: store, console)
    let briefing = try maker.briefing(language: source.language)
    let manuscript = briefing.manuscript(try source.template())
    try console.deliver(
      format.report(manuscript, title: briefing.title), arguments, isForReading: false)
    return .done
  }

  /// Opens the library that knows plurals, without which numbers would go with wrong forms.
  private static func openPlurals() throws(CommandError) {
    do throws(FormatError) {
      try FormatLibrary.icu.open()
    } catch {
      throw .unwritable(error.inWords)
    }
  }

  /// Returns the format requested, otherwise that of the file's ending, otherwise Markdown.
  private static func format(_ arguments: Arguments) throws(CommandError) -> BriefFormat {
    let output = arguments[CommonOption.output]
    let named = output.flatMap(BriefFormat.init(ending:))
    let format = arguments[Self.format] ?? named ?? .markdown
    if format == .docx, output == nil { throw .needsOutput(format.rawValue) }
    if arguments[Self.format] == nil, named == nil, let output,
      ExportFormat(ending: output)?.needsFile == true
    {
      throw .noBriefFormat(output)
    }
    return format
  }

  /// Returns the two versions; a backgrounder may do without the earlier one.
  private static func versions(
    _ operands: [String], _ kind: BuiltInTemplate.Kind, in store: DraftStore
  ) throws -> (Version?, Version) {
    let text = operands[0]
    func version(_ name: String?) throws -> Version {
      let name = name.map { "\(text)@\($0)" } ?? text
      return try store.version(named: VersionName(name))
    }
    let new = try version(operands.dropFirst(2).first)
    if operands.count > 1 { return (try version(operands[1]), new) }
    let old = try store.version(before: new)
    guard old != nil || kind == .backgrounder else {
      throw CommandError.noEarlierVersion(text: text, version: new.label)
    }
    return (old, new)
  }
}

/// The formats of a briefing.
enum BriefFormat: String, Sendable, CaseIterable {
  case markdown, html, docx

  /// The format that a file's ending names.
  init?(ending path: String) {
    switch DraftFile.file(path).ending {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "docx": self = .docx
    default: return nil
    }
  }

  func report(_ manuscript: Manuscript, title: String) throws(CommandError) -> Report {
    switch self {
    case .markdown: return .text(MarkdownText.text(manuscript))
    case .html: return .text(WebWriter.page(manuscript, title: visible(title), sheet: .handout))
    case .docx:
      do throws(FormatError) {
        return .file(try WordWriter.file(manuscript, Reviser(name: "", date: "")))
      } catch {
        throw .unwritable(error.inWords)
      }
    }
  }
}

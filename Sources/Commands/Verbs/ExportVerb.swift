import Drafts
import Formats
import Prose
import Reports

/// `ecp export`: writes a document in a format for others.
enum ExportVerb {
  static let verb = Verb(
    name: "export",
    abstract: "Write a document in another format",
    discussion: """
      Writes a version of a text, or a file, as a clean document: headings, labels as they are printed, \
      lists, tables, notes, italics and bold. Labels are written as text, never as numbers that \
      another program would count anew; notes are numbered in the order in which the text refers to \
      them. Without --format the ending of the output file tells the format: \(endings). PDF is made by \
      LibreOffice where it is installed.
      """,
    operands: [
      Operand(
        "DOCUMENT", .document, .one,
        "A text (its latest version), a version of it: TEXT@VERSION, a file, or - for standard input"
      )
    ],
    options: [format, language] + CommonOption.ofReading + [CommonOption.output],
    examples: [
      Example("ecp export opinion-6@rev2 -o opinion-6.docx", "Write the second revision for Word."),
      Example("ecp export draft.md --format txt", "Print a draft without marks of Markdown."),
    ],
    run: run)

  private static let format = Option<ExportFormat>.choice(
    "format", short: "f", "FORMAT", "The format to write")
  private static let language = CommonOption.language.explained(
    "The language of the text, as fr or zh-Hant; without it, that of the version")

  private static let endings = ExportFormat.allCases.map { "." + $0.rawValue }
    .joined(separator: ", ")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let output = arguments[CommonOption.output]
    guard let format = arguments[format] ?? output.flatMap(ExportFormat.init(ending:)) else {
      throw CommandError.noExportFormat(output)
    }
    if format.needsFile, output == nil { throw CommandError.needsOutput(format.rawValue) }
    var opener = DocumentOpener(arguments, of: verb, console: console)
    let open = try opener.open([DocumentOperand(arguments.operands[0])])[0]
    let document = Document(name: open.fullName, source: open.source)
    let manuscript = Manuscript(
      document, open.source,
      language: arguments[language]?.description ?? open.version?.particulars.language)
    if format != .md { console.warnOfNames(in: [document], during: verb) }
    let title = document.title.map(visible) ?? open.nameAlone
    try console.deliver(
      format.report(manuscript, title: title, source: open.source), arguments,
      isForReading: false)
    return .done
  }
}

extension Console {
  /// Reports how many characters of some documents are written by name.
  func warnOfNames(in documents: [Document], during verb: Verb) {
    let count = documents.reduce(0) { $0 + Manuscript.namedCharacters(in: $1) }
    guard count > 0 else { return }
    warn(
      "\(count) control character\(count == 1 ? "" : "s") that the format cannot hold: written by name",
      during: verb)
  }
}

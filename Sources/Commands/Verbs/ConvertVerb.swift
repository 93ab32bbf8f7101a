/// `ecp convert`: writes a draft of any format as Markdown, the form in which drafts are stored.
enum ConvertVerb {
  static let verb = Verb(
    name: "convert",
    abstract: "Write a draft of any format as Markdown",
    discussion: """
      Reads FILE (a Word file, an OpenDocument text, a PDF, a page, a mail, or text in any common \
      encoding) and writes what commit would store of it: Markdown that keeps wording, labels (with automatic \
      numbers as they are printed), headings, tables, notes, italics and bold. Nothing else of how it looks is kept, nor headers, footers and hidden text.
      """,
    operands: [Operand("FILE", .file, .one, "A draft, or - for standard input")],
    options: CommonOption.ofReading + [CommonOption.output],
    examples: [
      Example("ecp convert draft.docx -o draft.md", "Write a Word file as Markdown."),
      Example("ecp convert draft.docx --tracked reject", "As it was before its tracked changes."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let output = arguments[CommonOption.output]
    if let output, let format = ExportFormat(ending: output), format != .md, format != .txt {
      throw CommandError.writesMarkdown(output)
    }
    let file = DraftFile(arguments.operands[0])
    let draft = try console.read([file], arguments, during: verb)[0]
    try console.deliver(draft.storedForm, arguments, isForReading: false)
    return .done
  }
}

import Drafts
import GitStore
import Prose
import Reports

/// `ecp show`: prints a document as it is stored, or the clauses at an address of it.
enum ShowVerb {
  static let verb = Verb(
    name: "show",
    abstract: "Print a document, or one clause of it",
    discussion: """
      Prints the lines of a version exactly as they are stored, and those of a file as commit would \
      store them; only a terminal gets long lines broken at words, \
      and control characters by name. Without an address that is the whole document. An address is \
      the path of headings and labels that diff shows, such as: recalling a). Case, spaces and \
      punctuation do not matter, and its end will do where no other address ends so; what stands \
      below a heading or an item is printed with it.

      With --comments it lists the comments of a Word file or an OpenDocument text, or of the one that \
      a version was read from: who made them, when, and the words that they stand on.
      """,
    operands: [
      Operand(
        "DOCUMENT", .document, .one,
        "A text (its latest version), a version of it: TEXT@VERSION, a file, or - for standard input"
      ),
      Operand(
        "ADDRESS", .anything, .any,
        "Where the clause stands; without brackets it need not be quoted"),
    ],
    options: [CommonOption.format, comments] + CommonOption.ofReading + CommonOption.ofResults,
    examples: [
      Example("ecp show opinion-6@rev2", "Print the second revision as it is stored."),
      Example("ecp show opinion-6 is of the view 2", "Print one clause of the latest version."),
      Example("ecp show opinion-6 recalling", "Print a heading and everything below it."),
      Example("ecp show draft.docx --comments", "List the comments in a Word file."),
    ],
    run: run)

  private static let comments = Option.flag(
    "comments",
    "List instead the comments in the file, or in the one that the version was read from")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    var opener = DocumentOpener(arguments, of: verb, console: console)
    if arguments[comments] {
      guard arguments.operands.count == 1 else { throw CommandError.commentsOfAddress }
      let list = CommentList(try opener.comments(in: DocumentOperand(arguments.operands[0])))
      let isJSON = arguments[CommonOption.format] == .json
      let text = isJSON ? list.json : console.readable(list.text, arguments)
      try console.deliver(text, arguments, isForReading: !isJSON)
      return .done
    }
    let open = try opener.open([DocumentOperand(arguments.operands[0])])[0]
    let address =
      arguments.operands.count > 1 ? arguments.operands.dropFirst().joined(separator: " ") : nil
    let document = Document(name: open.fullName, source: open.source)
    let clauses = try address.map { try document.clauses(at: $0) }
    if arguments[CommonOption.format] == .json {
      let json = json(clauses ?? Array(document.clauses.indices), of: document, open)
      try console.deliver(json, arguments, isForReading: false)
    } else {
      let text = clauses.map { stored($0, of: document, open.source) } ?? open.source
      try console.deliver(console.readable(text, arguments), arguments, isForReading: true)
    }
    return .done
  }

  /// Returns the lines of clauses as they are stored, with a blank line where others are left out.
  private static func stored(_ clauses: [Int], of document: Document, _ content: String) -> String {
    let lines = content.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    var shown: [Substring] = []
    for (place, clause) in clauses.enumerated() {
      let own = document.clauses[clause].lines
      let followsLast = place > 0 && clauses[place - 1] == clause - 1
      let start = followsLast ? document.clauses[clause - 1].lines.upperBound + 1 : own.lowerBound
      if place > 0, !followsLast { shown.append("") }
      shown += lines.prefix(own.upperBound).dropFirst(start - 1)
    }
    return shown.map { $0 + "\n" }.joined()
  }

  private static func json(
    _ clauses: [Int], of document: Document, _ open: OpenDocument
  ) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-text\", \"version\": 1,\n")
    if let version = open.version {
      json.raw("\"text\": ")
      json.string(version.text.description)
      json.member("label", version.label)
      json.member("commit", version.commit.hex)
    } else {
      json.raw("\"file\": ")
      json.string(open.fullName)
    }
    json.raw(",\n\"clauses\": ")
    json.write(clauses: clauses, of: document)
    json.raw("}\n")
    return json.text
  }
}

extension Console {
  /// Returns a text as results show it: fitted to the terminal, or whole if it does not go to one.
  fileprivate func readable(_ text: String, _ arguments: Arguments) -> String {
    guard let width = readingWidth(arguments) else { return text }
    return Reading.text(text, TerminalStyle(width: width, colour: takesColor(arguments)))
  }
}

import Drafts
import GitStore
import Prose
import Reports

/// `ecp show`: prints a version of a text, or what stands at an address of it.
enum ShowVerb {
  static let verb = Verb(
    name: "show",
    abstract: "Print a version of a text, or one clause of it",
    discussion: """
      Without an address the whole version is printed exactly as it is stored; only a terminal gets \
      long lines broken at words, and control characters by name. An address is the \
      path of headings and labels that diff shows, such as: recalling a). Case, spaces and \
      punctuation do not matter, and its end will do where no other address ends so; the address \
      of a heading gives everything below it.
      """,
    operands: [
      Operand("TEXT", .text, .one, "A text (its latest version), or a version of it: TEXT@VERSION"),
      Operand("ADDRESS", .anything, .any, "Where the clause stands; it need not be quoted"),
    ],
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [
      Example("ecp show opinion-6@rev2", "Print the second revision as it is stored."),
      Example("ecp show opinion-6 is of the view 2", "Print one clause of the latest version."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let version = try store.version(named: try VersionName(arguments.operands[0]))
    let content = try store.wording(of: version)
    let address = arguments.operands.dropFirst().joined(separator: " ")
    let isWhole = arguments.operands.count == 1
    if arguments[CommonOption.format] == .json {
      let document = Document(name: version.label, source: content)
      let clauses = try isWhole ? Array(document.clauses.indices) : find(address, in: document)
      let json = json(clauses, of: document, version)
      try console.deliver(json, arguments, isForReading: false)
      return .done
    }
    let page = Page(
      width: console.readingWidth(arguments), isColoured: console.takesColor(arguments))
    let text: String
    if isWhole {
      text = page.text(content)
    } else {
      let document = Document(name: version.label, source: content)
      text = try find(address, in: document).map { page.text(document.clauses[$0]) + "\n" }
        .joined(separator: "\n")
    }
    try console.deliver(text, arguments, isForReading: true)
    return .done
  }

  /// The indexes of the clauses at an address.
  private static func find(_ address: String, in document: Document) throws -> [Int] {
    let wanted = try AddressQuery(address)
    let found = wanted.matches(in: document.addresses)
    guard !found.isEmpty else {
      throw CommandError.noAddress(
        address, in: document.name, nearest: wanted.nearest(in: document.addresses))
    }
    return found
  }

  private static func json(_ clauses: [Int], of document: Document, _ version: Version) -> String {
    var json = JSONWriter()
    json.raw("{\"format\": \"ecp-text\", \"version\": 1,\n\"text\": ")
    json.string(version.text.description)
    json.member("label", version.label)
    json.member("commit", version.commit.hex)
    json.raw(",\n\"clauses\": ")
    json.write(clauses: clauses, of: document)
    json.raw("}\n")
    return json.text
  }
}

/// What `ecp show` prints goes to: a terminal, whose width counts, or anything else, which gets the
/// wording as it is.
private struct Page {
  /// The width of the terminal; nil for anything else.
  let width: Int?
  let isColoured: Bool

  func text(_ content: String) -> String {
    width.map { Reading.text(content, TerminalStyle(width: $0, colour: isColoured)) } ?? content
  }

  func text(_ clause: Clause) -> String {
    if let width {
      let style = TerminalStyle(width: width, colour: isColoured)
      return Reading.clause(label: clause.label, text: clause.text, style)
    }
    guard !clause.label.isEmpty else { return clause.text }
    return (isColoured ? strong(clause.label) : clause.label) + " " + clause.text
  }
}

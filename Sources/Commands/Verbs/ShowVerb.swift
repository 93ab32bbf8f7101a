import Drafts
import Prose
import Reports

/// `ecp show`: prints a version of a text, or what stands at an address of it.
enum ShowVerb {
  static let verb = Verb(
    name: "show",
    abstract: "Print a version of a text, or one clause of it",
    discussion: """
      Without an address the whole version is printed exactly as it is stored. An address is the \
      path of headings and labels that diff shows, such as: recalling a). Case, spaces and \
      punctuation do not matter, and its end will do where no other address ends so; the address \
      of a heading gives everything below it.
      """,
    operands: [
      Operand("TEXT", .text, .one, "A text (its latest version), or a version of it: TEXT@VERSION"),
      Operand("ADDRESS", .anything, .any, "Where the clause stands; it need not be quoted"),
    ],
    options: [CommonOption.output],
    examples: [
      Example("ecp show opinion-6@rev2", "Print the second revision as it is stored."),
      Example("ecp show opinion-6 is of the view 2", "Print one clause of the latest version."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let version = try store.version(named: try VersionName(arguments.operands[0]))
    let content = try store.wording(of: version)
    let address = arguments.operands.dropFirst()
    let result =
      address.isEmpty
      ? content
      : try clauses(
        at: address.joined(separator: " "), of: Document(name: version.label, source: content))
    let file = arguments[CommonOption.output]
    let isShown = console.output.isTerminal && file == nil
    try console.deliver(isShown ? tame(result) : result, to: file)
    return .done
  }

  /// The text as a terminal may take it: nothing but line feeds and tabs moves the cursor.
  private static func tame(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { visible(String($0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static func clauses(at address: String, of document: Document) throws -> String {
    let wanted = try AddressQuery(address)
    let found = wanted.matches(in: document.addresses)
    guard !found.isEmpty else {
      throw CommandError.noAddress(
        address, in: document.name, nearest: wanted.nearest(in: document.addresses))
    }
    return found.map { index in
      let clause = document.clauses[index]
      return (clause.label.isEmpty ? "" : clause.label + " ") + clause.text + "\n"
    }.joined(separator: "\n")
  }
}

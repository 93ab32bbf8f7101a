import Drafts
import Lineages
import Reports

/// `ecp blame`: reports which version brought the words of a text.
enum BlameVerb {
  static let verb = Verb(
    name: "blame",
    abstract: "Tell which version brought the words of a text",
    discussion: """
      Shows the clauses of a version, by default the latest, and beside each run of words the version \
      that brought it. Words that moved with their clause, or whose clause was split or merged, keep \
      the version they came with; those put in again after they were struck have the later one.
      """,
    operands: [
      Operand("TEXT", .text, .one, "The text, or a version of it: TEXT@VERSION"),
      Operand(
        "ADDRESS", .anything, .any,
        "Where the clauses stand; without it, the whole text. It need not be quoted"),
    ],
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [
      Example("ecp blame opinion-6", "Tell it of the latest version."),
      Example("ecp blame opinion-6@rev3 recalling", "Tell it of a section as it stood in rev3."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let name = try VersionName(arguments.operands[0])
    let chronicle = try store.chronicle(of: name, console).untilAsked
    let words = arguments.operands.dropFirst()
    let document = chronicle.succession.documents[chronicle.asked]
    let clauses = try words.isEmpty ? nil : document.clauses(at: words.joined(separator: " "))
    let report = BlameReport(chronicle.succession, chronicle.titles)
    if arguments[CommonOption.format] == .json {
      let json = report.json(text: name.text, only: clauses)
      try console.deliver(json, arguments, isForReading: false)
    } else {
      let style = TerminalStyle(width: console.width, colour: console.takesColor(arguments))
      try console.deliver(report.text(style, only: clauses), arguments, isForReading: true)
    }
    return .done
  }
}

import Drafts
import Lineages
import Reports

/// `ecp terms`: follows terms and citations through the versions of a text.
enum TermsVerb {
  static let verb = Verb(
    name: "terms",
    abstract: "Tell where a term stands, stood, came in and went out",
    discussion: """
      Shows for each WORD the clauses that hold it, or held it in an earlier version, and how often: \
      + where it was added, − where it was dropped. A phrase is one WORD in quotation marks of the \
      shell. Words count as the same as in a comparison: capitals, quotation marks and kinds of \
      hyphens do not matter.
      """,
    operands: [
      Operand("TEXT", .text, .one, "The text, or a version of it up to which is looked"),
      Operand("WORD", .anything, .oneOrMore, "A word, a number, or a phrase in quotation marks"),
    ],
    options: [CommonOption.format] + CommonOption.ofResults,
    examples: [
      Example("ecp terms opinion-6 shall should", "Follow two words."),
      Example("ecp terms opinion-6 'technical community' 65", "Follow a phrase and a number."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let words = arguments.operands.dropFirst()
    if let other = words.first(where: { !Mentions.isTerm($0) }) { throw CommandError.noTerm(other) }
    let store = try console.openStore()
    let name = try VersionName(arguments.operands[0])
    let chronicle = try store.chronicle(of: name, console).untilAsked
    let genealogy = Genealogy(chronicle.succession, chronicle.titles)
    let reports = words.map { TermReport($0, in: genealogy) }
    if arguments[CommonOption.format] == .json {
      let json = reports.json(text: name.text, chronicle.titles)
      try console.deliver(json, arguments, isForReading: false)
    } else {
      let style = TerminalStyle(width: console.width, colour: console.takesColor(arguments))
      let text = reports.map { $0.text(style) }.joined(separator: "\n")
      try console.deliver(text, arguments, isForReading: true)
    }
    return .done
  }
}

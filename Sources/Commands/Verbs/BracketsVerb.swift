import Drafts
import Negotiation
import Prose
import ProseDiff
import Reports

/// `ecp brackets`: counts the clauses that are agreed, in brackets, and open.
enum BracketsVerb {
  static let verb = Verb(
    name: "brackets",
    abstract: "Count what is agreed, in brackets and open",
    discussion: """
      Counts the clauses of a document that are agreed, that stand in square brackets in whole or \
      in part, and that are neither, for each section; and the clauses that each proposer is named \
      at. A version of a text is set against the one before it, where there is one: +2 is two more. \
      The lines above a text, such as its symbol and date, are no clauses. The diff.profile of a \
      repository counts for its texts alone; --profile says of a file what its brackets mean.
      """,
    operands: [
      Operand("DOCUMENT", .document, .one, "A file, - for standard input, or TEXT@VERSION")
    ],
    options: [CommonOption.format, CommonOption.profile] + CommonOption.ofReading
      + CommonOption.ofResults,
    examples: [
      Example("ecp brackets opinion-6", "Count in the latest version of a text."),
      Example("ecp brackets draft-2.md", "Count in a file."),
    ],
    run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    var opener = DocumentOpener(arguments, of: verb, console: console)
    let (old, new) = try documents(arguments.operands[0], &opener)
    let profile = arguments[CommonOption.profile] ?? Profile(opener.configuration)
    let document = new.document
    let before = old?.document
    let comparison = try old.flatMap { old in
      try before.map { before in
        let settled = try opener.settlement((old, before), (new, document))
        return Comparison(before, document, settled: settled)
      }
    }
    let report = BracketReport(
      name: new.fullName, count: StandingCount(document, profile), before: old?.name,
      countBefore: before.map { StandingCount($0, profile) }, comparison)
    if arguments[CommonOption.format] == .json {
      try console.deliver(report.json, arguments, isForReading: false)
    } else {
      try console.deliver(report.text, arguments, isForReading: true)
    }
    return .done
  }

  /// Returns the document and, for a version, the one before it.
  private static func documents(
    _ name: String, _ opener: inout DocumentOpener
  ) throws -> (old: OpenDocument?, new: OpenDocument) {
    let operand = try DocumentOperand(name)
    guard case .version(let version) = operand else { return (nil, try opener.open([operand])[0]) }
    do {
      let pair = try opener.openPair(version)
      return (pair[0], pair[1])
    } catch CommandError.noEarlierVersion {
      return (nil, try opener.open([operand])[0])
    }
  }
}

extension OpenDocument {
  fileprivate var document: Document { Document(name: fullName, source: source) }
}

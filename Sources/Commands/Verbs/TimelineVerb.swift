import Drafts
import Lineages
import Negotiation
import Prose
import Reports

/// `ecp timeline`: follows clauses through all versions of a text.
enum TimelineVerb {
  static let verb = Verb(
    name: "timeline",
    abstract: "Follow a clause, or all clauses, through the versions of a text",
    discussion: """
      Follows the clause at ADDRESS through every version of a text, through rewording, moves, \
      splits, merges and other numbers: when it came, what each version made of its wording, how it \
      stood, and which words came back from an earlier version. What was removed and comes back later \
      is the same clause. The address is the one of the version named, by default the latest; what \
      stood only in earlier versions is found as well. Where lines of versions were merged, it goes back \
      along the first parents, as previous does.

      Without an address, or with that of a heading, it shows a table of clauses and versions. The \
      signs are those of diff: + added, − removed, ~ reworded, ≈ editorial, < split, > merged, \
      ⇄ moved, # renumbered, · as before, and ↩ for what came back.

      What it learns of a text it keeps in the folder of git, to be quick the next time; that may be \
      deleted at any time.
      """,
    operands: [
      Operand("TEXT", .text, .one, "The text, or a version of it in which the address holds"),
      Operand(
        "ADDRESS", .anything, .any,
        "Where the clause stands; without brackets it need not be quoted"),
    ],
    options: [format] + CommonOption.ofResults,
    examples: [
      Example("ecp timeline opinion-6 is of the view 2", "Follow one clause."),
      Example("ecp timeline opinion-6", "Show all clauses and versions in a table."),
      Example(
        "ecp timeline opinion-6 --format html -o lineages.html",
        "Draw the lineages in a page to be looked at or printed."),
    ],
    run: run)

  private static let format = Option<TimelineFormat>.choice(
    "format", short: "f", "FORMAT", "How to write the result; json is for programs")

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    let store = try console.openStore()
    let name = try VersionName(arguments.operands[0])
    let chronicle = try store.chronicle(of: name, console)
    let format = arguments[format] ?? .terminal
    let words = arguments.operands.dropFirst()
    let found = try words.isEmpty ? nil : chronicle.find(words.joined(separator: " "))
    let style = TerminalStyle(width: console.width, colour: console.takesColor(arguments))
    let result: String
    if let found, found.count == 1, format != .html {
      let language = LanguageName(chronicle.versions.last, store.configuration)
      let story = Story(
        of: found[0], in: chronicle.succession, Profile(store.configuration), language: language)
      result =
        format == .json
        ? story.json(text: name.text, chronicle.titles) : story.text(chronicle.titles, style)
    } else {
      let genealogy = Genealogy(chronicle.succession, chronicle.titles, only: found)
      result =
        switch format {
        case .terminal: genealogy.text(name: name.text, style)
        case .json: genealogy.json(text: name.text)
        case .html:
          TimelinePage.report(genealogy, text: name.text, Profile(store.configuration))
        }
    }
    try console.deliver(result, arguments, isForReading: format == .terminal)
    return .done
  }
}

/// The formats of a timeline.
enum TimelineFormat: String, Sendable, CaseIterable {
  case terminal, json, html
}

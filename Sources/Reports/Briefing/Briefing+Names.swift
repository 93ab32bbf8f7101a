import Formats
import Negotiation
import ProseDiff

/// The names that a template may use.
extension Briefing {
  /// All of them.
  package static let names: Set<String> = Set(
    [
      // Facts of a paper as a whole.
      "title", "text", "disclaimer", "contact", "stage", "symbol", "draftSource", "newLabel",
      "newDate", "oldLabel", "oldDate", "oldSymbol", "oldStage", "changes", "others", "noChanges",
      "context",
      "clauses", "points", "hasQuotes", "lines", "pullQuote",
      // Facts of a change or a clause.
      "address", "formerAddress", "isAdded", "isRemoved", "isReworded", "isEditorial", "isMarked",
      "isSplit",
      "isMerged", "isOnlyMoved", "isOnlyRenumbered",
      "isMoved", "isRenumbered", "isKept", "arrivalLabel", "arrivalDate", "lastLabel", "lastDate",
      "oldQuote", "newQuote",
      "quote", "letter", "facts", "notes", "views",
      // Facts of a flag, of a note, of a count.
      "was", "became", "exchanged", "gained", "lost",
      "first", "next", "body",
      "source", "embargo", "stepFrom", "stepTo", "number",
    ] + PluralCategory.allCases.map(\.rawValue) + counted.map(\.name) + noteNames.values
      + flagNames.map(\.rawValue))

  /// The counts of the comparison; `ofMarks` is how many of its editorial changes are of marks.
  static let counted:
    [(name: String, count: @Sendable (_ summary: Comparison.Summary, _ ofMarks: Int) -> Int)] = [
      ("addedCount", { summary, _ in summary[.added] }),
      ("removedCount", { summary, _ in summary[.removed] }),
      ("rewordedCount", { summary, _ in summary[.reworded] - summary.editorial }),
      ("splitCount", { summary, _ in summary[.split] }),
      ("mergedCount", { summary, _ in summary[.merged] }),
      ("movedCount", { summary, _ in summary.moved }),
      ("renumberedCount", { summary, _ in summary.renumbered }),
      ("strongerCount", { summary, _ in summary[.stronger] }),
      ("weakerCount", { summary, _ in summary[.weaker] }),
      ("markedCount", { $1 }),
      ("editorialCount", { $0.editorial - $1 }),
      ("unchangedCount", { summary, _ in summary[.unchanged] }),
    ]

  /// The name that a template uses for each kind of note.
  static let noteNames = [
    "background": "background", "what-changed": "whatChanged", "why": "why", "view": "view",
    "question-answer": "questionAnswer", "line": "line", "correction": "correction",
  ]

  /// The flags that a template may mention, most important first.
  static let flagNames: [Change.Flag.Name] = wordingNames + bracketNames + [.status, .proposer]

  /// Flags that say how the meaning of a wording changed.
  static let wordingNames: [Change.Flag.Name] = [
    .stronger, .weaker, .negation, .opposite, .number, .date, .deadline, .citation, .modal, .verb,
    .qualifier, .scope, .actor, .conjunction,
  ]

  /// Flags that say what became open to negotiation, or no longer is.
  static let bracketNames: [Change.Flag.Name] = [
    .bracketOpened, .bracketClosed, .bracketNarrowed, .bracketWidened, .deletionProposed,
    .deletionWithdrawn, .deletionMade, .optionAdopted,
    .alternativeAdded, .alternativeAdopted, .alternativeDropped, .reopened,
  ]
}

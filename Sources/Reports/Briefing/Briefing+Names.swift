import Formats
import Negotiation
import ProseDiff

/// The names that a template may use.
extension Briefing {
  /// All of them.
  package static let names: Set<String> = Set(
    [
      // Of the papers as a whole.
      "title", "text", "disclaimer", "contact", "stage", "symbol", "draftSource", "newLabel",
      "newDate", "oldLabel", "oldDate", "oldSymbol", "oldStage", "changes", "others", "noChanges",
      "context",
      "clauses", "points", "hasQuotes", "lines", "pullQuote",
      // Of a change or a clause.
      "address", "formerAddress", "isAdded", "isRemoved", "isReworded", "isEditorial", "isMarked",
      "isSplit",
      "isMerged", "isOnlyMoved", "isOnlyRenumbered",
      "isMoved", "isRenumbered", "isKept", "arrivalLabel", "arrivalDate", "lastLabel", "lastDate",
      "oldQuote", "newQuote",
      "quote", "letter", "facts", "notes", "views",
      // Of a fact of a change, of a note, of a count.
      "was", "became", "exchanged", "gained", "lost",
      "first", "next", "body",
      "source", "embargo", "stepFrom", "stepTo", "number",
    ] + PluralCategory.allCases.map(\.rawValue) + counted.map(\.name) + noteNames.values
      + flagNames.map(\.rawValue))

  /// Counts of the comparison, of whose editorial changes some are of marks.
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

  /// The names of notes of each kind.
  static let noteNames = [
    "background": "background", "what-changed": "whatChanged", "why": "why", "view": "view",
    "question-answer": "questionAnswer", "line": "line", "correction": "correction",
  ]

  /// The flags that a template may speak of, those that matter most first.
  static let flagNames: [Change.Flag.Name] = wordingNames + bracketNames + [.status, .proposer]

  /// Those that tell what a wording says otherwise.
  static let wordingNames: [Change.Flag.Name] = [
    .stronger, .weaker, .negation, .number, .date, .deadline, .citation, .modal, .verb, .qualifier,
    .scope, .actor, .conjunction,
  ]

  /// Those that tell what is open to negotiation, and what no longer is.
  static let bracketNames: [Change.Flag.Name] = [
    .bracketOpened, .bracketClosed, .bracketNarrowed, .bracketWidened, .deletionProposed,
    .deletionWithdrawn, .deletionMade, .optionAdopted,
    .alternativeAdded, .alternativeAdopted, .alternativeDropped, .reopened,
  ]
}
